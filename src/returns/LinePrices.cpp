// The part of Weighing that says what its lines are worth: all of a receipt's at once, as
// promotions may tie them together.
#include "Weighing.h"

#include "reprise/policy/Rule.h"
#include "reprise/returns/RefundArithmetic.h"

namespace reprise::returns {

namespace {

void pay(DecidedLine& line, const LineWorth& of,
         const std::optional<policy::RestockingFee>& charged)
{
    auto worth = of.left();
    if (!of.reduced.refund.isZero()) line.reducedBefore = of.reduced.refund;
    if (charged) {
        const auto fee = charged->of(worth.refund, line.quantity);
        if (!fee.isZero()) line.fee = fee;
        worth = afterFee(worth, fee);
        for (auto& finding : line.findings) {
            if (finding.rule != policy::rule::restocking) continue;
            finding.facts["fee"] = fee.decimal();
            finding.facts["currency"] = fee.currency().code();
        }
    }
    line.refund = worth.refund;
    line.tax = worth.tax;
}

} // namespace

Result<void> Weighing::price(std::vector<DecidedLine>& lines) const
{
    if (keepsGoods()) return reducePrices(lines);
    for (const auto& [number, found] : m_found) {
        const auto isBack = [&number = number](const DecidedLine& line) {
            return line.receipt == number && line.outcome != policy::Outcome::Denial;
        };
        std::map<int, UnitsBack> back;
        for (const auto& line : lines)
            if (isBack(line)) back[line.line] = {line.quantity, line.basis};
        const auto worth = worthsFor(found.receipt, found.ledger, back);
        for (std::size_t index = 0; index < lines.size(); ++index)
            if (isBack(lines[index])) pay(lines[index], worth.at(lines[index].line), m_fees[index]);
    }
    return {};
}

} // namespace reprise::returns
