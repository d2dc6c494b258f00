#include "reprise/wire/CatalogueJson.h"

#include "goods/CatalogueFields.h"

#include "reprise/json/Fields.h"

#include <algorithm>

namespace reprise::wire {

using goods::CatalogueItem;
using receipts::TaxMode;

CatalogueItem readCatalogueItem(const Fields& fields, Currency currency, TaxMode unsaid)
{
    CatalogueItem item{
        .sku = fields.name("sku"),
        .gtin = {},
        .description = fields.text("description", longestText),
        .category = fields.text("category"),
        .style = fields.text("style"),
        .unitPrice = Money::fromMinor(fields.count("unit_price", {0, Money::maxMinor}), currency),
        .taxRate = {},
        .taxMode = unsaid,
        .traits = fields.texts("traits")};
    if (const auto digits = fields.decimal("gtin"); !digits.empty()) {
        auto gtin = goods::Gtin::parse(digits);
        if (gtin)
            item.gtin = std::move(*gtin);
        else
            fields.wrong("gtin", gtin.error().detail);
    }
    if (const auto percent = fields.decimal("tax_rate"); !percent.empty()) {
        const auto rate = goods::TaxRate::parse(percent);
        if (rate)
            item.taxRate = *rate;
        else
            fields.wrong("tax_rate", rate.error().detail);
    }
    if (fields.has("tax_included"))
        item.taxMode = fields.flag("tax_included") ? TaxMode::Included : TaxMode::Added;
    if (!std::ranges::all_of(item.traits, receipts::isTrait))
        fields.wrong("traits", "holds no trait, expected 1 to 64 of a-z 0-9 _ : .");
    return item;
}

void writeCatalogueItem(JsonWriter& json, const CatalogueItem& item)
{
    json.beginObject();
    json.key("sku").text(item.sku);
    json.key("gtin").textOrNull(item.gtin ? item.gtin->digits() : std::string());
    json.key("description").text(item.description);
    json.key("category").text(item.category);
    json.key("style").textOrNull(item.style);
    json.key("unit_price").number(item.unitPrice.minor());
    json.key("tax_rate").text(item.taxRate.decimal());
    json.key("tax_included").flag(item.taxMode == TaxMode::Included);
    json.key("traits").texts(item.traits);
    json.endObject();
}

CatalogueDefaults catalogueDefaultsOf(const policy::Policy& policy, Day today)
{
    return {policy.currency, policy.zone, today,
            policy.jurisdiction.starts_with("US") ? TaxMode::Added : TaxMode::Included};
}

Result<goods::CatalogueEntry> catalogueEntryFromJson(std::string_view json,
                                                     const CatalogueDefaults& defaults)
{
    const auto document = parseJsonObject(json);
    if (!document) return document.error();
    Fault fault;
    const Fields fields(*document, {}, fault);
    goods::CatalogueEntry entry{readCatalogueItem(fields, defaults.currency, defaults.taxMode),
                                fields.day("since", defaults.zone).value_or(defaults.today)};
    if (fault.found()) return fault.error(ErrorCode::Invalid);
    return entry;
}

std::string toJson(const CatalogueItem& item)
{
    JsonWriter json;
    writeCatalogueItem(json, item);
    return json.take();
}

Result<CatalogueItem> catalogueItemFromJson(std::string_view json, Currency currency)
{
    const auto document = parseJsonObject(json);
    Fault fault;
    if (!document) fault.report(document.error().detail);
    auto item = document ? std::optional(
                    readCatalogueItem(Fields(*document, {}, fault), currency, TaxMode::Added))
                         : std::nullopt;
    if (fault.found() || !item)
        return Error{ErrorCode::Corrupt, "goods of the catalogue can't be read: "
                                             + fault.error(ErrorCode::Corrupt).detail};
    return std::move(*item);
}

} // namespace reprise::wire
