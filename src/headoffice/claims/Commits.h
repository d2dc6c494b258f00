// Commits: money has moved. What was claimed is settled by it, what was not is counted all the
// same, and whatever should not have happened opens a case.
#pragma once

#include "claims/SoldLines.h"

#include "reprise/headoffice/CaseKind.h"
#include "reprise/wire/Claims.h"

#include <optional>
#include <string>

namespace reprise::headoffice {

/// To what ends a claim: acknowledged, or a conflict of that kind.
wire::ClaimAnswer ended(const std::string& id, std::optional<CaseKind> conflict);

/// One transaction. Nothing where lines have to be begun first, or where another call about the id
/// was first: to be tried anew.
Result<std::optional<wire::ClaimAnswer>> commitOver(PqConnection& connection,
                                                    const wire::ClaimCommit& commit, Begun begun);

} // namespace reprise::headoffice
