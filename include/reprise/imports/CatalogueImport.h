// CatalogueImport: the store's catalogue from a file. Each row goes in whole or not at all; what is
// refused is named by line and reason, and the rest goes in.
#pragma once

#include "reprise/base/Result.h"
#include "reprise/goods/Catalogue.h"
#include "reprise/wire/CatalogueJson.h"

#include <cstdint>
#include <string>
#include <vector>

namespace reprise::imports {

struct RejectedGoods {
    std::int64_t line;  ///< 1-based.
    std::string sku;    ///< Empty where the row could not be read.
    std::string reason; ///< What is wrong and what was expected.
};

struct CatalogueReport {
    std::int64_t imported = 0;
    std::int64_t unchanged = 0;
    std::vector<RejectedGoods> rejected; ///< In the order of their lines.
};

/// ndjson as in deploy/docs/catalogue-import.md. NotFound for a missing file and Invalid for a
/// folder, before anything is taken in. An error later on means that the archive failed; what went
/// in until then stays and importing again is safe.
Result<void> importCatalogue(const std::string& path, const wire::CatalogueDefaults& defaults,
                             goods::CatalogueArchive& archive, CatalogueReport& report);

} // namespace reprise::imports
