// Goods whose sale nobody has found.
#include "PolicyCases.h"

#include <catch2/catch_test_macros.hpp>

using namespace reprise;
using namespace reprise::policy;
using namespace reprise::tests;
using rights::Reason;

namespace {

UnreceiptedFacts withoutReceipt(const receipts::Line& line, Reason reason = Reason::ChangedMind)
{
    return {.line = line,
            .boughtOn = {},
            .today = on("2026-11-22"),
            .reason = reason,
            .requestTotal = samples::pence(4'00)};
}

} // namespace

SCENARIO("A change of mind without a receipt goes by the store's rule", "[policy]")
{
    const auto mug = samples::line(1, 1, 400);
    GIVEN("a policy that says nothing about it")
    {
        const auto decision = decideUnreceipted(policyWith(""), withoutReceipt(mug));
        CHECK(decision.outcome == Outcome::Contingent);
        CHECK(decision.toTender == "store_credit");
        CHECK(decision.remedies == std::vector{Remedy::Exchange, Remedy::StoreCredit});
    }
    GIVEN("one that allows it up to an amount")
    {
        const auto policy = policyWith("[no_receipt]\noutcome = \"authorised\"\n"
                                       "value = \"4.00\"\ndays = 30\ntender = \"gift_card\"\n");
        auto facts = withoutReceipt(mug);
        THEN("without proof of the day a colleague looks")
        {
            CHECK(decideUnreceipted(policy, facts).outcome == Outcome::Contingent);
        }
        facts.boughtOn = on("2026-10-23");
        CHECK(decideUnreceipted(policy, facts).outcome == Outcome::Authorised);
        CHECK(decideUnreceipted(policy, facts).toTender == "gift_card");
        WHEN("it is a day or a penny too much")
        {
            facts.boughtOn = on("2026-10-22");
            CHECK(decideUnreceipted(policy, facts).outcome == Outcome::OverridableDenial);
            facts.boughtOn = on("2026-10-23");
            facts.requestTotal = samples::pence(4'01);
            const auto decision = decideUnreceipted(policy, facts);
            CHECK(decision.outcome == Outcome::Contingent);
            CHECK(finding(decision, rule::noReceipt)->facts.at("cap") == "4.00");
        }
        WHEN("the goods themselves are refused")
        {
            auto sock = mug;
            sock.traits = {"final_sale"};
            auto firm = policy;
            firm.traits["final_sale"] = {Outcome::Denial};
            const auto decision = decideUnreceipted(firm, withoutReceipt(sock));
            CHECK(decision.outcome == Outcome::Denial);
            CHECK(decision.remedies.empty());
        }
    }
}

SCENARIO("D16: no receipt is no reason to refuse a claim", "[policy][vectors]")
{
    const auto mug = samples::line(1, 1, 400);
    for (const auto reason : {Reason::Faulty, Reason::NotAsDescribed, Reason::WrongItem,
                              Reason::LateDelivery, Reason::NoTitle}) {
        const auto decision = decideUnreceipted(policyWith("[no_receipt]\noutcome = \"denial\"\n"),
                                                withoutReceipt(mug, reason));
        CHECK(decision.outcome == Outcome::Contingent);
        CHECK(finding(decision, rule::noReceipt)->facts.at("claim") == "yes");
        CHECK(std::ranges::count(decision.remedies, Remedy::Refund) == 1);
        CHECK(decision.toTender.empty());
    }
}

SCENARIO("D01: recalled goods are taken in without a receipt too", "[policy][vectors]")
{
    const auto mug = samples::line(1, 1, 400);
    const auto policy = policyWith("[no_receipt]\noutcome = \"denial\"\n[[recall]]\n"
                                   "sku = \"SKU-1\"\nname = \"Mug\"\nnotice = \"It may burst.\"\n");
    const auto decision = decideUnreceipted(policy, withoutReceipt(mug));
    CHECK(decision.outcome == Outcome::Authorised);
    CHECK(finding(decision, rule::recalled)->facts.at("name") == "Mug");
}
