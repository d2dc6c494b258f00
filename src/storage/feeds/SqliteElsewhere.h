// SqliteElsewhere: what other terminals have taken back of this store's receipts: head office's
// counts less what it has heard of this terminal's own.
#pragma once

#include "sqlite/Database.h"

#include "reprise/returns/Elsewhere.h"
#include "reprise/wire/office/FeedPages.h"

namespace reprise::storage {

class SqliteElsewhere final : public returns::Elsewhere {
public:
    explicit SqliteElsewhere(Database& database) : m_database(database) {}

    Result<std::map<int, std::int64_t>> unitsElsewhere(const ReceiptNumber& receipt) override;

    /// Those below only inside a transaction. 1 where the line stands otherwise than before; the
    /// caller has checked the item. `journalSeq` is that of the last entry before head office was
    /// asked.
    Result<std::int64_t> count(const wire::FeedItem& item, std::int64_t epoch,
                               std::int64_t journalSeq);
    void dropBefore(std::int64_t epoch);

private:
    Database& m_database;
};

} // namespace reprise::storage
