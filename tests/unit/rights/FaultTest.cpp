// Something is wrong with the goods: the ladder of remedies, beside the dated vectors.
#include "RightsCases.h"

#include <catch2/catch_test_macros.hpp>

using namespace reprise;
using namespace reprise::rights;
using namespace reprise::tests;
using enum StatutoryOutcome;

namespace {

StatutoryAnswer inEngland(const Claim& claim)
{
    return answer(packOf("GB-EAW"), claim);
}

Claim repaired(Claim claim, std::string_view repairs)
{
    claim.repairs = *parseRepairs(repairs);
    return claim;
}

Claim with(Claim claim, const receipts::Traits& traits)
{
    claim.traits = traits;
    return claim;
}

} // namespace

SCENARIO("Faulty goods may be rejected for 30 days", "[rights]")
{
    // Consumer Rights Act 2015, s.22(3); s.20(15).
    GIVEN("the days of the period")
    {
        const auto given = inEngland(faulty("2026-03-01", "2026-03-31"));
        CHECK(given.outcome == RefundFull);
        CHECK(iso(given.periodStart) == "2026-03-01");
        CHECK(given.cite == "Consumer Rights Act 2015, ss.20, 22");
        // Ireland counts the day of the delivery as day 1.
        const auto there = answer(packOf("IE"), faulty("2026-03-01", "2026-03-30"));
        CHECK(there.outcome == TerminateFull);
        CHECK(iso(there.deadline) == "2026-03-30");
        CHECK(iso(there.periodStart) == "2026-02-28");
        CHECK(answer(packOf("IE"), faulty("2026-03-01", "2026-03-31")).outcome == RepairOrReplace);
    }
    GIVEN("an installation")
    {
        auto claim = faulty("2026-05-02", "2026-06-19");
        claim.enabledOn = on("2026-05-20");
        THEN("it counts where the trader had agreed to it")
        {
            CHECK(inEngland(claim).outcome == RepairOrReplace);
            CHECK(inEngland(with(claim, {"installation_in_contract"})).outcome == RefundFull);
        }
        THEN("in Ireland it counts in any case, and its day is day 1")
        {
            claim.noticedOn = on("2026-06-18");
            CHECK(answer(packOf("IE"), claim).outcome == TerminateFull);
            claim.noticedOn = on("2026-06-19");
            CHECK(answer(packOf("IE"), claim).outcome == RepairOrReplace);
        }
    }
    GIVEN("a delivery dated before the sale")
    {
        auto claim = faulty("2026-05-02", "2026-06-01");
        claim.deliveredOn = on("2026-04-01");
        CHECK(inEngland(claim).outcome == RefundFull);
    }
    GIVEN("reasons and goods that it is not for")
    {
        auto claim = faulty("2026-03-01", "2026-03-10");
        for (const auto reason : {Reason::Misinstalled, Reason::BreachOfExpressTerm}) {
            claim.reason = reason;
            CHECK(inEngland(claim).outcome == RepairOrReplace);
            CHECK(answer(packOf("IE"), claim).outcome == TerminateFull);
        }
        for (const auto reason : {Reason::Unfit, Reason::NotAsDescribed, Reason::WrongItem,
                                  Reason::DamagedInTransit, Reason::Recalled}) {
            claim.reason = reason;
            CHECK(inEngland(claim).outcome == RefundFull);
        }
        claim.reason = Reason::Faulty;
        CHECK(inEngland(with(claim, {"digital_only"})).outcome == RepairOrReplace);
        CHECK(answer(packOf("IE"), with(claim, {"digital_only"})).outcome == RepairOrReplace);
    }
}

SCENARIO("A repair stops the clock of the short-term right", "[rights]")
{
    // Consumer Rights Act 2015, s.22(6)-(8). Bought on 1 June: the limit would be 1 July.
    const auto limit = [](std::string_view repairs, std::string_view back) {
        return iso(inEngland(repaired(faulty("2026-06-01", back), repairs)).deadline);
    };
    CHECK(limit("2026-06-11>2026-06-18", "2026-06-20") == "2026-07-09");
    CHECK(limit("2026-06-11>2026-06-11", "2026-06-20") == "2026-07-02");
    CHECK(limit("2026-07-01>2026-07-20", "2026-07-25") == "2026-07-27");
    CHECK(limit("2026-06-11>2026-06-18;2026-06-25>2026-06-27", "2026-07-01") == "2026-07-12");
    // The second was asked for only because the first moved the limit.
    CHECK(limit("2026-06-11>2026-06-18;2026-07-09>2026-07-10", "2026-07-11") == "2026-07-17");
    // Asked for too late, or back only after the notice: nothing is extended.
    CHECK(inEngland(repaired(faulty("2026-06-01", "2026-07-25"), "2026-07-02>2026-07-20")).outcome
          == FinalRejectFullOrPriceReduction);
    CHECK(inEngland(repaired(faulty("2026-06-01", "2026-06-20"), "2026-06-11>2026-06-30")).outcome
          == WaitReasonableTime);
    CHECK(limit("2026-06-25>2026-06-30", "2026-06-20") == "2026-07-01");

    GIVEN("something that spoils")
    {
        auto claim = repaired(faulty("2026-06-01", "2026-06-12"), "2026-06-03>2026-06-05");
        claim.perishBy = on("2026-06-06");
        // The shorter period of s.22(4) stands still as well.
        CHECK(iso(inEngland(claim).deadline) == "2026-06-12");
    }
}

SCENARIO("A repair in hand has to be waited for, unless it is late", "[rights]")
{
    const auto claim = repaired(faulty("2026-06-01", "2026-06-20"), "2026-06-11>open");
    const auto waiting = inEngland(claim);
    CHECK(waiting.outcome == WaitReasonableTime);
    CHECK(waiting.burden == Burden::Trader);
    CHECK_FALSE(waiting.deadline);
    CHECK(waiting.kind == DeadlineKind::None);
    CHECK_FALSE(waiting.refundBy);
    CHECK(answer(packOf("IE"), claim).outcome == WaitReasonableTime);
    CHECK(answer(packOf("EU"), claim).outcome == WaitReasonableTime);

    const auto late = repaired(claim, "2026-06-11>open!late");
    CHECK(inEngland(late).outcome == FinalRejectFullOrPriceReduction);
    CHECK(answer(packOf("DE"), late).outcome == FinalTerminateOrPriceReduction);

    // In France a month is the longest that is reasonable: L217-10.
    auto french = repaired(faulty("2026-03-02", "2026-05-01"), "2026-04-01>open");
    CHECK(answer(packOf("FR"), french).outcome == WaitReasonableTime);
    french.noticedOn = on("2026-05-02");
    CHECK(answer(packOf("FR"), french).outcome == FinalTerminateOrPriceReduction);
    CHECK(answer(packOf("EU"), french).outcome == WaitReasonableTime);

    // Asked for only later: it is not in hand yet.
    CHECK(inEngland(repaired(claim, "2026-06-21>open")).outcome == RefundFull);
}

SCENARIO("The second step of the ladder", "[rights]")
{
    GIVEN("a motor vehicle")
    {
        const auto car = repaired(with(faulty("2026-01-15", "2026-04-20"), {"motor_vehicle"}),
                                  "2026-03-01>2026-03-05");
        CHECK(inEngland(car).outcome == FinalRejectLessUseOrPriceReduction);
        CHECK(inEngland(with(car, {"motor_vehicle", "adapted_single_disabled_user"})).outcome
              == FinalRejectFullOrPriceReduction);
        CHECK(inEngland(with(car, {})).outcome == FinalRejectFullOrPriceReduction);
    }
    GIVEN("a serious or a minor defect")
    {
        const auto serious = with(faulty("2026-01-15", "2026-04-20"), {"serious_defect"});
        CHECK(inEngland(serious).outcome == RepairOrReplace);
        CHECK(answer(packOf("IE"), serious).outcome == FinalTerminateOrPriceReduction);
        const auto both = with(serious, {"serious_defect", "minor_defect"});
        CHECK(answer(packOf("EU"), both).outcome == PriceReductionMinor);
        CHECK(answer(packOf("EU"), both).burden == Burden::Trader);
        CHECK(answer(packOf("IE"), with(serious, {"minor_defect"})).outcome == RepairOrReplace);
    }
    GIVEN("neither repair nor replacement to be had")
    {
        const auto claim =
            with(faulty("2026-01-15", "2026-04-20"), {"repair_and_replacement_unavailable"});
        CHECK(inEngland(claim).outcome == FinalRejectFullOrPriceReduction);
        CHECK(answer(packOf("IE"), claim).outcome == FinalTerminateOrPriceReduction);
    }
    GIVEN("digital content")
    {
        // Consumer Rights Act 2015, ss.42-44.
        const auto app = with(faulty("2026-01-15", "2026-04-20"), {"digital_only"});
        CHECK(inEngland(repaired(app, "2026-03-01>2026-03-05")).outcome == RepairOrReplace);
        const auto late = inEngland(repaired(app, "2026-03-01>open!late"));
        CHECK(late.outcome == PriceReduction);
        CHECK(late.burden == Burden::Trader);
        CHECK(iso(late.refundBy) == "2026-05-03");
        CHECK_FALSE(late.deadline);
        CHECK(inEngland(with(app, {"digital_only", "repair_and_replacement_unavailable"})).outcome
              == PriceReduction);
    }
}

SCENARIO("A repair lengthens what the seller answers for", "[rights]")
{
    const auto lastDayIn = [](const std::string& pack, Claim claim) {
        claim.faultApparentOn = on("2031-01-01");
        claim.noticedOn = on("2031-01-01");
        const auto given = answer(packOf(pack), claim);
        CHECK(given.outcome == PolicyOnly);
        CHECK(given.kind == DeadlineKind::LiabilityPeriod);
        return iso(given.deadline);
    };
    const auto once = repaired(faulty("2026-07-31", "2031-01-01"), "2027-05-01>2027-05-20");
    CHECK(lastDayIn("EU", once) == "2029-07-31");
    CHECK(lastDayIn("DE", once) == "2029-07-31");
    CHECK(lastDayIn("FR", once) == "2029-01-31");
    CHECK(lastDayIn("EU", repaired(once, "2027-05-01>2027-05-20;2028-01-01>2028-01-02"))
          == "2029-07-31");
    CHECK(lastDayIn("EU", repaired(once, "2028-08-01>2028-08-02")) == "2028-07-31");
    CHECK(lastDayIn("EU", repaired(once, "")) == "2028-07-31");
    const auto before = repaired(faulty("2026-07-30", "2031-01-01"), "2027-05-01>2027-05-20");
    CHECK(lastDayIn("EU", before) == "2028-07-30");
    CHECK(lastDayIn("FR", before) == "2029-01-30");
}

SCENARIO("Some claims are no claims, or a person's business", "[rights]")
{
    for (const std::string trait : {"told_before_sale", "consumer_damage", "wear_and_tear"}) {
        INFO(trait);
        const auto claim = with(faulty("2026-03-01", "2026-03-10"), {trait});
        for (const auto* id : {"GB-EAW", "GB-SCT", "IE", "EU", "DE", "FR"}) {
            const auto given = answer(packOf(id), claim);
            CHECK(given.outcome == PolicyOnly);
            CHECK(given.burden == Burden::None);
            CHECK_FALSE(given.deadline);
        }
        CHECK(answer(packOf("US-CA"), claim).outcome == WarrantyClaimStaff);
    }
    for (const std::string trait : {"defect_seen_on_examination", "auction_second_hand_attended",
                                    "gift_recipient_no_agency"}) {
        const auto claim = with(faulty("2026-03-01", "2026-03-10"), {trait});
        CHECK(inEngland(claim).outcome == PolicyOnly);
        CHECK(answer(packOf("IE"), claim).outcome == TerminateFull);
    }

    auto claim = faulty("2026-03-01", "2026-03-10");
    for (const auto* id : packIds) {
        claim.buyer = Buyer::Trader;
        CHECK(answer(packOf(id), claim).outcome == PolicyOnly);
        CHECK(answer(packOf(id), changedMind("2026-03-01", "2026-03-02")).outcome != StaffReview);
    }
    claim = faulty("2026-03-01", "2026-03-10");
    claim.reason = Reason::LateDelivery;
    CHECK(inEngland(claim).outcome == StaffReview);
    CHECK(inEngland(claim).cite == "Consumer Rights Act 2015, s.28");
    CHECK(answer(packOf("FR"), claim).outcome == StaffReview);
    CHECK(inEngland(faulty("2026-03-10", "2026-03-01")).outcome == StaffReview);

    claim.reason = Reason::NoTitle;
    CHECK(inEngland(claim).outcome == RejectAnyTime);
    CHECK(answer(packOf("IE"), claim).outcome == TerminateFull);
    CHECK(answer(packOf("EU"), claim).outcome == RepairOrReplace);
    CHECK(inEngland(with(claim, {"final_sale"})).outcome == RejectAnyTime);
}

SCENARIO("The end of all claims is counted as each country counts", "[rights]")
{
    const auto lastOf = [](const std::string& pack, std::string_view bought) {
        const auto given = answer(packOf(pack), faulty(bought, "2040-01-01"));
        CHECK(given.outcome == StaffReviewLimitation);
        CHECK(given.burden == Burden::None);
        return iso(given.deadline);
    };
    CHECK(lastOf("GB-EAW", "2020-03-10") == "2026-03-10");
    CHECK(lastOf("GB-NIR", "2020-03-10") == "2026-03-10");
    CHECK(lastOf("IE", "2020-03-10") == "2026-03-09");
    CHECK(lastOf("GB-SCT", "2021-03-10") == "2026-03-10");
    CHECK(lastOf("GB-SCT", "2021-02-28") == "2026-03-02");
    // A holiday in Scotland, and one after the list has ended.
    CHECK(lastOf("GB-SCT", "2021-11-30") == "2026-12-01");
    CHECK(lastOf("GB-SCT", "2027-11-30") == "2032-11-30");
    // No such rolling in England: 28 February 2026 is a Saturday.
    CHECK(lastOf("GB-EAW", "2020-02-29") == "2026-02-28");
}
