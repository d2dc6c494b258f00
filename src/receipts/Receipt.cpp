#include "reprise/receipts/Receipt.h"

#include "ReceiptCheck.h"

#include "reprise/money/Shares.h"

#include <algorithm>
#include <numeric>

namespace reprise::receipts {

Money Line::net() const
{
    return unitPrice * quantity - discount - discountShare;
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

Result<Receipt> freezeShares(Receipt receipt)
{
    if (auto heading = checkHeading(receipt); !heading) return heading.error();
    std::ranges::stable_sort(receipt.lines, {}, &Line::number);
    for (auto& line : receipt.lines) {
        if (auto checked = checkLine(line, receipt.currency); !checked) return checked.error();
        line.discountShare = Money::zero(receipt.currency);
    }
    if (auto numbers = checkNumbersDiffer(receipt.lines); !numbers) return numbers.error();

    std::vector<std::int64_t> nets;
    nets.reserve(receipt.lines.size());
    for (const auto& line : receipt.lines)
        nets.push_back(line.net().minor());
    // At most maxLines of at most maxMinor each: the sum fits.
    if (receipt.discount.minor() > std::accumulate(nets.begin(), nets.end(), std::int64_t{0}))
        return Error{ErrorCode::Invalid,
                     "the receipt's discount is more than its lines cost, expected at most that"};
    const auto shares = allocate(receipt.discount, nets);
    for (std::size_t index = 0; index < shares.size(); ++index)
        receipt.lines[index].discountShare = shares[index];

    if (auto sums = checkSums(receipt); !sums) return sums.error();
    return receipt;
}

} // namespace reprise::receipts
