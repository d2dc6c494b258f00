// CatalogueJson: goods of the catalogue as JSON, as a file brings them in and as records keep them.
#pragma once

#include "reprise/base/Result.h"
#include "reprise/calendar/TimeZone.h"
#include "reprise/goods/Catalogue.h"
#include "reprise/policy/Policy.h"

#include <string>
#include <string_view>

namespace reprise::wire {

/// What a catalogue file leaves unsaid.
struct CatalogueDefaults {
    Currency currency;
    TimeZone zone;
    Day today;                                               ///< Without a "since".
    receipts::TaxMode taxMode = receipts::TaxMode::Included; ///< Without a "tax_included".
};

/// In a store under this policy. Prices are marked with their tax in, by law or custom, everywhere
/// but in the United States.
CatalogueDefaults catalogueDefaultsOf(const policy::Policy& policy, Day today);

/// One row as deploy/docs/catalogue-import.md has it. Invalid says which key, what is wrong and
/// what was expected.
Result<goods::CatalogueEntry> catalogueEntryFromJson(std::string_view json,
                                                     const CatalogueDefaults& defaults);

/// Canonical, its price in it: the same goods always give the same bytes.
std::string toJson(const goods::CatalogueItem& item);

/// Reads what toJson() wrote. Corrupt if it can't.
Result<goods::CatalogueItem> catalogueItemFromJson(std::string_view json, Currency currency);

} // namespace reprise::wire
