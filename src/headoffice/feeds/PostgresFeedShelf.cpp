#include "feeds/PostgresFeedShelf.h"

#include "feeds/FeedHeads.h"
#include "feeds/PublishedPages.h"
#include "feeds/ReturnedLines.h"

#include "reprise/json/JsonWriter.h"

#include <map>

namespace reprise::headoffice {

namespace {

using wire::FeedItem;
using wire::FeedPage;
using wire::FeedStanding;

constexpr std::int64_t pageItems = 500;
constexpr std::int64_t pageBytes = std::int64_t{512} * 1024;

std::string keysOf(const std::vector<FeedItem>& items)
{
    std::vector<std::string> keys;
    for (const auto& item : items)
        keys.push_back(item.key);
    JsonWriter json;
    json.texts(keys);
    return json.take();
}

/// By key, of the items that are not withdrawn.
using Contents = std::map<std::string, std::string>;

Result<Contents> standing(PqConnection& connection, const FeedUpdate& update)
{
    const auto rows =
        connection.run("SELECT item, content FROM feed_item WHERE feed = $1"
                       " AND store = $2 AND content IS NOT NULL",
                       {PqValue::text(wire::feedName(update.feed)), PqValue::text(update.store)});
    if (!rows) return rows.error();
    Contents contents;
    for (int row = 0; row < rows->count(); ++row)
        contents.emplace(rows->bytes(row, 0), rows->bytes(row, 1));
    return contents;
}

/// An item is every store's or single stores', never both.
Result<void> checkAddress(PqConnection& connection, const FeedUpdate& update)
{
    const auto rows = connection.run(
        "SELECT item, store FROM feed_item WHERE feed = $1 AND content IS NOT NULL"
        " AND (store = '') <> ($2 = '')"
        " AND item IN (SELECT jsonb_array_elements_text($3::jsonb)) ORDER BY item, store LIMIT 1",
        {PqValue::text(wire::feedName(update.feed)), PqValue::text(update.store),
         PqValue::text(keysOf(update.items))});
    if (!rows) return rows.error();
    if (rows->count() == 0) return {};
    const auto to = rows->bytes(0, 1);
    return Error{ErrorCode::Conflict, "'" + rows->bytes(0, 0) + "' is published to "
                                          + (to.empty() ? "every store" : "store " + to)
                                          + ", expected it withdrawn there first"};
}

Result<void> keep(PqConnection& connection, const FeedUpdate& update, const FeedItem& item,
                  std::int64_t position)
{
    const auto kept = connection.run(
        "INSERT INTO feed_item(feed, store, item, position, content)"
        " VALUES ($1, $2, $3, $4, CASE WHEN $5 = ''::bytea THEN NULL ELSE $5 END)"
        " ON CONFLICT (feed, item, store) DO UPDATE SET position = excluded.position,"
        "  content = excluded.content, changed_at = now()",
        {PqValue::text(wire::feedName(update.feed)), PqValue::text(update.store),
         PqValue::text(item.key), PqValue::number(position),
         PqValue::bytes(item.content.value_or(std::string()))});
    return kept ? Result<void>{} : kept.error();
}

Result<FeedChange> publishOver(PqConnection& connection, const FeedUpdate& update)
{
    auto transaction = PqTransaction::begin(connection);
    if (!transaction) return transaction.error();
    const auto head = lockHead(connection, std::string(wire::feedName(update.feed)));
    if (!head) return head.error();
    if (const auto checked = checkAddress(connection, update); !checked) return checked.error();
    auto before = standing(connection, update);
    if (!before) return before.error();

    FeedChange change;
    change.position = *head;
    for (const auto& item : update.items) {
        const auto known = before->extract(item.key);
        if (!known.empty() && known.mapped() == item.content) {
            ++change.unchanged;
            continue;
        }
        ++change.changed;
        if (const auto kept = keep(connection, update, item, ++change.position); !kept)
            return kept.error();
    }
    if (update.unnamed == Unnamed::Withdrawn)
        for (const auto& [key, content] : *before) {
            ++change.withdrawn;
            if (const auto kept = keep(connection, update, {key, {}}, ++change.position); !kept)
                return kept.error();
        }
    if (change.position != *head)
        if (const auto moved =
                moveHead(connection, std::string(wire::feedName(update.feed)), change.position);
            !moved)
            return moved.error();
    if (const auto committed = transaction->commit(); !committed) return committed.error();
    return change;
}

struct Heads {
    std::int64_t epoch = 0;
    std::map<std::string, std::int64_t> positions;
};

/// The epoch as the moment at which it began, so that two restores of one backup differ.
Result<Heads> readHeads(PqConnection& connection, const std::vector<FeedStanding>& asked)
{
    const auto epoch = connection.run("SELECT (extract(epoch FROM begun_at) * 1000)::bigint"
                                      " FROM database_epoch ORDER BY epoch DESC LIMIT 1");
    if (!epoch) return epoch.error();
    if (epoch->count() == 0)
        return Error{ErrorCode::Corrupt, "the database has no epoch, expected one from its schema"};
    std::vector<std::string> names;
    for (const auto& each : asked)
        names.emplace_back(wire::feedName(each.feed));
    JsonWriter json;
    json.texts(names);
    const auto rows = connection.run("SELECT feed, last_position FROM feed_head WHERE feed IN"
                                     " (SELECT jsonb_array_elements_text($1::jsonb))",
                                     {PqValue::text(json.take())});
    if (!rows) return rows.error();
    Heads heads{epoch->number(0, 0), {}};
    for (int row = 0; row < rows->count(); ++row)
        heads.positions.emplace(rows->bytes(row, 0), rows->number(row, 1));
    return heads;
}

/// The head was read before: what stands up to it is all there to be seen.
Result<FeedPage> pageOf(PqConnection& connection, const std::string& store,
                        const FeedStanding& asked, std::int64_t epoch, std::int64_t head)
{
    const auto goesOn = asked.epoch == epoch && asked.position <= head;
    FeedPage page{asked.feed, epoch, goesOn ? asked.position : 0, head, false, {}};
    if (page.after == head) return page;
    // Whoever begins needs no word of what is gone.
    const auto rows = connection.run(
        "SELECT item, content, position, found FROM (SELECT *, count(*) OVER () AS found,"
        "   row_number() OVER (ORDER BY position) AS place,"
        "   sum(coalesce(octet_length(content), 0)::bigint) OVER (ORDER BY position)"
        "    - coalesce(octet_length(content), 0) AS bytes_before"
        "  FROM (SELECT * FROM feed_item WHERE feed = $1 AND store IN ('', $2)"
        "   AND position > $3 AND position <= $4 AND ($3 > 0 OR content IS NOT NULL)"
        "   ORDER BY position LIMIT $5) page) measured"
        " WHERE place < $5 AND bytes_before < $6 ORDER BY position",
        {PqValue::text(wire::feedName(asked.feed)), PqValue::text(store),
         PqValue::number(page.after), PqValue::number(head), PqValue::number(pageItems + 1),
         PqValue::number(pageBytes)});
    if (!rows) return rows.error();
    for (int row = 0; row < rows->count(); ++row) {
        FeedItem item{rows->bytes(row, 0), {}};
        if (!rows->isNull(row, 1)) item.content = rows->bytes(row, 1);
        page.items.push_back(std::move(item));
    }
    page.more = rows->count() > 0 && rows->number(0, 3) > rows->count();
    if (page.more) page.upto = rows->number(rows->count() - 1, 2);
    return page;
}

Result<FeedPage> pageFor(PqConnection& connection, const std::string& store,
                         const FeedStanding& asked, const Heads& heads)
{
    using wire::Feed;
    switch (asked.feed) {
    case Feed::Policy: return policyPage(connection, store, asked, heads.epoch);
    case Feed::Receipts: return receiptsPage(connection, store, asked, heads.epoch);
    case Feed::Returned: return returnedPage(connection, store, asked, heads.epoch);
    case Feed::Packs:
    case Feed::Recalls:
    case Feed::Blocks:
    case Feed::Operators:
    case Feed::Catalogue: break;
    }
    const auto head = heads.positions.find(std::string(wire::feedName(asked.feed)));
    return pageOf(connection, store, asked, heads.epoch,
                  head == heads.positions.end() ? 0 : head->second);
}

} // namespace

Result<FeedChange> PostgresFeedShelf::publish(const FeedUpdate& update)
{
    return m_pool.use([&](PqConnection& connection) { return publishOver(connection, update); });
}

Result<std::vector<FeedPage>> PostgresFeedShelf::pages(const std::string& store,
                                                       const std::vector<FeedStanding>& asked)
{
    return m_pool.use([&](PqConnection& connection) -> Result<std::vector<FeedPage>> {
        const auto heads = readHeads(connection, asked);
        if (!heads) return heads.error();
        std::vector<FeedPage> pages;
        for (const auto& each : asked) {
            auto page = pageFor(connection, store, each, *heads);
            if (!page) return page.error();
            pages.push_back(std::move(*page));
        }
        return pages;
    });
}

Result<std::vector<std::string>>
PostgresFeedShelf::receipts(const std::vector<std::string>& numbers)
{
    return m_pool.use([&](PqConnection& connection) -> Result<std::vector<std::string>> {
        JsonWriter json;
        json.texts(numbers);
        const auto rows = connection.run(
            "SELECT content FROM store_receipt WHERE receipt IN (SELECT receipt FROM store_receipt"
            "  WHERE receipt IN (SELECT jsonb_array_elements_text($1::jsonb))"
            "  GROUP BY receipt HAVING count(*) = 1) ORDER BY receipt",
            {PqValue::text(json.take())});
        if (!rows) return rows.error();
        std::vector<std::string> found;
        for (int row = 0; row < rows->count(); ++row)
            found.push_back(rows->bytes(row, 0));
        return found;
    });
}

} // namespace reprise::headoffice
