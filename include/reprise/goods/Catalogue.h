// Catalogue and CatalogueArchive: the ports behind which the store's catalogue is kept, with every
// price that was ever in it and the day on which it began.
#pragma once

#include "reprise/base/Result.h"
#include "reprise/calendar/Day.h"
#include "reprise/goods/CatalogueItem.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace reprise::goods {

class Catalogue {
public:
    virtual ~Catalogue() = default;

    /// With the price of that day; before the first known price, with the first. NotFound when the
    /// store has no such goods.
    virtual Result<CatalogueItem> find(std::string_view sku, Day on) = 0;
    virtual Result<CatalogueItem> find(const Gtin& gtin, Day on) = 0;

    /// The lowest price that was in force on any of these days, both ends counting; of days before
    /// the first known price, the first. NotFound as above.
    virtual Result<Money> lowestPriceBetween(std::string_view sku, Day from, Day until) = 0;
};

/// A row of a catalogue file: the goods, and the day on which their price begins.
struct CatalogueEntry {
    CatalogueItem item;
    Day since;

    friend bool operator==(const CatalogueEntry&, const CatalogueEntry&) = default;
};

enum class Shelved : std::uint8_t {
    Imported,
    Unchanged,
    Conflict, ///< Its GTIN stands for other goods already; nothing of the row was kept.
};

class CatalogueArchive {
public:
    virtual ~CatalogueArchive() = default;

    /// Takes entries in one transaction: all of them durable, or on an error none. One answer each.
    /// Another description under a known SKU replaces the first; a price is added to those before,
    /// and another one for the same day replaces that.
    virtual Result<std::vector<Shelved>> shelve(const std::vector<CatalogueEntry>& entries) = 0;
};

} // namespace reprise::goods
