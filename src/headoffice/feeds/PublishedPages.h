// PublishedPages: what a store's policy and receipts are, as feeds: out of the tables in which they
// were published, at the positions that they have there.
#pragma once

#include "store/PqConnection.h"

#include "reprise/wire/office/FeedPages.h"

#include <string>

namespace reprise::headoffice {

/// The policy published last, or nothing.
Result<wire::FeedPage> policyPage(PqConnection& connection, const std::string& store,
                                  const wire::FeedStanding& asked, std::int64_t epoch);

Result<wire::FeedPage> receiptsPage(PqConnection& connection, const std::string& store,
                                    const wire::FeedStanding& asked, std::int64_t epoch);

} // namespace reprise::headoffice
