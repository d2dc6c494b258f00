// SoldLines: the counts of a sale's lines. A line is counted from the day somebody first asks for
// it: most sales never come back.
#pragma once

#include "store/PqConnection.h"

#include "reprise/headoffice/ClaimJudgement.h"

#include <string>
#include <vector>

namespace reprise::headoffice {

/// Where units and money of a claim's lines go: into or out of `claimed`, `refunded` and
/// `overpaid`.
enum class LineMove : std::uint8_t { Claim, Free, Settle, Refund, Overpay };

/// Whether the lines' receipts have been looked for: they are, once, when a line is not counted
/// yet.
enum class Begun : std::uint8_t { No, Yes };

/// The counts of the lines of a wire::contentOf(), as far as they were begun, locked until the
/// transaction ends: in the order of their keys, so that nobody waits in a ring.
Result<std::vector<LineCount>> lockLines(PqConnection& connection, const std::string& content);

/// Begins to count the lines of published receipts that nobody has asked for before; outside of a
/// transaction, so that whoever waits here holds nothing. Of a receipt that was never published the
/// claim says what its terminal's own has, and the first to say so is believed; one that is
/// published twice under one number has no lines.
Result<void> beginLines(PqConnection& connection, const wire::Claim& claim);

/// The lines of these receipts as they stand; what was never asked for stands untouched.
Result<std::vector<wire::LineStanding>> standingsOf(PqConnection& connection,
                                                    const std::vector<std::string>& receipts);

/// Those of the lines of a wire::contentOf() that are counted; they are locked.
Result<void> moveLines(PqConnection& connection, const std::string& content, LineMove move);

} // namespace reprise::headoffice
