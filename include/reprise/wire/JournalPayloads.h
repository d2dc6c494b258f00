// JournalPayloads: what the journal's entries say besides returns. Written once, read for ever:
// deploy/docs/journal-format.md has them in full.
#pragma once

#include "reprise/base/Clock.h"
#include "reprise/base/Id.h"
#include "reprise/base/Result.h"

#include <optional>
#include <string>
#include <string_view>

namespace reprise::wire {

/// Kind "terminal_started": the first entry of every journal.
struct TerminalStart {
    std::string store;
    std::string workstation;
    bool training = false;
    std::string policyId;
    int policyVersion = 0;
    std::string policySha256; ///< Hex, of the policy's text.

    friend bool operator==(const TerminalStart&, const TerminalStart&) = default;
};

/// Kind "rating_given".
struct RatingGiven {
    ReturnId returnId;
    int score; ///< 1 to 5.

    friend bool operator==(const RatingGiven&, const RatingGiven&) = default;
};

/// Kind "slip_reprinted".
struct SlipReprinted {
    ReturnId returnId;
    std::string slip; ///< Which paper, as the command line spells it: "refund", "store", …
    int count = 1;    ///< Which reprint of this return it is, from 1.
    std::optional<OperatorId> by = {};

    friend bool operator==(const SlipReprinted&, const SlipReprinted&) = default;
};

/// Kind "operator_locked": wrong PINs or badges in a row, ten or a multiple of it.
struct OperatorLocked {
    OperatorId id;
    int inARow;
    Instant until;

    friend bool operator==(const OperatorLocked&, const OperatorLocked&) = default;
};

std::string toPayload(const TerminalStart& start);
std::string toPayload(const RatingGiven& rating);
std::string toPayload(const SlipReprinted& reprint);
std::string toPayload(const OperatorLocked& locked);

/// Corrupt when the payload is not what toPayload() writes.
Result<TerminalStart> terminalStartFromPayload(std::string_view json);
Result<RatingGiven> ratingFromPayload(std::string_view json);
Result<SlipReprinted> reprintFromPayload(std::string_view json);

} // namespace reprise::wire
