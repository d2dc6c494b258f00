#include "reprise/wire/ReceiptJson.h"

#include "value/ValueParts.h"

#include "reprise/base/Names.h"
#include "reprise/json/Fields.h"
#include "reprise/json/JsonWriter.h"

#include <utility>

namespace reprise::wire {

namespace {

using receipts::Channel;
using receipts::Line;
using receipts::Receipt;
using receipts::TaxMode;

constexpr Range anyAmount{-Money::maxMinor, Money::maxMinor};

constexpr Named<Channel> channels[]{{Channel::InStore, "in_store"},
                                    {Channel::Distance, "distance"},
                                    {Channel::OffPremises, "off_premises"}};

Result<Channel> parseChannel(std::string_view name)
{
    return valueNamed(channels, name, "channel");
}

/// What a reader of receipts knows beside the JSON.
struct Surroundings {
    Currency currency;
    const TimeZone& zone;
};

Money amountOf(const Fields& fields, std::string_view key, Currency currency)
{
    return Money::fromMinor(fields.whole(key, anyAmount), currency);
}

std::optional<receipts::Measure> measureOf(const Fields& line)
{
    const auto measure = line.object("measure");
    if (!measure) return std::nullopt;
    return receipts::Measure{measure->name("value"), measure->name("unit")};
}

std::vector<receipts::PromotionShare> promotionSharesOf(const Fields& line, Currency currency)
{
    std::vector<receipts::PromotionShare> shares;
    for (const auto& each : line.objects("promotion_shares", 1'000))
        shares.push_back({each.name("id"), amountOf(each, "amount", currency)});
    return shares;
}

receipts::Promotion promotionOf(const Fields& fields, Currency currency)
{
    receipts::Promotion promotion{fields.name("id"), {}, amountOf(fields, "discount", currency)};
    for (const auto number : fields.wholes("lines", 10'000, {1, 1'000'000}))
        promotion.lines.push_back(static_cast<int>(number));
    return promotion;
}

Line lineOf(const Fields& fields, const Surroundings& around)
{
    const auto amount = [&](std::string_view key) {
        return amountOf(fields, key, around.currency);
    };
    return Line{static_cast<int>(fields.count("line", {1, 1'000'000})),
                fields.text("sku"),
                fields.text("gtin"),
                fields.text("description", longestText),
                fields.text("category"),
                fields.count("quantity", {-Money::maxQuantity, Money::maxQuantity}),
                amount("unit_price"),
                amount("discount"),
                amount("discount_share"),
                amount("tax"),
                fields.flag("tax_included") ? TaxMode::Included : TaxMode::Added,
                measureOf(fields),
                fields.texts("traits"),
                fields.texts("serials"),
                fields.day("delivered_on", around.zone),
                fields.day("first_bought_on", around.zone),
                fields.texts("covered_by"),
                promotionSharesOf(fields, around.currency)};
}

receipts::Tender tenderOf(const Fields& fields, const Surroundings& around)
{
    return {fields.name("type"), amountOf(fields, "amount", around.currency), fields.text("last4"),
            fields.text("token"), readForeign(fields)};
}

std::optional<receipts::Points> pointsOf(const Fields& fields)
{
    const auto points = fields.object("points");
    if (!points) return std::nullopt;
    return receipts::Points{points->whole("earned", {0, Money::maxMinor}),
                            points->whole("spent", {0, Money::maxMinor}), points->text("account")};
}

/// The receipt as its keys say, shares included if there are any; the fault tells whether it is
/// one.
Result<Receipt> readReceipt(std::string_view json, const TimeZone& zone)
{
    const auto document = parseJsonObject(json);
    if (!document) return document.error();
    Fault fault;
    const Fields fields(*document, {}, fault);

    const auto number = fields.name("receipt");
    const auto soldAt = fields.instant("sold_at", zone);
    if (!fields.has("sold_at")) fields.wrong("sold_at", "is missing, expected an ISO 8601 time");
    const auto currency = Currency::parse(fields.name("currency"));
    if (!currency) fields.wrong("currency", currency.error().detail);
    if (fault.found()) return fault.error(ErrorCode::Invalid);

    const Surroundings around{*currency, zone};
    Receipt receipt{ReceiptNumber(number),
                    fields.name("store"),
                    fields.text("workstation"),
                    *soldAt,
                    *currency,
                    fields.word("channel", parseChannel, Channel::InStore),
                    fields.text("customer"),
                    fields.flag("gift"),
                    {},
                    amountOf(fields, "discount", *currency),
                    amountOf(fields, "rounding", *currency),
                    {},
                    fields.texts("codes", longestText),
                    {},
                    pointsOf(fields),
                    fields.text("order")};
    for (const auto& line : fields.objects("lines", 10'000))
        receipt.lines.push_back(lineOf(line, around));
    for (const auto& promotion : fields.objects("promotions", 1'000))
        receipt.promotions.push_back(promotionOf(promotion, *currency));
    for (const auto& tender : fields.objects("tenders", 100))
        receipt.tenders.push_back(tenderOf(tender, around));
    if (fault.found()) return fault.error(ErrorCode::Invalid);
    return receipt;
}

void write(JsonWriter& json, const Line& line)
{
    json.beginObject();
    json.key("line").number(line.number);
    json.key("sku").text(line.sku);
    json.key("gtin").textOrNull(line.gtin);
    json.key("description").text(line.description);
    json.key("category").text(line.category);
    json.key("quantity").number(line.quantity);
    json.key("unit_price").number(line.unitPrice.minor());
    json.key("discount").number(line.discount.minor());
    json.key("discount_share").number(line.discountShare.minor());
    json.key("tax").number(line.tax.minor());
    json.key("tax_included").flag(line.taxMode == TaxMode::Included);
    if (line.measure) {
        json.key("measure").beginObject();
        json.key("value").text(line.measure->value);
        json.key("unit").text(line.measure->unit);
        json.endObject();
    }
    json.key("traits").texts(line.traits);
    json.key("serials").texts(line.serials);
    json.key("delivered_on").textOrNull(line.deliveredOn ? isoDay(*line.deliveredOn) : "");
    if (line.firstBoughtOn) json.key("first_bought_on").text(isoDay(*line.firstBoughtOn));
    if (!line.coveredBy.empty()) json.key("covered_by").texts(line.coveredBy);
    if (!line.promotions.empty()) {
        json.key("promotion_shares").beginArray();
        for (const auto& share : line.promotions) {
            json.beginObject();
            json.key("id").text(share.promotion);
            json.key("amount").number(share.amount.minor());
            json.endObject();
        }
        json.endArray();
    }
    json.endObject();
}

void write(JsonWriter& json, const receipts::Promotion& promotion)
{
    json.beginObject();
    json.key("id").text(promotion.id);
    json.key("lines").beginArray();
    for (const auto line : promotion.lines)
        json.number(line);
    json.endArray();
    json.key("discount").number(promotion.discount.minor());
    json.endObject();
}

void write(JsonWriter& json, const receipts::Tender& tender)
{
    json.beginObject();
    json.key("type").text(tender.type);
    json.key("amount").number(tender.amount.minor());
    json.key("last4").textOrNull(tender.last4);
    json.key("token").textOrNull(tender.token);
    writeForeign(json, tender.foreign);
    json.endObject();
}

} // namespace

Result<Receipt> receiptFromJson(std::string_view json, const TimeZone& zone)
{
    auto receipt = readReceipt(json, zone);
    if (!receipt) return receipt;
    for (auto& line : receipt->lines)
        line.discountShare = Money::zero(receipt->currency);
    return receipts::freezeShares(std::move(*receipt));
}

std::string toJson(const Receipt& receipt)
{
    JsonWriter json;
    json.beginObject();
    json.key("receipt").text(receipt.number.text());
    json.key("store").text(receipt.store);
    json.key("workstation").text(receipt.workstation);
    json.key("sold_at").text(isoUtc(receipt.soldAt));
    json.key("currency").text(receipt.currency.code());
    json.key("channel").text(nameOf(channels, receipt.channel));
    json.key("customer").textOrNull(receipt.customer);
    json.key("gift").flag(receipt.gift);
    json.key("lines").beginArray();
    for (const auto& line : receipt.lines)
        write(json, line);
    json.endArray();
    if (!receipt.promotions.empty()) {
        json.key("promotions").beginArray();
        for (const auto& promotion : receipt.promotions)
            write(json, promotion);
        json.endArray();
    }
    json.key("discount").number(receipt.discount.minor());
    json.key("rounding").number(receipt.rounding.minor());
    json.key("tenders").beginArray();
    for (const auto& tender : receipt.tenders)
        write(json, tender);
    json.endArray();
    json.key("codes").texts(receipt.codes);
    if (receipt.points) {
        json.key("points").beginObject();
        json.key("earned").number(receipt.points->earned);
        json.key("spent").number(receipt.points->spent);
        json.key("account").text(receipt.points->account);
        json.endObject();
    }
    if (!receipt.order.empty()) json.key("order").text(receipt.order);
    json.endObject();
    return json.take();
}

Result<Receipt> storedReceiptFromJson(std::string_view json)
{
    const auto utc = utcZone();
    if (!utc) return utc.error();
    auto receipt = readReceipt(json, *utc);
    if (!receipt)
        return Error{ErrorCode::Corrupt,
                     "a stored receipt can't be read: " + receipt.error().detail};
    return receipt;
}

} // namespace reprise::wire
