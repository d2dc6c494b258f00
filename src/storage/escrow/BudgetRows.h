// BudgetRows: the budgets that were asked for, as rows, and whether a return may be paid from the
// last. Only inside of what the caller attempts or transacts.
#pragma once

#include "records/Journal.h"

#include "reprise/base/BootClock.h"
#include "reprise/escrow/BudgetBook.h"
#include "reprise/escrow/OfflineRule.h"

#include <optional>
#include <string>

namespace reprise::storage {

class BudgetRows {
public:
    /// Without a clock that nobody can set, no budget lasts.
    BudgetRows(Database& database, Journal& journal, Hasher& hasher, BootClock* clock,
               std::string store)
        : m_database(database),
          m_journal(journal),
          m_hasher(hasher),
          m_clock(clock),
          m_store(std::move(store))
    {
    }

    Result<std::optional<escrow::AskedBudget>> latest();
    /// Of the return as it stands in OfflinePaying.
    Result<escrow::Verdict> judge(const returns::Return& after);

private:
    Database& m_database;
    Journal& m_journal;
    Hasher& m_hasher;
    BootClock* m_clock;
    std::string m_store;
};

/// What was taken off a budget for a return; nothing where it was not paid that way.
struct DebitRow {
    std::string budget;
    std::int64_t amount;
    std::int64_t before;
};
std::optional<DebitRow> debitOf(Database& database, const ReturnId& id);

} // namespace reprise::storage
