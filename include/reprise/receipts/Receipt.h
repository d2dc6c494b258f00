// Receipt: a sale as the till recorded it. Discount shares are frozen when it comes in, so that
// every later refund rests on the same figures whatever a price or a tax rate has become since.
#pragma once

#include "reprise/base/Clock.h"
#include "reprise/base/Id.h"
#include "reprise/calendar/Day.h"
#include "reprise/money/Money.h"
#include "reprise/receipts/Trait.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace reprise::receipts {

enum class TaxMode : std::uint8_t { Included, Added };
enum class Channel : std::uint8_t { InStore, Distance, OffPremises };

/// Goods that the customer handed in with the sale, such as empties: they paid for a part of it.
inline constexpr std::string_view tenderInKind = "in_kind";

/// The tender's type is the till's word for it: "card", "cash", "gift_card", "store_credit", …
struct Tender {
    std::string type;
    Money amount; ///< Net of change.
    std::string last4;
    std::string token; ///< The payment provider's reference; never a card number.
    /// What was handed over, where that was another currency; `amount` is what it counted for.
    std::optional<Money> foreign = {};

    friend bool operator==(const Tender&, const Tender&) = default;
};

/// What the sale did to a loyalty account. Points are whole, and no money.
struct Points {
    std::int64_t earned = 0;
    std::int64_t spent = 0;
    std::string account; ///< A token; empty where nobody is known.

    friend bool operator==(const Points&, const Points&) = default;
};

struct Measure {
    std::string value; ///< As printed: "0.650".
    std::string unit;

    friend bool operator==(const Measure&, const Measure&) = default;
};

/// A line's part of what a promotion took off several lines together.
struct PromotionShare {
    std::string promotion;
    Money amount;

    friend bool operator==(const PromotionShare&, const PromotionShare&) = default;
};

struct Line {
    int number;
    std::string sku;
    std::string gtin;
    std::string description;
    std::string category;
    std::int64_t quantity; ///< 1 for a weighed line, whose unit price is the line's price.
    Money unitPrice;
    Money discount;      ///< The line's own, for all its units.
    Money discountShare; ///< Of the receipt-wide discount; frozen by freezeShares().
    Money tax;           ///< For all units, after discounts, as the till stored it.
    TaxMode taxMode = TaxMode::Included;
    std::optional<Measure> measure;
    Traits traits;
    std::vector<std::string> serials;
    std::optional<Day> deliveredOn;
    /// Of goods that came by an exchange: when the first ones were bought. Windows count from here.
    std::optional<Day> firstBoughtOn = {};
    /// SKUs of paid warranties that an exchange has carried over to these goods.
    std::vector<std::string> coveredBy = {};
    std::vector<PromotionShare> promotions = {}; ///< Frozen by freezeShares(), as is the other.

    /// quantity · unit price − discount − shares of promotions and of the receipt discount.
    Money net() const;
    /// What the customer paid for the line, tax in: net, plus the tax where it was added on top.
    Money gross() const;

    friend bool operator==(const Line&, const Line&) = default;
};

/// A deal over several lines, such as three for two or a bundle.
struct Promotion {
    std::string id;         ///< The till's name for it; each once.
    std::vector<int> lines; ///< By number; each once.
    Money discount;         ///< Taken off those lines together; shared over them.

    friend bool operator==(const Promotion&, const Promotion&) = default;
};

struct Receipt {
    ReceiptNumber number;
    std::string store;
    std::string workstation;
    Instant soldAt;
    Currency currency;
    Channel channel = Channel::InStore;
    std::string customer; ///< A token, never a name; empty when unknown.
    bool gift = false;
    std::vector<Line> lines;        ///< In line-number order, numbers unique.
    Money discount;                 ///< Receipt-wide; shared over the lines.
    Money rounding;                 ///< Cash rounding: Σ tenders = Σ gross + rounding.
    std::vector<Tender> tenders;    ///< Empty: unknown.
    std::vector<std::string> codes; ///< Barcodes printed on it, besides its number.
    std::vector<Promotion> promotions = {};
    std::optional<Points> points = {};
    std::string order = {}; ///< Number of the order it fulfils; empty: none.

    const Line* line(int number) const; ///< Null when the receipt has no such line.
    Money total() const;                ///< Σ gross + rounding: what was paid.

    friend bool operator==(const Receipt&, const Receipt&) = default;
};

/// Sorts the lines, settles those below zero (a coupon becomes a part of the receipt's discount,
/// goods handed in become a tender in kind: a line is always one that could come back), shares each
/// promotion's discount over its lines and then the receipt's over all of them, by largest
/// remainder on their net (ties to the lower line number), and checks that the receipt adds up.
/// Invalid, naming line and reason: no lines, a line number used twice, a quantity or an amount out
/// of range, a discount above what its lines cost, a promotion over lines that are not there, tax
/// above the gross, a control character, tenders that do not sum to the total,
/// points without an account, a foreign amount in the receipt's own currency.
Result<Receipt> freezeShares(Receipt receipt);

} // namespace reprise::receipts
