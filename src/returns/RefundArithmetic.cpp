#include "reprise/returns/RefundArithmetic.h"

#include "reprise/money/Shares.h"

#include <algorithm>

namespace reprise::returns {

const LineLedger& Ledger::line(int number) const
{
    static const LineLedger nothing;
    const auto found = lines.find(number);
    return found != lines.end() ? found->second : nothing;
}

LineRefund refundFor(const receipts::Line& line, const LineLedger& before, std::int64_t units)
{
    return {cumulativeShare(line.gross(), before.units, units, line.quantity),
            cumulativeShare(line.tax, before.units, units, line.quantity)};
}

bool takesLastUnit(const receipts::Receipt& receipt, const Ledger& before,
                   const std::map<int, std::int64_t>& units)
{
    return std::ranges::all_of(receipt.lines, [&](const receipts::Line& line) {
        const auto asked = units.find(line.number);
        const auto now = asked != units.end() ? asked->second : 0;
        return before.line(line.number).units + now == line.quantity;
    });
}

Money roundingFor(const receipts::Receipt& receipt, const Ledger& before, Money refund,
                  const std::map<int, std::int64_t>& units)
{
    // Paid out in all, once lines worth `gross` have come back: what they cost, but never more than
    // was paid. Being a function of the lines alone it is the same for every way of splitting.
    const auto total = receipt.total();
    const auto paidOut = [total](Money gross) { return std::min(gross, total); };

    auto earlier = Money::zero(receipt.currency);
    for (const auto& [number, line] : before.lines)
        earlier += Money::fromMinor(line.refund, receipt.currency);
    const auto later = takesLastUnit(receipt, before, units) ? total : paidOut(earlier + refund);
    return later - paidOut(earlier) - refund;
}

std::vector<TenderLeg> drainTenders(const receipts::Receipt& receipt, const Ledger& before,
                                    Money amount, const std::string& fallback)
{
    const auto zero = Money::zero(receipt.currency);
    REPRISE_EXPECTS(!amount.isNegative());

    std::vector<TenderLeg> legs;
    int position = 0;
    for (const auto& tender : receipt.tenders) {
        const auto went = before.tenders.find(++position);
        const auto back = went != before.tenders.end() ? went->second : 0;
        const auto left = tender.amount - Money::fromMinor(back, receipt.currency);
        const auto leg = std::min(amount, std::max(left, zero));
        if (leg.isZero()) continue;
        legs.push_back({tender.type, receipt.number, position, tender.last4, leg});
        amount -= leg;
    }
    if (!amount.isZero()) legs.push_back({fallback, receipt.number, std::nullopt, {}, amount});
    return legs;
}

} // namespace reprise::returns
