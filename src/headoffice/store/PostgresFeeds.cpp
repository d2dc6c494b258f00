#include "store/PostgresArchive.h"

#include "reprise/base/Text.h"

#include <charconv>
#include <nlohmann/json.hpp>
#include <utility>

namespace reprise::headoffice {

namespace {

constexpr std::int64_t pageBytes = 4 * 1024 * 1024;

/// A cursor names a position and the receipt that stood there, so that a cursor from before a
/// restored backup is noticed and the reader starts over, which costs time and nothing else.
struct FeedCursor {
    std::int64_t position = 0;
    std::string digest; ///< First 16 hexadecimal digits.
};

std::string cursorText(std::int64_t position, std::string_view digest)
{
    return std::to_string(position) + ":" + toHex(digest).substr(0, 16);
}

FeedCursor parseCursor(const std::string& text)
{
    FeedCursor cursor;
    const auto colon = text.find(':');
    if (colon == std::string::npos) return {};
    const auto* end = text.data() + colon;
    const auto read = std::from_chars(text.data(), end, cursor.position);
    if (read.ec != std::errc{} || read.ptr != end) return {};
    cursor.digest = text.substr(colon + 1);
    return cursor;
}

Result<std::int64_t> startOf(PqConnection& connection, const std::string& store,
                             const std::string& text)
{
    const auto cursor = parseCursor(text);
    if (cursor.position <= 0) return std::int64_t{0};
    const auto rows =
        connection.run("SELECT digest FROM store_receipt WHERE store = $1 AND position = $2",
                       {PqValue::text(store), PqValue::number(cursor.position)});
    if (!rows) return rows.error();
    const auto known = rows->count() == 1 && cursorText(cursor.position, rows->bytes(0, 0)) == text;
    return known ? cursor.position : std::int64_t{0};
}

Result<std::int64_t> lockFeed(PqConnection& connection, const std::string& store)
{
    const auto made = connection.run(
        "INSERT INTO store_feed(store) VALUES ($1) ON CONFLICT DO NOTHING", {PqValue::text(store)});
    if (!made) return made.error();
    const auto rows = connection.run(
        "SELECT last_position FROM store_feed WHERE store = $1 FOR UPDATE", {PqValue::text(store)});
    if (!rows) return rows.error();
    return rows->number(0, 0);
}

using Digests = std::map<std::string, Sha256>;

Result<Digests> publishedDigests(PqConnection& connection, const std::string& store,
                                 const std::vector<ReceiptToPublish>& receipts)
{
    auto numbers = nlohmann::json::array();
    for (const auto& receipt : receipts)
        numbers.push_back(receipt.number);
    const auto rows = connection.run(
        "SELECT receipt, digest FROM store_receipt"
        " WHERE store = $1 AND receipt IN (SELECT jsonb_array_elements_text($2::jsonb))",
        {PqValue::text(store), PqValue::text(numbers.dump())});
    if (!rows) return rows.error();
    Digests digests;
    for (int row = 0; row < rows->count(); ++row) {
        const auto digest = rows->digest(row, 1);
        if (!digest) return digest.error();
        digests.emplace(rows->bytes(row, 0), *digest);
    }
    return digests;
}

Result<void> appendReceipts(PqConnection& connection, const std::string& store, std::string rows,
                            std::int64_t lastPosition)
{
    if (const auto copied =
            connection.copyIn("COPY store_receipt(store, position, receipt, content, digest)"
                              " FROM STDIN (FORMAT binary)",
                              rows);
        !copied)
        return copied;
    const auto moved = connection.run("UPDATE store_feed SET last_position = $2 WHERE store = $1",
                                      {PqValue::text(store), PqValue::number(lastPosition)});
    return moved ? Result<void>{} : moved.error();
}

Result<std::vector<Publication>> publishOver(PqConnection& connection, Hasher& hasher,
                                             const std::string& store,
                                             const std::vector<ReceiptToPublish>& receipts)
{
    auto transaction = PqTransaction::begin(connection);
    if (!transaction) return transaction.error();
    auto position = lockFeed(connection, store);
    if (!position) return position.error();
    auto known = publishedDigests(connection, store, receipts);
    if (!known) return known.error();

    PqCopyRows rows;
    std::vector<Publication> answers;
    const auto before = *position;
    for (const auto& receipt : receipts) {
        const auto digest = hasher.sha256(receipt.json);
        const auto [place, isNew] = known->emplace(receipt.number, digest);
        if (!isNew) {
            answers.push_back(place->second == digest ? Publication::Unchanged
                                                      : Publication::Conflict);
            continue;
        }
        rows.beginRow(5);
        rows.bytes(store);
        rows.number(++*position);
        rows.bytes(receipt.number);
        rows.bytes(receipt.json);
        rows.digest(digest);
        answers.push_back(Publication::Published);
    }
    if (*position != before)
        if (const auto added = appendReceipts(connection, store, rows.finish(), *position); !added)
            return added.error();
    if (const auto committed = transaction->commit(); !committed) return committed.error();
    return answers;
}

Result<std::optional<Publication>> standingOf(PqConnection& connection, const std::string& store,
                                              const wire::PolicyOffer& offer, const Sha256& digest)
{
    const auto rows = connection.run("SELECT digest, version::bigint, in_force FROM"
                                     " (SELECT *, position = max(position) OVER () AS in_force"
                                     "   FROM store_policy WHERE store = $1) published"
                                     " WHERE policy = $2 ORDER BY version DESC",
                                     {PqValue::text(store), PqValue::text(offer.id)});
    if (!rows) return rows.error();
    for (int row = 0; row < rows->count(); ++row) {
        if (rows->number(row, 1) < offer.version) break;
        const auto stored = rows->digest(row, 0);
        if (!stored) return stored.error();
        const auto same = rows->number(row, 1) == offer.version && *stored == digest;
        return same && rows->truth(row, 2) ? std::optional(Publication::Unchanged)
                                           : std::optional(Publication::Conflict);
    }
    return std::optional<Publication>{};
}

Result<Publication> publishPolicyOver(PqConnection& connection, Hasher& hasher,
                                      const std::string& store, const wire::PolicyOffer& offer)
{
    auto transaction = PqTransaction::begin(connection);
    if (!transaction) return transaction.error();
    if (const auto locked = lockFeed(connection, store); !locked) return locked.error();
    const auto digest = hasher.sha256(offer.toml);
    const auto standing = standingOf(connection, store, offer, digest);
    if (!standing) return standing.error();
    if (*standing) return **standing;

    const auto added = connection.run(
        "INSERT INTO store_policy(store, policy, version, toml, digest)"
        " VALUES ($1, $2, $3::bigint::integer, $4, $5)",
        {PqValue::text(store), PqValue::text(offer.id), PqValue::number(offer.version),
         PqValue::bytes(offer.toml), PqValue::digest(digest)});
    if (!added) return added.error();
    if (const auto committed = transaction->commit(); !committed) return committed.error();
    return Publication::Published;
}

} // namespace

Result<wire::ReceiptPage> PostgresArchive::receipts(const std::string& store,
                                                    const std::string& cursor, std::size_t limit)
{
    return m_pool.use([&](PqConnection& connection) -> Result<wire::ReceiptPage> {
        const auto start = startOf(connection, store, cursor);
        if (!start) return start.error();
        const auto rows = connection.run(
            "SELECT position, content, digest, position < (SELECT last_position FROM store_feed"
            "   WHERE store = $1) FROM (SELECT *, sum(octet_length(content)::bigint)"
            "    OVER (ORDER BY position) - octet_length(content) AS bytes_before"
            "   FROM (SELECT * FROM store_receipt WHERE store = $1 AND position > $2"
            "    ORDER BY position LIMIT $3) page) measured"
            " WHERE bytes_before < $4 ORDER BY position",
            {PqValue::text(store), PqValue::number(*start),
             PqValue::number(static_cast<std::int64_t>(limit)), PqValue::number(pageBytes)});
        if (!rows) return rows.error();
        wire::ReceiptPage page;
        page.cursor = *start == 0 ? "" : cursor;
        for (int row = 0; row < rows->count(); ++row) {
            page.receipts.push_back(rows->bytes(row, 1));
            page.cursor = cursorText(rows->number(row, 0), rows->bytes(row, 2));
            page.more = rows->truth(row, 3);
        }
        return page;
    });
}

Result<std::vector<Publication>>
PostgresArchive::publish(const std::string& store, const std::vector<ReceiptToPublish>& receipts)
{
    return m_pool.use([&](PqConnection& connection) {
        return publishOver(connection, m_hasher, store, receipts);
    });
}

Result<std::optional<wire::PolicyOffer>> PostgresArchive::policy(const std::string& store)
{
    return m_pool.use([&](PqConnection& connection) -> Result<std::optional<wire::PolicyOffer>> {
        const auto rows = connection.run(
            "SELECT policy, version::bigint, toml, digest FROM store_policy WHERE store = $1"
            " ORDER BY position DESC LIMIT 1",
            {PqValue::text(store)});
        if (!rows) return rows.error();
        if (rows->count() == 0) return std::optional<wire::PolicyOffer>{};
        return std::optional(wire::PolicyOffer{rows->bytes(0, 0),
                                               static_cast<int>(rows->number(0, 1)),
                                               rows->bytes(0, 2), toHex(rows->bytes(0, 3))});
    });
}

Result<Publication> PostgresArchive::publish(const std::string& store,
                                             const wire::PolicyOffer& offer)
{
    return m_pool.use([&](PqConnection& connection) {
        return publishPolicyOver(connection, m_hasher, store, offer);
    });
}

} // namespace reprise::headoffice
