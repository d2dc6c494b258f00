// Messages that can be read and make no sense: numbers beyond all measure, nests without end. Each
// gets a clear no that changes nothing.
#include "HonestKiosk.h"

#include <catch2/catch_test_macros.hpp>

#include <utility>
#include <vector>

using namespace reprise;
using namespace reprise::integration;
using wire::ClaimStatus;

namespace {

std::string with(std::string json, const std::string& from, const std::string& to)
{
    const auto at = json.find(from);
    REQUIRE(at != std::string::npos);
    return json.replace(at, from.size(), to);
}

const std::string deep = std::string(1'000'000, '[') + std::string(1'000'000, ']');

} // namespace

TEST_CASE("Numbers beyond all measure are refused, and say where they stand", "[rogue]")
{
    Counter counter;
    HonestKiosk honest("0412-K2", lineTo(counter.office().url(), std::string(64, '2')));
    REQUIRE(honest.isAnswered(3));
    const auto claim = wire::toJson(claimOf(1, "0412-K1", {lamp}));
    const auto commit = wire::toJson(commitOf(claimOf(1, "0412-K1", {lamp})));
    const auto quantity = std::string(R"("quantity":1)");
    const auto amount = std::string(R"("amount":15000)");
    const std::vector<std::pair<std::string, std::string>> wrong{
        {with(claim, quantity, R"("quantity":-1)"), "quantity"},
        {with(claim, quantity, R"("quantity":9223372036854775807)"), "quantity"},
        {with(claim, quantity, R"("quantity":99999999999999999999)"), "quantity"},
        {with(claim, quantity, R"("quantity":1.5)"), "quantity"},
        {with(claim, amount, R"("amount":9223372036854775807)"), "amount"},
        {with(claim, amount, R"("amount":1e300)"), "amount"},
        {with(claim, amount, R"("amount":-15000)"), "amount"},
        {with(claim, R"("line":1,)", R"("line":18446744073709551617,)"), "line"},
        {with(claim, amount, amount + R"(,"sold":9223372036854775807)"), "sold"},
        {with(claim, amount, amount + R"(,"sold":1,"worth":1e18)"), "worth"},
        {with(claim, "\"GBP\"", "\"GBPGBPGBP\""), "currency"},
        {with(claim, claimId(1), std::string(100'000, 'a')), "claim"},
        {with(claim, R"("protocol":1)", R"("protocol":1e999)"), ""}};
    for (const auto& [body, where] : wrong) {
        const auto answer = counter.post("0412-K1", "claims", body);
        INFO(body.substr(0, 400) << "\n" << answer.body);
        CHECK(answer.status == 400);
        CHECK(answer.body.find(where) != std::string::npos);
    }
    for (const auto* seq : {R"("seq":0)", R"("seq":-9223372036854775808)", R"("seq":1e19)"}) {
        const auto answer = counter.post("0412-K1", "commits", with(commit, R"("seq":12)", seq));
        CHECK(answer.status == 400);
        CHECK(answer.body.find("seq") != std::string::npos);
    }
    CHECK(counter.counts().starts_with("1:0/0 0/0, "));
    CHECK(counter.cases().empty());
    CHECK(honest.isAnswered(6));
    CHECK(honest.stop().unanswered == 0);
}

TEST_CASE("The largest numbers that may be said are counted, and nobody is granted by them",
          "[rogue]")
{
    Counter counter;
    const wire::ClaimedLine most{"0412-03-1", 1, 1'000'000'000, 1'000'000'000'000};
    CHECK(counter.claim(claimOf(1, "0412-K1", {most})).status == ClaimStatus::Denied);
    // Paid all the same, a hundred times: each is counted, none is refused.
    for (int number = 10; number < 110; ++number)
        CHECK(counter.commit(commitOf(claimOf(number, "0412-K1", {most}))).status
              == ClaimStatus::Conflict);
    CHECK(counter.overpaid() == "1:100000000000 100000000000000, 2:0 0");
    CHECK(counter.claim(claimOf(2, "0412-K2", {lamp})).status == ClaimStatus::Denied);
    CHECK(counter.claim(claimOf(3, "0412-K2", {mug})).status == ClaimStatus::Granted);

    // A receipt of its own making is believed once, and only for what it says.
    auto own = most;
    own.receipt = "0412-99-1";
    own.sold = 1'000'000'000;
    own.worth = 1'000'000'000'000;
    CHECK(counter.claim(claimOf(4, "0412-K1", {own})).status == ClaimStatus::Granted);
    CHECK(counter.claim(claimOf(5, "0412-K2", {own})).status == ClaimStatus::Denied);
}

TEST_CASE("A nest without end is no message, and no entry's content hurts", "[rogue]")
{
    Counter counter;
    HonestKiosk honest("0412-K2", lineTo(counter.office().url(), std::string(64, '2')));
    REQUIRE(honest.isAnswered(3));
    const auto claim = wire::toJson(claimOf(1, "0412-K1", {lamp}));
    for (const auto* what : {"claims", "commits", "releases", "checks", "events", "budgets",
                             "offline-refunds", "enrolment", "renewal"}) {
        INFO(what);
        const auto answer = counter.post("0412-K1", what, deep).status;
        CHECK((answer == 400 || answer == 404));
        // As a member that nobody knows it is read past, or refused; it is not answered as good.
        const auto inside = with(claim, R"({"protocol")", R"({"x":)" + deep + R"(,"protocol")");
        const auto status = counter.post("0412-K1", what, inside).status;
        CHECK((status == 400 || status == 404 || std::string(what) == "claims"));
    }
    auto& one = counter.kiosk("0412-K1");
    for (const auto* kind : {"return_recorded", "return_settled", "return_granted", "rating_given"})
        samples::appendEntry(one.outbox.journal, one.hasher, one.origin, kind, "R-1", deep);
    CHECK(one.deliver());
    CHECK(counter.office().get("/v1/returns")->status == 200);
    CHECK(honest.isAnswered(6));
    CHECK(honest.stop().unanswered == 0);
}
