// PostgresBudgets: budgets and the kiosks they are shared among, in PostgreSQL. The store's row is
// locked while one is given, so that two kiosks of a store take turns.
#pragma once

#include "store/PqPool.h"

#include "reprise/headoffice/Budgets.h"
#include "reprise/headoffice/CaseKind.h"

namespace reprise::headoffice {

class PostgresBudgets final : public Budgets {
public:
    explicit PostgresBudgets(PqPool& pool) : m_pool(pool) {}

    Result<wire::BudgetAnswer> give(const wire::BudgetRequest& request, const Seal& seal) override;
    Result<Fleet> fleet(const std::string& store) override;
    Result<Fleet> remove(const std::string& store, const std::string& kiosk) override;
    Result<std::vector<Exposure>> exposure(const std::string& store) override;

private:
    PqPool& m_pool;
};

/// Charges what was paid offline to the kiosk's budget, in the caller's transaction, and says what
/// is wrong with that: beyond the budget, or not this kiosk's to pay.
Result<std::vector<CaseKind>> chargeBudget(PqConnection& connection,
                                           const wire::OfflineRefund& refund, Hasher& hasher);

} // namespace reprise::headoffice
