// FeedHeads: how far a sequence of positions has come. Whoever hands out positions holds its row
// until the transaction ends, so that they become visible in their order.
#pragma once

#include "store/PqConnection.h"

#include <cstdint>
#include <string>

namespace reprise::headoffice {

/// The last position that was handed out, locked.
Result<std::int64_t> lockHead(PqConnection& connection, const std::string& head);
Result<void> moveHead(PqConnection& connection, const std::string& head, std::int64_t position);

} // namespace reprise::headoffice
