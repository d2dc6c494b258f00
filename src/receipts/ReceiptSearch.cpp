#include "reprise/receipts/ReceiptSearch.h"

namespace reprise::receipts {

Result<std::optional<ReceiptNumber>> onlyReceipt(ReceiptSearch& search, const SaleClue& clue,
                                                 const TimeZone& zone)
{
    auto found = search.search(clue, zone, 2);
    if (!found) return found.error();
    if (found->size() != 1) return std::optional<ReceiptNumber>();
    return std::optional(std::move(found->front()));
}

} // namespace reprise::receipts
