// SqliteReturnJournal: returns as durable facts. The entry, its letter to head office, the ledgers
// and the answer under the request's id stand in one transaction.
#pragma once

#include "Journal.h"

#include "reprise/reports/DailyLog.h"
#include "reprise/returns/ReturnJournal.h"

namespace reprise::storage {

class SqliteReturnJournal final : public returns::ReturnJournal, public reports::DailyLog {
public:
    SqliteReturnJournal(Database& database, Journal& journal)
        : m_database(database), m_journal(journal)
    {
    }

    Result<returns::Ledger> ledger(const ReceiptNumber& receipt) override;
    Result<policy::CustomerHistory> historyOf(const returns::CustomerPeriod& period) override;
    Result<std::optional<returns::Answer>> answered(const RequestId& request) override;
    Result<returns::Answer> find(const ReturnId& id) override;

    /// Conflict as well when a line's refund is not what it is worth after what has come back by
    /// now: somebody else was faster, and the desk decides anew.
    Result<returns::JournalPosition> record(const returns::Return& record,
                                            const std::vector<receipts::Receipt>& all) override;

    Result<std::vector<reports::LoggedReturn>> returnsOn(Day day) override;

private:
    Result<void> takeBack(const returns::Decision& decision,
                          const std::vector<receipts::Receipt>& all);
    void remember(const returns::Return& record, const std::vector<receipts::Receipt>& all,
                  std::int64_t seq);
    Result<void> payBack(const returns::RefundPlan& plan,
                         const std::vector<receipts::Receipt>& all);

    Database& m_database;
    Journal& m_journal;
};

} // namespace reprise::storage
