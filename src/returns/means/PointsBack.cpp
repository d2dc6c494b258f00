#include "means/PointsBack.h"

#include "reprise/money/Shares.h"
#include "reprise/policy/Rule.h"
#include "reprise/returns/Means.h"
#include "reprise/returns/RefundArithmetic.h"

#include <algorithm>
#include <numeric>

namespace reprise::returns {

namespace {

using policy::Outcome;
namespace rule = policy::rule;

/// How much of something is back, once this return is done.
struct Back {
    std::int64_t part = 0;
    std::int64_t whole = 0;
    bool isAll = false;
};

/// What is still to be dealt with of `total` points. The last part takes what is left, so that
/// neither rounding nor the order of returns loses a point.
std::int64_t due(std::int64_t total, const Back& back, std::int64_t before)
{
    if (back.isAll) return total - before;
    if (back.whole == 0) return 0;
    return std::max<std::int64_t>(roundedPart(total, back.part, back.whole) - before, 0);
}

Back goodsBack(const FoundReceipt& found, const std::vector<DecidedLine>& lines)
{
    Back back;
    std::map<int, std::int64_t> units;
    for (const auto& [number, line] : found.ledger.lines)
        back.part += line.worth + line.reduced;
    for (const auto& line : lines) {
        if (line.receipt != found.receipt.number || line.outcome == Outcome::Denial) continue;
        back.part += line.worth().minor();
        units[line.line] = line.keepsGoods ? 0 : line.quantity;
    }
    for (const auto& line : found.receipt.lines)
        back.whole += line.gross().minor();
    back.part = std::clamp<std::int64_t>(back.part, 0, back.whole);
    back.isAll = takesLastUnit(found.receipt, found.ledger, units);
    return back;
}

/// Nothing where points were no tender of the sale but took something off its price.
std::optional<Back> pointsTenderBack(const FoundReceipt& found, const RefundPlan& plan)
{
    Back back;
    const auto& tenders = found.receipt.tenders;
    for (std::size_t index = 0; index < tenders.size(); ++index) {
        if (tenders[index].type != means::points) continue;
        const auto position = static_cast<int>(index) + 1;
        back.whole += tenders[index].amount.minor();
        if (const auto went = found.ledger.tenders.find(position);
            went != found.ledger.tenders.end())
            back.part += went->second;
        for (const auto& leg : plan.legs)
            if (leg.receipt == found.receipt.number && leg.original == position)
                back.part += leg.amount.minor();
    }
    if (back.whole == 0) return std::nullopt;
    back.isAll = back.part >= back.whole;
    return back;
}

bool comesBackFrom(const FoundReceipt& found, const std::vector<DecidedLine>& lines)
{
    return std::ranges::any_of(lines, [&found](const DecidedLine& line) {
        return line.receipt == found.receipt.number && line.outcome != Outcome::Denial;
    });
}

/// What the lines that come back from one receipt are worth before fees, by number.
std::map<int, LineWorth> worthOf(const FoundReceipt& found, const std::vector<DecidedLine>& lines)
{
    std::map<int, UnitsBack> back;
    for (const auto& line : lines)
        if (line.receipt == found.receipt.number && line.outcome != Outcome::Denial)
            back[line.line] = {line.quantity, line.basis};
    return worthsFor(found.receipt, found.ledger, back);
}

bool isRecalled(const DecidedLine& line)
{
    return std::ranges::count(line.findings, rule::recalled, &policy::Finding::rule) > 0;
}

bool isKeptBackFrom(const DecidedLine& line, const std::vector<PointsShare>& shares)
{
    return line.receipt && line.outcome != Outcome::Denial && isFreeChoice(line)
           && !isRecalled(line)
           && std::ranges::count(shares, *line.receipt, &PointsShare::receipt) > 0;
}

} // namespace

std::vector<PointsShare> PointsBack::shares(const FoundReceipts& found,
                                            const std::vector<DecidedLine>& lines,
                                            const RefundPlan& plan) const
{
    std::vector<PointsShare> all;
    // An exchange leaves the points of the sale where they are.
    if (m_request.remedy != policy::Remedy::Refund
        && m_request.remedy != policy::Remedy::StoreCredit
        && m_request.remedy != policy::Remedy::PriceReduction)
        return all;
    for (const auto& [number, each] : found) {
        const auto& points = each.receipt.points;
        if (!points || !comesBackFrom(each, lines)) continue;
        const auto goods = goodsBack(each, lines);
        const auto& before = each.ledger.points;
        PointsShare share{
            .receipt = number,
            .account = points->account,
            .reversed = due(points->earned, goods, before.reversed),
            .restored =
                due(points->spent, pointsTenderBack(each, plan).value_or(goods), before.restored)};
        if (share.reversed != 0 || share.restored != 0) all.push_back(std::move(share));
    }
    return all;
}

/// What is given back in the same moment is there to be taken from.
std::int64_t PointsBack::missing(const std::vector<PointsShare>& shares) const
{
    auto held = std::max<std::int64_t>(*m_request.pointsHeld, 0);
    std::int64_t reversed = 0;
    for (const auto& share : shares) {
        if (share.account != shares.front().account) return 0; // Whose is what they hold?
        held += share.restored;
        reversed += share.reversed;
    }
    return std::max<std::int64_t>(reversed - held, 0);
}

bool PointsBack::keepBack(const FoundReceipts& found, std::vector<DecidedLine>& lines,
                          std::vector<PointsShare>& shares) const
{
    const auto& points = m_policy.points;
    if (points.shortfall != policy::PointsShortfall::Deducted || !m_request.pointsHeld
        || shares.empty() || m_request.remedy == policy::Remedy::PriceReduction)
        return false;
    auto within = Money::zero(points.worth->currency());
    for (const auto& line : lines) {
        if (!isKeptBackFrom(line, shares)) continue;
        if (line.refund.currency() != within.currency()) return false;
        within += line.refund;
    }
    const auto paidFor = std::min(missing(shares), within.minor() / points.worth->minor());
    if (paidFor == 0) return false;

    auto left = *points.worth * paidFor;
    for (auto& line : lines) {
        if (left.isZero() || !isKeptBackFrom(line, shares)) continue;
        const auto part = std::min(left, line.refund);
        if (part.isZero()) continue;
        const auto worth = worthOf(found.at(*line.receipt), lines);
        keepBackFrom(line, worth.at(line.line).left(), part, paidFor);
        left -= part;
    }
    auto open = paidFor;
    for (auto& share : shares) {
        share.paidFor = std::min(open, share.reversed);
        open -= share.paidFor;
    }
    return true;
}

void PointsBack::keepBackFrom(DecidedLine& line, const LineRefund& worth, Money part,
                              std::int64_t points) const
{
    line.fee = line.fee ? *line.fee + part : part;
    const auto rest = afterFee(worth, *line.fee);
    line.refund = rest.refund;
    line.tax = rest.tax;
    line.findings.push_back({std::string(rule::pointsShort),
                             Outcome::Authorised,
                             m_policy.cite(m_policy.points.place),
                             {{"points", std::to_string(points)},
                              {"withheld", part.decimal()},
                              {"currency", std::string(part.currency().code())}}});
}

} // namespace reprise::returns
