// CatalogueFields: goods of the catalogue inside another document.
#pragma once

#include "reprise/goods/CatalogueItem.h"
#include "reprise/json/Fields.h"
#include "reprise/json/JsonWriter.h"

namespace reprise::wire {

/// `unsaid` is how the price counts where "tax_included" is missing.
goods::CatalogueItem readCatalogueItem(const Fields& fields, Currency currency,
                                       receipts::TaxMode unsaid);
void writeCatalogueItem(JsonWriter& json, const goods::CatalogueItem& item);

} // namespace reprise::wire
