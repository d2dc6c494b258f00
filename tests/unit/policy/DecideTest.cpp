#include "PolicyCases.h"

#include <catch2/catch_test_macros.hpp>

using namespace reprise;
using namespace reprise::policy;
using namespace reprise::tests;
using rights::Reason;

namespace {

Outcome outcomeFor(const LineFacts& facts, const rights::Pack* pack = &england())
{
    return decide(highStreet(), pack, facts).outcome;
}

} // namespace

SCENARIO("A change of mind is judged by the window", "[policy]")
{
    const auto mug = samples::line(1, 2, 400);
    auto facts = mugBack(mug);

    GIVEN("day 21 of 28")
    {
        const auto decision = decide(highStreet(), &england(), facts);
        THEN("it is welcome, and the finding knows the days")
        {
            CHECK(decision.outcome == Outcome::Authorised);
            CHECK(decision.remedies
                  == std::vector{Remedy::Refund, Remedy::Exchange, Remedy::StoreCredit});
            REQUIRE(decision.findings.size() == 1);
            const auto* window = finding(decision, rule::window);
            REQUIRE(window != nullptr);
            CHECK(window->cite == "policy uk-high-street 8 §window");
            CHECK(window->facts
                  == std::map<std::string, std::string>{{"day", "21"},
                                                        {"days", "28"},
                                                        {"bought", "2026-11-01"},
                                                        {"last_day", "2026-11-29"}});
        }
    }
    GIVEN("the last day, and the day after")
    {
        comesBack(facts, on("2026-11-29"));
        CHECK(outcomeFor(facts) == Outcome::Authorised);
        comesBack(facts, on("2026-11-30"));
        CHECK(outcomeFor(facts) == Outcome::OverridableDenial);
    }
    GIVEN("the day of the sale, and a day before it")
    {
        comesBack(facts, facts.boughtOn);
        CHECK(outcomeFor(facts) == Outcome::Authorised);
        comesBack(facts, facts.boughtOn - std::chrono::days{1});
        const auto decision = decide(highStreet(), &england(), facts);
        CHECK(decision.outcome == Outcome::Contingent);
        CHECK(finding(decision, rule::datedInFuture) != nullptr);
    }
    GIVEN("other words for the same thing")
    {
        comesBack(facts, on("2026-12-24"));
        facts.claim.reason = Reason::WrongSize;
        CHECK(outcomeFor(facts) == Outcome::OverridableDenial);
        facts.claim.reason = Reason::GiftUnwanted;
        CHECK(outcomeFor(facts) == Outcome::OverridableDenial);
    }
}

SCENARIO("What is not there to come back is refused, whatever the law says", "[policy]")
{
    const auto mug = samples::line(1, 2, 400);
    auto facts = mugBack(mug);
    facts.claim.reason = Reason::Faulty;
    facts.unitsAsked = 2;
    facts.unitsLeft = 1;
    const auto decision = decide(highStreet(), &england(), facts);
    CHECK(decision.outcome == Outcome::Denial);
    CHECK(decision.remedies.empty());
    REQUIRE(finding(decision, rule::available) != nullptr);
    CHECK(finding(decision, rule::available)->facts.at("left") == "1");
}

SCENARIO("The law is better than the policy", "[policy]")
{
    auto mug = samples::line(1, 2, 400);
    mug.traits = {"final_sale"};
    auto facts = mugBack(mug);

    GIVEN("a final sale")
    {
        CHECK(outcomeFor(facts) == Outcome::Denial);
        WHEN("it is faulty and day 30 is not over")
        {
            facts.claim.reason = Reason::Faulty;
            comesBack(facts, on("2026-12-01"));
            const auto decision = decide(highStreet(), &england(), facts);
            THEN("the money is owed, and both are told")
            {
                CHECK(decision.outcome == Outcome::Authorised);
                CHECK(finding(decision, "final_sale")->outcome == Outcome::Denial);
                const auto* law = finding(decision, rule::statutory);
                REQUIRE(law != nullptr);
                CHECK(law->outcome == Outcome::Authorised);
                CHECK(law->facts.at("start") == "2026-11-01");
                CHECK(law->facts.at("last_day") == "2026-12-01");
                CHECK(law->facts.at("refund_by") == "2026-12-14");
                CHECK(law->facts.at("answer") == "REFUND_FULL");
            }
        }
        WHEN("it is faulty and day 30 is over")
        {
            facts.claim.reason = Reason::Faulty;
            comesBack(facts, on("2026-12-02"));
            THEN("a colleague looks; it is never a plain no")
            {
                CHECK(outcomeFor(facts) == Outcome::Contingent);
            }
        }
    }
    GIVEN("a value above the cap")
    {
        mug.traits = {};
        facts.claim.traits = {};
        facts.requestTotal = samples::pence(100'01);
        CHECK(outcomeFor(facts) == Outcome::Contingent);
        facts.claim.reason = Reason::NotAsDescribed;
        CHECK(outcomeFor(facts) == Outcome::Authorised);
    }
    GIVEN("no pack")
    {
        facts.claim.reason = Reason::Faulty;
        CHECK(outcomeFor(facts, nullptr) == Outcome::Contingent);
    }
    GIVEN("something bought from afar, nine days ago")
    {
        facts.claim.channel = receipts::Channel::Distance;
        comesBack(facts, on("2026-11-10"));
        const auto decision = decide(highStreet(), &england(), facts);
        CHECK(decision.outcome == Outcome::Authorised);
        CHECK(finding(decision, rule::statutory)->facts.at("answer") == "CANCEL_FULL");
        CHECK(outcomeFor(facts, nullptr) == Outcome::Contingent);
    }
}

SCENARIO("A store may pay where the law would have it mend", "[policy]")
{
    const auto mug = samples::line(1, 2, 400);
    auto open = highStreet();
    open.window.days = 400;
    for (const auto reason : {Reason::Faulty, Reason::Misinstalled}) {
        const auto facts = mugBack(mug, "2027-03-01", reason);
        const auto decision = decide(open, &england(), facts);
        CHECK(decision.outcome == Outcome::Authorised);
        CHECK(finding(decision, rule::statutory)->facts.at("answer") == "REPAIR_OR_REPLACE");
        CHECK(finding(decision, rule::statutory)->outcome == Outcome::Contingent);
        CHECK(outcomeFor(facts) == Outcome::Contingent);
    }
}

SCENARIO("Late deliveries and recalls have answers of their own", "[policy]")
{
    const auto mug = samples::line(1, 2, 400);
    auto facts = mugBack(mug);
    facts.claim.reason = Reason::LateDelivery;
    CHECK(outcomeFor(facts) == Outcome::Contingent);
    comesBack(facts, on("2027-11-01"));
    CHECK(outcomeFor(facts) == Outcome::Contingent);
    facts.claim.reason = Reason::Recalled;
    const auto decision = decide(highStreet(), &england(), facts);
    CHECK(decision.outcome == Outcome::Authorised);
    CHECK(finding(decision, rule::recalled) != nullptr);
    CHECK(outcomeFor(facts, nullptr) == Outcome::Authorised);
    CHECK(isForColleague(highStreet(), facts));
}

SCENARIO("The state of the goods counts by the store's own list", "[policy]")
{
    const auto mug = samples::line(1, 2, 400);
    auto facts = mugBack(mug);
    auto strict = highStreet();
    strict.conditions = {{Condition::Used, {Outcome::OverridableDenial}},
                         {Condition::Unsafe, {Outcome::Denial}}};

    facts.condition = Condition::Used;
    CHECK(outcomeFor(facts) == Outcome::Authorised);
    CHECK(decide(strict, &england(), facts).outcome == Outcome::OverridableDenial);
    facts.condition = Condition::Unsafe;
    CHECK(decide(strict, &england(), facts).outcome == Outcome::Denial);
    CHECK(isForColleague(highStreet(), facts));
    facts.claim.reason = Reason::Misinstalled;
    CHECK(decide(strict, &england(), facts).outcome == Outcome::Contingent);
}

SCENARIO("Caps look at the whole request", "[policy]")
{
    const auto mug = samples::line(1, 2, 400);
    auto facts = mugBack(mug);
    facts.requestTotal = samples::pence(100'00);
    CHECK(outcomeFor(facts) == Outcome::Authorised);
    facts.requestTotal = samples::pence(100'01);
    const auto decision = decide(highStreet(), &england(), facts);
    CHECK(decision.outcome == Outcome::Contingent);
    CHECK(finding(decision, rule::valueCap)->facts.at("total") == "100.01");

    facts.requestTotal = Money::fromMinor(1, *Currency::parse("JPY"));
    CHECK(finding(decide(highStreet(), &england(), facts), rule::currency) != nullptr);

    auto few = highStreet();
    few.quantityCap = 3;
    auto crate = mugBack(mug);
    crate.requestUnits = 4;
    CHECK(decide(few, &england(), crate).outcome == Outcome::Contingent);
}

TEST_CASE("Dangerous and age-restricted goods are for a colleague", "[policy]")
{
    auto mug = samples::line(1, 2, 400);
    CHECK_FALSE(isForColleague(highStreet(), mugBack(mug)));
    for (const std::string trait : {"hazardous", "age_restricted:18", "recalled"}) {
        mug.traits = {trait};
        CHECK(isForColleague(highStreet(), mugBack(mug)));
    }
}
