#include "feeds/SqliteFeeds.h"

#include "reprise/policy/Policy.h"
#include "reprise/wire/Feeds.h"
#include "reprise/wire/ReceiptJson.h"
#include "reprise/wire/office/StaffJson.h"

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

Result<wire::TakenItems> SqliteFeeds::take(const FeedPage& page, const wire::FeedMoment& moment)
{
    const auto isOldNews = m_database.attempt([&]() -> Result<bool> {
        const auto before = kept(page.feed);
        return page.items.empty() && before.signedAt && page.epoch == before.standing.epoch
               && page.upto == before.standing.position && page.after == page.upto
               && moment.signedAt - *before.signedAt < noNewsFor;
    });
    if (!isOldNews) return isOldNews.error();
    if (*isOldNews) return wire::TakenItems{};
    return m_database.transact([&]() -> Result<wire::TakenItems> {
        const auto before = kept(page.feed);
        if (auto why = whyNotNext(page, before.standing); !why.empty())
            return Error{ErrorCode::Conflict, std::move(why)};
        const auto taken = takeItems(page, moment);
        if (!taken) return taken;
        end(page, moment.signedAt);
        return taken;
    });
}

Result<wire::TakenItems> SqliteFeeds::takeItems(const FeedPage& page,
                                                const wire::FeedMoment& moment)
{
    if (page.items.empty()) return wire::TakenItems{};
    const auto defaults = unsaid(moment.signedAt);
    if (!defaults) return defaults.error();
    Intake intake{page, moment, *defaults};
    for (const auto& item : page.items) {
        if (const auto checked = wire::checkItem(page.feed, item, *defaults); !checked)
            return checked.error();
        if (const auto done = takeItem(intake, item); !done) return done.error();
    }
    return intake.taken;
}

Result<void> SqliteFeeds::takeItem(Intake& intake, const FeedItem& item)
{
    switch (intake.page.feed) {
    case Feed::Policy: return adopt(intake, item);
    case Feed::Packs:
    case Feed::Recalls:
    case Feed::Blocks: list(intake, item); return {};
    case Feed::Operators: return enlist(intake, item);
    case Feed::Catalogue: return shelve(intake, item);
    case Feed::Receipts: return file(intake, item);
    case Feed::Returned: {
        const auto count =
            m_records.elsewhere.count(item, intake.page.epoch, intake.moment.journalSeq);
        if (!count) return count.error();
        intake.taken.changed += *count;
        return {};
    }
    }
    REPRISE_UNREACHABLE();
}

/// A policy is never withdrawn: another one follows it.
Result<void> SqliteFeeds::adopt(Intake& intake, const FeedItem& item)
{
    if (!item.content) return {};
    const auto offer = wire::policyOfferFromJson(*item.content);
    if (!offer) return offer.error();
    const auto inForce = m_records.rules.adoptedLast();
    if (!inForce) return inForce.error();
    const auto policy = wire::policyToAdopt(*offer, *inForce, m_hasher);
    if (!policy) return policy.error();
    if (!*policy) return {};
    const auto entered = m_records.rules.enter(offer->toml, **policy);
    // Its name stands for another text here: a page that can't be worked by.
    if (!entered) return Error{ErrorCode::Invalid, entered.error().detail};
    ++intake.taken.changed;
    return {};
}

Result<void> SqliteFeeds::enlist(Intake& intake, const FeedItem& item)
{
    list(intake, item);
    if (!item.content) {
        const OperatorId id(item.key);
        const auto known = m_records.operators.read(id);
        if (!known && known.error().code != ErrorCode::NotFound) return known.error();
        if (known && !known->removedAt) m_records.operators.dismiss(id, intake.moment.signedAt);
        return {};
    }
    const auto listed = wire::listedOperatorFromJson(*item.content);
    if (!listed) return listed.error();
    const auto isNew = m_records.operators.list(listed->id, listed->name, listed->roles);
    return isNew ? Result<void>{} : isNew.error();
}

/// Goods that are withdrawn stay: receipts of them still come.
Result<void> SqliteFeeds::shelve(Intake& intake, const FeedItem& item)
{
    if (!item.content) return {};
    const auto entry = wire::goodsOf(item, intake.unsaid);
    if (!entry) return entry.error();
    const auto shelved = m_records.catalogue.shelveAnew(*entry);
    intake.taken.changed += shelved == goods::Shelved::Imported ? 1 : 0;
    return {};
}

/// What was sold stays sold. The first text of a receipt stays too, whatever comes later.
Result<void> SqliteFeeds::file(Intake& intake, const FeedItem& item)
{
    if (!item.content) return {};
    const auto receipt = wire::receiptFromJson(*item.content, intake.unsaid.zone);
    if (!receipt) return receipt.error();
    if (receipt->store != m_store)
        return Error{ErrorCode::Invalid, "a receipt of store " + receipt->store};
    const auto filed = m_records.receipts.fileOne(*receipt);
    intake.taken.changed += filed == receipts::Filed::Imported ? 1 : 0;
    intake.taken.contradicted += filed == receipts::Filed::Conflict ? 1 : 0;
    return {};
}

void SqliteFeeds::list(Intake& intake, const FeedItem& item)
{
    const auto feed = wire::feedName(intake.page.feed);
    if (!item.content) {
        intake.taken.changed += m_database.query("drop_feed_item").run(feed, item.key);
        return;
    }
    const auto isSame = [&] {
        auto row = m_database.query("feed_item");
        return row.with(feed, item.key).next() && row.text(0) == *item.content;
    }();
    m_database.query("keep_feed_item").run(feed, item.key, intake.page.epoch, *item.content);
    intake.taken.changed += isSame ? 0 : 1;
}

void SqliteFeeds::end(const FeedPage& page, Instant signedAt)
{
    const auto feed = wire::feedName(page.feed);
    if (!page.more) dropBefore(page, signedAt);
    m_database.query("keep_feed").run(feed, page.epoch, page.upto, numberOf(signedAt));
    if (page.feed == Feed::Recalls || page.feed == Feed::Blocks)
        m_records.notices.compose(signedAt);
}

/// What an older epoch had and this one, now that all of it is here, has not.
void SqliteFeeds::dropBefore(const FeedPage& page, Instant signedAt)
{
    const auto feed = wire::feedName(page.feed);
    if (page.feed == Feed::Returned) m_records.elsewhere.dropBefore(page.epoch);
    if (page.feed == Feed::Operators) {
        std::vector<OperatorId> gone;
        {
            auto rows = m_database.query("feed_keys_before");
            rows.with(feed, page.epoch);
            while (rows.next())
                gone.emplace_back(rows.text(0));
        }
        for (const auto& id : gone)
            m_records.operators.dismiss(id, signedAt);
    }
    m_database.query("drop_feed_items_before").run(feed, page.epoch);
}

Result<wire::CatalogueDefaults> SqliteFeeds::unsaid(Instant signedAt)
{
    const auto text = m_records.rules.adoptedLast();
    if (!text) return text.error();
    const auto policy = policy::Policy::parse(*text, "policy in force");
    if (!policy) return Error{ErrorCode::Corrupt, policy.error().detail};
    return wire::catalogueDefaultsOf(*policy, policy->zone.dayOf(signedAt));
}

} // namespace reprise::storage
