// KeptSettings: what a terminal was told when it was made, among its own records. Both are called
// inside of what the caller attempts or transacts.
#pragma once

#include "sqlite/Database.h"

#include "reprise/storage/TerminalStore.h"

#include <string>

namespace reprise::storage {

struct KeptSettings {
    TerminalSettings settings;
    std::string incarnation;
};

/// Invalid, saying what was expected, for what no terminal can be told.
Result<void> checkSettings(const TerminalSettings& settings);

void keepSettings(Database& database, const KeptSettings& kept);

/// What a terminal was not told because it is older than that is as it always was. Corrupt where
/// there are none.
Result<KeptSettings> loadSettings(Database& database);

} // namespace reprise::storage
