// Pack: one jurisdiction's consumer law as data, with its citations. A terminal without a usable
// pack answers no question of law itself: it sends them to a colleague.
#pragma once

#include "reprise/base/Result.h"
#include "reprise/calendar/Day.h"
#include "reprise/receipts/Trait.h"
#include "reprise/rights/Reason.h"

#include <string>
#include <string_view>
#include <vector>

namespace reprise::rights {

/// The short-term right to reject: days counted from the day after the goods were owned and
/// delivered. Some claims and kinds of goods are outside it, or need a person to look first.
struct ShortTermReject {
    int days;
    std::string cite;
    std::vector<Reason> excludedReasons;
    receipts::Traits excludedTraits;
};

/// By when the refund is due once agreed, the day of the agreement being day 1.
struct RefundDeadline {
    int days;
    std::string cite;
};

struct Pack {
    std::string id;      ///< "GB-EAW".
    std::string version; ///< The day its text was checked.
    std::string name;    ///< The statute in full: "Consumer Rights Act 2015".
    Day reviewBy;
    ShortTermReject shortTermReject;
    RefundDeadline refund;
    std::string remedyCite; ///< Where the other remedies for faulty goods stand.
    std::string cancelCite; ///< Where a change of mind outside a shop stands.

    /// TOML as in deploy/rights/. Invalid ("file:line: …") without citation, review date or a known
    /// counting rule.
    static Result<Pack> parse(std::string_view toml, std::string_view name);
};

} // namespace reprise::rights
