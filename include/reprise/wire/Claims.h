// Claims: the messages by which a terminal takes a receipt's lines for itself before any money
// moves, says that it moved, or lets go of them. Every one may be lost, repeated, delayed or
// reordered; a business "no" is an answer.
#pragma once

#include "reprise/wire/JournalEntry.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace reprise::wire {

/// What is to come back of one line. Where goods come back `quantity` counts them; where only money
/// goes, as when a price is reduced, it is 0.
struct ClaimedLine {
    std::string receipt;
    std::int64_t line = 0;
    std::int64_t quantity = 0;
    std::int64_t amount = 0; ///< Minor units, tax included.
    /// What the terminal's own receipt says, for a head office to which none was published: units,
    /// and the most that they may give back. 0 where it doesn't say. No part of contentOf().
    std::int64_t sold = 0;
    std::int64_t worth = 0;

    friend bool operator==(const ClaimedLine&, const ClaimedLine&) = default;
};

/// CLAIM: all of the lines or none of them, exclusively, until commit or release.
struct Claim {
    JournalOrigin origin;
    std::string id; ///< 32 hexadecimal digits, random: never from a counter a restore would rewind.
    std::string tender;
    std::string currency; ///< ISO 4217, of every amount.
    std::string policy;   ///< Id and version: "uk-high-street 8".
    std::vector<ClaimedLine> lines;
};

/// COMMIT: the money has moved. The lines come along, so that a head office which lost the claim
/// learns them again.
struct ClaimCommit {
    Claim claim;
    std::string reference; ///< The payment provider's, or the number of the cash slip.
    std::int64_t seq = 0;  ///< Of the journal entry that says so …
    std::string hash;      ///< … and its hash: 64 hexadecimal digits.
};

/// RELEASE: no money has moved, and none will under this id.
struct ClaimRelease {
    JournalOrigin origin;
    std::string id;
    std::string reason; ///< For people: "declined".
};

/// CHECK: how the lines of receipts stand. Advisory, for the moment of a scan.
struct ClaimCheck {
    std::vector<std::string> receipts;
};

/// What head office counts of a line: claimed + refunded never exceeds sold.
struct LineStanding {
    std::string receipt;
    std::int64_t line = 0;
    std::int64_t sold = 0;
    std::int64_t claimed = 0;
    std::int64_t refunded = 0;

    friend bool operator==(const LineStanding&, const LineStanding&) = default;
};

enum class ClaimStatus : std::uint8_t {
    Granted,      ///< The lines are this claim's alone.
    Denied,       ///< And the id is dead for ever.
    Acknowledged, ///< A commit or release is on disk at head office.
    Conflict,     ///< The same, and a case was opened: the money should not have moved.
};

std::string_view claimStatusName(ClaimStatus status);

struct ClaimAnswer {
    std::string id;
    ClaimStatus status = ClaimStatus::Denied;
    std::string reason; ///< For people; empty where there is nothing to explain.
    std::vector<LineStanding> lines;
};

std::string toJson(const Claim& claim);
Result<Claim> claimFromJson(std::string_view json);
std::string toJson(const ClaimCommit& commit);
Result<ClaimCommit> claimCommitFromJson(std::string_view json);
std::string toJson(const ClaimRelease& release);
Result<ClaimRelease> claimReleaseFromJson(std::string_view json);
std::string toJson(const ClaimCheck& check);
Result<ClaimCheck> claimCheckFromJson(std::string_view json);
std::string toJson(const ClaimAnswer& answer);
Result<ClaimAnswer> claimAnswerFromJson(std::string_view json);
/// The answer to a check.
std::string toJson(const std::vector<LineStanding>& lines);
Result<std::vector<LineStanding>> lineStandingsFromJson(std::string_view json);

/// What a claim asks for, whoever sends it again: the same bytes for the same lines in any order.
std::string contentOf(const Claim& claim);
/// Its lines. Corrupt for anything that contentOf() does not write.
Result<std::vector<ClaimedLine>> linesOfContent(std::string_view content);

} // namespace reprise::wire
