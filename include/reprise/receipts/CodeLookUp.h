// CodeLookUp: which receipts a code opens. One rule for kiosk, desk and command line.
#pragma once

#include "reprise/receipts/CodeGrammar.h"
#include "reprise/receipts/ReceiptArchive.h"

#include <vector>

namespace reprise::receipts {

/// The receipts filed under the code's key, else under the first of its alternatives that opens
/// any. A store may print its receipts as codes that look like a product's or a tax authority's, so
/// those are looked up too. What no rule describes, a URL and a return's own slip open nothing and
/// are never looked up.
Result<std::vector<ReceiptNumber>> receiptsFor(ReceiptFinder& finder, const ReceiptCode& code);

} // namespace reprise::receipts
