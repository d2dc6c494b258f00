// StatutoryAnswer: what consumer law gives this customer today, whatever the store's policy says.
#pragma once

#include "reprise/calendar/Day.h"
#include "reprise/receipts/Receipt.h"
#include "reprise/rights/Pack.h"
#include "reprise/rights/Reason.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace reprise::rights {

enum class StatutoryOutcome : std::uint8_t {
    PolicyOnly,  ///< The law gives nothing here: the store's own rules decide.
    RefundFull,  ///< All of the price, by right.
    StaffReview, ///< The law may give something: a person looks, the machine never refuses.
};

/// Command-line spelling: "POLICY_ONLY", "REFUND_FULL", "STAFF_REVIEW".
std::string_view statutoryOutcomeName(StatutoryOutcome outcome);

struct StatutoryClaim {
    Reason reason;
    Day boughtOn;
    std::optional<Day> deliveredOn;     ///< The period starts with the later of the two.
    std::optional<Day> faultApparentOn; ///< As the customer says.
    Day noticedOn;                      ///< When the customer came back.
    receipts::Channel channel = receipts::Channel::InStore;
    receipts::Traits traits = {};
};

struct StatutoryAnswer {
    StatutoryOutcome outcome;
    std::optional<Day> deadline; ///< Last day of the right, in the store's calendar.
    std::optional<Day> refundBy; ///< If agreed today.
    int dayOfPeriod = 0;         ///< 1 on the first day that counts; 0 where no period runs.
    int daysOfPeriod = 0;
    std::string cite;
};

/// The source of each period is cited in `pack`. Without a pack every claim is for staff. A change
/// of mind about goods bought outside a shop is for staff too: until the cancellation rules are in
/// the packs, the machine neither grants nor refuses it.
StatutoryAnswer answer(const Pack* pack, const StatutoryClaim& claim);

} // namespace reprise::rights
