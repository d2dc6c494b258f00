// SqliteBudgets: the budgets that head office was asked for, and what may be paid from the last.
#pragma once

#include "escrow/BudgetRows.h"

#include "reprise/escrow/BudgetBook.h"
#include "reprise/settlement/Escrow.h"

namespace reprise::storage {

class SqliteBudgets final : public escrow::BudgetBook, public settlement::Escrow {
public:
    SqliteBudgets(Database& database, BudgetRows rows)
        : m_database(database), m_rows(std::move(rows))
    {
    }

    Result<std::optional<escrow::AskedBudget>> latest() override;
    Result<void> begin(const std::string& id, Currency currency, const BootInstant& now) override;
    Result<void> stillNone(const std::string& id, const BootInstant& askedAt) override;
    Result<void> keep(const wire::Budget& budget, const wire::SignedText& token) override;

    Result<settlement::EscrowWord> debitFor(const returns::Return& after) override;

private:
    Database& m_database;
    BudgetRows m_rows;
};

} // namespace reprise::storage
