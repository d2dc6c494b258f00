// Coverage: everything that stands behind one item and until when, the law's rights, a guarantee, a
// warranty and the shop's own rules side by side. It tells; decide() decides.
#pragma once

#include "reprise/policy/Policy.h"
#include "reprise/rights/StatutoryAnswer.h"

#include <cstdint>
#include <string>
#include <vector>

namespace reprise::policy {

enum class CoverKind : std::uint8_t {
    Statutory, ///< By law; `right` says which.
    Guarantee, ///< A free promise of the shop or the maker.
    Warranty,  ///< Paid for, on a line of its own.
    Policy,    ///< A change of mind, for money.
    Exchange,  ///< A change of mind, for other goods.
};

struct Cover {
    CoverKind kind;
    rights::DeadlineKind right = rights::DeadlineKind::None; ///< With Statutory.
    Day from;
    Day until;         ///< The last day, until midnight.
    std::string by;    ///< Who stands for it, where that is neither the law nor the shop.
    std::string terms; ///< A guarantee's own sentence; may be empty.
    std::string cite;

    bool isOpenOn(Day day) const { return day >= from && day <= until; }
    bool isOverOn(Day day) const { return day > until; }

    friend bool operator==(const Cover&, const Cover&) = default;
};

/// What one line of a receipt is covered by, on two calendars: the pack's for the law, the store's
/// for the rest. Laws first, then guarantee, warranty and policy, each the shortest first, whether
/// or not they are over. Without a pack, no law: the caller says that a colleague knows. A promise
/// of months ends on the day of the same number, or the last of a shorter month. A warranty counts
/// if its own line is on the receipt. The shop's rules count where they welcome a change of mind
/// about such goods at all.
std::vector<Cover> coverageOf(const Policy& policy, const rights::Pack* pack,
                              const receipts::Receipt& receipt, const receipts::Line& line,
                              const rights::Claim& claim, Condition condition);

} // namespace reprise::policy
