// PaymentRail: how a workstation pays to cards: by a payment terminal that it asks itself, by one
// beside it that a colleague reads from, or not at all. Kept with the terminal's settings.
#pragma once

#include "reprise/returns/PaymentOrder.h"

#include <string>
#include <vector>

namespace reprise::settlement {

struct PaymentRail {
    /// Till: there is no such rail, and what is owed is paid out as it is written down.
    returns::Rail rail = returns::Rail::Till;
    std::string address = {}; ///< "https://host:port" of the payment terminal.
    std::string caFile = {};  ///< PEM; empty: the CAs that this system trusts.
    std::string poiId = {};   ///< What the payment terminal calls itself: "P400Plus-275039202".
    std::vector<std::string> tenders = {"card"}; ///< Types of tender that it pays to.

    friend bool operator==(const PaymentRail&, const PaymentRail&) = default;
};

/// Invalid, saying what was expected, unless all that the rail needs is there and makes sense; of
/// files only the names are looked at.
Result<void> checkRail(const PaymentRail& rail);

/// Who moves which tender.
returns::Rails railsOf(const PaymentRail& rail);

} // namespace reprise::settlement
