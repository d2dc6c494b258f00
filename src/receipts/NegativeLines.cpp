#include "NegativeLines.h"

#include "reprise/money/Shares.h"

#include <algorithm>
#include <numeric>

namespace reprise::receipts {

namespace {

bool isNegative(const Line& line)
{
    return line.quantity < 0 || line.unitPrice.isNegative();
}

bool isHandedIn(const Line& line)
{
    return line.quantity < 0 || hasTrait(line.traits, trait::depositReturn);
}

bool isWithin(Money amount, Currency currency)
{
    return amount.currency() == currency && amount.minor() <= 0
           && amount.minor() >= -Money::maxMinor;
}

Error onLine(const Line& line, const std::string& detail)
{
    return {ErrorCode::Invalid, "line " + std::to_string(line.number) + ": " + detail};
}

/// Without the tax that is added to it, as a positive amount.
Result<Money> valueOf(const Line& line, Currency currency)
{
    if (line.quantity < -Money::maxQuantity || line.quantity > Money::maxQuantity
        || line.quantity == 0)
        return onLine(line, "quantity is " + std::to_string(line.quantity) + ", expected at most "
                                + std::to_string(Money::maxQuantity));
    const auto isOneBelowZero = line.quantity > 0 || line.unitPrice.minor() > 0;
    if (line.unitPrice.currency() != currency || !isOneBelowZero
        || line.unitPrice.minor() < -Money::maxMinor || line.unitPrice.minor() > Money::maxMinor)
        return onLine(line, "unit_price is out of range, in another currency, or as negative as "
                            "the quantity, expected one of both below zero");
    if (!isWithin(line.discount, currency) || !isWithin(line.tax, currency))
        return onLine(line, "its discount or tax is out of range, expected 0 or below");
    const auto value = line.discount - line.unitPrice * line.quantity;
    if (value <= -line.tax || value.minor() > Money::maxMinor)
        return onLine(line, "it is out of range, expected more than its tax and discount");
    return value;
}

/// Takes what a coupon lowered the tax by off those lines that hold theirs in the same way.
Result<void> takeTaxOff(const Line& coupon, std::vector<Line>& lines)
{
    std::vector<std::int64_t> taxes;
    for (const auto& line : lines)
        taxes.push_back(line.taxMode == coupon.taxMode
                            ? std::clamp<std::int64_t>(line.tax.minor(), 0, Money::maxMinor)
                            : 0);
    if ((-coupon.tax).minor() > std::accumulate(taxes.begin(), taxes.end(), std::int64_t{0}))
        return onLine(coupon,
                      "takes more tax off than the other lines have, expected at most that");
    const auto shares = allocate(-coupon.tax, taxes);
    for (std::size_t index = 0; index < lines.size(); ++index)
        lines[index].tax -= shares[index];
    return {};
}

/// Change in the other direction: where goods handed in were worth more than those sold.
Result<void> payInKind(Receipt& receipt, Money handedIn)
{
    if (handedIn.isZero() || receipt.tenders.empty()) return {};
    for (const auto& each : receipt.tenders)
        if (isWithin(each.amount, receipt.currency)) handedIn += each.amount;
    if (handedIn.isNegative())
        return Error{ErrorCode::Invalid,
                     "more was paid out than goods were handed in for, expected at most that"};
    std::erase_if(receipt.tenders, [](const Tender& each) { return each.amount.isNegative(); });
    if (!handedIn.isZero())
        receipt.tenders.push_back({std::string(tenderInKind), handedIn, {}, {}});
    return {};
}

} // namespace

Result<void> settleNegativeLines(Receipt& receipt)
{
    std::vector<Line> negative;
    for (const auto& line : receipt.lines)
        if (isNegative(line)) negative.push_back(line);
    if (negative.empty()) return {};
    std::erase_if(receipt.lines, isNegative);

    auto handedIn = Money::zero(receipt.currency);
    for (const auto& line : negative) {
        const auto value = valueOf(line, receipt.currency);
        if (!value) return value.error();
        if (isHandedIn(line)) {
            handedIn += line.taxMode == TaxMode::Added ? *value - line.tax : *value;
            continue;
        }
        if (receipt.discount.currency() != receipt.currency
            || receipt.discount.minor() > Money::maxMinor)
            continue; // Refused as it is.
        receipt.discount += *value;
        if (auto taken = takeTaxOff(line, receipt.lines); !taken) return taken;
    }
    return payInKind(receipt, handedIn);
}

} // namespace reprise::receipts
