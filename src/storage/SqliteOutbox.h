// SqliteOutbox: what head office has not acknowledged yet, and how far its feeds were taken in.
#pragma once

#include "Journal.h"

#include "reprise/wire/Outbox.h"

namespace reprise::storage {

class SqliteOutbox final : public wire::Outbox {
public:
    SqliteOutbox(Database& database, Journal& journal) : m_database(database), m_journal(journal) {}

    Result<wire::JournalOrigin> origin() override { return m_journal.origin(); }
    Result<std::vector<wire::JournalEntry>> entriesAfter(std::int64_t seq,
                                                         std::size_t limit) override
    {
        return m_journal.entriesAfter(seq, limit);
    }
    Result<std::int64_t> acknowledged() override;
    Result<std::int64_t> lastSeq() override { return m_journal.lastSeq(); }
    Result<void> acknowledge(std::int64_t seq) override;
    Result<std::string> cursor(const std::string& feed) override;
    Result<void> advance(const std::string& feed, const std::string& cursor) override;

private:
    Result<std::string> progress(const std::string& name);

    Database& m_database;
    Journal& m_journal;
};

} // namespace reprise::storage
