#include "goods/ExchangePayload.h"

#include "goods/CatalogueFields.h"
#include "goods/FindingPayload.h"

namespace reprise::wire {

namespace {

using receipts::TaxMode;
using returns::Exchange;
using returns::ExchangeItem;

constexpr Range anyAmount{INT64_MIN, INT64_MAX};
constexpr std::size_t mostParts = 100'000;

void write(JsonWriter& json, const ExchangeItem& item)
{
    json.beginObject();
    json.key("sku").text(item.sku);
    json.key("description").text(item.description);
    json.key("category").text(item.category);
    json.key("quantity").number(item.quantity);
    json.key("unit_price").number(item.unitPrice.minor());
    json.key("gross").number(item.gross.minor());
    json.key("tax").number(item.tax.minor());
    json.key("tax_included").flag(item.taxMode == TaxMode::Included);
    if (!item.traits.empty()) json.key("traits").texts(item.traits);
    if (item.like) json.key("like").number(static_cast<std::int64_t>(*item.like));
    json.key("first_bought_on").text(isoDay(item.firstBoughtOn));
    if (!item.coveredBy.empty()) json.key("covered_by").texts(item.coveredBy);
    if (!item.serials.empty()) json.key("serials").texts(item.serials);
    json.key("outcome").text(policy::outcomeName(item.outcome));
    if (!item.findings.empty()) writeFindings(json, item.findings);
    json.endObject();
}

ExchangeItem itemOf(const Fields& fields, Currency currency)
{
    const auto amount = [&](std::string_view key) {
        return Money::fromMinor(fields.whole(key, anyAmount), currency);
    };
    ExchangeItem item{.sku = fields.raw("sku"),
                      .description = fields.raw("description"),
                      .category = fields.raw("category"),
                      .quantity = fields.whole("quantity", anyAmount),
                      .unitPrice = amount("unit_price"),
                      .gross = amount("gross"),
                      .tax = amount("tax"),
                      .taxMode = fields.flag("tax_included") ? TaxMode::Included : TaxMode::Added,
                      .traits = fields.rawTexts("traits", mostParts)};
    if (fields.has("like"))
        item.like = static_cast<std::size_t>(fields.whole("like", {0, INT32_MAX}));
    if (const auto day = parseDay(fields.raw("first_bought_on")))
        item.firstBoughtOn = *day;
    else
        fields.wrong("first_bought_on", day.error().detail);
    item.coveredBy = fields.rawTexts("covered_by", mostParts);
    item.serials = fields.rawTexts("serials", mostParts);
    item.outcome = fields.requiredWord("outcome", policy::parseOutcome, policy::Outcome::Denial);
    item.findings = readFindings(fields);
    return item;
}

} // namespace

void writeExchange(JsonWriter& json, const Exchange& exchange)
{
    json.beginObject();
    json.key("items").beginArray();
    for (const auto& item : exchange.items)
        write(json, item);
    json.endArray();
    json.key("worth").number(exchange.worth.minor());
    json.key("price").number(exchange.price.minor());
    json.key("due").number(exchange.due.minor());
    if (!exchange.payment.empty()) json.key("payment").text(exchange.payment);
    json.key("shelf").beginArray();
    for (const auto& item : exchange.shelf)
        writeCatalogueItem(json, item);
    json.endArray();
    json.endObject();
}

Exchange readExchange(const Fields& fields, Currency currency)
{
    const auto amount = [&](std::string_view key) {
        return Money::fromMinor(fields.whole(key, anyAmount), currency);
    };
    Exchange exchange{{}, amount("worth"), amount("price"), amount("due"), fields.raw("payment")};
    for (const auto& item : fields.objects("items", mostParts))
        exchange.items.push_back(itemOf(item, currency));
    for (const auto& item : fields.objects("shelf", mostParts))
        exchange.shelf.push_back(readCatalogueItem(item, currency, TaxMode::Added));
    return exchange;
}

void writeWanted(JsonWriter& json, const std::vector<returns::WantedGoods>& all)
{
    json.beginArray();
    for (const auto& each : all) {
        json.beginObject();
        json.key("sku").text(each.sku);
        json.key("quantity").number(each.quantity);
        if (!each.serials.empty()) json.key("serials").texts(each.serials);
        json.endObject();
    }
    json.endArray();
}

std::vector<returns::WantedGoods> readWanted(const Fields& fields, std::string_view key)
{
    std::vector<returns::WantedGoods> all;
    for (const auto& each : fields.objects(key, 1'000))
        all.push_back({each.name("sku"),
                       each.has("quantity") ? each.whole("quantity", {1, Money::maxQuantity}) : 1,
                       each.texts("serials")});
    return all;
}

} // namespace reprise::wire
