// CaseKind: why somebody has to look into money that has moved.
#pragma once

#include "reprise/base/Result.h"

#include <cstdint>
#include <string_view>

namespace reprise::headoffice {

enum class CaseKind : std::uint8_t {
    LinesNotFree,         ///< Somebody else had the lines, or has been paid for them.
    WithoutClaim,         ///< No claim of this id holds, though the lines were free.
    OtherContent,         ///< What was paid is not what was claimed.
    OtherKiosk,           ///< The claim is another kiosk's.
    ReleasedAfterPayment, ///< Let go of after its money had moved.
    OfflineNotFree,       ///< Paid without asking, and somebody else had the lines.
    BeyondBudget,         ///< Paid without asking, beyond the kiosk's budget or without one.
    NotDesignated,        ///< Paid without asking, by another kiosk than the receipt's.
};

/// As it is kept and sent: "lines_not_free".
std::string_view caseKindName(CaseKind kind);
Result<CaseKind> parseCaseKind(std::string_view name);

/// For whoever is told that there is such a case.
std::string_view sentenceFor(CaseKind kind);

} // namespace reprise::headoffice
