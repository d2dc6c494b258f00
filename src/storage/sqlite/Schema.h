// Schema: which version of the tables a file has, whether the file is whole and ours, and the way
// from each version to the next.
#pragma once

#include "sqlite/Database.h"

namespace reprise::storage {

/// The version this program works with.
int newestSchema();

/// Makes an empty file ours, with all tables.
Result<void> layOut(Database& database);

/// Reads only. Corrupt when the file is no terminal's, damaged, or from a newer Reprise.
Result<void> inspect(Database& database);

/// Brings an inspected file to the newest version, one numbered step per transaction.
Result<void> migrate(Database& database);

} // namespace reprise::storage
