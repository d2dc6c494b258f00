// What the law's answers become at the desk, remedy by remedy.
#include "PolicyCases.h"

#include <catch2/catch_test_macros.hpp>

using namespace reprise;
using namespace reprise::policy;
using namespace reprise::tests;
using rights::Reason;

namespace {

struct Case {
    std::string jurisdiction;
    Reason reason;
    std::string back;
    receipts::Channel channel;
    receipts::Traits traits;
    std::vector<rights::Repair> repairs;
    std::string answer;
    Outcome refund;
    Outcome repair;
    Outcome priceReduction;
};

/// Bought on 1 November 2026; the store alone would refuse all of it.
Policy nothingDoing()
{
    auto policy = policyWith("");
    policy.window = {.days = 0, .late = Outcome::Denial};
    return policy;
}

LineDecision decidedFor(const Case& each, Remedy remedy)
{
    auto mug = samples::line(1, 2, 400);
    mug.traits = each.traits;
    auto facts = mugBack(mug, each.back, each.reason);
    facts.claim.channel = each.channel;
    facts.claim.repairs = each.repairs;
    facts.remedy = remedy;
    return decide(nothingDoing(), &pack(each.jurisdiction), facts);
}

} // namespace

TEST_CASE("Each answer of the law has its outcome for each remedy", "[policy]")
{
    constexpr auto shop = receipts::Channel::InStore;
    constexpr auto afar = receipts::Channel::Distance;
    constexpr auto yes = Outcome::Authorised;
    constexpr auto ask = Outcome::Contingent;
    const rights::Repair done{on("2026-12-10"), on("2026-12-12")};
    const rights::Repair open{on("2026-12-10"), std::nullopt};
    const Case cases[]{
        {"GB-EAW", Reason::Faulty, "2026-11-20", shop, {}, {}, "REFUND_FULL", yes, yes, ask},
        {"IE", Reason::Faulty, "2026-11-20", shop, {}, {}, "TERMINATE_FULL", yes, yes, ask},
        {"GB-EAW", Reason::Faulty, "2027-02-01", shop, {}, {}, "REPAIR_OR_REPLACE", ask, yes, ask},
        {"GB-EAW",
         Reason::Faulty,
         "2027-08-01",
         shop,
         {},
         {},
         "REPAIR_OR_REPLACE_IF_PROVEN",
         ask,
         ask,
         ask},
        {"GB-EAW",
         Reason::Faulty,
         "2027-02-01",
         shop,
         {},
         {done},
         "FINAL_REJECT_FULL_OR_PRICE_REDUCTION",
         yes,
         ask,
         ask},
        {"GB-EAW",
         Reason::Faulty,
         "2027-08-01",
         shop,
         {},
         {done},
         "FINAL_REJECT_LESS_USE_OR_PRICE_REDUCTION",
         ask,
         ask,
         ask},
        {"DE",
         Reason::Faulty,
         "2027-02-01",
         shop,
         {},
         {done},
         "FINAL_TERMINATE_OR_PRICE_REDUCTION",
         yes,
         ask,
         ask},
        {"GB-EAW",
         Reason::Faulty,
         "2027-02-01",
         shop,
         {},
         {open},
         "WAIT_REASONABLE_TIME",
         ask,
         ask,
         ask},
        {"GB-EAW", Reason::ChangedMind, "2026-11-10", afar, {}, {}, "CANCEL_FULL", yes, ask, ask},
        {"GB-EAW",
         Reason::ChangedMind,
         "2026-11-10",
         afar,
         {"over_handled"},
         {},
         "CANCEL_LESS_DIMINUTION",
         ask,
         ask,
         ask},
        {"GB-EAW", Reason::NoTitle, "2027-02-01", shop, {}, {}, "REJECT_ANY_TIME", ask, ask, ask},
        {"GB-EAW",
         Reason::Faulty,
         "2033-02-01",
         shop,
         {},
         {},
         "STAFF_REVIEW_LIMITATION",
         ask,
         ask,
         ask},
        {"US-CA",
         Reason::ChangedMind,
         "2026-11-20",
         shop,
         {},
         {},
         "STATUTORY_REFUND_30D",
         yes,
         ask,
         ask},
        {"US-CA",
         Reason::Faulty,
         "2026-11-20",
         shop,
         {},
         {},
         "WARRANTY_CLAIM_STAFF",
         ask,
         ask,
         ask},
    };
    for (const auto& each : cases) {
        INFO(each.jurisdiction << " " << each.answer);
        const auto refund = decidedFor(each, Remedy::Refund);
        const auto* law = finding(refund, rule::statutory);
        REQUIRE(law != nullptr);
        CHECK(law->facts.at("answer") == each.answer);
        CHECK_FALSE(law->cite.empty());
        CHECK(refund.outcome == each.refund);
        CHECK(decidedFor(each, Remedy::Repair).outcome == each.repair);
        CHECK(decidedFor(each, Remedy::Replacement).outcome == each.repair);
        CHECK(decidedFor(each, Remedy::PriceReduction).outcome == each.priceReduction);
        CHECK(decidedFor(each, Remedy::StoreCredit).outcome == each.refund);
        CHECK_FALSE(refund.fee.has_value());
    }
}

TEST_CASE("Where the law says that it is no claim of its, a person says so", "[policy]")
{
    const auto mug = samples::line(1, 2, 400);
    auto facts = mugBack(mug, "2026-11-20", Reason::Faulty);
    facts.claim.traits = {"told_before_sale"};
    const auto decision = decide(nothingDoing(), &england(), facts);
    CHECK(decision.outcome == Outcome::Contingent);
    CHECK(finding(decision, rule::statutory)->facts.at("answer") == "POLICY_ONLY");
    CHECK(finding(decision, rule::statutory)->outcome == Outcome::Contingent);
    facts.claim.buyer = rights::Buyer::Trader;
    CHECK(decide(nothingDoing(), &england(), facts).outcome == Outcome::Contingent);
}

TEST_CASE("A broken seal is seen by the condition", "[policy]")
{
    auto film = samples::line(1, 2, 400);
    film.traits = {"sealed_media"};
    auto facts = mugBack(film, "2026-11-10");
    facts.claim.channel = receipts::Channel::Distance;
    CHECK(decide(nothingDoing(), &england(), facts).outcome == Outcome::Authorised);
    facts.condition = Condition::Opened;
    CHECK(decide(nothingDoing(), &england(), facts).outcome == Outcome::Denial);
}

TEST_CASE("The finding of the law knows its days", "[policy]")
{
    const auto mug = samples::line(1, 2, 400);
    const auto decision =
        decide(highStreet(), &england(), mugBack(mug, "2026-11-20", Reason::Faulty));
    const auto& told = finding(decision, rule::statutory)->facts;
    CHECK(told.at("start") == "2026-11-01");
    CHECK(told.at("day") == "19");
    CHECK(told.at("days") == "30");
    CHECK(told.at("last_day") == "2026-12-01");
    CHECK(told.at("deadline_kind") == "STRR");
    CHECK(told.at("burden") == "consumer");
    CHECK(told.at("refund_by") == "2026-12-03");
    CHECK(told.at("reason") == "faulty");
    CHECK(told.at("statute") == england().name);
}

TEST_CASE("Nobody mends what is not broken, but a person may", "[policy]")
{
    const auto mug = samples::line(1, 2, 400);
    auto facts = mugBack(mug);
    facts.remedy = Remedy::Repair;
    const auto decision = decide(highStreet(), &england(), facts);
    CHECK(decision.outcome == Outcome::Contingent);
    CHECK(finding(decision, rule::remedy)->facts.at("remedy") == "repair");
    CHECK(decision.remedies == std::vector{Remedy::Refund, Remedy::Exchange, Remedy::StoreCredit});
}
