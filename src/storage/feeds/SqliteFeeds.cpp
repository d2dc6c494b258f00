#include "feeds/SqliteFeeds.h"

#include "reprise/policy/Policy.h"

namespace reprise::storage {

using wire::Feed;
using wire::FeedItem;
using wire::FeedPage;

namespace {

using namespace std::chrono_literals;

/// That nothing is new is written down no oftener: every write goes to the disk.
constexpr auto noNewsFor = 10min;

std::int64_t numberOf(Instant at)
{
    return at.time_since_epoch().count();
}

/// Why a page does not go on from where the feed stands; empty where it does.
std::string whyNotNext(const FeedPage& page, const wire::FeedStanding& here)
{
    if (page.epoch < here.epoch)
        return "it is of an older life of head office's database than what is kept here: was that "
               "restored from a backup, and nobody said so (reprise-headoffice restored)?";
    if (page.epoch > here.epoch)
        return page.after == 0 ? "" : "it begins a new epoch, but not at its beginning";
    if (page.after == here.position) return {};
    return "it goes on after " + std::to_string(page.after) + ", and this terminal has "
           + std::to_string(here.position)
           + ": was head office restored from a backup, and nobody said so (reprise-headoffice "
             "restored)?";
}

} // namespace

wire::KeptFeed SqliteFeeds::kept(Feed feed)
{
    auto row = m_database.query("feed");
    if (!row.with(wire::feedName(feed)).next()) return {{feed, 0, 0}, {}};
    return {{feed, row.number(0), row.number(1)},
            Instant{std::chrono::milliseconds{row.number(2)}}};
}

Result<std::vector<wire::KeptFeed>> SqliteFeeds::feeds()
{
    return m_database.attempt([&]() -> Result<std::vector<wire::KeptFeed>> {
        std::vector<wire::KeptFeed> all;
        for (const auto feed : wire::everyFeed)
            all.push_back(kept(feed));
        return all;
    });
}

Result<std::int64_t> SqliteFeeds::take(const FeedPage& page, const wire::FeedMoment& moment)
{
    const auto isOldNews = m_database.attempt([&]() -> Result<bool> {
        const auto before = kept(page.feed);
        return page.items.empty() && before.signedAt && page.epoch == before.standing.epoch
               && page.upto == before.standing.position && page.after == page.upto
               && moment.signedAt - *before.signedAt < noNewsFor;
    });
    if (!isOldNews) return isOldNews.error();
    if (*isOldNews) return 0;
    return m_database.transact([&]() -> Result<std::int64_t> {
        const auto before = kept(page.feed);
        if (auto why = whyNotNext(page, before.standing); !why.empty())
            return Error{ErrorCode::Conflict, std::move(why)};
        const auto taken = takeItems(page, moment);
        if (!taken) return taken;
        end(page, moment.signedAt);
        return taken;
    });
}

Result<std::int64_t> SqliteFeeds::takeItems(const FeedPage& page, const wire::FeedMoment& moment)
{
    if (page.items.empty()) return 0;
    const auto defaults = unsaid(moment.signedAt);
    if (!defaults) return defaults.error();
    std::int64_t changed = 0;
    for (const auto& item : page.items) {
        if (const auto checked = wire::checkItem(page.feed, item, *defaults); !checked)
            return checked.error();
        const auto count = takeItem(page, item, moment, *defaults);
        if (!count) return count;
        changed += *count;
    }
    return changed;
}

Result<std::int64_t> SqliteFeeds::takeItem(const FeedPage& page, const FeedItem& item,
                                           const wire::FeedMoment& moment,
                                           const wire::CatalogueDefaults& unsaid)
{
    switch (page.feed) {
    case Feed::Catalogue: return shelve(item, unsaid);
    case Feed::Recalls: return list(page, item);
    case Feed::Returned: return m_elsewhere.count(item, page.epoch, moment.journalSeq);
    }
    REPRISE_UNREACHABLE();
}

/// Goods that are withdrawn stay: receipts of them still come.
Result<std::int64_t> SqliteFeeds::shelve(const FeedItem& item,
                                         const wire::CatalogueDefaults& unsaid)
{
    if (!item.content) return 0;
    const auto entry = wire::goodsOf(item, unsaid);
    if (!entry) return entry.error();
    return m_catalogue.shelveAnew(*entry) == goods::Shelved::Imported ? 1 : 0;
}

std::int64_t SqliteFeeds::list(const FeedPage& page, const FeedItem& item)
{
    const auto feed = wire::feedName(page.feed);
    if (!item.content) return m_database.query("drop_feed_item").run(feed, item.key);
    const auto isSame = [&] {
        auto row = m_database.query("feed_item");
        return row.with(feed, item.key).next() && row.text(0) == *item.content;
    }();
    m_database.query("keep_feed_item").run(feed, item.key, page.epoch, *item.content);
    return isSame ? 0 : 1;
}

void SqliteFeeds::end(const FeedPage& page, Instant signedAt)
{
    const auto feed = wire::feedName(page.feed);
    if (!page.more) {
        m_database.query("drop_feed_items_before").run(feed, page.epoch);
        if (page.feed == Feed::Returned) m_elsewhere.dropBefore(page.epoch);
    }
    m_database.query("keep_feed").run(feed, page.epoch, page.upto, numberOf(signedAt));
    if (page.feed == Feed::Recalls) m_notices.compose(signedAt);
}

Result<wire::CatalogueDefaults> SqliteFeeds::unsaid(Instant signedAt)
{
    auto row = m_database.query("policy_adopted_last");
    if (!row.next()) return Error{ErrorCode::Corrupt, "this terminal has no policy"};
    const auto policy = policy::Policy::parse(row.text(0), "policy in force");
    if (!policy) return Error{ErrorCode::Corrupt, policy.error().detail};
    return wire::catalogueDefaultsOf(*policy, policy->zone.dayOf(signedAt));
}

} // namespace reprise::storage
