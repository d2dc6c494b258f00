// Evidence: what a request rests on besides the receipts that it names. Looked up once, before the
// request is weighed, and kept in its record: the same record gives the same decision again.
#pragma once

#include "reprise/base/Clock.h"
#include "reprise/base/Id.h"
#include "reprise/base/Result.h"
#include "reprise/receipts/ReceiptSearch.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace reprise::returns {

/// Who stands at the counter. Journal spelling: "unasked", "gift_holder", "gift_with_buyer".
enum class Bearer : std::uint8_t {
    Unasked,       ///< The buyer, unless the receipt is a gift receipt.
    GiftHolder,    ///< Was given the goods: prices and the giver's card are not for them (D-11).
    GiftWithBuyer, ///< Was given the goods, and whoever paid stands beside them.
};

Result<Bearer> parseBearer(std::string_view name);
std::string_view bearerName(Bearer bearer);

/// What was handed over as the receipt of a line. Journal spelling: "receipt", "return_slip",
/// "nothing".
enum class Presented : std::uint8_t {
    Receipt,
    ReturnSlip, ///< Proof that goods came back: nothing can come back from it.
    Nothing,    ///< A sale was looked for instead, and not exactly one was found.
};

Result<Presented> parsePresented(std::string_view name);
std::string_view presentedName(Presented presented);

/// What the catalogue said of goods without a receipt when it was asked. Amounts are minor units of
/// the policy's currency, tax in.
struct KnownGoods {
    std::string description;
    std::string category;
    receipts::Traits traits;
    std::int64_t unitPrice = 0; ///< The lowest of the days that the policy looks back.
    std::int64_t unitTax = 0;   ///< In it.
};

/// A receipt on paper that nobody here knows yet: as it reads, unproven.
struct ShownReceipt {
    struct Line {
        int number;
        std::string sku;
        std::string description;
        std::int64_t quantity;
        std::int64_t unitPrice; ///< Minor units of the policy's currency.
    };

    ReceiptNumber number;
    Instant soldAt;
    std::vector<Line> lines;

    const Line* line(int wanted) const; ///< Null when the paper has no such line.
};

/// What a customer has in the receipt's stead.
struct Clue {
    receipts::SaleClue sale;
    std::string code;         ///< As scanned or typed, instead of a sale's own marks.
    std::int64_t fitting = 0; ///< How many receipts it fitted when it was asked; 2 stands for more.
};

} // namespace reprise::returns
