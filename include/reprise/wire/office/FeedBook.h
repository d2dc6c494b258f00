// FeedBook: the port to what a terminal has of head office's feeds: how far, and the last good
// content of each.
#pragma once

#include "reprise/base/Result.h"
#include "reprise/wire/office/FeedPages.h"

#include <optional>
#include <vector>

namespace reprise::wire {

struct KeptFeed {
    FeedStanding standing;
    std::optional<Instant> signedAt; ///< When head office last said that this is how it stands.
};

/// When a page was asked for and answered.
struct FeedMoment {
    Instant signedAt;
    /// Of the journal's last entry when it was asked for: what this terminal did before is in it.
    std::int64_t journalSeq = 0;
};

/// What came of a page.
struct TakenItems {
    std::int64_t changed = 0; ///< Came with another content.
    /// Receipts that came with another content than before: the first stays.
    std::int64_t contradicted = 0;
};

class FeedBook {
public:
    virtual ~FeedBook() = default;

    /// Every feed that this terminal takes, those of which it has nothing too.
    virtual Result<std::vector<KeptFeed>> feeds() = 0;

    /// Durable, the page and the position after it in one. The caller has looked at the signature.
    /// Otherwise nothing of it is kept: Conflict for a page that does not go on from where the feed
    /// stands here, Invalid for one with an item that can't be read or worked by.
    virtual Result<TakenItems> take(const FeedPage& page, const FeedMoment& moment) = 0;
};

} // namespace reprise::wire
