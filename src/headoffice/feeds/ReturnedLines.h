// ReturnedLines: what has come back of a store's receipts, as a feed. Positions are handed out when
// somebody reads: a claim is never made to wait for its store's other claims.
#pragma once

#include "store/PqConnection.h"

#include "reprise/wire/office/FeedPages.h"

#include <string>

namespace reprise::headoffice {

Result<wire::FeedPage> returnedPage(PqConnection& connection, const std::string& store,
                                    const wire::FeedStanding& asked, std::int64_t epoch);

} // namespace reprise::headoffice
