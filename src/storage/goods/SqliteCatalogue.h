// SqliteCatalogue: the store's catalogue, and every price it ever had with the day it began.
#pragma once

#include "sqlite/Database.h"

#include "reprise/goods/Catalogue.h"

namespace reprise::storage {

class SqliteCatalogue final : public goods::Catalogue, public goods::CatalogueArchive {
public:
    explicit SqliteCatalogue(Database& database) : m_database(database) {}

    Result<goods::CatalogueItem> find(std::string_view sku, Day on) override;
    Result<goods::CatalogueItem> find(const goods::Gtin& gtin, Day on) override;
    Result<Money> lowestPriceBetween(std::string_view sku, Day from, Day until) override;

    Result<std::vector<goods::Shelved>>
    shelve(const std::vector<goods::CatalogueEntry>& entries) override;

    /// As head office has it: what was known under its GTIN gives that up. Only inside a
    /// transaction.
    goods::Shelved shelveAnew(const goods::CatalogueEntry& entry);

private:
    /// Those below only inside a transaction or attempt.
    Result<goods::CatalogueItem> readFrom(const Query& row);
    goods::Shelved shelveOne(const goods::CatalogueEntry& entry);
    goods::Shelved keep(const goods::CatalogueEntry& entry);

    Database& m_database;
};

} // namespace reprise::storage
