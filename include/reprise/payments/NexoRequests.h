// NexoRequests: what we say to a payment terminal, in the nexo Retailer Sale-to-POI protocol as
// JSON (version 3.0). The same order always gives the same bytes.
#pragma once

#include "reprise/returns/PaymentOrder.h"

#include <string>
#include <string_view>

namespace reprise::payments {

/// Who talks to whom; both stand in every message.
struct Parties {
    std::string saleId; ///< This workstation: "0412-K1".
    std::string poiId;  ///< The payment terminal.
};

/// The service that an order asks for: "Reversal" of the sale where its token is known, else
/// "Payment" (rights: H-6).
std::string_view categoryOf(const returns::PaymentOrder& order);

/// Asks for the money, under the order's own ServiceID. A referenced refund (ReversalRequest) for a
/// token, "TransactionID" or "TransactionID@TimeStamp" of the sale; else a PaymentRequest, of type
/// Refund to give and Normal to collect.
std::string moneyRequest(const returns::PaymentOrder& order, const Parties& parties);

/// Asks what became of it, under a ServiceID of its own.
std::string statusRequest(const returns::PaymentOrder& order, const Parties& parties,
                          std::string_view serviceId);

} // namespace reprise::payments
