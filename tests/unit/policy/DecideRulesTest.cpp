// What a store may say about a change of mind, rule by rule.
#include "PolicyCases.h"

#include <catch2/catch_test_macros.hpp>

using namespace reprise;
using namespace reprise::policy;
using namespace reprise::tests;
using rights::Reason;

SCENARIO("A season gives more days than the window, and never fewer", "[policy]")
{
    const auto policy = policyWith("[[window.season]]\nname = \"Christmas\"\n"
                                   "bought_from = \"10-15\"\nbought_until = \"12-24\"\n"
                                   "return_until = \"01-31\"\n");
    const auto mug = itemOf("gifts");
    const auto bought = [&mug](std::string_view on1, std::string_view back) {
        auto facts = mugBack(mug, back);
        facts.boughtOn = on(on1);
        facts.claim.boughtOn = on(on1);
        return facts;
    };
    GIVEN("a present bought in the season")
    {
        THEN("it comes back until the season's last day, in the new year")
        {
            const auto decision = decided(policy, bought("2026-11-01", "2027-01-31"));
            CHECK(decision.outcome == Outcome::Authorised);
            const auto* season = finding(decision, rule::season);
            REQUIRE(season != nullptr);
            CHECK(season->cite == "policy corner 3 §window.season Christmas");
            CHECK(season->facts.at("season") == "Christmas");
            CHECK(season->facts.at("last_day") == "2027-01-31");
            CHECK(season->facts.at("days") == "91");
            CHECK(decided(policy, bought("2026-11-01", "2027-02-01")).outcome
                  == Outcome::OverridableDenial);
        }
    }
    GIVEN("its first and last days of buying, and the days beside them")
    {
        CHECK(decided(policy, bought("2026-10-15", "2027-01-31")).outcome == Outcome::Authorised);
        CHECK(decided(policy, bought("2026-12-24", "2027-01-31")).outcome == Outcome::Authorised);
        CHECK(decided(policy, bought("2026-10-14", "2027-01-31")).outcome != Outcome::Authorised);
        CHECK(decided(policy, bought("2026-12-25", "2027-01-31")).outcome != Outcome::Authorised);
    }
    GIVEN("a season of one year only")
    {
        const auto once = policyWith("[[window.season]]\nname = \"Opening\"\n"
                                     "bought_from = \"2026-11-01\"\nbought_until = \"2026-11-07\"\n"
                                     "return_until = \"2026-12-31\"\n");
        CHECK(decided(once, bought("2026-11-01", "2026-12-31")).outcome == Outcome::Authorised);
        CHECK(decided(once, bought("2027-11-01", "2027-12-31")).outcome != Outcome::Authorised);
    }
}

SCENARIO("The first window that fits decides", "[policy]")
{
    const auto policy = policyWith("[customers.member]\ntokens_begin_with = [\"M-\"]\n"
                                   "[[window.for]]\ncategory = \"swimwear\"\ndays = 7\n"
                                   "late = \"denial\"\n"
                                   "[[window.for]]\ncustomer = \"member\"\ndays = 60\n"
                                   "[[window.for]]\ncondition = \"opened\"\ndays = 10\n"
                                   "[[window.for]]\ntrait = \"media\"\ndays = 3\n"
                                   "[[window.for]]\nchannel = \"distance\"\ndays = 30\n");
    const auto mug = itemOf("gifts");
    auto facts = mugBack(mug);
    const auto daysFor = [&policy](const LineFacts& each) {
        return policy.windowFor(each.subject()).days;
    };
    CHECK(daysFor(facts) == 28);
    facts.condition = Condition::Opened;
    CHECK(daysFor(facts) == 10);
    facts.customer = "M-77";
    CHECK(daysFor(facts) == 60);
    CHECK(policy.isIn("member", "M-77"));
    CHECK_FALSE(policy.isIn("member", "N-77"));
    const auto swim = itemOf("swimwear");
    auto wet = mugBack(swim);
    wet.customer = "M-77";
    CHECK(daysFor(wet) == 7);
    const auto decision = decided(policy, wet);
    CHECK(decision.outcome == Outcome::Denial);
    CHECK(finding(decision, rule::window)->cite == "policy corner 3 §window.for 1");
    auto seen = mugBack(mug);
    seen.claim.traits = {"media"};
    CHECK(daysFor(seen) == 3);
    auto far = mugBack(mug);
    far.claim.channel = receipts::Channel::Distance;
    CHECK(daysFor(far) == 30);
}

SCENARIO("Categories, traits and reasons have rules of their own", "[policy]")
{
    const auto policy = policyWith("[categories]\ngift_cards = \"denial\"\n"
                                   "[traits.media]\noutcome = \"denial\"\n"
                                   "conditions = [\"opened\", \"used\"]\n"
                                   "[reasons]\nwrong_size = \"authorised\"\n"
                                   "gift_unwanted = \"contingent\"\nfaulty = \"contingent\"\n");
    const auto card = itemOf("gift_cards");
    const auto refused = decided(policy, mugBack(card));
    CHECK(refused.outcome == Outcome::Denial);
    CHECK(refused.remedies.empty());
    CHECK(finding(refused, rule::category)->cite == "policy corner 3 §categories.gift_cards");

    auto film = itemOf("films");
    film.traits = {"media"};
    auto facts = mugBack(film);
    CHECK(decided(policy, facts).outcome == Outcome::Authorised);
    facts.condition = Condition::Opened;
    CHECK(decided(policy, facts).outcome == Outcome::Denial);

    const auto shoe = itemOf("shoes");
    CHECK(decided(policy, mugBack(shoe, "2027-03-01", Reason::WrongSize)).outcome
          == Outcome::Authorised);
    CHECK(decided(policy, mugBack(shoe, "2027-03-01")).outcome == Outcome::OverridableDenial);
    CHECK(decided(policy, mugBack(shoe, "2026-11-02", Reason::GiftUnwanted)).outcome
          == Outcome::Contingent);
    CHECK(decided(policy, mugBack(shoe, "2026-11-02", Reason::Faulty)).outcome
          == Outcome::Authorised);
}

SCENARIO("Who changes their mind often is warned before anything is refused", "[policy]")
{
    const auto policy = policyWith("[limits]\ndays = 90\nreturns = 5\nwarn_at = 4\n"
                                   "value = \"500.00\"\noutcome = \"overridable_denial\"\n");
    const auto mug = itemOf("gifts");
    auto facts = mugBack(mug);
    const auto after = [&](std::int64_t returns, std::int64_t pence) {
        facts.history = CustomerHistory{returns, samples::pence(pence)};
        return decided(policy, facts);
    };
    CHECK(after(2, 0).findings.size() == 1);
    const auto warned = after(3, 20'00);
    CHECK(warned.outcome == Outcome::Authorised);
    REQUIRE(finding(warned, rule::limitNear) != nullptr);
    CHECK(finding(warned, rule::limitNear)->facts
          == std::map<std::string, std::string>{{"returns", "4"},
                                                {"most", "5"},
                                                {"period", "90"},
                                                {"value", "24.00"},
                                                {"most_value", "500.00"},
                                                {"currency", "GBP"}});
    CHECK(after(4, 0).outcome == Outcome::Authorised);
    CHECK(after(5, 0).outcome == Outcome::OverridableDenial);
    CHECK(finding(after(5, 0), rule::limit) != nullptr);
    CHECK(after(0, 496'00).outcome == Outcome::Authorised);
    CHECK(after(0, 496'01).outcome == Outcome::OverridableDenial);
    WHEN("something is wrong with the goods, nobody counts")
    {
        facts.claim.reason = Reason::Faulty;
        CHECK(after(50, 900'00).outcome == Outcome::Authorised);
        CHECK(finding(after(50, 0), rule::limit) == nullptr);
    }
}

SCENARIO("H14: a fee is kept back from a change of mind and never from a claim",
         "[policy][vectors]")
{
    const auto policy = policyWith("[[restocking]]\ncondition = [\"opened\", \"used\"]\n"
                                   "percent = 15\nleast = \"1.00\"\nmost = \"20.00\"\n"
                                   "[[restocking]]\nchannel = \"distance\"\namount = \"2.50\"\n");
    const auto mug = itemOf("gifts");
    auto facts = mugBack(mug);
    facts.condition = Condition::Opened;
    const auto opened = decided(policy, facts);
    REQUIRE(opened.fee.has_value());
    CHECK(opened.outcome == Outcome::Authorised);
    CHECK(finding(opened, rule::restocking)->facts.at("percent") == "15");
    CHECK(opened.fee->of(samples::pence(10'00), 1) == samples::pence(1'50));
    CHECK(opened.fee->of(samples::pence(10'01), 1) == samples::pence(1'50));
    CHECK(opened.fee->of(samples::pence(10'30), 1) == samples::pence(1'55));
    CHECK(opened.fee->of(samples::pence(2'00), 1) == samples::pence(1'00));
    CHECK(opened.fee->of(samples::pence(50), 1) == samples::pence(50));
    CHECK(opened.fee->of(samples::pence(900'00), 1) == samples::pence(20'00));
    CHECK(opened.fee->of(samples::pence(0), 1) == samples::pence(0));

    auto far = mugBack(mug, "2026-11-20");
    far.claim.channel = receipts::Channel::Distance;
    REQUIRE(decided(policy, far).fee.has_value());
    CHECK(decided(policy, far).fee->of(samples::pence(8'00), 2) == samples::pence(5'00));
    WHEN("the law lets the customer cancel")
    {
        comesBack(far, on("2026-11-10"));
        CHECK_FALSE(decided(policy, far).fee.has_value());
    }
    WHEN("something is wrong, whatever the law's answer")
    {
        facts.claim.traits = {"told_before_sale"};
        for (const auto reason : {Reason::Faulty, Reason::NotAsDescribed, Reason::LateDelivery}) {
            facts.claim.reason = reason;
            CHECK_FALSE(decided(policy, facts).fee.has_value());
        }
    }
    WHEN("it is exchanged, unless the store says otherwise")
    {
        facts.remedy = Remedy::Exchange;
        CHECK_FALSE(decided(policy, facts).fee.has_value());
        auto charging = policy;
        charging.exchange.fee = FeeOnExchange::Charged;
        CHECK(decided(charging, facts).fee.has_value());
    }
}

SCENARIO("An exchange may have more days than the money", "[policy]")
{
    const auto policy = policyWith("[exchange]\ndays = 60\n");
    const auto mug = itemOf("gifts");
    auto facts = mugBack(mug, "2026-12-24");
    const auto money = decided(policy, facts);
    CHECK(money.outcome == Outcome::OverridableDenial);
    CHECK(offers(money, Remedy::Exchange));
    facts.remedy = Remedy::Exchange;
    const auto goods = decided(policy, facts);
    CHECK(goods.outcome == Outcome::Authorised);
    CHECK(finding(goods, rule::exchange)->facts.at("last_day") == "2026-12-31");
    comesBack(facts, on("2027-01-01"));
    CHECK(decided(policy, facts).outcome == Outcome::OverridableDenial);

    auto firm = policy;
    firm.window.late = Outcome::Denial;
    const auto late = mugBack(mug, "2026-12-24");
    CHECK(decided(firm, late).outcome == Outcome::Denial);
    CHECK(decided(firm, late).remedies == std::vector{Remedy::Exchange});
}

TEST_CASE("A kiosk leaves to a colleague what the policy names", "[policy]")
{
    const auto policy = policyWith("[self_service]\nquantity = 2\ncategories = [\"alcohol\"]\n"
                                   "conditions = [\"used\"]\n");
    const auto mug = itemOf("gifts");
    auto facts = mugBack(mug);
    CHECK_FALSE(isForColleague(policy, facts));
    facts.requestUnits = 3;
    CHECK(isForColleague(policy, facts));
    facts.requestUnits = 2;
    facts.condition = Condition::Used;
    CHECK(isForColleague(policy, facts));
    const auto wine = itemOf("alcohol");
    CHECK(isForColleague(policy, mugBack(wine)));
    auto milk = itemOf("food");
    milk.traits = {"perishable"};
    CHECK_FALSE(isForColleague(policy, mugBack(milk)));
    auto sour = mugBack(milk, "2026-11-02", Reason::Faulty);
    CHECK(isForColleague(policy, sour));
    sour.claim.perishBy = on("2026-11-05");
    CHECK_FALSE(isForColleague(policy, sour));
}
