#include "TextFile.h"

#include "reprise/rights/StatutoryAnswer.h"

#include <catch2/catch_test_macros.hpp>

using namespace reprise;
using namespace reprise::rights;

namespace {

const Pack& england()
{
    static const auto pack = *Pack::parse(tests::textOf("deploy/rights/GB-EAW.toml"), "GB-EAW");
    return pack;
}

Day on(std::string_view text)
{
    return *parseDay(text);
}

StatutoryClaim faulty(std::string_view bought, std::string_view back)
{
    return {.reason = Reason::Faulty,
            .boughtOn = on(bought),
            .deliveredOn = std::nullopt,
            .faultApparentOn = std::nullopt,
            .noticedOn = on(back)};
}

void checkRefund(const StatutoryAnswer& given, std::string_view deadline, std::string_view refundBy)
{
    CHECK(given.outcome == StatutoryOutcome::RefundFull);
    REQUIRE(given.deadline);
    CHECK(isoDay(*given.deadline) == deadline);
    REQUIRE(given.refundBy);
    CHECK(isoDay(*given.refundBy) == refundBy);
    CHECK(given.cite == "Consumer Rights Act 2015, ss.20, 22");
}

} // namespace

SCENARIO("Faulty goods may be rejected for 30 days", "[rights]")
{
    // Consumer Rights Act 2015, s.22(3): beginning with the first day after ownership and delivery;
    // s.20(15): 14 days beginning with the day of the agreement.
    GIVEN("a sale on 1 March 2026, with a change to summer time in between")
    {
        WHEN("it comes back on day 30")
        {
            const auto given = answer(&england(), faulty("2026-03-01", "2026-03-31"));
            THEN("the money is owed")
            {
                checkRefund(given, "2026-03-31", "2026-04-13");
                CHECK(given.dayOfPeriod == 30);
                CHECK(given.daysOfPeriod == 30);
            }
        }
        WHEN("it comes back on day 31")
        {
            const auto given = answer(&england(), faulty("2026-03-01", "2026-04-01"));
            THEN("a person looks; the machine does not refuse")
            {
                CHECK(given.outcome == StatutoryOutcome::StaffReview);
                CHECK(isoDay(*given.deadline) == "2026-03-31");
                CHECK_FALSE(given.refundBy);
            }
        }
        WHEN("it comes back the same day")
        {
            const auto given = answer(&england(), faulty("2026-03-01", "2026-03-01"));
            THEN("no day of the period has passed yet")
            {
                CHECK(given.outcome == StatutoryOutcome::RefundFull);
                CHECK(given.dayOfPeriod == 0);
            }
        }
    }
    GIVEN("leap years and year ends")
    {
        CHECK(answer(&england(), faulty("2028-01-30", "2028-03-01")).outcome
              == StatutoryOutcome::StaffReview);
        checkRefund(answer(&england(), faulty("2027-01-30", "2027-03-01")), "2027-03-01",
                    "2027-03-14");
        checkRefund(answer(&england(), faulty("2026-12-05", "2027-01-04")), "2027-01-04",
                    "2027-01-17");
    }
    GIVEN("goods delivered after the sale")
    {
        auto claim = faulty("2026-05-02", "2026-06-09");
        claim.deliveredOn = on("2026-05-10");
        THEN("the period starts with the delivery")
        {
            checkRefund(answer(&england(), claim), "2026-06-09", "2026-06-22");
        }
        THEN("they may be rejected before they arrive")
        {
            claim.noticedOn = on("2026-05-04");
            checkRefund(answer(&england(), claim), "2026-06-09", "2026-05-17");
        }
        THEN("a delivery dated before the sale changes nothing")
        {
            claim.deliveredOn = on("2026-04-01");
            CHECK(answer(&england(), claim).outcome == StatutoryOutcome::StaffReview);
        }
    }
}

SCENARIO("Some claims need a person from the start", "[rights]")
{
    auto claim = faulty("2026-03-01", "2026-03-10");
    for (const auto reason : {Reason::Misinstalled, Reason::BreachOfExpressTerm, Reason::NoTitle,
                              Reason::LateDelivery}) {
        claim.reason = reason;
        CHECK(answer(&england(), claim).outcome == StatutoryOutcome::StaffReview);
    }
    claim.reason = Reason::Faulty;
    for (const std::string trait : {"perishable", "digital_only", "told_before_sale"}) {
        claim.traits = {trait};
        CHECK(answer(&england(), claim).outcome == StatutoryOutcome::StaffReview);
    }
    claim.traits = {"final_sale"};
    CHECK(answer(&england(), claim).outcome == StatutoryOutcome::RefundFull);
    CHECK(answer(&england(), faulty("2026-03-10", "2026-03-01")).outcome
          == StatutoryOutcome::StaffReview);
    CHECK(answer(nullptr, claim).outcome == StatutoryOutcome::StaffReview);
}

TEST_CASE("In a shop a change of mind is for the store's policy; from afar the law has a word",
          "[rights]")
{
    auto claim = faulty("2026-03-01", "2026-03-10");
    claim.reason = Reason::WrongSize;
    CHECK(answer(&england(), claim).outcome == StatutoryOutcome::PolicyOnly);
    CHECK(answer(nullptr, claim).outcome == StatutoryOutcome::PolicyOnly);
    claim.channel = receipts::Channel::Distance;
    CHECK(answer(&england(), claim).outcome == StatutoryOutcome::StaffReview);
    CHECK(answer(nullptr, claim).outcome == StatutoryOutcome::StaffReview);
}
