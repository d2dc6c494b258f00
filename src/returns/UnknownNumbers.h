// UnknownNumbers: a number that a till has printed may look like a card's; one that nobody knows
// and that looks like one is a card's, and must not come to rest in a record.
#pragma once

#include "reprise/base/CardNumbers.h"
#include "reprise/receipts/Receipt.h"
#include "reprise/returns/Request.h"

#include <algorithm>
#include <vector>

namespace reprise::returns {

/// Invalid for a line that asks for such a receipt or serial; `receipts` are those that were found.
inline Result<void> refuseUnknownNumbers(const Request& request,
                                         const std::vector<receipts::Receipt>& receipts)
{
    for (const auto& line : request.lines) {
        const auto receipt = std::ranges::find_if(receipts, [&line](const auto& each) {
            return line.receipt
                   && (each.number == *line.receipt
                       || std::ranges::find(each.codes, line.receipt->text()) != each.codes.end());
        });
        const auto isFound = receipt != receipts.end();
        if (line.receipt && !isFound)
            if (auto card =
                    refuseCardNumber(line.receipt->text(), "receipt", "the number on a receipt");
                !card)
                return card;
        const auto isSold =
            isFound && std::ranges::any_of(receipt->lines, [&line](const auto& sold) {
                return std::ranges::find(sold.serials, line.serial) != sold.serials.end();
            });
        if (!isSold)
            if (auto card = refuseCardNumber(line.serial, "serial", "the number on the goods",
                                             Meant::Article);
                !card)
                return card;
    }
    return {};
}

} // namespace reprise::returns
