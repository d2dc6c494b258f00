#include "escrow/SqliteBudgets.h"

namespace reprise::storage {

using escrow::AskedBudget;

Result<std::optional<AskedBudget>> SqliteBudgets::latest()
{
    return m_database.attempt([&]() { return m_rows.latest(); });
}

Result<void> SqliteBudgets::begin(const std::string& id, Currency currency, const BootInstant& now)
{
    return m_database.transact([&]() -> Result<void> {
        m_database.query("begin_budget")
            .run(id, currency.code(), now.boot, static_cast<std::int64_t>(now.since.count()));
        m_database.query("forget_budgets").run();
        return {};
    });
}

Result<void> SqliteBudgets::stillNone(const std::string& id, const BootInstant& askedAt)
{
    return m_database.transact([&]() -> Result<void> {
        m_database.query("ask_budget_anew")
            .run(id, askedAt.boot, static_cast<std::int64_t>(askedAt.since.count()));
        return {};
    });
}

Result<void> SqliteBudgets::keep(const wire::Budget& budget, const wire::SignedText& token)
{
    return m_database.transact([&]() -> Result<void> {
        const auto asked = m_rows.latest();
        if (!asked) return asked.error();
        if (!*asked || (*asked)->request.id != budget.id || (*asked)->held)
            return Error{ErrorCode::Conflict,
                         "budget '" + budget.id + "' is not the one that is waited for"};
        m_database.query("keep_budget").run(budget.id, token.text, token.key, token.signature);
        return {};
    });
}

Result<settlement::EscrowWord> SqliteBudgets::debitFor(const returns::Return& after)
{
    return m_database.attempt([&]() -> Result<settlement::EscrowWord> {
        auto verdict = m_rows.judge(after);
        if (!verdict) return verdict.error();
        return settlement::EscrowWord{std::move(verdict->debit), std::move(verdict->whyNot)};
    });
}

} // namespace reprise::storage
