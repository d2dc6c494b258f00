// The part of RefundArithmetic that knows of price reductions: what they have paid already comes
// off what the units are worth when they come back.
#include "worth/TiedLines.h"

#include "reprise/money/Shares.h"
#include "reprise/returns/RefundArithmetic.h"

#include <algorithm>

namespace reprise::returns {

namespace {

/// One amount of some lines that stand together, in minor units: their gross, or the tax in it.
struct Pool {
    std::int64_t left = 0; ///< Of the sale, as if no price had been reduced; never below zero.
    std::int64_t open = 0; ///< What reductions have paid of that: from 0 to `left`.
};

/// The same amount of one line that comes back.
struct Taker {
    int number;
    std::int64_t whole;   ///< What the units are worth, as if no price had been reduced.
    std::int64_t open;    ///< The line's own part of Pool::open.
    std::int64_t units;   ///< How many come back …
    std::int64_t out;     ///< … of how many that are out.
    std::int64_t off = 0; ///< What comes off.
};

/// Each line's own by its units, and then as much as it takes for the lines that stay out to be
/// worth no less than what was paid of them.
void takeOff(const Pool& pool, std::vector<Taker>& takers)
{
    auto spare = pool.open;
    std::int64_t due = 0;
    const auto add = [&spare](Taker& taker, std::int64_t wanted) {
        const auto more =
            std::max<std::int64_t>(std::min({wanted, taker.whole - taker.off, spare}), 0);
        taker.off += more;
        spare -= more;
    };
    for (auto& taker : takers) {
        due += taker.whole;
        const auto open = std::max<std::int64_t>(taker.open, 0);
        add(taker, roundedPart(open, taker.units, taker.out));
    }
    const auto staying = std::max<std::int64_t>(pool.left - due, 0);
    for (auto& taker : takers)
        add(taker, spare - staying);
}

Pool poolOf(const TiedLines& lines, const Ledger& before)
{
    Pool pool;
    for (const auto* line : lines) {
        const auto& went = before.line(line->number);
        pool.left += line->gross().minor() - went.worth;
        pool.open += went.reduced;
    }
    return pool;
}

Pool taxPoolOf(const TiedLines& lines, const Ledger& before)
{
    Pool pool;
    for (const auto* line : lines) {
        const auto& went = before.line(line->number);
        pool.left += line->tax.minor() - went.worthTax;
        pool.open += went.reducedTax;
    }
    return pool;
}

void takeOff(const TiedLines& lines, const Ledger& before, const std::map<int, UnitsBack>& back,
             std::map<int, LineWorth>& worths)
{
    std::vector<Taker> takers;
    for (const auto* line : lines) {
        const auto asked = back.find(line->number);
        if (asked == back.end()) continue;
        const auto& went = before.line(line->number);
        takers.push_back({.number = line->number,
                          .whole = worths.at(line->number).whole.refund.minor(),
                          .open = went.reduced,
                          .units = asked->second.units,
                          .out = line->quantity - went.units});
    }
    if (takers.empty()) return;
    takeOff(poolOf(lines, before), takers);
    for (auto& taker : takers) {
        auto& worth = worths.at(taker.number);
        worth.reduced.refund = Money::fromMinor(taker.off, worth.whole.refund.currency());
        taker.whole = worth.whole.tax.minor();
        taker.open = before.line(taker.number).reducedTax;
        taker.off = 0;
    }
    takeOff(taxPoolOf(lines, before), takers);
    for (const auto& taker : takers) {
        auto& worth = worths.at(taker.number);
        worth.reduced.tax = Money::fromMinor(taker.off, worth.whole.tax.currency());
    }
}

} // namespace

std::map<int, LineWorth> worthsFor(const receipts::Receipt& receipt, const Ledger& before,
                                   const std::map<int, UnitsBack>& back)
{
    const auto zero = Money::zero(receipt.currency);
    std::map<int, LineWorth> worths;
    for (const auto& [number, whole] : refundsFor(receipt, before, back))
        worths.emplace(number, LineWorth{whole, {zero, zero}});
    const auto isReduced = std::ranges::any_of(before.lines, [](const auto& each) {
        return each.second.reduced != 0 || each.second.reducedTax != 0;
    });
    if (!isReduced) return worths;
    for (const auto& lines : tiedLines(receipt))
        takeOff(lines, before, back, worths);
    return worths;
}

LineLedger ledgerPart(const DecidedLine& line, const LineWorth& worth)
{
    const auto refund = line.refund.minor();
    const auto tax = line.tax.minor();
    if (line.keepsGoods)
        return {.refund = refund, .tax = tax, .reduced = refund, .reducedTax = tax};
    const auto before = line.reducedBefore ? line.reducedBefore->minor() : 0;
    return {.units = line.quantity,
            .refund = refund,
            .tax = tax,
            .worth = line.worth().minor() + before,
            .worthTax = worth.whole.tax.minor(),
            .reduced = -before,
            .reducedTax = -worth.reduced.tax.minor()};
}

bool isPriceReduction(const Decision& decision)
{
    return std::ranges::any_of(decision.lines, &DecidedLine::keepsGoods);
}

} // namespace reprise::returns
