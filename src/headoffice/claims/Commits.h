// Commits: money has moved. What was claimed is settled by it, what was not is counted all the
// same, and whatever should not have happened opens a case.
#pragma once

#include "claims/SoldLines.h"

#include "reprise/headoffice/CaseKind.h"
#include "reprise/wire/Claims.h"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace reprise::headoffice {

/// To what ends a claim: acknowledged, or a conflict of that kind.
wire::ClaimAnswer ended(const std::string& id, std::optional<CaseKind> conflict);

/// What is wrong with a payment besides its lines, found and written in the same transaction; may
/// be empty.
using FurtherCases = std::function<Result<std::vector<CaseKind>>(PqConnection&)>;

/// One transaction. Nothing where lines have to be begun first, or where another call about the id
/// was first: to be tried anew.
Result<std::optional<wire::ClaimAnswer>> commitOver(PqConnection& connection,
                                                    const wire::ClaimCommit& commit, Begun begun,
                                                    Paying paying, const FurtherCases& further);

} // namespace reprise::headoffice
