// The law's word on its own, as the program gives it.
#include "Program.h"
#include "RightsVectors.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_string.hpp>

using namespace reprise::clitest;
using namespace reprise::tests;
using Catch::Matchers::ContainsSubstring;
using Catch::Matchers::StartsWith;

namespace {

Json kettle(const std::string& id, const std::string& back)
{
    return {{"id", id},
            {"jurisdiction", "GB-EAW"},
            {"purchase_at", "2026-10-24T23:30:00+01:00"},
            {"reason", "faulty"},
            {"return_or_notice_at", back}};
}

std::string linesOf(const std::vector<Json>& cases)
{
    std::string text;
    for (const auto& each : cases)
        text += each.dump() + "\n";
    return text;
}

} // namespace

TEST_CASE("The program answers every dated case as the law does", "[cli][rights][golden]")
{
    const auto rows = rightsVectors();
    std::vector<Json> cases;
    for (const auto& row : rows) {
        auto& asked = cases.emplace_back(Json::object());
        for (const auto* key :
             {"id", "jurisdiction", "channel", "buyer", "purchase_at", "delivered_at", "enabled_at",
              "perish_by", "item_traits", "reason", "fault_apparent_on", "return_or_notice_at",
              "prior_repairs", "cancel_info", "input_note"})
            asked[key] = row.at(key);
    }
    const auto ran = runReprise({"--json", "rights", "-"}, linesOf(cases));
    CHECK(ran.err.empty());
    REQUIRE(ran.code == 0);
    const auto answers = ran.lines();
    REQUIRE(answers.size() == rows.size());
    for (std::size_t at = 0; at < rows.size(); ++at) {
        INFO(cases[at].dump() << "\n" << answers[at].dump());
        CHECK(answers[at]["id"] == rows[at].at("id"));
        CHECK(answers[at]["outcome"] == rows[at].at("expected_outcome"));
        CHECK(answers[at]["burden"] == rows[at].at("expected_burden"));
        CHECK(answers[at]["deadline"] == rows[at].at("expected_deadline"));
        CHECK(answers[at]["deadline_kind"] == rows[at].at("deadline_kind"));
        CHECK(answers[at]["refund_by"] == rows[at].at("refund_by_if_agreed_that_day"));
        CHECK(answers[at]["cite"].is_string());
    }
}

SCENARIO("A case is read with the clocks of the place whose law it is", "[cli][rights]")
{
    const auto outcome = [](const Json& asked) {
        return runReprise({"--json", "rights", "-"}, asked.dump()).line()["outcome"];
    };
    GIVEN("half an hour before midnight on day 30, the clocks having gone back in between")
    {
        CHECK(outcome(kettle("k", "2026-11-23T23:30:00+00:00")) == "REFUND_FULL");
        CHECK(outcome(kettle("k", "2026-11-24T00:30:00+00:00")) == "REPAIR_OR_REPLACE");
    }
    GIVEN("a moment written in another zone, or without one")
    {
        CHECK(outcome(kettle("k", "2026-11-24T00:30:00+01:00")) == "REFUND_FULL");
        CHECK(outcome(kettle("k", "2026-11-23T23:59:59")) == "REFUND_FULL");
        CHECK(outcome(kettle("k", "2026-11-24")) == "REPAIR_OR_REPLACE");
    }
    GIVEN("summer time starting in between")
    {
        auto asked = kettle("k", "2026-03-30T23:30:00+01:00");
        asked["purchase_at"] = "2026-02-28T23:30:00Z";
        CHECK(outcome(asked) == "REFUND_FULL");
        asked["return_or_notice_at"] = "2026-03-30T23:30:00Z";
        CHECK(outcome(asked) == "REPAIR_OR_REPLACE");
    }
    GIVEN("nothing, null and an unknown channel")
    {
        auto asked = kettle("k", "2026-11-20");
        asked["channel"] = "by pigeon";
        asked["reason"] = "changed_mind";
        asked["delivered_at"] = nullptr;
        asked["prior_repairs"] = "";
        CHECK(outcome(asked) == "POLICY_ONLY");
    }
}

SCENARIO("A case may be handed in as people lay it out", "[cli][rights]")
{
    const TempFolder folder;
    const auto pretty = folder.file("case.json", kettle("k1", "2026-11-20").dump(2));
    const auto several = folder.file(
        "cases.ndjson", linesOf({kettle("k1", "2026-11-20"), kettle("k2", "2026-12-20")}));

    CHECK(runReprise({"rights", pretty, "--json"}).line()["id"] == "k1");
    CHECK(runReprise({"rights", several, "--json"}).lines().size() == 2);

    const auto text = runReprise({"rights", several});
    CHECK(text.code == 0);
    CHECK_THAT(text.out, ContainsSubstring("k1: A full refund")
                             && ContainsSubstring("2026-11-23: last day to reject")
                             && ContainsSubstring("Consumer Rights Act 2015, ss.20, 22")
                             && ContainsSubstring("k2: Repair or replacement"));
}

SCENARIO("A case that makes no sense is answered by an error and the others go on", "[cli][rights]")
{
    const TempFolder folder;
    const auto changed = [](const std::string& key, const Json& value) {
        auto asked = kettle("bad", "2026-11-20");
        asked[key] = value;
        return asked;
    };
    const auto file = folder.file(
        "cases.ndjson",
        linesOf({kettle("good", "2026-11-20"), changed("jurisdiction", "XX"),
                 changed("reason", "bored"), changed("purchase_at", "2026-02-30"),
                 changed("return_or_notice_at", ""), changed("prior_repairs", "2026-11-01"),
                 changed("prior_repairs", "2026-11-05>2026-11-01"), changed("cancel_info", "late"),
                 changed("buyer", "a cat"), changed("item_traits", 7)})
            + "no json\n" + kettle("last", "2026-11-20").dump() + "\n");
    const auto ran = runReprise({"--json", "rights", file});
    CHECK(ran.code == 2);
    const auto answers = ran.lines();
    REQUIRE(answers.size() == 12);
    CHECK(answers.front()["outcome"] == "REFUND_FULL");
    CHECK(answers.back()["outcome"] == "REFUND_FULL");
    for (std::size_t at = 1; at <= 9; ++at) {
        INFO(answers[at].dump());
        CHECK(answers[at]["id"] == "bad");
        CHECK_THAT(answers[at]["error"].get<std::string>(), ContainsSubstring("expected"));
        CHECK_THAT(ran.err, ContainsSubstring(file + ":" + std::to_string(at + 1) + ": "
                                              + answers[at]["error"].get<std::string>()));
    }
    CHECK(answers[10]["id"].is_null());
    CHECK_THAT(answers[1]["error"].get<std::string>(), ContainsSubstring("GB-EAW, GB-NIR, GB-SCT"));

    CHECK(runReprise({"rights", "-"}).code == 2);
    CHECK(runReprise({"rights", folder.at("missing.json")}).code == 2);
    CHECK_THAT(runReprise({"rights", "-"}, "{}").err, StartsWith("stdin:1: jurisdiction"));
}
