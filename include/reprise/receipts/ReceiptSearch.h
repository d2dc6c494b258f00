// ReceiptSearch: the port behind which a sale is looked for when nobody has its receipt: by the
// number of an order, a card's token or a customer's.
#pragma once

#include "reprise/base/Result.h"
#include "reprise/calendar/TimeZone.h"
#include "reprise/receipts/Receipt.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace reprise::receipts {

/// What somebody has in the receipt's stead; all that is given has to fit. At least one of the
/// three texts is.
struct SaleClue {
    std::string order;
    std::string card;                        ///< The payment provider's token; never a card number.
    std::string customer;                    ///< A loyalty token; never a name.
    std::optional<Day> soldOn = {};          ///< The store's calendar day.
    std::optional<std::int64_t> amount = {}; ///< Minor units: paid by that card, else in all.

    bool empty() const { return order.empty() && card.empty() && customer.empty(); }

    friend bool operator==(const SaleClue&, const SaleClue&) = default;
};

class ReceiptSearch {
public:
    virtual ~ReceiptSearch() = default;

    /// The newest first, at most `most` of them. `soldOn` is a day on the clocks of `zone`.
    virtual Result<std::vector<ReceiptNumber>> search(const SaleClue& clue, const TimeZone& zone,
                                                      std::size_t most) = 0;
};

/// The one receipt that fits; nothing where none or several do. All that a customer may be shown:
/// a list would be a look into other people's shopping.
Result<std::optional<ReceiptNumber>> onlyReceipt(ReceiptSearch& search, const SaleClue& clue,
                                                 const TimeZone& zone);

} // namespace reprise::receipts
