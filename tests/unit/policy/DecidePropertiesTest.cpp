// What must hold for every policy, law, item and day, not only for those that somebody thought of:
// a hundred policies, each met by a thousand customers.
#include "PolicyCases.h"

#include <catch2/catch_test_macros.hpp>

#include <array>
#include <random>
#include <rapidcheck.h>

using namespace reprise;
using namespace reprise::policy;
using namespace reprise::tests;
using rights::Reason;
using rights::StatutoryOutcome;

namespace {

constexpr int customersForEach = 1'000;
constexpr std::array everyRemedy{Remedy::Refund, Remedy::Exchange,    Remedy::StoreCredit,
                                 Remedy::Repair, Remedy::Replacement, Remedy::PriceReduction};
constexpr std::array traitNames{"final_sale",   "hygiene",          "perishable",   "hazardous",
                                "personalised", "sealed_hygiene",   "sealed_media", "over_handled",
                                "digital_only", "told_before_sale", "second_hand",  "recalled",
                                "minor_defect", "serious_defect",   "media",        "unsealed"};

/// Quick and repeatable: shrinking a thousand customers one by one would tell nobody more.
class Dice {
public:
    explicit Dice(std::uint32_t seed) : m_engine(seed) {}

    int below(int sides) { return static_cast<int>(index(static_cast<std::size_t>(sides))); }
    std::size_t index(std::size_t sides) { return m_engine() % sides; }

private:
    std::mt19937 m_engine;
};

template <typename Value>
Value oneOf(std::initializer_list<Value> values)
{
    return *rc::gen::elementOf(std::vector<Value>(values));
}

bool isSo()
{
    return *rc::gen::arbitrary<bool>();
}

Outcome anyOutcome()
{
    return oneOf(
        {Outcome::Authorised, Outcome::Contingent, Outcome::OverridableDenial, Outcome::Denial});
}

Scope anyScope()
{
    Scope scope;
    if (isSo()) scope.categories = {oneOf<std::string>({"toys", "films", "food"})};
    if (isSo()) scope.conditions = {oneOf({Condition::Opened, Condition::Used, Condition::Unsafe})};
    if (isSo()) scope.channels = {oneOf({receipts::Channel::InStore, receipts::Channel::Distance})};
    if (isSo()) scope.traits = {oneOf<std::string>({"media", "perishable", "hygiene"})};
    return scope;
}

SeasonDay seasonDay(std::string_view text)
{
    const std::chrono::year_month_day day(on(text));
    return {std::nullopt, std::chrono::month_day(day.month(), day.day())};
}

void addGoodsRules(Policy& policy)
{
    for (const auto* trait : {"final_sale", "hygiene", "perishable", "digital_only", "recalled"})
        if (isSo()) policy.traits[trait] = {anyOutcome()};
    if (isSo()) policy.traits["media"] = {anyOutcome(), {Condition::Opened}};
    for (const auto condition : {Condition::Opened, Condition::Used, Condition::Unsafe})
        if (isSo()) policy.conditions[condition] = {anyOutcome()};
    if (isSo()) policy.categories["films"] = {anyOutcome()};
    for (const auto reason : {Reason::WrongSize, Reason::Faulty, Reason::NotAsDescribed})
        if (isSo()) policy.reasons[reason] = {anyOutcome()};
    if (isSo())
        policy.blocks.push_back({.goods = {.sku = "SKU-1", .gtin = {}, .batch = {}, .serials = {}},
                                 .why = "Stolen",
                                 .outcome = anyOutcome()});
    if (isSo())
        policy.recalls.push_back(
            {.goods = {.sku = "SKU-1", .gtin = {}, .batch = "B7", .serials = {}},
             .name = "Mug",
             .notice = "It may burst."});
}

Policy anyPolicy()
{
    auto policy = policyWith("");
    policy.window.days = *rc::gen::inRange(0, 120);
    policy.window.late = anyOutcome();
    for (int count = *rc::gen::inRange(0, 3); count > 0; --count)
        policy.windows.push_back(
            {.days = *rc::gen::inRange(0, 90), .late = anyOutcome(), .scope = anyScope()});
    if (isSo())
        policy.seasons.push_back({.name = "Christmas",
                                  .boughtFrom = seasonDay("2024-10-15"),
                                  .boughtUntil = seasonDay("2024-12-24"),
                                  .returnUntil = seasonDay("2024-01-31")});
    addGoodsRules(policy);
    if (isSo()) policy.valueCap = samples::pence(*rc::gen::inRange(0, 20'000));
    if (isSo()) policy.quantityCap = *rc::gen::inRange(1, 5);
    if (isSo())
        policy.limits = ReturnLimits{.days = 90,
                                     .returns = *rc::gen::inRange(1, 6),
                                     .warnAt = 2,
                                     .value = samples::pence(100'00),
                                     .outcome = anyOutcome()};
    if (isSo()) policy.giftReceipt = GiftReceiptRule{.days = 60};
    if (isSo()) policy.exchange.days = *rc::gen::inRange(0, 200);
    if (isSo()) policy.exchange.fee = FeeOnExchange::Charged;
    if (isSo()) policy.promotion = PriceBasis::RepriceKept;
    for (int count = *rc::gen::inRange(0, 3); count > 0; --count)
        policy.restocking.push_back({.percent = *rc::gen::inRange(1, 100), .scope = anyScope()});
    return policy;
}

receipts::Line anyItem(Dice& random)
{
    auto item = samples::line(1, 2, 400);
    item.category = std::array{"toys", "films", "food", ""}[random.index(4)];
    for (const auto* trait : traitNames)
        if (random.below(12) == 0) item.traits.emplace_back(trait);
    return item;
}

rights::Repair anyRepair(Dice& random, Day boughtOn)
{
    const auto asked = boughtOn + std::chrono::days{random.below(200)};
    rights::Repair repair{asked, std::nullopt};
    if (random.below(2) == 0) repair.receivedOn = asked + std::chrono::days{random.below(20)};
    if (random.below(3) == 0) repair.pace = rights::Pace::Late;
    return repair;
}

LineFacts anyFacts(Dice& random, const receipts::Line& item)
{
    auto facts = mugBack(item);
    // Mostly soon after the sale, sometimes years.
    const auto later = random.below(4) == 0 ? random.below(2'800) : random.below(120);
    comesBack(facts, facts.boughtOn + std::chrono::days{later});
    facts.claim.reason = static_cast<Reason>(random.below(13));
    facts.claim.channel = static_cast<receipts::Channel>(random.below(3));
    facts.claim.traits = item.traits;
    if (random.below(20) == 0) facts.claim.buyer = rights::Buyer::Trader;
    if (random.below(3) == 0)
        facts.claim.deliveredOn = facts.boughtOn + std::chrono::days{random.below(30)};
    if (random.below(4) == 0)
        facts.claim.faultApparentOn = facts.boughtOn + std::chrono::days{random.below(later + 1)};
    if (random.below(4) == 0) facts.claim.repairs = {anyRepair(random, facts.boughtOn)};
    if (random.below(8) == 0) facts.claim.cancelNotice = rights::CancelNotice::Missing;
    facts.condition = static_cast<Condition>(random.below(5));
    facts.remedy = everyRemedy[random.index(everyRemedy.size())];
    if (random.below(5) == 0) facts.receiptKind = ReceiptKind::Gift;
    if (random.below(4) == 0) facts.batch = "B7";
    if (random.below(3) == 0)
        facts.history = CustomerHistory{random.below(8), samples::pence(random.below(15'000))};
    facts.requestTotal = samples::pence(random.below(30'000));
    facts.requestUnits = 1 + random.below(6);
    return facts;
}

/// One of the eight laws; null for a place without one.
const rights::Pack* anyLaw(Dice& random)
{
    static const std::array<std::string, 8> names{"GB-EAW", "GB-SCT", "GB-NIR", "IE",
                                                  "EU",     "DE",     "FR",     "US-CA"};
    const auto chosen = random.index(names.size() + 1);
    return chosen < names.size() ? &pack(names[chosen]) : nullptr;
}

/// A hundred policies, each with a thousand customers: `property` of (policy, law, facts).
template <typename Property>
void checkForAll(Property property)
{
    CHECK(rc::check([&property] {
        const auto policy = anyPolicy();
        Dice random(*rc::gen::arbitrary<std::uint32_t>());
        for (int customer = 0; customer < customersForEach; ++customer) {
            const auto item = anyItem(random);
            const auto facts = anyFacts(random, item);
            property(policy, anyLaw(random), facts);
        }
    }));
}

rights::StatutoryAnswer lawOn(const rights::Pack& law, const LineFacts& facts)
{
    auto claim = facts.claim;
    const auto isSealed = receipts::hasTrait(claim.traits, "sealed_hygiene")
                          || receipts::hasTrait(claim.traits, "sealed_media");
    if (isSealed && facts.condition != Condition::Unopened) claim.traits.emplace_back("unsealed");
    return rights::answer(law, claim);
}

bool isRefundOwed(StatutoryOutcome answer)
{
    return answer == StatutoryOutcome::RefundFull || answer == StatutoryOutcome::TerminateFull
           || answer == StatutoryOutcome::CancelFull
           || answer == StatutoryOutcome::StatutoryRefund30d
           || answer == StatutoryOutcome::FinalRejectFullOrPriceReduction
           || answer == StatutoryOutcome::FinalTerminateOrPriceReduction;
}

bool isUpToThePolicy(StatutoryOutcome answer)
{
    return answer == StatutoryOutcome::PolicyOnly || answer == StatutoryOutcome::PostedPolicy;
}

LineDecision decidedAs(const Policy& policy, const rights::Pack* law, LineFacts facts,
                       Remedy remedy)
{
    facts.remedy = remedy;
    return decide(policy, law, facts);
}

/// The same policy, kinder in one respect.
Policy kinder(const Policy& policy, std::size_t respect)
{
    auto kind = policy;
    switch (respect) {
    case 0: kind.window.days += 30; break;
    case 1: kind.window.late = Outcome::Authorised; break;
    case 2: kind.traits.clear(); break;
    case 3: kind.conditions.clear(); break;
    case 4: kind.categories["films"] = {Outcome::Authorised}; break;
    case 5: kind.reasons[Reason::WrongSize] = {Outcome::Authorised}; break;
    case 6: kind.valueCap.reset(); break;
    case 7: kind.limits.reset(); break;
    case 8: kind.exchange.days = 400; break;
    case 9: kind.blocks.clear(); break;
    case 10:
        kind.seasons.push_back({.name = "All year",
                                .boughtFrom = seasonDay("2024-01-01"),
                                .boughtUntil = seasonDay("2024-12-31"),
                                .returnUntil = seasonDay("2024-12-31")});
        break;
    default:
        for (auto& each : kind.windows)
            each.days += 30;
    }
    return kind;
}

} // namespace

TEST_CASE("No policy takes away what the law gives", "[policy][property]")
{
    checkForAll([](const Policy& policy, const rights::Pack* law, const LineFacts& facts) {
        if (law == nullptr) return;
        const auto answer = lawOn(*law, facts).outcome;
        if (isRefundOwed(answer)) {
            const auto decision = decidedAs(policy, law, facts, Remedy::Refund);
            RC_ASSERT(decision.outcome == Outcome::Authorised);
            RC_ASSERT(decision.toTender.empty());
            RC_ASSERT(std::ranges::count(decision.remedies, Remedy::Refund) == 1);
        }
        if (answer == StatutoryOutcome::RepairOrReplace && facts.claim.reason != Reason::Recalled)
            RC_ASSERT(decidedAs(policy, law, facts, Remedy::Repair).outcome == Outcome::Authorised);
        if (!isUpToThePolicy(answer))
            RC_ASSERT(decide(policy, law, facts).outcome <= Outcome::Contingent);
    });
}

TEST_CASE("A claim is never refused, with or without a law at hand", "[policy][property]")
{
    checkForAll([](const Policy& policy, const rights::Pack* law, const LineFacts& facts) {
        const auto decision = decide(policy, law, facts);
        if (!rights::isStatutoryClaim(facts.claim.reason)) return;
        RC_ASSERT(decision.outcome <= Outcome::Contingent);
        RC_ASSERT(!decision.remedies.empty());
        const auto found = decideUnreceipted(policy, {.line = facts.line,
                                                      .boughtOn = {},
                                                      .today = facts.today,
                                                      .reason = facts.claim.reason,
                                                      .condition = facts.condition,
                                                      .remedy = facts.remedy,
                                                      .requestTotal = facts.requestTotal});
        RC_ASSERT(found.outcome <= Outcome::Contingent);
    });
}

TEST_CASE("Fees, prices and tenders of a policy's own are for a change of mind alone",
          "[policy][property]")
{
    checkForAll([](const Policy& policy, const rights::Pack* law, const LineFacts& facts) {
        const auto decision = decide(policy, law, facts);
        const auto isByPolicy = !rights::isStatutoryClaim(facts.claim.reason) && law != nullptr
                                && isUpToThePolicy(lawOn(*law, facts).outcome);
        if (isByPolicy || law == nullptr) return;
        RC_ASSERT(!decision.fee.has_value());
        RC_ASSERT(decision.basis == PriceBasis::Share);
        RC_ASSERT(decision.toTender.empty());
    });
}

TEST_CASE("A kinder rule never hurts", "[policy][property]")
{
    checkForAll([](const Policy& policy, const rights::Pack* law, const LineFacts& facts) {
        const auto respect = static_cast<std::size_t>(facts.requestTotal.minor() % 12);
        RC_ASSERT(decide(kinder(policy, respect), law, facts).outcome
                  <= decide(policy, law, facts).outcome);
    });
}

TEST_CASE("Waiting a day never makes a store's answer better", "[policy][property]")
{
    checkForAll([](const Policy& policy, const rights::Pack* law, const LineFacts& facts) {
        if (rights::isStatutoryClaim(facts.claim.reason)) return;
        // While an order may be cancelled, a person looks at goods that were handled too much; the
        // day after, that is the store's own business.
        if (law && lawOn(*law, facts).outcome == StatutoryOutcome::CancelLessDiminution) return;
        auto later = facts;
        comesBack(later, facts.today + std::chrono::days{1});
        RC_ASSERT(decide(policy, law, later).outcome >= decide(policy, law, facts).outcome);
    });
}

TEST_CASE("Every decision says why and by what, and is the same again", "[policy][property]")
{
    checkForAll([](const Policy& policy, const rights::Pack* law, const LineFacts& facts) {
        const auto once = decide(policy, law, facts);
        RC_ASSERT(!once.findings.empty());
        for (const auto& each : once.findings)
            RC_ASSERT(!each.cite.empty());
        const auto isOnOffer = [&once](Remedy remedy) {
            return std::ranges::count(once.remedies, remedy) == 1;
        };
        if (facts.remedy == Remedy::Exchange || facts.remedy == Remedy::StoreCredit)
            RC_ASSERT(isOnOffer(facts.remedy) == (once.outcome != Outcome::Denial));
        // Somebody's finding carries the outcome, or the law's is better than all the others.
        RC_ASSERT(std::ranges::count(once.findings, once.outcome, &Finding::outcome) > 0);
        const auto twice = decide(policy, law, facts);
        RC_ASSERT(once.findings == twice.findings);
        RC_ASSERT(once.outcome == twice.outcome);
        RC_ASSERT(once.remedies == twice.remedies);
    });
}
