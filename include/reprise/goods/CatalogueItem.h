// CatalogueItem: what the store knows about goods that it sells, and what they cost on one day.
#pragma once

#include "reprise/goods/Gtin.h"
#include "reprise/goods/TaxRate.h"
#include "reprise/money/Money.h"
#include "reprise/receipts/Receipt.h"

#include <optional>
#include <string>

namespace reprise::goods {

struct CatalogueItem {
    std::string sku; ///< Never empty.
    std::optional<Gtin> gtin;
    std::string description;
    std::string category;
    std::string style; ///< What sizes and colours of one thing share; empty: it stands alone.
    Money unitPrice;   ///< On the day that was asked about.
    TaxRate taxRate;
    receipts::TaxMode taxMode = receipts::TaxMode::Included; ///< Of the unit price.
    receipts::Traits traits;

    /// The same thing, or the same thing in another size.
    bool isLike(const CatalogueItem& other) const
    {
        return sku == other.sku || (!style.empty() && style == other.style);
    }

    friend bool operator==(const CatalogueItem&, const CatalogueItem&) = default;
};

} // namespace reprise::goods
