// SqliteReprintJournal: every further copy of a slip, as an entry of the journal that counts it.
#pragma once

#include "records/Journal.h"

#include "reprise/slips/ReprintJournal.h"
#include "reprise/wire/JournalPayloads.h"

namespace reprise::storage {

class SqliteReprintJournal final : public slips::ReprintJournal {
public:
    SqliteReprintJournal(Database& database, Journal& journal)
        : m_database(database), m_journal(journal)
    {
    }

    Result<int> record(const slips::Reprint& reprint) override
    {
        const auto& id = reprint.returnId.text();
        return m_database.transact([&]() -> Result<int> {
            if (!m_database.query("answer_by_id").with(id).next())
                return Error{ErrorCode::NotFound, "return '" + id
                                                      + "' is not in this terminal's journal,"
                                                        " expected one that was answered here"};
            int count = 1;
            {
                auto row = m_database.query("count_reprints");
                if (row.with(id).next()) count += static_cast<int>(row.number(0));
            }
            m_journal.append(reprint.at, "slip_reprinted", id,
                             wire::toPayload(wire::SlipReprinted{
                                 reprint.returnId, std::string(slips::slipKindName(reprint.kind)),
                                 count, reprint.by}));
            return count;
        });
    }

private:
    Database& m_database;
    Journal& m_journal;
};

} // namespace reprise::storage
