// FeedPages: what head office gives a store, feed by feed. A feed is a sequence of items; whoever
// has its position asks for what came after it, and gets it under one signature.
#pragma once

#include "reprise/base/Clock.h"
#include "reprise/wire/JournalEntry.h"
#include "reprise/wire/office/SignedText.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace reprise::wire {

/// Spelling: "policy", "packs", "recalls", "blocks", "operators", "catalogue", "receipts",
/// "returned".
enum class Feed : std::uint8_t {
    Policy,    ///< What the store goes by: the last one published.
    Packs,     ///< The law of a jurisdiction, where it is no older than the program's.
    Recalls,   ///< Goods that are called back.
    Blocks,    ///< Goods that a change of mind does not bring back: stolen, counterfeit.
    Operators, ///< Who works here.
    Catalogue, ///< Goods, and a price from one day on.
    Receipts,  ///< What the store has sold.
    Returned,  ///< What has come back of the store's receipts, wherever: of head office's counts.
};

/// In the order in which a terminal takes them: what the later ones are read by comes first.
inline constexpr Feed everyFeed[]{Feed::Policy,    Feed::Packs,     Feed::Recalls,  Feed::Blocks,
                                  Feed::Operators, Feed::Catalogue, Feed::Receipts, Feed::Returned};

Result<Feed> parseFeed(std::string_view name);
std::string_view feedName(Feed feed);

/// What stands under a key from now on.
struct FeedItem {
    std::string key;
    std::optional<std::string> content; ///< One JSON object; nothing: it is withdrawn.

    friend bool operator==(const FeedItem&, const FeedItem&) = default;
};

/// How far somebody has a feed. Positions of one epoch only grow; an epoch is one life of head
/// office's database, and a later one has the greater number.
struct FeedStanding {
    Feed feed;
    std::int64_t epoch = 0; ///< 0: nothing yet.
    std::int64_t position = 0;

    friend bool operator==(const FeedStanding&, const FeedStanding&) = default;
};

/// What came after `after`, up to `upto`. Where the epoch is another than was asked for it begins
/// at 0, and everything of the older epoch has ended with its last page.
struct FeedPage {
    Feed feed;
    std::int64_t epoch = 0;
    std::int64_t after = 0;
    std::int64_t upto = 0;
    bool more = false;
    std::vector<FeedItem> items; ///< In the order in which they came to be.

    friend bool operator==(const FeedPage&, const FeedPage&) = default;
};

struct FeedRequest {
    JournalOrigin origin;
    std::string id; ///< 32 hexadecimal digits, new each time: an old answer answers nothing.
    std::vector<FeedStanding> feeds;
};

/// The text that is signed.
struct FeedLetter {
    JournalOrigin origin;
    std::string id;
    std::string store;
    Instant at; ///< By head office's clock.
    std::vector<FeedPage> pages;
};

/// What comes back for a request: the letter that answers it, or none.
struct LetterAnswer {
    std::string id;
    std::optional<SignedText> letter;
    std::string reason; ///< Why there is none, for people.
};

std::string toJson(const FeedRequest& request);
/// Feeds that this program does not know are left out.
Result<FeedRequest> feedRequestFromJson(std::string_view json);
std::string toJson(const FeedLetter& letter);
Result<FeedLetter> feedLetterFromJson(std::string_view json);
std::string toJson(const LetterAnswer& answer);
Result<LetterAnswer> letterAnswerFromJson(std::string_view json);

} // namespace reprise::wire
