// StatutoryAnswer: what consumer law gives this customer today, whatever the store's policy says.
// The same pack and claim always get the same answer.
#pragma once

#include "reprise/calendar/Day.h"
#include "reprise/rights/Claim.h"
#include "reprise/rights/Pack.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace reprise::rights {

enum class StatutoryOutcome : std::uint8_t {
    PolicyOnly,                         ///< The law gives nothing here: the store's rules decide.
    RefundFull,                         ///< Short-term right to reject: all of the price.
    TerminateFull,                      ///< The same in Ireland, by ending the contract.
    RepairOrReplace,                    ///< The customer's choice; the fault counts as original.
    RepairOrReplaceIfProven,            ///< The same once the customer has shown the cause.
    FinalRejectFullOrPriceReduction,    ///< The customer's choice; nothing off for use.
    FinalRejectLessUseOrPriceReduction, ///< A person works out what the use was worth.
    FinalTerminateOrPriceReduction,     ///< Ireland and the Union.
    PriceReduction,                     ///< Digital content alone.
    PriceReductionMinor,                ///< A fault too small to end the contract over.
    WaitReasonableTime,                 ///< A repair or replacement is in hand.
    CancelFull,                         ///< A change of mind from afar: all of the price.
    CancelLessDiminution,               ///< The same, less what careless handling took off.
    RejectAnyTime,                      ///< The trader had no right to sell it.
    StaffReviewLimitation,              ///< Too late for a court: goodwill, by a person.
    PostedPolicy,                       ///< The policy on the wall is all there is.
    StatutoryRefund30d,                 ///< No policy on the wall.
    WarrantyClaimStaff,                 ///< A warranty question, for a person.
    StaffReview,                        ///< The machine has no answer and never refuses: a person.
};

/// Who has to prove whether the goods were faulty from the start.
enum class Burden : std::uint8_t { None, Consumer, Trader };

/// Which right the deadline belongs to.
enum class DeadlineKind : std::uint8_t {
    None,
    ShortTermReject,
    ShortTermTerminate,
    Presumption,
    NoDeduction,
    Cancel,
    Limitation,
    LiabilityPeriod,
    Ca1723,
};

/// Command-line spellings: "FINAL_REJECT_FULL_OR_PRICE_REDUCTION"; "", "consumer", "trader"; "",
/// "STRR", "SHORT_TERM_TERMINATE", "PRESUMPTION", …
std::string_view statutoryOutcomeName(StatutoryOutcome outcome);
std::string_view burdenName(Burden burden);
std::string_view deadlineKindName(DeadlineKind kind);

/// All days are days of the pack's time zone, and count until midnight there.
struct StatutoryAnswer {
    StatutoryOutcome outcome;
    Burden burden = Burden::None;
    std::optional<Day> deadline =
        {}; ///< Last day of the right that was tested; empty where none was.
    DeadlineKind kind = DeadlineKind::None;
    /// Day 0 of the tested period, so that day n of it is `n` days on: the day of the event, or the
    /// day before it where the law counts the day itself as day 1.
    std::optional<Day> periodStart = {};
    std::optional<Day> refundBy = {}; ///< Last day to pay if it is agreed on the day of the notice.
    std::string cite = {}; ///< Empty for a change of mind in a shop, which no law is about.

    friend bool operator==(const StatutoryAnswer&, const StatutoryAnswer&) = default;
};

/// Who buys for a trade, or was told, gets PolicyOnly; a claim dated before its sale StaffReview.
/// The source of every period is cited in the pack.
StatutoryAnswer answer(const Pack& pack, const Claim& claim);

/// A right with a date: its first and its last day.
struct StatutoryDate {
    DeadlineKind kind;
    Day first;
    Day last;
    std::string cite = {};

    friend bool operator==(const StatutoryDate&, const StatutoryDate&) = default;
};

/// Every dated right that this sale carries, the shortest first, whatever the reason of the claim
/// and whether or not the day is past; none for a trade buyer.
std::vector<StatutoryDate> statutoryDates(const Pack& pack, const Claim& claim);

} // namespace reprise::rights
