// Policy: the store's own rules for returns, as data with a version. It may give more than the law,
// never less: decide() sees to that.
#pragma once

#include "reprise/base/Clock.h"
#include "reprise/base/Result.h"
#include "reprise/calendar/TimeZone.h"
#include "reprise/policy/Disposition.h"
#include "reprise/policy/PolicyRules.h"

#include <chrono>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace reprise::policy {

/// Something wrong with a policy file. `text` ends in ", expected …".
struct FileFault {
    int line;
    std::string text;
};

/// Until when a change of mind is welcome, and who says so.
struct LastDay {
    Day day;
    int days; ///< Between the sale and `day`.
    const Window* window;
    const Season* season; ///< Null where the window alone decides.
};

struct Policy {
    std::string id;
    int version;
    std::string jurisdiction; ///< Names the statutory pack: "GB-EAW".
    TimeZone zone;
    Currency currency;
    std::optional<Day> effectiveFrom;  ///< Its first business day.
    std::optional<Day> effectiveUntil; ///< Its last.
    Place effectivePlace{"effective_until", 0};
    std::string summary; ///< A sentence for the screen; may be empty.
    Place summaryPlace{"summary", 0};
    std::chrono::minutes opens{0}; ///< A time of day before it belongs to the day before.
    std::vector<CustomerGroup> customers;

    Window window;
    std::vector<Window> windows; ///< [[window.for]], in the file's order.
    std::vector<Season> seasons;

    std::map<std::string, TraitRule> traits;
    std::map<std::string, OutcomeRule> categories;
    std::map<Condition, OutcomeRule> conditions;
    std::map<rights::Reason, OutcomeRule> reasons;
    SerialRule serials = {};
    std::vector<DispositionRule> dispositions = {}; ///< The first that fits.
    std::vector<RecallNotice> recalls;
    std::vector<BlockRule> blocks;

    std::optional<Money> valueCap;           ///< A request above it asks for an approval.
    std::optional<std::int64_t> quantityCap; ///< More units in a request ask for an approval.
    Place capsPlace{"caps", 0};
    SelfService selfService;
    std::vector<ApprovalTier> approvals; ///< Ascending; empty: any approver will do.
    StaffRules staff = {};
    std::optional<ReturnLimits> limits;

    NoReceiptRule noReceipt;
    std::optional<GiftReceiptRule> giftReceipt;
    std::vector<RestockingFee> restocking; ///< The first that fits.
    ExchangeRule exchange;
    PriceBasis promotion = PriceBasis::Share;
    TenderRules tenders;
    StoreCreditRule storeCredit = {};
    PointsRule points = {};

    std::optional<TakeBackFacts> takeBack = {}; ///< Empty: the store has not said.

    std::vector<Guarantee> guarantees;
    std::vector<Warranty> warranties;

    /// TOML as in deploy/docs/policy-format.md. Invalid ("file:line: …, expected …") on an unknown
    /// key, a wrong type, a missing header, a negative number.
    static Result<Policy> parse(std::string_view toml, std::string_view name);

    /// The business day of a moment: the store's calendar day, from opening to opening.
    Day businessDay(Instant instant) const;

    /// The first moment of a business day.
    Instant opening(Day day) const;

    /// From its first business day's opening until its last one's end.
    bool isInForceAt(Instant instant) const;
    std::optional<Instant> startsAt() const;
    std::optional<Instant> endsAt() const; ///< The first moment after it.

    const Window& windowFor(const Subject& subject) const;
    /// The later of window and season; `days` stands in for the window's own where it is given.
    LastDay lastDayFor(const Subject& subject, Day boughtOn, std::optional<int> days = {}) const;

    /// Who may approve `amount`; null where it is above every tier, or in another currency.
    /// Not to be asked of a policy without tiers.
    const ApprovalTier* tierFor(Money amount) const;

    bool isIn(std::string_view group, std::string_view customer) const;

    std::string cite(std::string_view rule) const; ///< "policy uk-high-street 7 §window".
    std::string cite(const Place& place) const { return cite(place.section); }
};

/// Every fault of a policy file, in its order; what parse() would refuse. Empty: parse() succeeds.
std::vector<FileFault> faultsIn(std::string_view toml, std::string_view name);

} // namespace reprise::policy
