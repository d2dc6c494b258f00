// ClaimBook: the port behind which head office counts what was sold, what is claimed and what has
// been paid back, line by line. Each call is one transaction; each may be repeated for ever.
#pragma once

#include "reprise/base/Result.h"
#include "reprise/headoffice/CaseKind.h"
#include "reprise/wire/Claims.h"
#include "reprise/wire/office/Budget.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace reprise::headoffice {

/// Money that should not have moved, or can't be accounted for: somebody has to look.
struct ConflictCase {
    std::int64_t number = 0;
    std::string openedAt; ///< ISO 8601, UTC.
    CaseKind kind = CaseKind::LinesNotFree;
    std::string kiosk;   ///< That moved the money.
    std::string claim;   ///< Hexadecimal.
    std::string content; ///< What was paid, as wire::contentOf().
    std::string owner;   ///< Who looks into it.
};

class ClaimBook {
public:
    virtual ~ClaimBook() = default;

    /// The counts of every line of these receipts that somebody has claimed before, or that head
    /// office knows the sale of. Nothing for a receipt that it does not know.
    virtual Result<std::vector<wire::LineStanding>> check(const wire::ClaimCheck& asked) = 0;

    /// Grants all lines or none. An id that was answered before is answered alike; with other
    /// content, or after a release, it is Denied and nothing changes.
    virtual Result<wire::ClaimAnswer> claim(const wire::Claim& claim) = 0;

    /// Never refuses: the money has moved. Acknowledged, or Conflict with a case opened where the
    /// lines were not this claim's. It is counted all the same, so that nobody else is granted
    /// what has been paid.
    virtual Result<wire::ClaimAnswer> commit(const wire::ClaimCommit& commit) = 0;

    /// Frees what the id holds, and makes it dead for ever, whether or not its claim has come yet.
    /// Conflict for an id whose money has moved.
    virtual Result<wire::ClaimAnswer> release(const wire::ClaimRelease& release) = 0;

    /// Money that moved without asking, from the kiosk's budget: counted like a commit, and
    /// Acknowledged where the lines were free and the budget covers it. Never refused either.
    virtual Result<wire::ClaimAnswer> offlineRefund(const wire::OfflineRefund& refund) = 0;

    /// Open cases, oldest first.
    virtual Result<std::vector<ConflictCase>> conflicts(std::size_t limit) = 0;
    /// Closes a case with what was found. NotFound for one that is not open.
    virtual Result<void> close(std::int64_t number, const std::string& by,
                               const std::string& found) = 0;
};

} // namespace reprise::headoffice
