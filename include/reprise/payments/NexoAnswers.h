// NexoAnswers: what a payment terminal's bytes mean for an order. Whatever they are, "paid" is only
// what is whole, is the answer to our own question and names our own amount; what is neither that
// nor a certain no is unknown.
#pragma once

#include "reprise/payments/NexoRequests.h"
#include "reprise/settlement/Payout.h"

#include <string_view>

namespace reprise::payments {

/// More than any answer has; a longer one is not read.
inline constexpr std::size_t largestAnswer = std::size_t{64} * 1024;

/// The answer to moneyRequest().
settlement::PayoutAnswer readMoneyAnswer(const returns::PaymentOrder& order, const Parties& parties,
                                         std::string_view bytes);

/// The answer to statusRequest() under `serviceId`. NotFound when it knows of no such order,
/// Unknown while it still works on it.
settlement::PayoutAnswer readStatusAnswer(const returns::PaymentOrder& order,
                                          const Parties& parties, std::string_view serviceId,
                                          std::string_view bytes);

} // namespace reprise::payments
