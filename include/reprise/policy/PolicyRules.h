// PolicyRules: the single rules that a store policy is made of, each with its place in the file.
// deploy/docs/policy-format.md says what each key means.
#pragma once

#include "reprise/calendar/Day.h"
#include "reprise/money/Money.h"
#include "reprise/policy/Finding.h"
#include "reprise/policy/Scope.h"
#include "reprise/rights/Reason.h"
#include "reprise/rights/TakeBack.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace reprise::policy {

/// A change of mind within `days` of the sale (day 1 = the day after) is welcome; later it is
/// `late`. The first whose scope fits decides; the general one, without a scope, comes last.
struct Window {
    int days = 0;
    Outcome late = Outcome::OverridableDenial;
    Scope scope = {};
    Place place = {"window", 0};
};

/// A day of every year, or of one.
struct SeasonDay {
    std::optional<std::chrono::year> onlyIn{};
    std::chrono::month_day date{};

    /// The first such day on or after `from`; a 29 February is the 28th in other years.
    Day onOrAfter(Day from) const;
};

/// Bought between two days, brought back until a third: the later of window and season counts.
struct Season {
    std::string name;
    SeasonDay boughtFrom;
    SeasonDay boughtUntil; ///< The last day of buying.
    SeasonDay returnUntil; ///< The last day for coming back.
    Scope scope = {};
    Place place = {};

    /// The last day for what was bought on `boughtOn`; nothing outside the season.
    std::optional<Day> lastDayFor(Day boughtOn) const;
};

/// An objection to a change of mind, or the word that there is none.
struct OutcomeRule {
    Outcome outcome = Outcome::Authorised;
    Place place = {};
};

/// What a trait means; with conditions, only for goods in one of them ("media" once opened).
struct TraitRule {
    Outcome outcome = Outcome::Authorised;
    std::vector<Condition> conditions = {};
    Place place = {};

    bool fits(Condition condition) const;
};

/// What sends a finished decision from the kiosk to a colleague.
struct SelfService {
    std::optional<Money> value{};           ///< A request above it.
    std::optional<std::int64_t> quantity{}; ///< More units in a request.
    std::vector<std::string> categories{};  ///< Goods of these.
    std::vector<Condition> conditions{};    ///< Goods in these.
    Place place = {"self_service", 0};
};

/// Who may approve up to which amount, both in one tier; the last may be without an end.
struct ApprovalTier {
    std::string role; ///< "supervisor" or "manager".
    std::optional<Money> upTo{};
    Place place = {};
    int people = 1;            ///< 2: somebody with the role, and another approver.
    std::string proof = "pin"; ///< What they show: "pin", "badge" (or PIN), "badge_and_pin".
};

/// What an import does with PINs that are guessed first.
enum class WeakPins : std::uint8_t { Reported, Refused };

struct StaffRules {
    WeakPins weakPins = WeakPins::Reported;
    Place place = {"staff", 0};
};

/// How often, or how much, one customer token may change its mind within `days`.
struct ReturnLimits {
    int days = 0;
    std::optional<std::int64_t> returns{}; ///< One more than these is `outcome`.
    std::optional<std::int64_t> warnAt{};  ///< From this many on the customer is warned.
    std::optional<Money> value{};
    Outcome outcome = Outcome::Contingent;
    Place place = {"limits", 0};
};

/// A change of mind without a receipt. A claim under the law is never refused for want of one.
struct NoReceiptRule {
    Outcome outcome = Outcome::Contingent;
    std::optional<Money> value{}; ///< Above it: one step less, an approval or an exception.
    std::optional<int> days{}; ///< Since the day the customer can show; later: overridable denial.
    int period = 90;           ///< Days looked back, for the lowest price and for `returns`.
    std::optional<std::int64_t> returns{}; ///< By one customer token in the period; then as above.
    std::string tender = "store_credit";
    Place place = {"no_receipt", 0};
};

/// A change of mind by somebody who holds a gift receipt: nobody's card is paid, no price told.
struct GiftReceiptRule {
    std::optional<int> days{}; ///< Instead of the window's.
    std::string tender = "store_credit";
    Place place = {"gift_receipt", 0};
};

/// What the store keeps of the money. Never on a claim, never on a lawful cancellation.
struct RestockingFee {
    int percent = 0;               ///< Of the refund, rounded half away from zero…
    std::optional<Money> amount{}; ///< … or so much for each unit.
    std::optional<Money> least{};
    std::optional<Money> most{};
    std::vector<rights::Reason> reasons{}; ///< Only for these; empty: for any change of mind.
    Scope scope = {};
    Place place = {"restocking", 0};

    /// The fee on `refund` for `units`: from nothing up to the refund itself. Amounts of another
    /// currency than the refund's don't count.
    Money of(Money refund, std::int64_t units) const;
};

enum class FeeOnExchange : std::uint8_t { Waived, Charged };

/// Exchanges where they go by other rules than refunds.
struct ExchangeRule {
    std::optional<int> days{}; ///< The later of this and the window counts.
    FeeOnExchange fee = FeeOnExchange::Waived;
    Place place = {"exchange", 0};
};

/// What part of a multi-buy is worth: its share of what was paid, or the price less what the kept
/// units cost without the offer.
enum class PriceBasis : std::uint8_t { Share, RepriceKept };

/// Where money goes. Only what the customer agrees to may differ from how it was paid.
struct TenderRules {
    std::string whenUnknown = "cash"; ///< Where the receipt doesn't say how it was paid.
    std::vector<std::string> order{}; ///< These first, the others in the receipt's order.
    std::optional<Money> cashCap{};   ///< Cash above it in one return asks for an approval.
    std::vector<std::string> other{"store_credit", "gift_card"}; ///< May be agreed to instead.
    /// Cash that reaches it, over all returns of one customer or one receipt within
    /// `cashLinkedDays` before and up to this one, is not paid (rights: H-7, who may make large
    /// cash payments).
    std::optional<Money> cashLinkedCap{};
    int cashLinkedDays = 365;
    Place place = {"tenders", 0};
};

/// Goods that were sold by their serial come back by it.
struct SerialRule {
    Outcome missing = Outcome::Contingent; ///< Nobody has read it.
    Outcome other = Outcome::Contingent;   ///< It is not one that was sold on the line.
    Place place = {"serials", 0};
};

/// What a credit note of the store is.
struct StoreCreditRule {
    std::optional<int> months{}; ///< How long it is good; empty: for ever.
    Place place = {"store_credit", 0};
};

/// Points that a sale earned and that are gone by the time the goods come back.
enum class PointsShortfall : std::uint8_t {
    Owed,     ///< The account goes below zero.
    Deducted, ///< The refund pays for them. Never where the law gives the money.
};

struct PointsRule {
    PointsShortfall shortfall = PointsShortfall::Owed;
    std::optional<Money> worth{}; ///< Of one point; there where they are deducted.
    Place place = {"points", 0};
};

/// Goods the maker or the store called back: taken back always, whatever their age, by a colleague.
struct RecallNotice {
    GoodsMark goods;
    std::string name;
    std::string notice; ///< A sentence for the customer.
    Place place = {};
};

/// Goods that a change of mind doesn't bring back: stolen, never sold here, counterfeit.
struct BlockRule {
    GoodsMark goods;
    std::string why; ///< A sentence for the colleague.
    Outcome outcome = Outcome::Denial;
    Place place = {};
};

/// What the store is to the law on old electrical goods and batteries.
struct TakeBackFacts {
    rights::TakeBackStore store;
    Place place = {"take_back", 0};
};

/// A free promise on top of the law, for the coverage view.
struct Guarantee {
    Scope scope;
    std::string by;
    int months = 0;
    std::string terms;
    Place place = {};
};

/// A paid warranty: the SKU of its own line on the receipt, and which goods it covers.
struct Warranty {
    std::string sku;
    std::vector<std::string> covers; ///< Categories.
    int months = 0;
    Place place = {};
};

} // namespace reprise::policy
