#include "OpenReceipt.h"

#include "LineCovers.h"

#include "reprise/returns/RefundArithmetic.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace reprise::app {

std::int64_t OpenReceipt::left(const receipts::Line& line) const
{
    return line.quantity - ledger.line(line.number).units;
}

Money OpenReceipt::worth(const Units& units) const
{
    std::map<int, returns::UnitsBack> back;
    for (const auto& [number, count] : units)
        if (receipt.line(number) && count > 0) back.try_emplace(number, returns::UnitsBack{count});
    Money total = Money::zero(receipt.currency);
    for (const auto& [number, each] : returns::worthsFor(receipt, ledger, back))
        total += each.left().refund;
    return total;
}

OpenReceipt openReceipt(receipts::Receipt receipt, returns::Ledger ledger,
                        const policy::Policy& policy, Instant now)
{
    const Day boughtOn = policy.zone.dayOf(receipt.soldAt);
    OpenReceipt open{std::move(receipt), std::move(ledger), boughtOn, policy.zone.dayOf(now), {}};
    std::optional<int> shortest;
    for (const receipts::Line& line : open.receipt.lines) {
        if (open.left(line) <= 0) continue;
        if (conditionCounts(policy, open.receipt, line)) open.conditionCounts.insert(line.number);
        const policy::Subject subject{
            .line = line, .channel = open.receipt.channel, .customer = open.receipt.customer};
        const int days = policy.lastDayFor(subject, boughtOn).days;
        shortest = std::min(shortest.value_or(days), days);
    }
    open.changeOfMindUntil = boughtOn + std::chrono::days{shortest.value_or(policy.window.days)};
    return open;
}

} // namespace reprise::app
