// The part of RefundArithmetic where promotions tie lines together: what is kept of a deal counts
// at its full price, and only all of the lines together are never worth more than was paid.
#include "worth/TiedLines.h"

#include "reprise/money/Shares.h"
#include "reprise/returns/RefundArithmetic.h"

#include <algorithm>
#include <numeric>
#include <set>

namespace reprise::returns {

namespace {

using policy::PriceBasis;
using receipts::Line;

/// By its share alone, whatever other lines have lent to it or borrowed.
LineRefund shareOf(const Line& line, std::int64_t before, std::int64_t units)
{
    return {cumulativeShare(line.gross(), before, units, line.quantity),
            cumulativeShare(line.tax, before, units, line.quantity)};
}

/// What one return takes of some tied lines, and what stays of them.
class TiedReturn {
public:
    TiedReturn(const TiedLines& lines, const receipts::Receipt& receipt, const Ledger& before,
               const std::map<int, UnitsBack>& back)
        : m_lines(lines), m_before(before), m_back(back), m_zero(Money::zero(receipt.currency))
    {
        for (const auto& promotion : receipt.promotions)
            for (const auto* line : lines)
                if (kept(*line) < line->quantity
                    && std::ranges::count(promotion.lines, line->number) > 0)
                    m_broken.insert(promotion.id);
    }

    bool takesLastUnit() const
    {
        return std::ranges::all_of(m_lines, [this](const Line* line) { return kept(*line) == 0; });
    }

    LineRefund left() const
    {
        LineRefund left{m_zero, m_zero};
        for (const auto* line : m_lines) {
            const auto& went = m_before.line(line->number);
            left.refund += line->gross() - Money::fromMinor(went.worth, m_zero.currency());
            left.tax += line->tax - Money::fromMinor(went.worthTax, m_zero.currency());
        }
        return {std::max(left.refund, m_zero), std::max(left.tax, m_zero)};
    }

    /// What is left, less what the kept units cost by now.
    LineRefund dueByPrice() const
    {
        auto due = left();
        for (const auto* line : m_lines) {
            const auto cost = costOfKept(*line);
            due.refund -= cost.refund;
            due.tax -= cost.tax;
        }
        return {std::max(due.refund, m_zero), std::max(due.tax, m_zero)};
    }

private:
    std::int64_t kept(const Line& line) const
    {
        const auto back = m_back.find(line.number);
        const auto now = back != m_back.end() ? back->second.units : 0;
        return line.quantity - m_before.line(line.number).units - now;
    }

    /// A line's own discount goes with its units as a promotion does, now or before.
    bool losesOwnDiscount(const Line& line) const
    {
        const auto back = m_back.find(line.number);
        if (back != m_back.end() && back->second.basis == PriceBasis::RepriceKept) return true;
        const auto& went = m_before.line(line.number);
        return went.worth < roundedPart(line.gross(), went.units, line.quantity).minor();
    }

    LineRefund costOfKept(const Line& line) const
    {
        const auto units = kept(line);
        if (units == 0) return {m_zero, m_zero};
        auto net = line.unitPrice * units - roundedPart(line.discountShare, units, line.quantity);
        if (!losesOwnDiscount(line)) net -= roundedPart(line.discount, units, line.quantity);
        for (const auto& share : line.promotions)
            if (!m_broken.contains(share.promotion))
                net -= roundedPart(share.amount, units, line.quantity);
        net = std::max(net, m_zero);
        const auto wasPaid = line.net();
        const auto tax = wasPaid.isZero() ? m_zero : scaled(line.tax, net.minor(), wasPaid.minor());
        const auto gross = line.taxMode == receipts::TaxMode::Included ? net : net + tax;
        // Never less than the share that a claim may still ask for.
        const auto share = shareOf(line, line.quantity - units, units);
        return {std::max(gross, share.refund), std::max(tax, share.tax)};
    }

    const TiedLines& m_lines;
    const Ledger& m_before;
    const std::map<int, UnitsBack>& m_back;
    Money m_zero;
    std::set<std::string> m_broken; ///< Promotions of which something is back, with this return.
};

/// Divides `due` over `takers` by their shares; where those are worth nothing, by their units.
void divide(const LineRefund& due, const std::vector<int>& takers,
            const std::map<int, UnitsBack>& back, std::map<int, LineRefund>& refunds)
{
    const auto parts = [&](Money amount, Money LineRefund::*part) {
        std::vector<std::int64_t> weights;
        for (const auto number : takers)
            weights.push_back((refunds.at(number).*part).minor());
        if (std::accumulate(weights.begin(), weights.end(), std::int64_t{0}) == 0)
            std::ranges::transform(takers, weights.begin(),
                                   [&back](int number) { return back.at(number).units; });
        return allocate(amount, weights);
    };
    const auto refund = parts(due.refund, &LineRefund::refund);
    const auto tax = parts(due.tax, &LineRefund::tax);
    for (std::size_t index = 0; index < takers.size(); ++index)
        refunds.at(takers[index]) = {refund[index], tax[index]};
}

std::map<int, LineRefund> refundTied(const TiedLines& lines, const receipts::Receipt& receipt,
                                     const Ledger& before, const std::map<int, UnitsBack>& back)
{
    std::map<int, LineRefund> refunds;
    std::vector<int> takers;
    std::vector<int> all;
    for (const auto* line : lines) {
        const auto asked = back.find(line->number);
        if (asked == back.end()) continue;
        const auto [units, basis] = asked->second;
        refunds.emplace(line->number, shareOf(*line, before.line(line->number).units, units));
        all.push_back(line->number);
        if (basis == PriceBasis::RepriceKept) takers.push_back(line->number);
    }
    if (refunds.empty()) return refunds;
    const TiedReturn tied(lines, receipt, before, back);
    const auto isLast = tied.takesLastUnit();
    if (takers.empty() && isLast) takers = all;

    auto left = tied.left();
    auto due = isLast ? left : tied.dueByPrice();
    const auto zero = Money::zero(receipt.currency);
    const auto takeOff = [zero](LineRefund& from, const LineRefund& part) {
        from.refund = std::max(from.refund - part.refund, zero);
        from.tax = std::max(from.tax - part.tax, zero);
    };
    for (auto& [number, share] : refunds) {
        if (std::ranges::count(takers, number) > 0) continue;
        // Where goods were taken home again since, less may be left than their share.
        share = {std::min(share.refund, left.refund), std::min(share.tax, left.tax)};
        takeOff(left, share);
        takeOff(due, share);
    }
    if (!takers.empty())
        divide({std::min(due.refund, left.refund), std::min(due.tax, left.tax)}, takers, back,
               refunds);
    return refunds;
}

} // namespace

std::vector<TiedLines> tiedLines(const receipts::Receipt& receipt)
{
    std::vector<TiedLines> groups;
    for (const auto& line : receipt.lines)
        groups.push_back({&line});
    for (const auto& promotion : receipt.promotions) {
        const auto isTied = [&promotion](const TiedLines& group) {
            return std::ranges::any_of(group, [&promotion](const Line* line) {
                return std::ranges::count(promotion.lines, line->number) > 0;
            });
        };
        const auto first = std::ranges::find_if(groups, isTied);
        for (auto next = first + 1; next != groups.end();) {
            next = std::find_if(next, groups.end(), isTied);
            if (next == groups.end()) break;
            first->insert(first->end(), next->begin(), next->end());
            next = groups.erase(next);
        }
    }
    for (auto& group : groups)
        std::ranges::sort(group, {}, &Line::number);
    return groups;
}

std::map<int, LineRefund> refundsFor(const receipts::Receipt& receipt, const Ledger& before,
                                     const std::map<int, UnitsBack>& back)
{
    std::map<int, LineRefund> refunds;
    for (const auto& group :
         receipt.promotions.empty() ? std::vector<TiedLines>() : tiedLines(receipt))
        if (group.size() > 1) refunds.merge(refundTied(group, receipt, before, back));
    for (const auto& [number, each] : back) {
        const auto* line = receipt.line(number);
        REPRISE_EXPECTS(line != nullptr);
        if (!refunds.contains(number))
            refunds.emplace(number, refundFor(*line, before.line(number), each.units, each.basis));
    }
    return refunds;
}

Money mostFor(const receipts::Receipt& receipt, int line)
{
    if (receipt.promotions.empty()) return receipt.line(line)->gross();
    const auto groups = tiedLines(receipt);
    const auto group = std::ranges::find_if(groups, [line](const TiedLines& each) {
        return std::ranges::count(each, line, &Line::number) > 0;
    });
    REPRISE_EXPECTS(group != groups.end());
    return std::accumulate(group->begin(), group->end(), Money::zero(receipt.currency),
                           [](Money sum, const Line* each) { return sum + each->gross(); });
}

} // namespace reprise::returns
