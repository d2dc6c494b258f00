// OfflineSamples: a budget as head office would give it, returns that may be paid from one, and a
// clock of the machine's starts that tests set.
#pragma once

#include "ClaimedReturn.h"

#include "reprise/base/BootClock.h"
#include "reprise/calendar/TimeZone.h"
#include "reprise/wire/office/Budget.h"

#include <string>
#include <vector>

namespace reprise::samples {

class ManualBootClock final : public BootClock {
public:
    BootInstant now() override { return moment; }
    void advance(std::chrono::milliseconds by) { moment.since += by; }

    BootInstant moment{"boot-1", std::chrono::hours{5}};
};

inline const std::string budgetId(32, 'b');

/// 100.00 a return, 1,000.00 in 20 returns, for 72 hours, among these kiosks.
inline wire::Budget budget(const wire::JournalOrigin& origin,
                           std::vector<std::string> fleet = {"0412-K1"})
{
    const auto issued = *parseInstant("2026-11-30T12:00:00Z", *TimeZone::named("UTC"));
    return {budgetId,
            origin,
            "0412",
            "GBP",
            {10'000, 100'000, 20},
            issued,
            issued + wire::longestSpell,
            1,
            std::move(fleet)};
}

/// The claimed return with all of its money going out by one means at the till.
inline returns::Return atTheTill(returns::Return record, const std::string& means)
{
    for (auto& leg : record.decision.refund.legs) {
        leg.type = means;
        leg.original.reset();
        leg.last4.clear();
    }
    record.orders.clear();
    return record;
}

/// As it stands while it is paid from the budget.
inline returns::Return payingOffline(returns::Return record)
{
    record.state = returns::ReturnState::OfflinePaying;
    record.claim->state = returns::ClaimState::Offline;
    const auto& leg = record.decision.refund.legs.front();
    record.orders = {{.id = returns::orderId(record.id, 0),
                      .serviceId = {},
                      .rail = returns::Rail::Till,
                      .type = leg.type,
                      .token = {},
                      .last4 = {},
                      .amount = leg.amount,
                      .askedAt = record.at}};
    return record;
}

} // namespace reprise::samples
