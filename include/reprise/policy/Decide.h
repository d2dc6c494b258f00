// Decide: may this line come back? Rights first, then policy; the customer gets the better of the
// two, and every finding says by which rule. A pure function of its arguments.
#pragma once

#include "reprise/policy/Condition.h"
#include "reprise/policy/Finding.h"
#include "reprise/policy/Policy.h"
#include "reprise/receipts/Receipt.h"
#include "reprise/rights/StatutoryAnswer.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace reprise::policy {

/// Command-line spelling: "refund", "exchange", "store_credit", "repair", "replacement",
/// "price_reduction".
enum class Remedy : std::uint8_t {
    Refund,
    Exchange,
    StoreCredit,
    Repair,
    Replacement,
    PriceReduction
};

Result<Remedy> parseRemedy(std::string_view name);
std::string_view remedyName(Remedy remedy);

struct LineFacts {
    const receipts::Line& line;
    Day boughtOn;
    Day today;
    rights::Reason reason;
    Condition condition;
    std::optional<Day> deliveredOn; ///< The request's received_on, else the receipt's.
    std::optional<Day> faultApparentOn;
    std::int64_t unitsAsked; ///< All units of this line in the request.
    std::int64_t unitsLeft;  ///< Sold, less all returned, pending and in doubt.
    Money requestTotal;      ///< All the request would pay, for the caps.
    std::int64_t requestUnits;
    receipts::Channel channel = receipts::Channel::InStore;
};

struct LineDecision {
    Outcome outcome;
    Findings findings; ///< Every rule that had a say, the permissive ones too; never empty.
    std::vector<Remedy> remedies; ///< What is on offer; empty on a denial.
};

/// The worst finding of the policy, unless the law is better: what it grants in full is Authorised,
/// and where a person has to look, a claim is at worst Contingent. Only what isn't there to come
/// back ("available") no law can bring. Without a pack a statutory claim is never denied and never
/// granted: a colleague looks (Contingent). A late delivery is Contingent always; what is recalled
/// is taken back always.
LineDecision decide(const Policy& policy, const rights::Pack* pack, const LineFacts& facts);

/// Whether a kiosk may finish this alone, going by the goods: dangerous, recalled, unsafe and
/// age-restricted ones are for a colleague, whatever the outcome.
bool isForColleague(const LineFacts& facts);

} // namespace reprise::policy
