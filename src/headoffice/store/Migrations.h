// Migrations: the numbered steps from an empty database to today's schema.
#pragma once

#include "store/PqConnection.h"

namespace reprise::headoffice {

/// Runs the steps this database lacks, each in its own transaction. Servers starting together take
/// turns. Corrupt when the database knows a step that we don't.
Result<void> migrate(PqConnection& connection);

} // namespace reprise::headoffice
