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
#include <string>
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

/// A gift receipt shows no price, and its holder is not who paid.
enum class ReceiptKind : std::uint8_t { Sale, Gift };

/// Whether who paid for a gift is at the counter, or has given it away and is not.
enum class Payer : std::uint8_t { AtHand, Absent };

/// What one customer token brought back by a change of mind in the policy's period, before today's.
struct CustomerHistory {
    std::int64_t returns = 0;
    Money value;
};

struct LineFacts {
    const receipts::Line& line;
    Day boughtOn; ///< Business days of the store's calendar: Policy::businessDay().
    Day today;
    rights::Claim claim; ///< On the calendar of the pack's zone, of the policy's without a pack.
    Condition condition = Condition::Unopened;
    Remedy remedy = Remedy::Refund; ///< What the customer asks for; the outcome is about that.
    std::string serial = {};
    std::string batch = {};
    ReceiptKind receiptKind = ReceiptKind::Sale;
    Payer payer = Payer::AtHand; ///< Of a gift; without them a claim pays nobody's card either.
    std::string customer = {};   ///< The token; empty when unknown.
    std::optional<CustomerHistory> history = {}; ///< Where policy has limits and there is one.
    std::int64_t unitsAsked;                     ///< All units of this line in the request.
    std::int64_t unitsLeft;                      ///< Sold, less all returned and in doubt.
    Money requestTotal;                          ///< All the request would pay, for the caps.
    std::int64_t requestUnits;

    Subject subject() const;
};

struct LineDecision {
    Outcome outcome;
    Findings findings; ///< Every rule that had a say, the permissive ones too; never empty.
    std::vector<Remedy> remedies; ///< What is on offer: whatever isn't denied.
    /// Kept back from the money. Only where the policy alone decides a change of mind.
    std::optional<RestockingFee> fee = {};
    PriceBasis basis = PriceBasis::Share; ///< RepriceKept only where the policy alone decides.
    std::string toTender = {};            ///< Where policy sends the money; empty: as it was paid.
};

/// The worst finding of the policy, unless the law is better. What the law grants in full is
/// Authorised; a claim that something is wrong is at worst Contingent, whatever the policy says;
/// what the law leaves to a person is Contingent. Only what isn't there to come back ("available")
/// no law can bring. Without a pack a claim is Contingent. A late delivery is Contingent always;
/// what is recalled is taken back always.
LineDecision decide(const Policy& policy, const rights::Pack* pack, const LineFacts& facts);

/// Goods whose sale nobody has found. `line` is what the catalogue knows of them.
struct UnreceiptedFacts {
    const receipts::Line& line;
    std::optional<Day> boughtOn; ///< As the customer can show, by a bank statement for one.
    Day today;
    rights::Reason reason;
    Condition condition = Condition::Unopened;
    Remedy remedy = Remedy::Refund;
    std::string serial = {};
    std::string batch = {};
    Money requestTotal;                          ///< At the catalogue's prices.
    std::string customer = {};                   ///< A token; empty when nobody gave one.
    std::optional<CustomerHistory> history = {}; ///< Theirs without a receipt, in the period.
};

/// A change of mind by [no_receipt], Contingent unless it says more. A claim is Contingent: a
/// missing receipt is no reason to refuse it, and a colleague looks for other proof. What is
/// recalled is taken back always.
LineDecision decideUnreceipted(const Policy& policy, const UnreceiptedFacts& facts);

/// Whether a kiosk leaves this to a colleague, whatever the outcome: recalled, blocked, unsafe,
/// hazardous and age-restricted goods, a fault in food whose keeping nobody knows, and what
/// [self_service] names.
bool isForColleague(const Policy& policy, const LineFacts& facts);

} // namespace reprise::policy
