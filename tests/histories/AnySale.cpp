#include "AnySale.h"

#include "ReceiptSamples.h"

#include <algorithm>
#include <array>

namespace reprise::histories {

namespace {

receipts::Line anyLine(Dice& dice, int number, Currency currency)
{
    const auto amount = [currency](std::int64_t minor) {
        return Money::fromMinor(minor, currency);
    };
    auto line = samples::line(number, dice.once(3) ? dice.roll(2, 9) : 1, 0);
    const auto price = dice.once(12) ? 0 : dice.once(4) ? dice.roll(1, 30) : dice.roll(1, 20'000);
    const auto listed = price * line.quantity;
    const auto off = dice.once(3) ? dice.roll(0, listed) : 0;
    line.unitPrice = amount(price);
    line.discount = amount(off);
    line.discountShare = amount(0);
    line.tax = amount(dice.once(4) ? 0 : dice.roll(0, (listed - off) / 5));
    if (dice.once(2)) line.taxMode = receipts::TaxMode::Added;
    return line;
}

/// A deal over some of the lines, worth a part of what they cost.
receipts::Promotion anyDeal(Dice& dice, std::string id, const receipts::Receipt& sale)
{
    receipts::Promotion deal{std::move(id), {}, Money::zero(sale.currency)};
    std::int64_t cost = 0;
    for (const auto& line : sale.lines) {
        if (!deal.lines.empty() && dice.once(2)) continue;
        deal.lines.push_back(line.number);
        cost += line.net().minor();
    }
    deal.discount = Money::fromMinor(dice.roll(0, cost / 3), sale.currency);
    return deal;
}

/// A coupon's line, or empties on their way in.
receipts::Line anyNegative(Dice& dice, int number, std::int64_t most, Currency currency)
{
    auto line = samples::line(number, 1, 0);
    line.unitPrice = Money::fromMinor(dice.roll(1, most), currency);
    line.discount = line.discountShare = line.tax = Money::zero(currency);
    if (dice.once(2))
        line.quantity = -1;
    else
        line.unitPrice = -line.unitPrice;
    return line;
}

void payFor(Dice& dice, receipts::Receipt& sale, Money due)
{
    constexpr std::array<const char*, 4> types{"card", "cash", "gift_card", "card"};
    if (dice.once(20)) return; // Nobody knows how.
    auto left = due.minor();
    const auto count = dice.roll(1, 3);
    const auto first = dice.roll(0, 3);
    for (std::int64_t each = 0; each < count && left > 0; ++each) {
        const auto part = each + 1 == count ? left : dice.roll(1, left);
        const auto* type = types.at(static_cast<std::size_t>((first + each) % 4));
        sale.tenders.push_back({type, Money::fromMinor(part, sale.currency), {}, {}});
        left -= part;
    }
    const auto cash = std::ranges::find(sale.tenders, "cash", &receipts::Tender::type);
    if (cash == sale.tenders.end() || dice.once(2)) return;
    const auto rounded = std::max<std::int64_t>(cash->amount.minor() + dice.roll(-4, 4), 1);
    sale.rounding = Money::fromMinor(rounded, sale.currency) - cash->amount;
    cash->amount = Money::fromMinor(rounded, sale.currency);
}

} // namespace

receipts::Receipt anySale(Dice& dice)
{
    static const std::array currencies{*Currency::parse("GBP"), *Currency::parse("EUR"),
                                       *Currency::parse("JPY"), *Currency::parse("KWD")};
    auto sale = samples::receipt({});
    sale.currency = currencies.at(static_cast<std::size_t>(dice.roll(0, 3)));
    sale.discount = sale.rounding = Money::zero(sale.currency);
    const auto count = static_cast<int>(dice.roll(1, 5));
    std::int64_t cost = 0;
    for (int number = 1; number <= count; ++number) {
        sale.lines.push_back(anyLine(dice, number, sale.currency));
        cost += sale.lines.back().net().minor();
    }
    for (const auto* id : {"DEAL-1", "DEAL-2"})
        if (dice.once(3)) sale.promotions.push_back(anyDeal(dice, id, sale));
    if (dice.once(3)) sale.discount = Money::fromMinor(dice.roll(0, cost / 8), sale.currency);
    auto handedIn = Money::zero(sale.currency);
    if (cost > 20 && dice.once(6)) {
        sale.lines.push_back(anyNegative(dice, count + 1, cost / 20, sale.currency));
        if (sale.lines.back().quantity < 0) handedIn = sale.lines.back().unitPrice;
    }

    auto frozen = receipts::freezeShares(sale);
    // Tax that no longer fits into what its line costs now: then this till took none.
    if (!frozen) {
        for (auto& line : sale.lines)
            line.tax = Money::zero(sale.currency);
        frozen = receipts::freezeShares(sale);
    }
    REPRISE_EXPECTS(frozen);
    const auto due = frozen->total() - handedIn;
    if (!due.isNegative()) payFor(dice, sale, due);
    frozen = receipts::freezeShares(std::move(sale));
    REPRISE_EXPECTS(frozen);
    return std::move(*frozen);
}

} // namespace reprise::histories
