#include "evidence/Evidence.h"

#include "reprise/base/CardNumbers.h"

namespace reprise::wire {

namespace {

using returns::Bearer;

/// None comes to rest here, not even in what somebody looks for.
std::string tokenOf(const Fields& fields, std::string_view key)
{
    auto text = fields.text(key);
    if (holdsCardNumber(text))
        fields.wrong(key, "looks like a card number, expected the provider's or the shop's token");
    return text;
}

std::optional<returns::Clue> clueOf(const Fields& fields, const TimeZone& zone)
{
    const auto find = fields.object("find");
    if (!find) return std::nullopt;
    returns::Clue clue;
    clue.code = find->text("code", longestText);
    clue.sale.order = find->text("order");
    clue.sale.card = tokenOf(*find, "card");
    clue.sale.customer = tokenOf(*find, "customer");
    clue.sale.soldOn = find->day("date", zone);
    if (find->has("amount")) clue.sale.amount = find->whole("amount", {0, Money::maxMinor});
    const auto isByMarks = !clue.sale.empty() || clue.sale.soldOn || clue.sale.amount;
    if (clue.code.empty() == clue.sale.empty() || (!clue.code.empty() && isByMarks))
        fields.wrong("find", "says nothing to go by, expected an order, a card or a customer, or "
                             "else a code alone");
    return clue;
}

std::optional<returns::ShownReceipt> shownOf(const Fields& fields, const TimeZone& zone)
{
    const auto shown = fields.object("unverified");
    if (!shown) return std::nullopt;
    auto number = shown->name("receipt");
    const auto soldAt = shown->instant("sold_at", zone);
    if (!shown->has("sold_at"))
        shown->wrong("sold_at", "is missing, expected the time of the sale");
    std::vector<returns::ShownReceipt::Line> lines;
    for (const auto& line : shown->objects("lines", 1'000))
        lines.push_back({static_cast<int>(line.count("line", {1, 1'000'000})), line.text("sku"),
                         line.text("description", longestText),
                         line.count("quantity", {1, Money::maxQuantity}),
                         line.whole("unit_price", {0, Money::maxMinor})});
    if (number.empty() || !soldAt) return std::nullopt; // Reported; an id is never empty.
    return returns::ShownReceipt{ReceiptNumber(std::move(number)), *soldAt, std::move(lines)};
}

Bearer bearerOf(const Fields& fields)
{
    const auto isGift = fields.flag("gift");
    if (!fields.flag("buyer_present")) return isGift ? Bearer::GiftHolder : Bearer::Unasked;
    return Bearer::GiftWithBuyer;
}

} // namespace

void readAskedEvidence(const Fields& fields, returns::Request& request, const TimeZone& zone)
{
    request.customer = tokenOf(fields, "customer");
    request.bearer = bearerOf(fields);
    request.clue = clueOf(fields, zone);
    request.shown = shownOf(fields, zone);
    if (request.shown)
        for (auto& line : request.lines)
            if (!line.receipt && line.line) line.receipt = request.shown->number;
    if (request.clue && request.shown)
        fields.wrong("find", "stands beside an unverified receipt, expected one of the two");
    if (request.clue && fields.has("receipt"))
        fields.wrong("find", "stands beside a receipt, expected one of the two");
}

} // namespace reprise::wire
