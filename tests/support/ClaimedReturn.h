// ClaimedReturn: a return whose lines head office has yet to grant, as the desk would record it.
#pragma once

#include "ReturnSamples.h"

#include "reprise/returns/OrdersStanding.h"

#include <string>

namespace reprise::samples {

/// The return with a claim of its own, its card refund planned.
inline returns::Return claimed(returns::Return record, const receipts::Receipt& receipt,
                               const std::string& claim = std::string(32, 'c'))
{
    record.state = returns::ReturnState::Claiming;
    record.claim = returns::Claim{
        ClaimId(claim), returns::linesToClaim(record.decision, policy::Remedy::Refund, {receipt})};
    record.orders = {{.id = returns::orderId(record.id, 0),
                      .serviceId = "S" + claim.substr(0, 9),
                      .rail = returns::Rail::Terminal,
                      .type = "card",
                      .token = "tok_1",
                      .last4 = "4242",
                      .amount = record.decision.refund.amount,
                      .askedAt = record.at,
                      .state = returns::OrderState::Planned}};
    return record;
}

} // namespace reprise::samples
