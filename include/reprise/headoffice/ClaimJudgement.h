// ClaimJudgement: whether a claim's lines are free, and where a message leaves a claim. Pure; what
// the database's CHECK constraints guard a second time.
#pragma once

#include "reprise/wire/Claims.h"

#include <cstdint>
#include <string>
#include <vector>

namespace reprise::headoffice {

/// A line of a sale as it stands, in units and in money: a reduced price gives money back and no
/// unit.
struct LineCount {
    std::string receipt;
    std::int64_t line = 0;
    std::string currency;
    std::int64_t sold = 0;  ///< Units.
    std::int64_t worth = 0; ///< Minor units: the most that may ever go back.
    std::int64_t claimed = 0;
    std::int64_t refunded = 0;
    std::int64_t claimedAmount = 0;
    std::int64_t refundedAmount = 0;
    std::int64_t overpaid = 0; ///< Paid although the line was not free; nobody may have it again.
    std::int64_t overpaidAmount = 0;
};

/// Why the lines can't be had: "0412-03-7 line 1 is on no receipt here"; empty where all of them
/// are free in units and money. `counts` are those of the lines that are known, in any order.
std::string whyNotFree(const wire::Claim& claim, const std::vector<LineCount>& counts);

/// Where an id stands. All but Unknown and Granted are for ever.
enum class ClaimState : std::uint8_t { Unknown, Granted, Denied, Released, Refunded };

/// What a commit makes of its claim, given where the id stands and whether the lines are free.
struct CommitJudgement {
    bool settlesClaim = false; ///< What was claimed is refunded now.
    bool countsAnew = false;   ///< Nothing was claimed; the lines are counted as refunded …
    bool isOverpaid = false;   ///< … or as overpaid, where they were not free.
    std::string conflict;      ///< The kind of the case to open; empty for none.
};

CommitJudgement judgeCommit(ClaimState state, bool sameContent, bool linesAreFree);

wire::LineStanding standingOf(const LineCount& count);

} // namespace reprise::headoffice
