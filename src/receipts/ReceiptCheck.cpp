#include "ReceiptCheck.h"

#include "reprise/base/CardNumbers.h"
#include "reprise/base/Text.h"

#include <algorithm>
#include <set>
#include <string>

namespace reprise::receipts {

namespace {

constexpr std::size_t maxNameLength = 128;  ///< Of what a till numbers: receipts, items, tokens.
constexpr std::size_t maxProseLength = 512; ///< Of what people read, and of a code's payload.

Error invalid(std::string detail)
{
    return {ErrorCode::Invalid, std::move(detail)};
}

Result<void> checkText(std::string_view text, std::string_view name, std::size_t maxLength)
{
    if (text.size() > maxLength)
        return invalid(std::string(name) + " is too long, expected at most "
                       + std::to_string(maxLength) + " bytes");
    if (!isUtf8(text)) return invalid(std::string(name) + " is not UTF-8");
    // An escape sequence in a description would reach the receipt printer as a command.
    if (hasControlCharacter(text)) return invalid(std::string(name) + " has a control character");
    return {};
}

/// A text that is no number of the till's own: no card number comes in with it. Receipts, codes and
/// serials are numbered by tills and makers as they please, so one in ten of those with the length
/// of a card's would look like one; they are taken as they are.
Result<void> checkWords(std::string_view text, std::string_view name, std::size_t maxLength,
                        Meant meant = Meant::Words)
{
    if (auto card = refuseCardNumber(text, name, "a text without one", meant); !card) return card;
    return checkText(text, name, maxLength);
}

Result<void> checkAmount(Money amount, Currency currency, std::string_view name)
{
    if (amount.currency() != currency)
        return invalid(std::string(name) + " is in " + std::string(amount.currency().code())
                       + ", expected the receipt's " + std::string(currency.code()));
    if (amount.isNegative()) return invalid(std::string(name) + " is negative, expected 0 or more");
    if (amount.minor() > Money::maxMinor)
        return invalid(std::string(name) + " is out of range, expected at most "
                       + std::to_string(Money::maxMinor) + " minor units");
    return {};
}

bool isTenderType(std::string_view type)
{
    const auto fits = [](char each) { return (each >= 'a' && each <= 'z') || each == '_'; };
    return !type.empty() && type.size() <= 32 && std::ranges::all_of(type, fits);
}

bool isDigit(char each)
{
    return each >= '0' && each <= '9';
}

/// The rate of the sale is what the two amounts say, so both have to be there.
Result<void> checkForeign(const Tender& tender)
{
    if (!tender.foreign) return {};
    if (tender.foreign->currency() == tender.amount.currency())
        return invalid("foreign is in the receipt's own currency, expected another");
    if (tender.foreign->minor() < 1 || tender.foreign->minor() > Money::maxMinor)
        return invalid("foreign is out of range, expected 1 to " + std::to_string(Money::maxMinor)
                       + " minor units");
    if (tender.amount.isZero()) return invalid("foreign counts for nothing, expected an amount");
    return {};
}

Result<void> checkTender(const Tender& tender, Currency currency)
{
    if (!isTenderType(tender.type)) return invalid("malformed type, expected 1 to 32 of a-z and _");
    if (auto amount = checkAmount(tender.amount, currency, "amount"); !amount) return amount;
    if (!tender.last4.empty()
        && (tender.last4.size() != 4 || !std::ranges::all_of(tender.last4, isDigit)))
        return invalid("malformed last4, expected 4 digits");
    if (auto card = refuseCardNumber(tender.token, "token", "the provider's reference"); !card)
        return card;
    if (auto foreign = checkForeign(tender); !foreign) return foreign;
    return checkText(tender.token, "token", maxNameLength);
}

Result<void> checkCodes(const std::vector<std::string>& codes)
{
    for (const auto& code : codes) {
        if (code.empty()) return invalid("a code is empty, expected what the barcode says");
        if (auto text = checkText(code, "a code", maxProseLength); !text) return text;
    }
    return {};
}

Result<void> checkLineTexts(const Line& line)
{
    if (auto text = checkWords(line.sku, "sku", maxNameLength, Meant::Article); !text) return text;
    if (auto text = checkWords(line.gtin, "gtin", maxNameLength, Meant::Article); !text)
        return text;
    if (auto text = checkWords(line.category, "category", maxNameLength); !text) return text;
    for (const auto& serial : line.serials)
        if (auto text = checkText(serial, "a serial", maxNameLength); !text) return text;
    if (hasTrait(line.traits, trait::giftCard))
        for (const auto& serial : line.serials)
            if (auto card = refuseCardNumber(serial, "a gift card's serial", "its token"); !card)
                return card;
    if (!std::ranges::all_of(line.traits, isTrait))
        return invalid("a trait is malformed, expected 1 to 64 of a-z 0-9 _ : .");
    return checkWords(line.description, "description", maxProseLength, Meant::Article);
}

Result<void> checkSerials(const Line& line)
{
    if (line.serials.empty()) return {};
    if (std::ranges::count(line.serials, std::string{}) > 0) return invalid("a serial is empty");
    if (static_cast<std::int64_t>(line.serials.size()) > line.quantity)
        return invalid("more serials than units, expected at most one each");
    if (std::set(line.serials.begin(), line.serials.end()).size() != line.serials.size())
        return invalid("the same serial twice, expected each once");
    return {};
}

Result<void> checkMeasure(const Line& line)
{
    if (!line.measure) return {};
    if (line.quantity != 1)
        return invalid("it is measured, expected quantity 1 with the line's price");
    const std::string_view value = line.measure->value;
    const auto point = value.find('.');
    const auto fraction = point == value.npos ? std::string_view("0") : value.substr(point + 1);
    const auto isNumber = [](std::string_view text) {
        return !text.empty() && text.size() <= 12 && std::ranges::all_of(text, isDigit);
    };
    if (!isNumber(value.substr(0, point)) || !isNumber(fraction))
        return invalid("malformed measure, expected a decimal such as 0.650");
    return checkText(line.measure->unit, "unit of measure", 16);
}

Result<void> checkAmounts(const Line& line, Currency currency)
{
    if (line.quantity < 1 || line.quantity > Money::maxQuantity)
        return invalid("quantity is " + std::to_string(line.quantity) + ", expected 1 to "
                       + std::to_string(Money::maxQuantity));
    if (auto amount = checkAmount(line.unitPrice, currency, "unit_price"); !amount) return amount;
    if (auto amount = checkAmount(line.discount, currency, "discount"); !amount) return amount;
    if (auto amount = checkAmount(line.tax, currency, "tax"); !amount) return amount;
    const auto price = line.unitPrice * line.quantity;
    if (auto amount = checkAmount(price, currency, "quantity times unit_price"); !amount)
        return amount;
    if (line.discount > price)
        return invalid("discount is more than the line costs, expected at most that");
    return {};
}

Result<void> checkRounding(Money rounding, Currency currency)
{
    if (rounding.currency() == currency && rounding.minor() <= Money::maxMinor
        && rounding.minor() >= -Money::maxMinor)
        return {};
    return invalid("rounding is out of range, or not in " + std::string(currency.code()));
}

Result<void> checkPoints(const Receipt& receipt)
{
    if (!receipt.points) return {};
    const auto isCount = [](std::int64_t points) {
        return points >= 0 && points <= Money::maxMinor;
    };
    if (!isCount(receipt.points->earned) || !isCount(receipt.points->spent))
        return invalid("points are out of range, expected 0 to " + std::to_string(Money::maxMinor));
    if (receipt.points->account.empty())
        return invalid("points belong to nobody, expected an account");
    if (auto card = refuseCardNumber(receipt.points->account, "points: account", "a token"); !card)
        return card;
    return checkText(receipt.points->account, "points: account", maxNameLength);
}

Result<void> checkTenders(const Receipt& receipt)
{
    constexpr std::size_t maxTenders = 100;
    if (receipt.tenders.size() > maxTenders)
        return invalid("too many tenders, expected at most " + std::to_string(maxTenders));
    for (std::size_t index = 0; index < receipt.tenders.size(); ++index)
        if (auto tender = checkTender(receipt.tenders[index], receipt.currency); !tender)
            return invalid("tender " + std::to_string(index + 1) + ": " + tender.error().detail);
    return {};
}

} // namespace

Result<void> checkHeading(const Receipt& receipt)
{
    constexpr std::size_t maxLines = 10'000;
    if (auto text = checkText(receipt.number.text(), "receipt", maxNameLength); !text) return text;
    if (auto text = checkWords(receipt.store, "store", maxNameLength); !text) return text;
    if (auto text = checkWords(receipt.workstation, "workstation", maxNameLength); !text)
        return text;
    if (auto text = checkWords(receipt.customer, "customer", maxNameLength, Meant::Article); !text)
        return text;
    if (receipt.lines.empty()) return invalid("no lines, expected at least one");
    if (receipt.lines.size() > maxLines)
        return invalid("too many lines, expected at most " + std::to_string(maxLines));
    if (auto amount = checkAmount(receipt.discount, receipt.currency, "discount"); !amount)
        return amount;
    if (auto rounding = checkRounding(receipt.rounding, receipt.currency); !rounding)
        return rounding;
    if (auto tenders = checkTenders(receipt); !tenders) return tenders;
    if (auto points = checkPoints(receipt); !points) return points;
    return checkCodes(receipt.codes);
}

Result<void> checkLine(const Line& line, Currency currency)
{
    const auto onLine = [&line](const Error& error) {
        return invalid("line " + std::to_string(line.number) + ": " + error.detail);
    };
    if (line.number < 1) return onLine(invalid("its number is out of range, expected 1 or more"));
    if (auto amounts = checkAmounts(line, currency); !amounts) return onLine(amounts.error());
    if (auto measure = checkMeasure(line); !measure) return onLine(measure.error());
    if (auto serials = checkSerials(line); !serials) return onLine(serials.error());
    if (auto texts = checkLineTexts(line); !texts) return onLine(texts.error());
    return {};
}

Result<void> checkNumbersDiffer(const std::vector<Line>& lines)
{
    const auto twice = std::ranges::adjacent_find(lines, {}, &Line::number);
    if (twice == lines.end()) return {};
    return invalid("line " + std::to_string(twice->number)
                   + ": the number is used twice, expected each line once");
}

Result<void> checkPromotions(const Receipt& receipt)
{
    constexpr std::size_t maxPromotions = 1'000;
    if (receipt.promotions.size() > maxPromotions)
        return invalid("too many promotions, expected at most " + std::to_string(maxPromotions));
    std::set<std::string> names;
    for (const auto& promotion : receipt.promotions) {
        if (promotion.id.empty()) return invalid("a promotion has no id, expected the till's name");
        if (auto text = checkText(promotion.id, "a promotion's id", maxNameLength); !text)
            return text;
        const auto wrong = [&promotion](const std::string& detail) {
            return invalid("promotion '" + promotion.id + "': " + detail);
        };
        if (!names.insert(promotion.id).second)
            return wrong("its id is used twice, expected each once");
        if (auto amount = checkAmount(promotion.discount, receipt.currency, "discount"); !amount)
            return wrong(amount.error().detail);
        if (promotion.lines.empty()) return wrong("no lines, expected those it was for");
        const std::set<int> lines(promotion.lines.begin(), promotion.lines.end());
        if (lines.size() != promotion.lines.size())
            return wrong("a line is named twice, expected each once");
        for (const auto number : lines)
            if (receipt.line(number) == nullptr)
                return wrong("line " + std::to_string(number)
                             + " is not on the receipt, expected one of its own");
    }
    return {};
}

Result<void> checkSums(const Receipt& receipt)
{
    for (const auto& line : receipt.lines)
        if (line.tax > line.gross())
            return invalid("line " + std::to_string(line.number)
                           + ": tax is more than what the line costs, expected at most that");
    const auto total = receipt.total();
    if (total.isNegative() || total.minor() > Money::maxMinor)
        return invalid("the total is out of range, expected 0 to " + std::to_string(Money::maxMinor)
                       + " minor units");
    if (receipt.tenders.empty()) return {};
    auto paid = Money::zero(receipt.currency);
    for (const auto& tender : receipt.tenders)
        paid += tender.amount;
    if (paid != total)
        return invalid("the tenders sum to " + paid.decimal() + ", expected the total "
                       + total.decimal());
    return {};
}

} // namespace reprise::receipts
