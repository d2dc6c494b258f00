#include "feeds/FeedHeads.h"

namespace reprise::headoffice {

Result<std::int64_t> lockHead(PqConnection& connection, const std::string& head)
{
    const auto made = connection.run(
        "INSERT INTO feed_head(feed) VALUES ($1) ON CONFLICT DO NOTHING", {PqValue::text(head)});
    if (!made) return made.error();
    const auto rows = connection.run(
        "SELECT last_position FROM feed_head WHERE feed = $1 FOR UPDATE", {PqValue::text(head)});
    if (!rows) return rows.error();
    return rows->number(0, 0);
}

Result<void> moveHead(PqConnection& connection, const std::string& head, std::int64_t position)
{
    const auto moved = connection.run("UPDATE feed_head SET last_position = $2 WHERE feed = $1",
                                      {PqValue::text(head), PqValue::number(position)});
    return moved ? Result<void>{} : moved.error();
}

} // namespace reprise::headoffice
