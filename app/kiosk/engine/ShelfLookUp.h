// ShelfLookUp: which goods of the store's catalogue a code stands for.
#pragma once

#include "reprise/calendar/Day.h"
#include "reprise/goods/Catalogue.h"
#include "reprise/receipts/CodeGrammar.h"

#include <string_view>

namespace reprise::app {

/// `code` as it was scanned or typed, and what the grammar makes of it. A SKU may look like a GTIN,
/// so the SKU comes first; a badge is never looked up. NotFound, or the catalogue's errors.
Result<goods::CatalogueItem> goodsFor(goods::Catalogue& catalogue,
                                      const receipts::ReceiptCode& meaning, std::string_view code,
                                      Day on);

} // namespace reprise::app
