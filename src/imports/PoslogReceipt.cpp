#include "LinePrice.h"
#include "PoslogSale.h"

#include "reprise/money/Shares.h"

#include <algorithm>
#include <charconv>
#include <map>
#include <numeric>
#include <utility>

namespace reprise::imports {

namespace {

using receipts::Line;
using receipts::TaxMode;

Error invalid(std::string detail)
{
    return {ErrorCode::Invalid, std::move(detail)};
}

std::string itemName(const SaleLine& line)
{
    return "item " + std::to_string(line.number) + ": ";
}

/// "4" and "4.00" as 4; nothing for "0.65". Far too many come back as just too many.
std::optional<std::int64_t> wholeUnits(std::string_view quantity)
{
    constexpr auto tooMany = Money::maxQuantity + 1;
    if (quantity.empty()) return 1;
    const auto point = quantity.find('.');
    const auto whole = quantity.substr(0, point);
    if (point != quantity.npos
        && quantity.substr(point + 1).find_first_not_of('0') != quantity.npos)
        return std::nullopt;
    std::int64_t units = 0;
    const auto [end, error] = std::from_chars(whole.data(), whole.data() + whole.size(), units);
    if (error == std::errc::result_out_of_range) return tooMany;
    if (error != std::errc() || end != whole.data() + whole.size()) return std::nullopt;
    return std::clamp(units, -tooMany, tooMany);
}

/// Takes back a whole earlier line, or some of its units. False when there is none to take back.
bool takeBack(std::vector<SaleLine>& kept, const SaleLine& voiding)
{
    const auto same = std::find_if(kept.rbegin(), kept.rend(), [&](const SaleLine& each) {
        return each.sku == voiding.sku && each.extended == -voiding.extended;
    });
    if (same != kept.rend()) {
        kept.erase(std::next(same).base());
        return true;
    }
    const auto back = wholeUnits(voiding.quantity);
    for (auto& each : kept) {
        const auto units = wholeUnits(each.quantity);
        const bool partly = each.sku == voiding.sku && !each.weighed && units && back && *back < 0
                            && *units > -*back && each.extended > -voiding.extended;
        if (!partly) continue;
        each.quantity = std::to_string(*units + *back);
        each.extended += voiding.extended;
        return true;
    }
    return false;
}

/// A line that lowers the price: no goods, but a discount on the others.
bool isCoupon(const SaleLine& line)
{
    return line.extended.isNegative();
}

/// Takes the coupons out; what they were worth together.
Money takeCoupons(std::vector<SaleLine>& sold, Currency currency)
{
    auto off = Money::zero(currency);
    for (const auto& line : sold)
        if (isCoupon(line)) off -= line.extended;
    std::erase_if(sold, isCoupon);
    return off;
}

/// What the customer left with. A till either marks the line that was voided, or adds a marked line
/// that takes it back.
Result<std::vector<SaleLine>> withoutVoids(const std::vector<SaleLine>& lines)
{
    std::vector<SaleLine> kept;
    for (const auto& line : lines) {
        const bool negative = line.extended.isNegative() || line.quantity.starts_with('-');
        if (line.voided == Voided::No && line.quantity.starts_with('-'))
            return invalid(itemName(line) + "below zero without being void, expected a sale");
        if (line.voided == Voided::No)
            kept.push_back(line);
        else if (negative && !takeBack(kept, line))
            return invalid(itemName(line) + "voids what was not sold, expected a line before it");
    }
    if (std::ranges::all_of(kept, isCoupon))
        return invalid("every item is void or a coupon, expected something sold");
    return kept;
}

Result<Line> lineOf(const SaleLine& line)
{
    const auto zero = Money::zero(line.extended.currency());
    Line made{line.number,
              line.sku,
              line.gtin,
              line.description,
              line.category,
              1,
              line.extended,
              zero,
              zero,
              line.tax,
              TaxMode::Added,
              {},
              {},
              {},
              {}};
    if (line.itemType == "Service") made.traits.emplace_back(receipts::trait::service);

    const auto units = wholeUnits(line.quantity);
    if (line.weighed || !units) {
        made.measure = receipts::Measure{line.quantity, line.unitOfMeasure};
        return made;
    }
    if (*units < 1 || *units > Money::maxQuantity)
        return invalid(itemName(line) + "quantity out of range, expected 1 to "
                       + std::to_string(Money::maxQuantity));
    made.quantity = *units;
    // A group price ("4 for 5.00") is no price of a unit: what was paid decides.
    const auto price = line.unitPrice * *units == line.extended
                           ? LinePrice{line.unitPrice, zero}
                           : priceOfUnits(line.extended, *units);
    made.unitPrice = price.unit;
    made.discount = price.discount;
    return made;
}

/// The line that a detailed reward was for, while it still costs as much as the reward takes off.
Line* lineFor(const Reward& reward, const std::vector<SaleLine>& sold, std::vector<Line>& lines)
{
    const auto find = [&](auto matches) -> Line* {
        for (std::size_t index = 0; index < sold.size(); ++index)
            if (matches(sold[index]) && lines[index].net() >= reward.amount) return &lines[index];
        return nullptr;
    };
    auto* line = find([&](const SaleLine& each) {
        return each.sku == reward.sku && each.tillSequence == reward.tillSequence;
    });
    if (line == nullptr) line = find([&](const SaleLine& each) { return each.sku == reward.sku; });
    return line;
}

/// Puts what rewards took off onto their lines where the till tells which; the rest is returned,
/// to be shared over the receipt.
Money placeRewards(const PoslogSale& sale, const std::vector<SaleLine>& sold,
                   std::vector<Line>& lines)
{
    const auto zero = Money::zero(sale.currency);
    std::map<std::string, Money> openOf; // By promotion: summarised, but not yet placed.
    std::map<std::string, Money> detailsOf;
    for (const auto& reward : sale.rewards) {
        if (reward.summarised)
            openOf.try_emplace(reward.promotion, zero).first->second += reward.amount;
        if (reward.detailed)
            detailsOf.try_emplace(reward.promotion, zero).first->second += reward.amount;
    }
    for (const auto& reward : sale.rewards) {
        const auto open = openOf.find(reward.promotion);
        // Details that exceed their sum are no guide to anything.
        if (!reward.detailed || open == openOf.end() || open->second < reward.amount) continue;
        if (detailsOf.at(reward.promotion) > open->second) continue;
        auto* line = lineFor(reward, sold, lines);
        if (line == nullptr) continue;
        line->discount += reward.amount;
        open->second -= reward.amount;
        detailsOf.at(reward.promotion) -= reward.amount;
    }
    return std::accumulate(openOf.begin(), openOf.end(), zero,
                           [](Money sum, const auto& each) { return sum + each.second; });
}

/// Shares each tax over the lines that it applies to, by what they cost.
void shareTaxes(const PoslogSale& sale, const std::vector<SaleLine>& sold, std::vector<Line>& lines)
{
    const auto weights = [&](auto applies) {
        std::vector<std::int64_t> nets;
        for (std::size_t index = 0; index < sold.size(); ++index)
            nets.push_back(applies(sold[index]) ? lines[index].net().minor() : 0);
        return nets;
    };
    const auto weigh = [](const std::vector<std::int64_t>& nets) {
        return std::accumulate(nets.begin(), nets.end(), std::int64_t{0});
    };
    for (const auto& tax : sale.taxes) {
        auto nets = weights([&](const SaleLine& each) { return each.taxIds.contains(tax.id); });
        if (weigh(nets) == 0) nets = weights([](const SaleLine&) { return true; });
        if (weigh(nets) == 0) nets.front() = 1; // All free: freezeShares() has the last word.
        const auto shares = allocate(tax.amount, nets);
        for (std::size_t index = 0; index < lines.size(); ++index)
            lines[index].tax += shares[index];
    }
}

/// Change that the till wrote as a payment of its own goes off the payments before it, of the same
/// kind first.
Result<std::vector<receipts::Tender>> tendersOf(const PoslogSale& sale)
{
    std::vector<receipts::Tender> tenders;
    const auto takeOff = [&tenders](Money change, std::string_view type) {
        for (auto each = tenders.rbegin(); each != tenders.rend(); ++each) {
            if (!type.empty() && each->type != type) continue;
            const auto part = std::min(change, each->amount);
            each->amount -= part;
            change -= part;
        }
        return change;
    };
    for (const auto& tender : sale.tenders) {
        if (!tender.amount.isNegative()) {
            tenders.push_back({tender.type, tender.amount, tender.last4, tender.token});
            continue;
        }
        if (!takeOff(takeOff(-tender.amount, tender.type), {}).isZero())
            return invalid("more change than was paid, expected less");
    }
    std::erase_if(tenders, [](const receipts::Tender& each) { return each.amount.isZero(); });
    return tenders;
}

/// Whether prices hold the tax or not: the till does not say so, but only one makes its total.
Result<TaxMode> taxModeOf(const PoslogSale& sale, Money net, Money tax)
{
    auto total = Money::zero(sale.currency);
    for (const auto& tender : sale.tenders)
        total += tender.amount;
    total = sale.grandTotal.value_or(total);
    if (net + tax == total) return TaxMode::Added;
    if (net == total) return TaxMode::Included;
    return invalid("items less rewards are " + net.decimal() + ", tax " + tax.decimal()
                   + ", but the total is " + total.decimal() + ", expected them to add up");
}

/// What was paid beyond what is due, where it is so little that cash explains it: cash can't always
/// pay the last minor units. Anything else that is missing is a fault.
Money cashRounding(const receipts::Receipt& receipt, Money due)
{
    auto beyond = -due;
    bool cash = false;
    for (const auto& tender : receipt.tenders) {
        beyond += tender.amount;
        cash = cash || tender.type == "cash";
    }
    const auto limit = receipt.currency.minorPerMajor() / 2;
    const bool plausible = cash && beyond.minor() <= limit && beyond.minor() >= -limit;
    return plausible ? beyond : Money::zero(receipt.currency);
}

} // namespace

Result<receipts::Receipt> receiptOf(const PoslogSale& sale)
{
    auto sold = withoutVoids(sale.lines);
    if (!sold) return sold.error();
    const auto coupons = takeCoupons(*sold, sale.currency);
    const auto zero = Money::zero(sale.currency);
    receipts::Receipt receipt{sale.number,
                              sale.store,
                              sale.workstation,
                              sale.soldAt,
                              sale.currency,
                              receipts::Channel::InStore,
                              sale.customer,
                              false,
                              {},
                              zero,
                              zero,
                              {},
                              {}};
    for (const auto& each : *sold) {
        auto line = lineOf(each);
        if (!line) return line.error();
        receipt.lines.push_back(std::move(*line));
    }
    receipt.discount = placeRewards(sale, *sold, receipt.lines) + coupons;
    const bool taxedByLine =
        std::ranges::any_of(receipt.lines, [](const Line& each) { return !each.tax.isZero(); });
    if (!taxedByLine) shareTaxes(sale, *sold, receipt.lines);

    auto net = -receipt.discount;
    auto tax = zero;
    for (const auto& line : receipt.lines) {
        net += line.net();
        tax += line.tax;
    }
    const auto taxMode = taxModeOf(sale, net, tax);
    if (!taxMode) return taxMode.error();
    for (auto& line : receipt.lines)
        line.taxMode = *taxMode;

    auto tenders = tendersOf(sale);
    if (!tenders) return tenders.error();
    receipt.tenders = std::move(*tenders);
    const auto due = *taxMode == TaxMode::Added ? net + tax : net;
    if (receipt.tenders.empty() && !due.isZero())
        return invalid("no payment, expected one: a sale that was only put aside?");
    receipt.rounding = cashRounding(receipt, due);
    return receipts::freezeShares(std::move(receipt));
}

} // namespace reprise::imports
