// The part of Weighing for a price reduction (Consumer Rights Act 2015 s 24; Directive (EU)
// 2019/771 Art 15): the customer keeps the goods and gets a part of the price back. How much, two
// people agree on; never more than the goods are worth by now.
#include "Weighing.h"

#include "reprise/policy/Rule.h"
#include "reprise/returns/RefundArithmetic.h"

#include <algorithm>

namespace reprise::returns {

namespace {

using policy::Outcome;
using policy::Remedy;
namespace rule = policy::rule;

Error invalid(std::string detail)
{
    return {ErrorCode::Invalid, std::move(detail)};
}

} // namespace

bool Weighing::keepsGoods() const
{
    return m_request.remedy == Remedy::PriceReduction;
}

Result<void> Weighing::checkReduction() const
{
    for (const auto& line : m_request.lines) {
        if (!keepsGoods()) {
            if (line.reduction)
                return invalid("reduction: given with the remedy "
                               + std::string(policy::remedyName(m_request.remedy))
                               + ", expected it with price_reduction alone");
            continue;
        }
        if (!line.reduction)
            return invalid("reduction: missing, expected what comes off the price of these units "
                           "together, in minor units with tax");
        if (*line.reduction < 1 || *line.reduction > Money::maxMinor)
            return invalid("reduction: " + std::to_string(*line.reduction)
                           + ", expected a number from 1 to " + std::to_string(Money::maxMinor));
        if (!line.receipt && line.presented == Presented::Receipt)
            return invalid("receipt: missing, expected the one on which the price was paid");
        if (line.received || line.disposition || line.returnCost)
            return invalid("lines: goods that come in, expected no received, disposition or "
                           "return_cost where the customer keeps them");
    }
    return {};
}

/// Nothing comes in, so nobody counts it, books it in or keeps a fee from it.
void Weighing::judgeReduction(DecidedLine& line, const receipts::Line& sold,
                              policy::LineDecision& decided)
{
    m_needsColleague = true;
    m_means.back() = std::move(decided.toTender);
    if (!receipts::hasTrait(sold.traits, receipts::trait::giftCard)) return;
    // A card with its price paid back would be money twice.
    line.outcome = Outcome::Denial;
    line.findings.push_back({std::string(rule::remedy),
                             Outcome::Denial,
                             m_policy.cite(rule::remedy),
                             {{"remedy", std::string(policy::remedyName(m_request.remedy))}}});
}

/// The tax falls by the split that was stored with the sale.
Result<void> Weighing::reducePrices(std::vector<DecidedLine>& lines) const
{
    for (const auto& [number, found] : m_found) {
        std::map<int, UnitsBack> named;
        for (const auto& line : lines)
            if (line.receipt == number && line.outcome != Outcome::Denial)
                named[line.line] = {line.quantity};
        const auto worths = worthsFor(found.receipt, found.ledger, named);
        for (std::size_t index = 0; index < lines.size(); ++index) {
            auto& line = lines[index];
            if (line.receipt != number || line.outcome == Outcome::Denial) continue;
            const auto left = worths.at(line.line).left();
            const auto reduction = Money::fromMinor(*m_lines[index].reduction, m_currency);
            if (reduction > left.refund)
                return invalid("reduction: " + reduction.decimal() + " off line "
                               + std::to_string(line.line) + ", expected at most "
                               + left.refund.decimal()
                               + ", which is what these units are still worth");
            const auto paid = afterFee(left, left.refund - reduction);
            line.refund = paid.refund;
            line.tax = paid.tax;
        }
    }
    return {};
}

} // namespace reprise::returns
