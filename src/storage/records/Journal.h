// Journal: the chain of entries in the database. What is appended goes to head office's outbox in
// the same transaction; what was appended is never touched again.
#pragma once

#include "sqlite/Database.h"

#include "reprise/returns/Return.h"
#include "reprise/storage/TerminalStore.h"
#include "reprise/wire/JournalEntry.h"
#include "reprise/wire/JournalExport.h"

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace reprise::storage {

class Journal {
public:
    Journal(Database& database, Hasher& hasher, wire::JournalOrigin origin);

    const wire::JournalOrigin& origin() const { return m_origin; }

    /// Links an entry to the last one. Only inside a transaction: throws as Query does.
    returns::JournalPosition append(Instant at, std::string_view kind, std::string_view subject,
                                    std::string payload);

    Result<std::vector<wire::JournalEntry>> entriesAfter(std::int64_t seq, std::size_t limit);
    Result<std::int64_t> lastSeq();

    /// Walks the whole chain, some entries at a time so that nobody else waits for long.
    Result<wire::JournalCheck> verify();
    Result<void> exportTo(const std::function<void(std::string_view)>& line);
    /// As TerminalStore has it; other work gets at the database in between.
    Result<void> eachReturn(const std::function<Result<void>(const KeptReturn&)>& each);

private:
    Result<std::vector<KeptReturn>> returnsAfter(std::int64_t seq);
    Result<void> eachEntry(const std::function<bool(const wire::JournalEntry&)>& visit);

    Database& m_database;
    Hasher& m_hasher;
    wire::JournalOrigin m_origin;
};

} // namespace reprise::storage
