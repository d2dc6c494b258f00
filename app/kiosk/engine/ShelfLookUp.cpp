#include "ShelfLookUp.h"

namespace reprise::app {

Result<goods::CatalogueItem> goodsFor(goods::Catalogue& catalogue,
                                      const receipts::ReceiptCode& meaning, std::string_view code,
                                      Day on)
{
    const Error nothing{ErrorCode::NotFound, "no goods have this code"};
    if (meaning.kind == receipts::CodeKind::Badge || code.empty()) return nothing;
    auto item = catalogue.find(code, on);
    if (item || item.error().code != ErrorCode::NotFound) return item;
    const bool isProduct = meaning.kind == receipts::CodeKind::Product;
    const auto gtin = goods::Gtin::parse(isProduct ? std::string_view(meaning.key) : code);
    if (!gtin) return nothing;
    item = catalogue.find(*gtin, on);
    if (!item && item.error().code == ErrorCode::NotFound) return nothing;
    return item;
}

} // namespace reprise::app
