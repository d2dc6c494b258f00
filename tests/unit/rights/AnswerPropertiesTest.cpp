// What must hold for every pack, item and day, not only for those that somebody thought of.
#include "RightsCases.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <array>
#include <rapidcheck.h>

using namespace reprise;
using namespace reprise::rights;
using namespace reprise::tests;
using std::chrono::days;

namespace {

/// How good an answer is for the customer.
int worth(StatutoryOutcome outcome)
{
    using enum StatutoryOutcome;
    switch (outcome) {
    case RefundFull:
    case TerminateFull:
    case CancelFull:
    case StatutoryRefund30d:
    case RejectAnyTime: return 100;
    case FinalRejectFullOrPriceReduction:
    case FinalTerminateOrPriceReduction: return 90;
    case CancelLessDiminution: return 85;
    case FinalRejectLessUseOrPriceReduction: return 80;
    case PriceReduction: return 70;
    case RepairOrReplace: return 60;
    case PriceReductionMinor: return 50;
    case RepairOrReplaceIfProven: return 40;
    case WaitReasonableTime: return 30;
    case WarrantyClaimStaff:
    case StaffReview: return 20;
    case StaffReviewLimitation: return 10;
    case PolicyOnly:
    case PostedPolicy: return 0;
    }
    REPRISE_UNREACHABLE();
}

constexpr std::array traitPool{"perishable",       "digital_only",
                               "motor_vehicle",    "adapted_single_disabled_user",
                               "second_hand",      "serious_defect",
                               "minor_defect",     "installation_in_contract",
                               "over_handled",     "repair_and_replacement_unavailable",
                               "sealed_media",     "unsealed",
                               "told_before_sale", "presumption_incompatible",
                               "policy_posted",    "price_le_42"};

Day before(Day day, int most)
{
    return day - days{*rc::gen::inRange(0, most)};
}

/// Everything in it has happened by the day of the notice, which is after the sale.
Claim anyClaim()
{
    const auto noticed = on("2026-11-22") + days{*rc::gen::inRange(0, 800)};
    const auto bought = before(noticed, *rc::gen::element(20, 60, 400, 3000));
    const auto since = static_cast<int>((noticed - bought).count()) + 1;
    Claim claim{.reason = static_cast<Reason>(*rc::gen::inRange(0, 13)),
                .channel = static_cast<receipts::Channel>(*rc::gen::inRange(0, 3)),
                .boughtOn = bought,
                .noticedOn = noticed};
    for (auto mask = *rc::gen::inRange(0, 1 << 16), at = 0; mask != 0 && at < 16; mask >>= 1, ++at)
        if ((mask & 1) != 0 && (mask & 2) == 0) claim.traits.emplace_back(traitPool[at]);
    const auto given = *rc::gen::inRange(0, 1 << 6);
    if ((given & 1) != 0) claim.deliveredOn = bought + days{*rc::gen::inRange(0, since)};
    if ((given & 2) != 0) claim.enabledOn = bought + days{*rc::gen::inRange(0, since)};
    if ((given & 4) != 0) claim.perishBy = bought + days{*rc::gen::inRange(0, 60)};
    if ((given & 8) != 0) claim.faultApparentOn = before(noticed, since);
    if ((given & 16) != 0) {
        const auto asked = before(noticed, since);
        claim.repairs.push_back({asked, noticed - days{*rc::gen::inRange(0, 3)}});
        if (*claim.repairs.front().receivedOn < asked) claim.repairs.front().receivedOn = asked;
        if (*rc::gen::inRange(0, 4) == 0) claim.repairs.front().receivedOn.reset();
    }
    if ((given & 32) != 0) {
        claim.cancelNotice = *rc::gen::element(CancelNotice::Missing, CancelNotice::Late);
        if (claim.cancelNotice == CancelNotice::Late) claim.cancelNoticeOn = before(noticed, 400);
    }
    return claim;
}

/// France, L217-10: a repair that is still in hand a month after it was asked for is late from that
/// day on, and what follows is better than having to wait.
bool becomesLate(const Pack& pack, const Claim& claim)
{
    if (!pack.repair || !pack.repair->longestRepair) return false;
    return std::ranges::any_of(claim.repairs, [&](const Repair& each) {
        return !each.receivedOn
               && lastDay(*pack.repair->longestRepair, each.requestedOn, {}) == claim.noticedOn;
    });
}

} // namespace

TEST_CASE("Waiting a day never makes the law's answer better", "[rights][property]")
{
    // 1,700 claims, each on eight days and under eight packs: above a hundred thousand pairs.
    constexpr int daysTried = 8;
    CHECK(rc::check([] {
        for (int claims = 0; claims < 17; ++claims) {
            auto claim = anyClaim();
            for (int day = 0; day < daysTried; ++day, claim.noticedOn += days{1})
                for (const std::string id : packIds) {
                    const auto& pack = packOf(id);
                    if (becomesLate(pack, claim)) continue;
                    auto tomorrow = claim;
                    tomorrow.noticedOn += days{1};
                    const auto now = answer(pack, claim);
                    const auto then = answer(pack, tomorrow);
                    if (worth(then.outcome) <= worth(now.outcome)) continue;
                    RC_LOG() << id << ' ' << isoDay(claim.noticedOn) << ' '
                             << statutoryOutcomeName(now.outcome) << " -> "
                             << statutoryOutcomeName(then.outcome) << '\n';
                    RC_FAIL("a day later is better");
                }
        }
    }));
}

TEST_CASE("A later delivery never ends a right sooner", "[rights][property]")
{
    CHECK(rc::check([] {
        for (int claims = 0; claims < 10; ++claims) {
            const auto claim = anyClaim();
            auto later = claim;
            later.deliveredOn = claim.delivered() + days{1};
            for (const std::string id : packIds) {
                const auto here = statutoryDates(packOf(id), claim);
                for (const auto& each : statutoryDates(packOf(id), later)) {
                    const auto same = std::ranges::find(here, each.kind, &StatutoryDate::kind);
                    RC_ASSERT(same != here.end());
                    RC_ASSERT(each.last >= same->last);
                }
            }
        }
    }));
}

TEST_CASE("An answer holds together", "[rights][property]")
{
    CHECK(rc::check([] {
        for (int claims = 0; claims < 10; ++claims) {
            const auto claim = anyClaim();
            for (const std::string id : packIds) {
                const auto given = answer(packOf(id), claim);
                RC_ASSERT(given == answer(packOf(id), claim));
                RC_ASSERT(given.deadline.has_value() == (given.kind != DeadlineKind::None));
                RC_ASSERT(given.deadline.has_value() == given.periodStart.has_value());
                RC_ASSERT(!given.refundBy || *given.refundBy >= claim.noticedOn);
                RC_ASSERT(worth(given.outcome) < 85 || !given.deadline
                          || claim.noticedOn <= *given.deadline
                          || given.outcome == StatutoryOutcome::RejectAnyTime);
                // The law's own list of dates says the same.
                const auto dates = statutoryDates(packOf(id), claim);
                const auto same = std::ranges::find(dates, given.kind, &StatutoryDate::kind);
                RC_ASSERT(!given.deadline
                          || (same != dates.end() && same->last == *given.deadline));
            }
        }
    }));
}
