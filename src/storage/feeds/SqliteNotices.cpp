#include "feeds/SqliteNotices.h"

#include "reprise/base/Text.h"
#include "reprise/wire/office/FeedPages.h"
#include "reprise/wire/office/NoticeJson.h"

namespace reprise::storage {

std::string SqliteNotices::inForce()
{
    auto row = m_database.query("notices_in_force");
    return row.next() ? row.text(0) : std::string();
}

Result<std::string> SqliteNotices::current()
{
    return m_database.attempt([&]() -> Result<std::string> { return inForce(); });
}

Result<policy::Notices> SqliteNotices::read(const std::string& sha256)
{
    return m_database.attempt([&]() -> Result<policy::Notices> {
        auto row = m_database.query("notices");
        if (row.with(sha256).next()) return wire::noticesFromText(row.text(0));
        return Error{ErrorCode::NotFound,
                     "this terminal never had notices with digest '" + sha256 + "'"};
    });
}

void SqliteNotices::compose(Instant since)
{
    std::vector<std::string> notices;
    for (const auto feed : {wire::Feed::Recalls, wire::Feed::Blocks}) {
        auto rows = m_database.query("feed_items");
        rows.with(wire::feedName(feed));
        while (rows.next())
            notices.push_back(rows.text(0));
    }
    const auto text = wire::noticesText(notices);
    const auto digest = text.empty() ? std::string() : toHex(m_hasher.sha256(text));
    if (digest == inForce()) return;
    m_database.query("keep_notices")
        .run(digest, static_cast<std::int64_t>(since.time_since_epoch().count()), text);
}

} // namespace reprise::storage
