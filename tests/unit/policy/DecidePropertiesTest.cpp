// What must hold for every policy, item and day, not only for those that somebody thought of.
#include "PolicyCases.h"

#include <catch2/catch_test_macros.hpp>

#include <rapidcheck.h>

using namespace reprise;
using namespace reprise::policy;
using namespace reprise::tests;
using rights::Reason;
using rights::StatutoryOutcome;

namespace {

Outcome anyOutcome()
{
    return *rc::gen::element(Outcome::Authorised, Outcome::Contingent, Outcome::OverridableDenial,
                             Outcome::Denial);
}

Policy anyPolicy()
{
    auto policy = highStreet();
    policy.window = {*rc::gen::inRange(0, 120), anyOutcome()};
    policy.traits.clear();
    policy.conditions.clear();
    policy.valueCap.reset();
    for (const auto* trait : {"final_sale", "hygiene", "perishable"})
        if (*rc::gen::arbitrary<bool>()) policy.traits[trait] = anyOutcome();
    for (const auto* condition : {"opened", "used", "unsafe"})
        if (*rc::gen::arbitrary<bool>()) policy.conditions[condition] = anyOutcome();
    if (*rc::gen::arbitrary<bool>()) policy.valueCap = samples::pence(*rc::gen::inRange(0, 20'000));
    return policy;
}

receipts::Line anyMug()
{
    auto mug = samples::line(1, 2, 400);
    for (const auto* trait : {"final_sale", "hygiene", "perishable", "hazardous"})
        if (*rc::gen::inRange(0, 3) == 0) mug.traits.emplace_back(trait);
    return mug;
}

LineFacts anyFacts(const receipts::Line& mug)
{
    auto facts = mugBack(mug);
    facts.today = facts.boughtOn + std::chrono::days{*rc::gen::inRange(0, 200)};
    facts.reason = static_cast<Reason>(*rc::gen::inRange(0, 13));
    facts.condition = static_cast<Condition>(*rc::gen::inRange(0, 5));
    facts.requestTotal = samples::pence(*rc::gen::inRange(0, 30'000));
    facts.channel = *rc::gen::element(receipts::Channel::InStore, receipts::Channel::Distance);
    if (*rc::gen::arbitrary<bool>())
        facts.deliveredOn = facts.boughtOn + std::chrono::days{*rc::gen::inRange(0, 60)};
    return facts;
}

} // namespace

TEST_CASE("No policy takes away what the law gives", "[policy][property]")
{
    CHECK(rc::check([] {
        const auto mug = anyMug();
        const auto facts = anyFacts(mug);
        const auto law = rights::answer(england(), {.reason = facts.reason,
                                                    .channel = facts.channel,
                                                    .boughtOn = facts.boughtOn,
                                                    .deliveredOn = facts.deliveredOn,
                                                    .faultApparentOn = facts.faultApparentOn,
                                                    .noticedOn = facts.today,
                                                    .traits = mug.traits});
        const auto outcome = decide(anyPolicy(), &england(), facts).outcome;
        if (law.outcome == StatutoryOutcome::RefundFull) RC_ASSERT(outcome == Outcome::Authorised);
        if (law.outcome == StatutoryOutcome::StaffReview) RC_ASSERT(outcome <= Outcome::Contingent);
    }));
}

TEST_CASE("Waiting a day never makes the answer better", "[policy][property]")
{
    CHECK(rc::check([] {
        const auto mug = anyMug();
        const auto policy = anyPolicy();
        auto facts = anyFacts(mug);
        const auto today = decide(policy, &england(), facts).outcome;
        facts.today += std::chrono::days{1};
        const auto tomorrow = decide(policy, &england(), facts).outcome;
        // A store may be kinder about late returns than it says its window is; no sane one is.
        RC_PRE(policy.window.late != Outcome::Authorised);
        RC_ASSERT(tomorrow >= today);
    }));
}

TEST_CASE("Every decision says why, and the same facts meet the same decision",
          "[policy][property]")
{
    CHECK(rc::check([] {
        const auto mug = anyMug();
        const auto policy = anyPolicy();
        const auto facts = anyFacts(mug);
        const auto once = decide(policy, &england(), facts);
        const auto twice = decide(policy, &england(), facts);
        RC_ASSERT(!once.findings.empty());
        RC_ASSERT(once.findings == twice.findings);
        RC_ASSERT(once.outcome == twice.outcome);
        RC_ASSERT(once.remedies.empty() == (once.outcome == Outcome::Denial));
    }));
}
