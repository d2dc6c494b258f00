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

class FeedBook {
public:
    virtual ~FeedBook() = default;

    /// Every feed that this terminal takes, those of which it has nothing too.
    virtual Result<std::vector<KeptFeed>> feeds() = 0;

    /// Durable, the page and the position after it in one: how many items another content came
    /// with. The caller has looked at the signature. Otherwise nothing of it is kept: Conflict for
    /// a page that does not go on from where the feed stands here, Invalid for one with an item
    /// that can't be read.
    virtual Result<std::int64_t> take(const FeedPage& page, const FeedMoment& moment) = 0;
};

} // namespace reprise::wire
