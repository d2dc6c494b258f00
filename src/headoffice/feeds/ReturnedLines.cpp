#include "feeds/ReturnedLines.h"

#include "feeds/FeedHeads.h"

#include "reprise/wire/office/FeedItems.h"

namespace reprise::headoffice {

namespace {

using wire::FeedItem;
using wire::FeedPage;

constexpr std::int64_t pageLines = 500;

Result<bool> hasUntold(PqConnection& connection, const std::string& store)
{
    const auto rows =
        connection.run("SELECT EXISTS(SELECT 1 FROM sold_line WHERE store = $1 AND untold)",
                       {PqValue::text(store)});
    if (!rows) return rows.error();
    return rows->truth(0, 0);
}

/// Lines that a claim is moving just now are left for the next reader.
Result<void> tell(PqConnection& connection, const std::string& store, const std::string& head)
{
    auto transaction = PqTransaction::begin(connection);
    if (!transaction) return transaction.error();
    const auto last = lockHead(connection, head);
    if (!last) return last.error();
    const auto told = connection.run(
        "WITH moved AS (SELECT receipt, line FROM sold_line WHERE store = $1 AND untold"
        "  ORDER BY receipt, line LIMIT $3 FOR UPDATE SKIP LOCKED),"
        " placed AS (SELECT receipt, line, row_number() OVER (ORDER BY receipt, line) AS place"
        "  FROM moved)"
        " UPDATE sold_line l SET untold = false, position = $2 + place FROM placed p"
        " WHERE l.receipt = p.receipt AND l.line = p.line",
        {PqValue::text(store), PqValue::number(*last), PqValue::number(pageLines)});
    if (!told) return told.error();
    if (const auto moved = moveHead(connection, head, *last + told->affected()); !moved)
        return moved;
    return transaction->commit();
}

Result<std::int64_t> headOf(PqConnection& connection, const std::string& head)
{
    const auto rows =
        connection.run("SELECT coalesce(max(last_position), 0) FROM feed_head WHERE feed = $1",
                       {PqValue::text(head)});
    if (!rows) return rows.error();
    return rows->number(0, 0);
}

FeedItem itemOf(const PqRows& rows, int row)
{
    const wire::CountedLine line{rows.bytes(row, 0), rows.number(row, 1), rows.number(row, 2),
                                 rows.number(row, 3)};
    FeedItem item{line.receipt + ' ' + std::to_string(line.line), {}};
    if (line.units > 0 || line.amount > 0) item.content = wire::toJson(line);
    return item;
}

} // namespace

Result<FeedPage> returnedPage(PqConnection& connection, const std::string& store,
                              const wire::FeedStanding& asked, std::int64_t epoch)
{
    const auto name = "returned " + store;
    const auto untold = hasUntold(connection, store);
    if (!untold) return untold.error();
    if (*untold)
        if (const auto told = tell(connection, store, name); !told) return told.error();
    const auto head = headOf(connection, name);
    if (!head) return head.error();
    const auto goesOn = asked.epoch == epoch && asked.position <= *head;
    FeedPage page{asked.feed, epoch, goesOn ? asked.position : 0, *head, false, {}};
    if (page.after == *head) return page;
    const auto rows = connection.run(
        "SELECT receipt, line, claimed + refunded + overpaid,"
        " claimed_amount + refunded_amount + overpaid_amount, position FROM sold_line"
        " WHERE store = $1 AND position > $2 AND position <= $3 ORDER BY position LIMIT $4",
        {PqValue::text(store), PqValue::number(page.after), PqValue::number(*head),
         PqValue::number(pageLines + 1)});
    if (!rows) return rows.error();
    for (int row = 0; row < rows->count() && row < pageLines; ++row)
        page.items.push_back(itemOf(*rows, row));
    page.more = rows->count() > pageLines;
    if (page.more) page.upto = rows->number(static_cast<int>(pageLines) - 1, 4);
    return page;
}

} // namespace reprise::headoffice
