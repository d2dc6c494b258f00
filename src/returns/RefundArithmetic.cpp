#include "reprise/returns/RefundArithmetic.h"

#include "reprise/money/Shares.h"

#include <algorithm>
#include <numeric>

namespace reprise::returns {

const LineLedger& Ledger::line(int number) const
{
    static const LineLedger nothing;
    const auto found = lines.find(number);
    return found != lines.end() ? found->second : nothing;
}

namespace {

/// Of the line's net, what is the customer's once `back` units have come back and the rest is paid
/// at its unit price. Only the line's own discount hangs on the quantity: the receipt's stays.
Money netOnceBack(const receipts::Line& line, std::int64_t back)
{
    const auto kept = line.quantity - back;
    const auto keptCosts =
        line.unitPrice * kept - roundedPart(line.discountShare, kept, line.quantity);
    const auto zero = Money::zero(line.unitPrice.currency());
    return std::clamp(line.net() - keptCosts, zero, std::max(line.net(), zero));
}

/// `total`'s part that the re-priced net stands for, less what of it went back. The roundings on
/// the way never take of the share that a claim may still ask for what is kept.
Money repriced(Money total, const receipts::Line& line, std::int64_t back, std::int64_t went)
{
    const auto net = line.net();
    const auto once =
        net.isZero() ? total : roundedPart(total, netOnceBack(line, back).minor(), net.minor());
    const auto share = roundedPart(total, back, line.quantity);
    return std::min(once, share) - Money::fromMinor(went, total.currency());
}

} // namespace

LineRefund refundFor(const receipts::Line& line, const LineLedger& before, std::int64_t units,
                     policy::PriceBasis basis)
{
    const auto worth = [&](Money total, std::int64_t went) {
        const auto left = total - Money::fromMinor(went, total.currency());
        const auto back = before.units + units;
        if (back == line.quantity) return left;
        const auto due = basis == policy::PriceBasis::Share
                             ? cumulativeShare(total, before.units, units, line.quantity)
                             : repriced(total, line, back, went);
        return std::max(std::min(due, left), Money::zero(total.currency()));
    };
    return {worth(line.gross(), before.worth), worth(line.tax, before.worthTax)};
}

std::map<int, UnitsBack> unitsBack(const Decision& decision, const receipts::Receipt& receipt)
{
    std::map<int, UnitsBack> back;
    for (const auto& line : decision.lines) {
        if (line.receipt != receipt.number || receipt.line(line.line) == nullptr) continue;
        auto& units = back.try_emplace(line.line, UnitsBack{0}).first->second;
        units.units += line.quantity;
        units.basis = line.basis;
    }
    return back;
}

LineRefund afterFee(const LineRefund& worth, Money fee)
{
    REPRISE_EXPECTS(!fee.isNegative() && fee <= worth.refund);
    const auto refund = worth.refund - fee;
    if (fee.isZero()) return worth;
    return {refund, roundedPart(worth.tax, refund.minor(), worth.refund.minor())};
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

Money roundingFor(const receipts::Receipt& receipt, const Ledger& before, Money worth,
                  const std::map<int, std::int64_t>& units)
{
    // Paid out in all, once lines worth `gross` have come back: what they cost, but never more than
    // was paid. Being a function of the lines alone it is the same for every way of splitting.
    const auto total = receipt.total();
    const auto paidOut = [total](Money gross) { return std::min(gross, total); };

    auto earlier = Money::zero(receipt.currency);
    for (const auto& [number, line] : before.lines)
        earlier += Money::fromMinor(line.worth + line.reduced, receipt.currency);
    const auto later = takesLastUnit(receipt, before, units) ? total : paidOut(earlier + worth);
    return later - paidOut(earlier) - worth;
}

namespace {

/// The receipt's tenders by index, in the order in which they are drained.
std::vector<std::size_t> drainingOrder(const receipts::Receipt& receipt,
                                       const policy::TenderRules& rules)
{
    std::vector<std::size_t> order(receipt.tenders.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    const auto rank = [&](std::size_t index) {
        return std::ranges::find(rules.order, receipt.tenders[index].type) - rules.order.begin();
    };
    if (!rules.order.empty()) std::ranges::stable_sort(order, {}, rank);
    return order;
}

/// Of each tender by index, what waits for a rounding that is to come: of cash, the last first.
std::vector<Money> keptForRounding(const receipts::Receipt& receipt,
                                   const std::vector<std::size_t>& order)
{
    const auto zero = Money::zero(receipt.currency);
    std::vector<Money> kept(receipt.tenders.size(), zero);
    auto rest = std::max(receipt.rounding, zero);
    for (auto index = order.rbegin(); index != order.rend(); ++index) {
        const auto& tender = receipt.tenders[*index];
        if (tender.type != "cash") continue;
        kept[*index] = std::min(rest, tender.amount);
        rest -= kept[*index];
    }
    return kept;
}

/// At the rate of the sale, so that all of the tender is all that was handed over.
std::optional<Money> foreignPart(const receipts::Tender& tender, std::int64_t before, Money leg)
{
    if (!tender.foreign) return std::nullopt;
    return cumulativeShare(*tender.foreign, before, leg.minor(), tender.amount.minor());
}

} // namespace

std::vector<TenderLeg> drainTenders(const receipts::Receipt& receipt, const Ledger& before,
                                    Money amount, const policy::TenderRules& rules,
                                    CashRounding rounding)
{
    const auto zero = Money::zero(receipt.currency);
    REPRISE_EXPECTS(!amount.isNegative());

    std::vector<TenderLeg> legs;
    const auto order = drainingOrder(receipt, rules);
    const auto kept = keptForRounding(receipt, order);
    for (const auto index : order) {
        const auto& tender = receipt.tenders[index];
        const auto position = static_cast<int>(index) + 1;
        const auto went = before.tenders.find(position);
        const auto back = went != before.tenders.end() ? went->second : 0;
        auto left = tender.amount - Money::fromMinor(back, receipt.currency);
        if (rounding == CashRounding::ToCome) left -= kept[index];
        const auto leg = std::min(amount, std::max(left, zero));
        if (leg.isZero()) continue;
        // Goods that were handed in are gone: what they paid comes back by other means.
        const auto& type = tender.type == receipts::tenderInKind ? rules.whenUnknown : tender.type;
        legs.push_back(
            {type, receipt.number, position, tender.last4, leg, foreignPart(tender, back, leg)});
        amount -= leg;
    }
    if (!amount.isZero())
        legs.push_back({rules.whenUnknown, receipt.number, std::nullopt, {}, amount});
    return legs;
}

} // namespace reprise::returns
