// DurableFile: small files beside the database, on disk before they have their name, so that there
// is never half of one.
#pragma once

#include <string>
#include <string_view>
#include <system_error>

namespace reprise::storage {

/// Makes what was done in a folder durable: its names are as much written as its files.
std::error_code syncFolder(const std::string& path);

/// For its owner's eyes alone (0600). What stood under the name before is replaced whole.
std::error_code writeDurably(const std::string& folder, const std::string& name,
                             std::string_view bytes);

} // namespace reprise::storage
