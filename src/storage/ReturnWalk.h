// ReturnWalk: the journal's returns from the first to the last, a slice at a time, so that other
// work gets at the database in between.
#pragma once

#include "Database.h"

#include "reprise/storage/TerminalStore.h"

#include <functional>

namespace reprise::storage {

/// Hands every return in the journal's order, and stops at the first that `each` refuses. Corrupt
/// for a payload that can't be read.
Result<void> walkReturns(Database& database,
                         const std::function<Result<void>(const KeptReturn&)>& each);

} // namespace reprise::storage
