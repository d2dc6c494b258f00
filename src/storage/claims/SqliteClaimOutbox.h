// SqliteClaimOutbox: the letters to head office about claims. Each is a row that the step of its
// return wrote; what it says follows from the journal.
#pragma once

#include "records/Journal.h"

#include "reprise/wire/ClaimOutbox.h"

namespace reprise::storage {

class SqliteClaimOutbox final : public wire::ClaimOutbox {
public:
    SqliteClaimOutbox(Database& database, Journal& journal, Clock& clock)
        : m_database(database), m_journal(journal), m_clock(clock)
    {
    }

    Result<std::vector<wire::ClaimLetter>> letters(std::size_t limit) override;
    Result<std::int64_t> waiting() override;
    Result<void> acknowledge(const wire::ClaimAnswer& answer) override;

private:
    struct Row;
    Result<wire::ClaimLetter> letterOf(const Row& row) const;

    Database& m_database;
    Journal& m_journal;
    Clock& m_clock;
};

} // namespace reprise::storage
