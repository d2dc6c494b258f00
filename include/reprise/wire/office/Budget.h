// Budget: what one kiosk may pay out while it can't ask, and the messages by which it gets that,
// gives it back, and says what it paid. Only instant tenders carry this risk: cash and credit.
#pragma once

#include "reprise/money/Currency.h"
#include "reprise/wire/Claims.h"
#include "reprise/wire/office/SignedText.h"

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace reprise::wire {

/// Of one kiosk, for one spell without the line.
struct OfflineLimits {
    std::int64_t perReturn = 0; ///< Minor units.
    std::int64_t total = 0;     ///< Minor units.
    std::int64_t returns = 0;   ///< How many.

    friend bool operator==(const OfflineLimits&, const OfflineLimits&) = default;
};

/// 100 currency units a return, 1,000 in 20 returns: within what card acquirers allow a till
/// offline (Moneris 250 a sale, PayAnywhere 100 and 72 h, Square 24 to 72 h).
OfflineLimits usualLimits(Currency currency);

/// The longest spell, counted by the kiosk on the clock that no one can set, from before it asked.
inline constexpr std::chrono::hours longestSpell{72};

/// What head office signs.
struct Budget {
    std::string id;       ///< 32 hexadecimal digits, chosen by the kiosk.
    JournalOrigin origin; ///< Nobody else's, nor another disk's.
    std::string store;    ///< Whose receipts it is for.
    std::string currency;
    OfflineLimits limits;
    Instant issuedAt;
    Instant validUntil;             ///< At most longestSpell later.
    std::int64_t fleetEpoch = 0;    ///< One more each time the store's list of kiosks changes.
    std::vector<std::string> fleet; ///< That list, for designatedKiosk().

    friend bool operator==(const Budget&, const Budget&) = default;
};

/// The text that is signed; the same bytes for the same budget.
std::string toJson(const Budget& budget);
Result<Budget> budgetFromJson(std::string_view json);

/// What a kiosk gives back: it has stopped paying from it, durably, before it says so.
struct ReturnedBudget {
    std::string id;
    std::int64_t paid = 0;    ///< Minor units that were paid from it …
    std::int64_t returns = 0; ///< … in how many returns. Believed once all of them were heard of.

    friend bool operator==(const ReturnedBudget&, const ReturnedBudget&) = default;
};

/// BUDGET: a kiosk asks for a new one, under an id that it keeps until it is answered, and gives
/// back the one that it has. It uses no budget but the one it asked for last.
struct BudgetRequest {
    JournalOrigin origin;
    std::string id;
    std::string currency;
    std::optional<ReturnedBudget> returned;
};

struct BudgetAnswer {
    std::string id;
    std::optional<SignedText> budget; ///< None for now; the same id may be given one later.
    std::string reason;               ///< For people, where there is none.
};

/// OFFLINE_REFUND: an instant tender was paid without asking. A commit that had no claim.
struct OfflineRefund {
    ClaimCommit commit;
    std::string budget;            ///< The id of the one it was paid from.
    std::int64_t escrowBefore = 0; ///< What was left of it, in minor units …
    std::int64_t escrowAfter = 0;  ///< … and after this.
};

std::string toJson(const BudgetRequest& request);
Result<BudgetRequest> budgetRequestFromJson(std::string_view json);
std::string toJson(const BudgetAnswer& answer);
Result<BudgetAnswer> budgetAnswerFromJson(std::string_view json);
std::string toJson(const OfflineRefund& refund);
/// Invalid also where the escrow does not fall by what was paid.
Result<OfflineRefund> offlineRefundFromJson(std::string_view json);

} // namespace reprise::wire
