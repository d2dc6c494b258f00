// ClaimJudgement: whether a claim's lines are free, and where a message leaves a claim. Pure; what
// the database's CHECK constraints guard a second time.
#pragma once

#include "reprise/headoffice/CaseKind.h"
#include "reprise/wire/Claims.h"

#include <cstdint>
#include <optional>
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

/// Whose lines a commit says were paid, compared with what is kept of its id.
enum class PaidContent : std::uint8_t { AsClaimed, Other, OtherKiosks };

/// How the part of a payment is counted that no claim of its id covers.
enum class Uncovered : std::uint8_t { Nothing, Refunded, Overpaid };

/// What a commit makes of its claim.
struct CommitJudgement {
    bool settlesClaim = false; ///< What was claimed is refunded now.
    Uncovered uncovered = Uncovered::Nothing;
    std::optional<CaseKind> conflict; ///< Of the case to open.

    friend bool operator==(const CommitJudgement&, const CommitJudgement&) = default;
};

/// The lines of a payment, as far as they go beyond what is held for it, in units or in money.
std::vector<wire::ClaimedLine> beyond(const std::vector<wire::ClaimedLine>& paid,
                                      const std::vector<wire::ClaimedLine>& held);

/// Whether head office was to be asked before money moved, or the kiosk had a budget to pay from.
enum class Paying : std::uint8_t { Online, Offline };

/// `isUncoveredFree`: whether the lines that no claim covers could be had by a new one.
CommitJudgement judgeCommit(ClaimState state, PaidContent paid, bool isUncoveredFree,
                            Paying paying = Paying::Online);

wire::LineStanding standingOf(const LineCount& count);

} // namespace reprise::headoffice
