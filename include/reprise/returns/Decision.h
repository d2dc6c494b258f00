// Decision: the answer to a request, line by line, with the money it would move. Immutable once
// given.
#pragma once

#include "reprise/base/Id.h"
#include "reprise/calendar/Day.h"
#include "reprise/money/Money.h"
#include "reprise/policy/Decide.h"
#include "reprise/policy/Disposition.h"
#include "reprise/returns/Edition.h"
#include "reprise/returns/Exchange.h"
#include "reprise/returns/PointsShare.h"
#include "reprise/returns/RulesName.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace reprise::returns {

struct DecidedLine {
    std::optional<ReceiptNumber> receipt;
    int line = 0;
    std::string sku;
    std::string description;
    std::int64_t quantity;
    rights::Reason reason;
    policy::Condition condition;
    policy::Outcome outcome;
    Money refund; ///< Gross: tax included, the fee kept back.
    Money tax;    ///< Of the refund.
    std::vector<policy::Remedy> remedies;
    policy::Findings findings;
    std::optional<Money> fee = {}; ///< Kept back from what the units are worth, by policy.
    policy::PriceBasis basis = policy::PriceBasis::Share;
    std::vector<std::string> serials = {}; ///< Of the units that come back, as far as known.
    std::optional<policy::Disposal> disposal = {}; ///< Empty for a denial, and in old records.
    /// Of what was paid for the units: gone back already, when their price was reduced.
    std::optional<Money> reducedBefore = {};
    /// A price reduction: the units stay with the customer, and the refund is what comes off.
    bool keepsGoods = false;

    /// What the units are worth by now: the refund before the fee.
    Money worth() const { return fee ? refund + *fee : refund; }
};

/// One leg of the refund. `original` is the 1-based tender of `receipt` it goes back to; empty when
/// the customer agreed to other means or the receipt does not say how it was paid.
struct TenderLeg {
    std::string type;
    std::optional<ReceiptNumber> receipt;
    std::optional<int> original;
    std::string last4;
    Money amount;
    /// The same at the sale's rate, where its tender was in another currency.
    std::optional<Money> foreign = {};
};

struct RefundPlan {
    Money amount; ///< What goes out: Σ legs. With Σ carried: Σ refunds of the lines + rounding.
    Money tax;
    Money rounding; ///< The receipts' cash rounding, going back with their last unit.
    std::vector<TenderLeg> legs;
    std::vector<TenderLeg> carried = {}; ///< Stays with the new goods of an exchange.

    /// All that the tenders of the receipts are charged with.
    std::vector<TenderLeg> charged() const
    {
        auto all = legs;
        all.insert(all.end(), carried.begin(), carried.end());
        return all;
    }
};

enum class Route : std::uint8_t { Self, Colleague };

/// Command-line spelling: "self", "colleague". Invalid otherwise.
Result<Route> parseRoute(std::string_view name);
std::string_view routeName(Route route);

struct Decision {
    RequestId request;
    policy::Outcome outcome; ///< The worst line's.
    Route route;
    std::vector<DecidedLine> lines;
    RefundPlan refund;
    std::string policyId;
    int policyVersion;
    std::string pack; ///< Empty when no statutory pack was at hand.
    std::string packVersion;
    RulesName rules = {}; ///< The texts themselves; empty in records of before they were kept.
    Edition edition = Edition::First;
    std::optional<Exchange> exchange = {};
    std::vector<PointsShare> points = {};
    /// The last day of a store credit that comes of it, now or once other means are declined;
    /// empty: no end.
    std::optional<Day> creditUntil = {};
};

/// A change of mind that the store's own rules carry: the law gave nothing here.
bool isFreeChoice(const DecidedLine& line);

/// The price is reduced and the customer keeps the goods: so for all of its lines or for none.
bool isPriceReduction(const Decision& decision);

/// The goods may stay here, and only whether the sale was as the paper says is open: there is
/// neither a yes nor a no yet, and nothing is paid.
bool awaitsProof(const Decision& decision);

} // namespace reprise::returns
