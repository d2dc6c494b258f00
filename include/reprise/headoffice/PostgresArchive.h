// PostgresArchive: the archive in PostgreSQL. Several servers may share one database; a database
// that goes away and comes back is found again without a restart.
#pragma once

#include "reprise/base/Hasher.h"
#include "reprise/headoffice/Archive.h"

#include <chrono>
#include <cstddef>
#include <functional>
#include <memory>
#include <string>

namespace reprise::headoffice {

struct DatabaseSettings {
    std::string url;             ///< A libpq connection string or URL.
    std::size_t connections = 4; ///< At most; each made when first needed.
    /// Told how long each use of the database took; may be empty.
    std::function<void(std::chrono::microseconds)> measured;
};

/// Connects and brings the schema up to date, one server at a time. Invalid for a connection string
/// that makes no sense; Unavailable while the database does not answer; Corrupt when its schema is
/// from a newer Reprise.
Result<std::unique_ptr<Archive>> openPostgres(DatabaseSettings settings, Hasher& hasher);

} // namespace reprise::headoffice
