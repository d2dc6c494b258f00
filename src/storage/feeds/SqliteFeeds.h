// SqliteFeeds: head office's feeds in the terminal's database: each page in one transaction with
// the position after it.
#pragma once

#include "feeds/SqliteElsewhere.h"
#include "feeds/SqliteNotices.h"
#include "goods/SqliteCatalogue.h"

#include "reprise/wire/office/FeedBook.h"
#include "reprise/wire/office/FeedItems.h"

namespace reprise::storage {

class SqliteFeeds final : public wire::FeedBook {
public:
    SqliteFeeds(Database& database, SqliteCatalogue& catalogue, SqliteNotices& notices,
                SqliteElsewhere& elsewhere)
        : m_database(database), m_catalogue(catalogue), m_notices(notices), m_elsewhere(elsewhere)
    {
    }

    Result<std::vector<wire::KeptFeed>> feeds() override;
    Result<std::int64_t> take(const wire::FeedPage& page, const wire::FeedMoment& moment) override;

private:
    /// Those below only inside an attempt or transaction.
    wire::KeptFeed kept(wire::Feed feed);
    Result<wire::CatalogueDefaults> unsaid(Instant signedAt);
    Result<std::int64_t> takeItems(const wire::FeedPage& page, const wire::FeedMoment& moment);
    Result<std::int64_t> takeItem(const wire::FeedPage& page, const wire::FeedItem& item,
                                  const wire::FeedMoment& moment,
                                  const wire::CatalogueDefaults& unsaid);
    Result<std::int64_t> shelve(const wire::FeedItem& item, const wire::CatalogueDefaults& unsaid);
    std::int64_t list(const wire::FeedPage& page, const wire::FeedItem& item);
    void end(const wire::FeedPage& page, Instant signedAt);

    Database& m_database;
    SqliteCatalogue& m_catalogue;
    SqliteNotices& m_notices;
    SqliteElsewhere& m_elsewhere;
};

} // namespace reprise::storage
