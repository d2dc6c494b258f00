#include "reprise/wire/Claims.h"

#include <catch2/catch_test_macros.hpp>

using namespace reprise;
using namespace reprise::wire;

namespace {

const std::string id(32, 'a');
const std::string hash(64, 'b');

Claim sample()
{
    return {{"0412-K1", std::string(32, '1')},
            id,
            "cash",
            "GBP",
            "uk-high-street 8",
            {{"0412-1", 1, 2, 477}, {"0412-1", 3, 0, 50}}};
}

std::string without(std::string json, const std::string& part, const std::string& instead = {})
{
    return json.replace(json.find(part), part.size(), instead);
}

std::string complaintAbout(const std::string& json)
{
    const auto claim = claimFromJson(json);
    return claim ? std::string() : claim.error().detail;
}

} // namespace

TEST_CASE("A claim, its commit and its release read as they were written", "[wire]")
{
    const auto claim = claimFromJson(toJson(sample()));
    REQUIRE(claim);
    CHECK(claim->origin == sample().origin);
    CHECK(claim->lines == sample().lines);
    CHECK(claim->policy == "uk-high-street 8");

    const auto commit = claimCommitFromJson(toJson(ClaimCommit{sample(), "T-1", 812, hash}));
    REQUIRE(commit);
    CHECK(commit->claim.lines == sample().lines);
    CHECK(commit->reference == "T-1");
    CHECK(commit->seq == 812);
    CHECK(commit->hash == hash);

    const auto release =
        claimReleaseFromJson(toJson(ClaimRelease{sample().origin, id, "declined"}));
    REQUIRE(release);
    CHECK(release->id == id);
    CHECK(release->reason == "declined");

    const ClaimAnswer answer{id, ClaimStatus::Conflict, "twice", {{"0412-1", 1, 3, 1, 2}}};
    const auto again = claimAnswerFromJson(toJson(answer));
    REQUIRE(again);
    CHECK(again->status == ClaimStatus::Conflict);
    CHECK(again->lines == answer.lines);
    CHECK(claimCheckFromJson(toJson(ClaimCheck{{"0412-1", "0412-2"}}))->receipts.size() == 2);
    CHECK(*lineStandingsFromJson(toJson(answer.lines)) == answer.lines);
}

TEST_CASE("What a claim asks for is the same in any order", "[wire]")
{
    auto other = sample();
    std::swap(other.lines[0], other.lines[1]);
    other.origin.incarnation = std::string(32, '2');
    CHECK(contentOf(other) == contentOf(sample()));
    other.lines[0].amount += 1;
    CHECK(contentOf(other) != contentOf(sample()));
}

TEST_CASE(
    "What the terminal's receipt says of a line comes along, and is no part of what is asked for",
    "[wire]")
{
    auto told = sample();
    told.lines[0].sold = 6;
    told.lines[0].worth = 1430;
    const auto read = claimFromJson(toJson(told));
    REQUIRE(read);
    CHECK(read->lines == told.lines);
    CHECK(contentOf(told) == contentOf(sample()));
    CHECK(toJson(sample()).find("sold") == std::string::npos);
    CHECK_FALSE(complaintAbout(without(toJson(told), "\"sold\":6", "\"sold\":-6")).empty());
}

TEST_CASE("A claim that makes no sense is Invalid and says what was expected", "[wire]")
{
    const auto good = toJson(sample());
    CHECK(complaintAbout(without(good, id, "XY"))
          == "claim is missing or wrong, expected 32 hexadecimal digits");
    CHECK(complaintAbout(without(good, R"("currency":"GBP")", R"("currency":"XXQ")"))
          == "currency is unknown, expected a code of ISO 4217");
    CHECK(complaintAbout(without(good, R"("line":3)", R"("line":1)"))
          == "lines names a line twice, expected each once");
    CHECK(
        complaintAbout(without(good, R"("quantity":2,"amount":477)", R"("quantity":0,"amount":0)"))
        == "lines[0].quantity and amount are 0, expected one of them above");
    CHECK(complaintAbout(without(good, R"("quantity":2)", R"("quantity":-2)"))
              .find("lines[0].quantity is -2, expected a whole number")
          == 0);
    auto none = sample();
    none.lines.clear();
    CHECK(complaintAbout(toJson(none))
          == "lines is missing or empty, expected what is to come back");
    CHECK(claimCheckFromJson(R"({"protocol":1,"receipts":[]})").error().detail
          == "receipts expected numbers of 1 to 100 receipts");
}
