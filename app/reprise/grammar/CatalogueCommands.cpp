// The commands about goods: what the store sells, and what returns have moved.
#include "grammar/Grammar.h"

namespace reprise::cli {

void Grammar::addCatalogue()
{
    auto& catalogue = group("catalogue", "What the store sells");
    const auto intake =
        command<CatalogueImportOptions>(catalogue, "import", "Take in goods and prices (ndjson)");
    data(intake)->required();
    text(intake, "file", &CatalogueImportOptions::file, "FILE", "One row a line")->required();

    const auto show =
        command<CatalogueShowOptions>(catalogue, "show", "Goods, and what they cost on a day");
    data(show)->required();
    text(show, "goods", &CatalogueShowOptions::goods, "SKU|GTIN", "Their number")->required();
    text(show, "--date", &CatalogueShowOptions::date, "DATE", "As 2026-11-22; otherwise today");

    auto& stock = group("stock", "What returns have moved");
    const auto levels = command<StockShowOptions>(stock, "show", "By place, and every movement");
    data(levels)->required();
    text(levels, "sku", &StockShowOptions::sku, "SKU", "Of the goods")->required();
}

} // namespace reprise::cli
