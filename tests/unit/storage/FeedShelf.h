// FeedShelf: a terminal on a real disk that is given pages of head office's feeds.
#pragma once

#include "Terminal.h"

#include "reprise/wire/office/FeedBook.h"

namespace reprise::samples {

inline constexpr Instant signedAt{std::chrono::milliseconds{1'793'000'000'000}};

inline wire::FeedPage page(wire::Feed feed, std::int64_t after, std::int64_t upto,
                           std::vector<wire::FeedItem> items, std::int64_t epoch = 1)
{
    return {feed, epoch, after, upto, false, std::move(items)};
}

} // namespace reprise::samples

namespace reprise::storage {

struct FeedShelf : Terminal {
    Result<wire::TakenItems> take(const wire::FeedPage& next, Instant at = samples::signedAt)
    {
        return store->feeds().take(next, {at, 0});
    }
    std::int64_t changedBy(const wire::FeedPage& next, Instant at = samples::signedAt)
    {
        const auto taken = take(next, at);
        INFO((taken ? std::string() : taken.error().detail));
        REQUIRE(taken);
        return taken->changed;
    }
    wire::KeptFeed feed(wire::Feed which)
    {
        const auto all = store->feeds().feeds();
        REQUIRE(all);
        for (const auto& each : *all)
            if (each.standing.feed == which) return each;
        return {{which, -1, -1}, {}};
    }
    std::vector<std::string> recalls()
    {
        std::vector<std::string> names;
        const auto digest = store->notices().current();
        REQUIRE(digest);
        if (digest->empty()) return names;
        const auto notices = store->notices().read(*digest);
        REQUIRE(notices);
        for (const auto& each : notices->recalls)
            names.push_back(each.name);
        return names;
    }
    void restart()
    {
        store.reset();
        store = open();
    }

    std::unique_ptr<TerminalStore> store = open();
};

} // namespace reprise::storage
