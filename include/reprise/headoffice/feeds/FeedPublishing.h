// FeedPublishing: checks the items that the back office wants to hand to its stores before any
// terminal sees them, with the reader that the terminals use.
#pragma once

#include "reprise/headoffice/Archive.h"
#include "reprise/headoffice/Publishing.h"
#include "reprise/headoffice/feeds/FeedShelf.h"

#include <string>
#include <string_view>
#include <vector>

namespace reprise::headoffice {

struct FeedAddress {
    wire::Feed feed;
    std::string store; ///< Empty: every store.
};

struct FeedReport {
    FeedAddress address;
    FeedChange change;
    std::vector<Reject> rejected; ///< Not empty: nothing was published.
};

/// One item per line of ndjson. A line that can't be read, or a key that comes twice, and none of
/// it is published. Of the catalogue nothing can be withdrawn. An error Result means that the
/// archive failed.
Result<FeedReport> publishItems(Archive& archive, const FeedAddress& address,
                                std::string_view ndjson, Unnamed unnamed);

std::string toJson(const FeedReport& report);

} // namespace reprise::headoffice
