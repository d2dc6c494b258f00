#include "OpenReceipt.h"

#include "LineCovers.h"

#include "reprise/money/Shares.h"
#include "reprise/returns/RefundArithmetic.h"

#include <algorithm>
#include <optional>
#include <utility>
#include <vector>

namespace reprise::app {

std::int64_t OpenReceipt::left(const receipts::Line& line) const
{
    const auto other = elsewhere.find(line.number);
    const auto taken =
        ledger.line(line.number).units + (other == elsewhere.end() ? 0 : other->second);
    return std::max<std::int64_t>(0, line.quantity - taken);
}

namespace {

std::map<int, returns::LineWorth> worthsOf(const OpenReceipt& open, const Units& units)
{
    std::map<int, returns::UnitsBack> back;
    for (const auto& [number, count] : units)
        if (open.receipt.line(number) && count > 0)
            back.try_emplace(number, returns::UnitsBack{count});
    return returns::worthsFor(open.receipt, open.ledger, back);
}

} // namespace

Money OpenReceipt::worth(const Units& units) const
{
    Money total = Money::zero(receipt.currency);
    for (const auto& [number, each] : worthsOf(*this, units))
        total += each.left().refund;
    return total;
}

std::map<int, std::int64_t> OpenReceipt::reductions(const Units& units, std::int64_t minor) const
{
    std::map<int, std::int64_t> shared;
    if (minor < 1 || minor > worth(units).minor()) return shared;
    const auto worths = worthsOf(*this, units);
    std::vector<std::int64_t> weights;
    for (const auto& [number, each] : worths)
        weights.push_back(each.left().refund.minor());
    const auto parts = allocate(Money::fromMinor(minor, receipt.currency), weights);
    auto part = parts.begin();
    for (const auto& [number, each] : worths) {
        if (!part->isZero()) shared.emplace(number, part->minor());
        ++part;
    }
    return shared;
}

returns::Bearer bearerOf(receipts::CodeKind kind)
{
    return kind == receipts::CodeKind::GiftReceipt ? returns::Bearer::GiftHolder
                                                   : returns::Bearer::Unasked;
}

OpenReceipt openReceipt(receipts::Receipt receipt, returns::Ledger ledger, Units elsewhere,
                        const policy::Policy& policy, Instant now)
{
    const Day boughtOn = policy.zone.dayOf(receipt.soldAt);
    OpenReceipt open{std::move(receipt), std::move(ledger), boughtOn, policy.zone.dayOf(now), {}};
    open.elsewhere = std::move(elsewhere);
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
