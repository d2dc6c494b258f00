#include "reprise/receipts/Receipt.h"

#include "NegativeLines.h"
#include "ReceiptCheck.h"

#include "reprise/money/Shares.h"

#include <algorithm>
#include <numeric>

namespace reprise::receipts {

Money Line::net() const
{
    auto net = unitPrice * quantity - discount - discountShare;
    for (const auto& share : promotions)
        net -= share.amount;
    return net;
}

Money Line::gross() const
{
    return taxMode == TaxMode::Included ? net() : net() + tax;
}

const Line* Receipt::line(int wanted) const
{
    const auto found = std::ranges::find(lines, wanted, &Line::number);
    return found == lines.end() ? nullptr : &*found;
}

Money Receipt::total() const
{
    return std::accumulate(lines.begin(), lines.end(), rounding,
                           [](Money sum, const Line& each) { return sum + each.gross(); });
}

namespace {

/// Takes `discount` off `lines` by what they cost so far; Invalid, naming `what`, when that is
/// less. `take` gets each line and its share.
template <typename Take>
Result<void> share(Money discount, const std::vector<Line*>& lines, const std::string& what,
                   Take take)
{
    std::vector<std::int64_t> nets;
    nets.reserve(lines.size());
    for (const auto* line : lines)
        nets.push_back(line->net().minor());
    // At most maxLines of at most maxMinor each: the sum fits.
    if (discount.minor() > std::accumulate(nets.begin(), nets.end(), std::int64_t{0}))
        return Error{ErrorCode::Invalid,
                     what + " is more than its lines cost, expected at most that"};
    const auto shares = allocate(discount, nets);
    for (std::size_t index = 0; index < shares.size(); ++index)
        take(*lines[index], shares[index]);
    return {};
}

Result<void> sharePromotions(Receipt& receipt)
{
    for (const auto& promotion : receipt.promotions) {
        std::vector<Line*> lines;
        for (auto& line : receipt.lines)
            if (std::ranges::count(promotion.lines, line.number) > 0) lines.push_back(&line);
        auto shared = share(promotion.discount, lines, "promotion '" + promotion.id + "'",
                            [&promotion](Line& line, Money amount) {
                                line.promotions.push_back({promotion.id, amount});
                            });
        if (!shared) return shared;
    }
    return {};
}

} // namespace

Result<Receipt> freezeShares(Receipt receipt)
{
    std::ranges::stable_sort(receipt.lines, {}, &Line::number);
    if (auto settled = settleNegativeLines(receipt); !settled) return settled.error();
    if (auto heading = checkHeading(receipt); !heading) return heading.error();
    for (auto& line : receipt.lines) {
        line.discountShare = Money::zero(receipt.currency);
        line.promotions.clear();
        if (auto checked = checkLine(line, receipt.currency); !checked) return checked.error();
    }
    if (auto numbers = checkNumbersDiffer(receipt.lines); !numbers) return numbers.error();
    if (auto promotions = checkPromotions(receipt); !promotions) return promotions.error();

    if (auto shared = sharePromotions(receipt); !shared) return shared.error();
    std::vector<Line*> all;
    for (auto& line : receipt.lines)
        all.push_back(&line);
    auto shared = share(receipt.discount, all, "the receipt's discount",
                        [](Line& line, Money amount) { line.discountShare = amount; });
    if (!shared) return shared.error();

    if (auto sums = checkSums(receipt); !sums) return sums.error();
    return receipt;
}

} // namespace reprise::receipts
