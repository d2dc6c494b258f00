// What a store may say about a change of mind because of the goods: presents, parts of a deal, what
// is recalled and what is blocked.
#include "PolicyCases.h"

#include <catch2/catch_test_macros.hpp>

using namespace reprise;
using namespace reprise::policy;
using namespace reprise::tests;
using rights::Reason;

SCENARIO("The holder of a gift receipt gets goods or credit, and a claim keeps its money",
         "[policy]")
{
    const auto policy = policyWith("[gift_receipt]\ndays = 60\n");
    const auto mug = itemOf("gifts");
    auto facts = mugBack(mug, "2026-12-24", Reason::GiftUnwanted);
    facts.receiptKind = ReceiptKind::Gift;
    const auto decision = decided(policy, facts);
    CHECK(decision.outcome == Outcome::Authorised);
    CHECK(decision.toTender == "store_credit");
    CHECK(decision.remedies == std::vector{Remedy::Exchange, Remedy::StoreCredit});
    CHECK(finding(decision, rule::giftReceipt)->facts.at("last_day") == "2026-12-31");
    comesBack(facts, on("2027-01-01"));
    CHECK(decided(policy, facts).outcome == Outcome::OverridableDenial);

    WHEN("H05: it is faulty, nobody has to take credit")
    {
        auto faulty = mugBack(mug, "2026-11-20", Reason::Faulty);
        faulty.receiptKind = ReceiptKind::Gift;
        CHECK(decided(policy, faulty).toTender.empty());
        CHECK(offers(decided(policy, faulty), Remedy::Refund));
    }
}

SCENARIO("D12, D13: what part of a multi-buy is worth is a rule, and only for a change of mind",
         "[policy][vectors]")
{
    const auto policy = policyWith("[promotion]\nrule = \"reprice_kept\"\n");
    const auto mug = itemOf("gifts");
    CHECK(decided(policy, mugBack(mug)).basis == PriceBasis::RepriceKept);
    CHECK(decided(policyWith(""), mugBack(mug)).basis == PriceBasis::Share);
    CHECK(decided(policy, mugBack(mug, "2026-11-20", Reason::Faulty)).basis == PriceBasis::Share);
    auto far = mugBack(mug, "2026-11-10");
    far.claim.channel = receipts::Channel::Distance;
    CHECK(decided(policy, far).basis == PriceBasis::Share);
}

SCENARIO("D12: what is kept of a deal loses it, and says so before anybody agrees",
         "[policy][vectors]")
{
    const auto policy = policyWith("[promotion]\nrule = \"reprice_kept\"\n");
    auto mug = itemOf("gifts");
    mug.quantity = 5;
    mug.unitPrice = samples::pence(500);
    mug.discount = samples::pence(1000);
    auto facts = mugBack(mug);
    facts.unitsLeft = 5;
    facts.unitsAsked = 4;
    const auto decision = decided(policy, facts);
    CHECK(decision.outcome == Outcome::Authorised);
    REQUIRE(finding(decision, rule::promotion));
    const std::map<std::string, std::string> known{
        {"kept", "1"}, {"price", "5.00"}, {"currency", "GBP"}};
    CHECK(finding(decision, rule::promotion)->facts == known);

    WHEN("all of it comes back, the law decides, or the policy goes by shares")
    {
        facts.unitsAsked = 5;
        CHECK(!finding(decided(policy, facts), rule::promotion));
        facts.unitsAsked = 4;
        CHECK(!finding(decided(policyWith(""), facts), rule::promotion));
        facts.claim.reason = Reason::Faulty;
        CHECK(!finding(decided(policy, facts), rule::promotion));
    }
    WHEN("each was sold at its price")
    {
        mug.discount = samples::pence(0);
        auto plain = mugBack(mug);
        plain.unitsLeft = 5;
        CHECK(!finding(decided(policy, plain), rule::promotion));
    }
}

SCENARIO("D01: what is on the recall list is taken back, whatever its age, by a colleague",
         "[policy][vectors]")
{
    const auto policy = policyWith("[window.category.chargers]\ndays = 0\nlate = \"denial\"\n"
                                   "[[recall]]\nsku = \"SKU-1\"\nbatch = \"2026-07\"\n"
                                   "name = \"Power bank\"\nnotice = \"It may burn.\"\n");
    const auto bank = itemOf("chargers");
    auto facts = mugBack(bank, "2028-11-01");
    facts.remedy = Remedy::Exchange;
    facts.batch = "2026-07";
    const auto decision = decided(policy, facts);
    CHECK(decision.outcome == Outcome::Authorised);
    CHECK(finding(decision, rule::recalled)->facts.at("notice") == "It may burn.");
    CHECK(finding(decision, rule::recalled)->cite == "policy corner 3 §recall 1");
    CHECK(isForColleague(policy, facts));
    CHECK_FALSE(decision.fee.has_value());
    facts.batch = "2026-08";
    CHECK(decided(policy, facts).outcome == Outcome::Denial);
    CHECK_FALSE(isForColleague(policy, facts));
    facts.batch.clear();
    CHECK(decided(policy, facts).outcome == Outcome::Denial);
    CHECK(isForColleague(policy, facts)); // Somebody has to read the batch off the label.
    facts.claim.traits = {"recalled"};    // As somebody did, and said so.
    CHECK(decided(policy, facts).outcome == Outcome::Authorised);
}

SCENARIO("Blocked goods don't come back for a change of mind", "[policy]")
{
    const auto policy = policyWith("[[block]]\nserials = [\"X1\", \"X2\"]\nwhy = \"Stolen\"\n");
    const auto phone = itemOf("phones");
    auto facts = mugBack(phone);
    CHECK(decided(policy, facts).outcome == Outcome::Authorised);
    facts.serial = "X2";
    const auto decision = decided(policy, facts);
    CHECK(decision.outcome == Outcome::Denial);
    CHECK(finding(decision, rule::block)->facts.at("why") == "Stolen");
    CHECK(isForColleague(policy, facts));
    facts.claim.reason = Reason::LateDelivery;
    CHECK(decided(policy, facts).outcome == Outcome::Contingent);
}
