#include "goods/SqliteCatalogue.h"

#include "reprise/wire/CatalogueJson.h"

namespace reprise::storage {

using goods::CatalogueItem;
using goods::Shelved;

namespace {

std::int64_t numberOf(Day day)
{
    return day.time_since_epoch().count();
}

Error unknown(std::string_view what)
{
    return {ErrorCode::NotFound,
            "the catalogue has no goods '" + std::string(what) + "', expected a SKU or GTIN of it"};
}

/// What is kept beside the prices: its own price is left at nothing.
std::string bodyOf(CatalogueItem item)
{
    item.unitPrice = Money::zero(item.unitPrice.currency());
    return wire::toJson(item);
}

} // namespace

Result<CatalogueItem> SqliteCatalogue::readFrom(const Query& row)
{
    const auto currency = Currency::parse(row.text(1));
    if (!currency)
        return Error{ErrorCode::Corrupt, "a price of the catalogue: " + currency.error().detail};
    auto item = wire::catalogueItemFromJson(row.text(0), *currency);
    if (item) item->unitPrice = Money::fromMinor(row.number(2), *currency);
    return item;
}

Result<CatalogueItem> SqliteCatalogue::find(std::string_view sku, Day on)
{
    return m_database.attempt([&]() -> Result<CatalogueItem> {
        auto row = m_database.query("goods_by_sku");
        if (!row.with(sku, numberOf(on)).next()) return unknown(sku);
        return readFrom(row);
    });
}

Result<CatalogueItem> SqliteCatalogue::find(const goods::Gtin& gtin, Day on)
{
    return m_database.attempt([&]() -> Result<CatalogueItem> {
        auto row = m_database.query("goods_by_gtin");
        if (!row.with(gtin.digits(), numberOf(on)).next()) return unknown(gtin.digits());
        return readFrom(row);
    });
}

Result<Money> SqliteCatalogue::lowestPriceBetween(std::string_view sku, Day from, Day until)
{
    REPRISE_EXPECTS(from <= until);
    return m_database.attempt([&]() -> Result<Money> {
        auto row = m_database.query("lowest_price");
        row.with(sku, numberOf(from), numberOf(until));
        if (!row.next() || row.isNull(0)) return unknown(sku);
        const auto currency = Currency::parse(row.text(1));
        if (!currency)
            return Error{ErrorCode::Corrupt,
                         "a price of the catalogue: " + currency.error().detail};
        return Money::fromMinor(row.number(0), *currency);
    });
}

Result<std::vector<Shelved>>
SqliteCatalogue::shelve(const std::vector<goods::CatalogueEntry>& entries)
{
    return m_database.transact([&]() -> Result<std::vector<Shelved>> {
        std::vector<Shelved> answers;
        answers.reserve(entries.size());
        for (const auto& each : entries)
            answers.push_back(shelveOne(each));
        return answers;
    });
}

Shelved SqliteCatalogue::shelveOne(const goods::CatalogueEntry& entry)
{
    const auto& item = entry.item;
    if (item.gtin) {
        auto owner = m_database.query("sku_of_gtin");
        if (owner.with(item.gtin->digits()).next() && owner.text(0) != item.sku)
            return Shelved::Conflict;
    }
    return keep(entry);
}

Shelved SqliteCatalogue::shelveAnew(const goods::CatalogueEntry& entry)
{
    if (entry.item.gtin)
        m_database.query("give_up_gtin").run(entry.item.gtin->digits(), entry.item.sku);
    return keep(entry);
}

Shelved SqliteCatalogue::keep(const goods::CatalogueEntry& entry)
{
    const auto& item = entry.item;
    const auto goods = m_database.query("keep_goods")
                           .run(item.sku, item.gtin ? item.gtin->digits() : std::string(),
                                item.unitPrice.currency().code(), bodyOf(item));
    const auto price =
        m_database.query("keep_price").run(item.sku, numberOf(entry.since), item.unitPrice.minor());
    return goods + price > 0 ? Shelved::Imported : Shelved::Unchanged;
}

} // namespace reprise::storage
