// MoneyWords: where the money of a return stands, means by means, in words that follow from the
// state of each payment order and from nothing else.
#pragma once

#include "SlipPage.h"

#include "reprise/returns/Return.h"

#include <string>
#include <vector>

namespace reprise::slips {

/// One means of payment, and the order that counts for it: the last one asked for.
struct Standing {
    const returns::TenderLeg* leg;      ///< Null for what the customer pays in an exchange.
    const returns::PaymentOrder* order; ///< Null where the till beside us pays.
};

/// In the order of the refund plan; what the customer pays comes last. Points into `record`.
std::vector<Standing> standings(const returns::Return& record);

/// What is for certain not paid yet, of a return whose goods we have.
Money stillOwed(const returns::Return& record);

/// The refund with its tax, and each means with its state, code and reference.
void writeMoney(SlipPage& page, const returns::Return& record);

/// "Paid", "Not paid: still owed to you", "Being checked"; what a colleague needs besides the
/// customer's words stands on the store's copy.
std::string orderInWords(const returns::PaymentOrder& order, bool isOwed);

} // namespace reprise::slips
