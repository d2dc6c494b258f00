#include "feeds/PublishedPages.h"

#include "reprise/base/Text.h"
#include "reprise/wire/Feeds.h"

namespace reprise::headoffice {

namespace {

using wire::FeedItem;
using wire::FeedPage;
using wire::FeedStanding;

constexpr std::int64_t pageReceipts = 500;
constexpr std::int64_t pageBytes = std::int64_t{1} * 1024 * 1024;

FeedPage pageUpTo(std::int64_t head, const FeedStanding& asked, std::int64_t epoch)
{
    const auto goesOn = asked.epoch == epoch && asked.position <= head;
    return {asked.feed, epoch, goesOn ? asked.position : 0, head, false, {}};
}

} // namespace

Result<FeedPage> policyPage(PqConnection& connection, const std::string& store,
                            const FeedStanding& asked, std::int64_t epoch)
{
    const auto rows =
        connection.run("SELECT position, policy, version::bigint, toml, digest FROM store_policy"
                       " WHERE store = $1 ORDER BY position DESC LIMIT 1",
                       {PqValue::text(store)});
    if (!rows) return rows.error();
    if (rows->count() == 0) return pageUpTo(0, asked, epoch);
    auto page = pageUpTo(rows->number(0, 0), asked, epoch);
    if (page.after == page.upto) return page;
    const wire::PolicyOffer offer{rows->bytes(0, 1), static_cast<int>(rows->number(0, 2)),
                                  rows->bytes(0, 3), toHex(rows->bytes(0, 4))};
    page.items.push_back({offer.id + ' ' + std::to_string(offer.version), wire::toJson(offer)});
    return page;
}

/// The head is read first: positions are handed out under its row's lock, so what stands up to it
/// is all there to be seen.
Result<FeedPage> receiptsPage(PqConnection& connection, const std::string& store,
                              const FeedStanding& asked, std::int64_t epoch)
{
    const auto head =
        connection.run("SELECT coalesce(max(last_position), 0) FROM store_feed WHERE store = $1",
                       {PqValue::text(store)});
    if (!head) return head.error();
    auto page = pageUpTo(head->number(0, 0), asked, epoch);
    if (page.after == page.upto) return page;
    const auto rows = connection.run(
        "SELECT receipt, content, position FROM (SELECT *, sum(octet_length(content)::bigint)"
        "   OVER (ORDER BY position) - octet_length(content) AS bytes_before"
        "  FROM (SELECT * FROM store_receipt WHERE store = $1 AND position > $2 AND position <= $3"
        "   ORDER BY position LIMIT $4) page) measured"
        " WHERE bytes_before < $5 ORDER BY position",
        {PqValue::text(store), PqValue::number(page.after), PqValue::number(page.upto),
         PqValue::number(pageReceipts), PqValue::number(pageBytes)});
    if (!rows) return rows.error();
    for (int row = 0; row < rows->count(); ++row)
        page.items.push_back({rows->bytes(row, 0), rows->bytes(row, 1)});
    const auto last = rows->count() > 0 ? rows->number(rows->count() - 1, 2) : page.upto;
    page.more = last < page.upto;
    page.upto = last;
    return page;
}

} // namespace reprise::headoffice
