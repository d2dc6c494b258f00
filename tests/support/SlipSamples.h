// SlipSamples: one return in every state that money can be in, for tests of what is printed of it.
#pragma once

#include "ReturnSamples.h"

#include "reprise/slips/SlipSetting.h"

#include <string>
#include <utility>

namespace reprise::samples {

/// Two of six hearts, 4.77 back to a card, under a policy that takes them for 28 days.
inline returns::Answer slipAnswer(returns::ReturnState state)
{
    auto record = returned(hearts(), 1, 2, {}, "7Q4M9X2C");
    record.state = state;
    return {std::move(record), {12, "0123456789abcdef0123456789abcdef"}};
}

/// The same, paid by a terminal that answered like this.
inline returns::Answer paidByTerminal(returns::ReturnState state, returns::OrderState order)
{
    auto answer = slipAnswer(state);
    auto& record = answer.record;
    const bool isPaid = order == returns::OrderState::Paid;
    record.orders.push_back({.id = returns::orderId(record.id, 0),
                             .serviceId = "8WQ2K5T0XA",
                             .rail = returns::Rail::Terminal,
                             .type = "card",
                             .token = "tok_1",
                             .last4 = "4242",
                             .amount = record.decision.refund.amount,
                             .askedAt = record.at,
                             .state = order,
                             .reference = isPaid ? "POI-77120" : "",
                             .authorisation = isPaid ? "058213" : "",
                             .detail = isPaid ? "" : "issuer not available"});
    return answer;
}

/// A final sale, for which the customer had changed their mind.
inline returns::Answer refusedAnswer()
{
    auto answer = slipAnswer(returns::ReturnState::Denied);
    auto& line = answer.record.decision.lines.front();
    line.outcome = policy::Outcome::Denial;
    line.findings = {{"final_sale",
                      policy::Outcome::Denial,
                      "policy uk-high-street 7 §traits.final_sale",
                      {{"trait", "final_sale"}}}};
    answer.record.decision.outcome = policy::Outcome::Denial;
    return answer;
}

inline slips::SlipSetting fernhill()
{
    return {.shop = {.name = "Fernhill York",
                     .zone = *TimeZone::named("Europe/London"),
                     .address = {"12 Stonegate", "York YO1 8AS"},
                     .vatNumber = "GB123456789"}};
}

} // namespace reprise::samples
