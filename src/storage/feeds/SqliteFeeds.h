// SqliteFeeds: head office's feeds in the terminal's database: each page in one transaction with
// the position after it.
#pragma once

#include "feeds/SqliteElsewhere.h"
#include "feeds/SqliteNotices.h"
#include "goods/SqliteCatalogue.h"
#include "records/SqliteOperators.h"
#include "records/SqliteReceipts.h"
#include "records/SqliteRuleArchive.h"

#include "reprise/wire/office/FeedBook.h"
#include "reprise/wire/office/FeedItems.h"

#include <string>

namespace reprise::storage {

/// What the feeds are of, in the same database.
struct FedRecords {
    SqliteRuleArchive& rules;
    SqliteNotices& notices;
    SqliteOperators& operators;
    SqliteCatalogue& catalogue;
    SqliteReceipts& receipts;
    SqliteElsewhere& elsewhere;
};

class SqliteFeeds final : public wire::FeedBook {
public:
    SqliteFeeds(Database& database, Hasher& hasher, const std::string& store,
                const FedRecords& records)
        : m_database(database), m_hasher(hasher), m_store(store), m_records(records)
    {
    }

    Result<std::vector<wire::KeptFeed>> feeds() override;
    Result<wire::TakenItems> take(const wire::FeedPage& page,
                                  const wire::FeedMoment& moment) override;

private:
    /// One page on its way in.
    struct Intake {
        const wire::FeedPage& page;
        const wire::FeedMoment& moment;
        const wire::CatalogueDefaults& unsaid;
        wire::TakenItems taken = {};
    };

    /// Those below only inside an attempt or transaction.
    wire::KeptFeed kept(wire::Feed feed);
    Result<wire::CatalogueDefaults> unsaid(Instant signedAt);
    Result<wire::TakenItems> takeItems(const wire::FeedPage& page, const wire::FeedMoment& moment);
    Result<void> takeItem(Intake& intake, const wire::FeedItem& item);
    Result<void> adopt(Intake& intake, const wire::FeedItem& item);
    Result<void> enlist(Intake& intake, const wire::FeedItem& item);
    Result<void> shelve(Intake& intake, const wire::FeedItem& item);
    Result<void> file(Intake& intake, const wire::FeedItem& item);
    void list(Intake& intake, const wire::FeedItem& item);
    void end(const wire::FeedPage& page, Instant signedAt);
    void dropBefore(const wire::FeedPage& page, Instant signedAt);

    Database& m_database;
    Hasher& m_hasher;
    const std::string& m_store;
    FedRecords m_records;
};

} // namespace reprise::storage
