// FeedShelf: the port behind which head office keeps what it publishes to its stores, item by item,
// and hands out what came after a position.
#pragma once

#include "reprise/wire/office/FeedPages.h"

#include <cstdint>
#include <string>
#include <vector>

namespace reprise::headoffice {

/// What becomes of items of the same feed and address that are not named.
enum class Unnamed : std::uint8_t { Stay, Withdrawn };

struct FeedUpdate {
    wire::Feed feed;
    std::string store; ///< Empty: to every store.
    std::vector<wire::FeedItem> items;
    Unnamed unnamed = Unnamed::Stay;
};

struct FeedChange {
    std::int64_t changed = 0;   ///< Items that are new or have other content.
    std::int64_t withdrawn = 0; ///< Items that are gone.
    std::int64_t unchanged = 0;
    std::int64_t position = 0; ///< Of the feed, after it.
};

class FeedShelf {
public:
    virtual ~FeedShelf() = default;

    /// All of it or nothing. Conflict where an item is published to every store and would be to
    /// one as well, or the other way round: which of the two would count?
    virtual Result<FeedChange> publish(const FeedUpdate& update) = 0;

    /// One page of each feed that is asked for, for this store. A standing of another epoch, or
    /// one that this database never gave, begins anew.
    virtual Result<std::vector<wire::FeedPage>>
    pages(const std::string& store, const std::vector<wire::FeedStanding>& asked) = 0;

    /// The receipts that are published under exactly these numbers, of any store, as JSON. One
    /// that two stores have published is left out: nobody knows which is meant.
    virtual Result<std::vector<std::string>> receipts(const std::vector<std::string>& numbers) = 0;
};

} // namespace reprise::headoffice
