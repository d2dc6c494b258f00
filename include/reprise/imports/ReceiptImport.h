// ReceiptImport: receipts from the files that tills write. Each receipt goes in whole or not at
// all; what is refused is named by file, line and reason, and the rest goes in.
#pragma once

#include "reprise/base/Result.h"
#include "reprise/calendar/TimeZone.h"
#include "reprise/money/Money.h"
#include "reprise/receipts/ReceiptArchive.h"

#include <cstdint>
#include <string>
#include <vector>

namespace reprise::imports {

struct Rejected {
    std::string file;
    std::int64_t line;   ///< 1-based, where the trouble begins.
    std::string receipt; ///< Empty when not even the number could be read.
    std::string reason;  ///< What is wrong and what was expected.
};

struct ImportReport {
    std::int64_t imported = 0;
    std::int64_t unchanged = 0;
    std::int64_t conflicts = 0;
    std::vector<Rejected> rejected; ///< The conflicts among them.
};

/// What files that don't say it themselves are taken to mean.
struct ImportDefaults {
    std::string store;
    TimeZone zone;
    Currency currency;
};

/// By extension: .ndjson, .csv (columns in deploy/docs/receipt-import.md), .xml (POSLog). NotFound
/// for a missing file and Invalid for one of another kind, before anything is filed. An error later
/// on means that the archive failed; what was filed until then stays and importing again is safe.
Result<void> importReceipts(const std::string& path, const ImportDefaults& defaults,
                            receipts::ReceiptArchive& archive, ImportReport& report);

} // namespace reprise::imports
