#include "escrow/BudgetRows.h"

#include "reprise/wire/ReceiptJson.h"

namespace reprise::storage {

namespace {

using escrow::AskedBudget;
using escrow::HeldBudget;

BootInstant askedAt(const Query& row)
{
    return {row.text(2), std::chrono::milliseconds{row.number(3)}};
}

Result<std::optional<HeldBudget>> heldIn(const Query& row)
{
    if (row.isNull(4)) return std::optional<HeldBudget>();
    auto budget = wire::budgetFromJson(row.text(4));
    if (!budget)
        return Error{ErrorCode::Corrupt, "a budget can't be read: " + budget.error().detail};
    return std::optional(
        HeldBudget{std::move(*budget), askedAt(row), row.number(7), row.number(8), row.number(9)});
}

/// This return is among the terminal's own by now.
escrow::LineTaken takenOf(Database& database, const returns::ClaimLine& line)
{
    escrow::LineTaken taken{line.receipt, line.line, 0, 0};
    for (const auto* from : {"own_of_line", "line_elsewhere"}) {
        auto row = database.query(from);
        if (!row.with(line.receipt.text(), line.line).next()) continue;
        taken.units += row.number(0);
        taken.amount += row.number(1);
    }
    return taken;
}

} // namespace

Result<std::optional<AskedBudget>> BudgetRows::latest()
{
    auto rows = m_database.query("latest_budgets");
    if (!rows.next()) return std::optional<AskedBudget>();
    AskedBudget asked{{m_journal.origin(), rows.text(0), rows.text(1), {}}, askedAt(rows), {}};
    auto held = heldIn(rows);
    if (!held) return held.error();
    asked.held = std::move(*held);
    if (rows.next())
        asked.request.returned = wire::ReturnedBudget{rows.text(0), rows.number(7), rows.number(8)};
    return std::optional(std::move(asked));
}

Result<escrow::Verdict> BudgetRows::judge(const returns::Return& after)
{
    auto asked = latest();
    if (!asked) return asked.error();
    escrow::Payer payer{m_journal.origin(), m_store, {}, {}};
    if (*asked) payer.held = std::move((*asked)->held);
    if (m_clock != nullptr) payer.now = m_clock->now();
    std::vector<receipts::Receipt> receipts;
    if (after.claim)
        for (const auto& line : after.claim->lines) {
            auto row = m_database.query("receipt");
            if (!row.with(line.receipt.text()).next()) continue;
            auto receipt = wire::storedReceiptFromJson(row.text(0));
            if (!receipt) return receipt.error();
            receipts.push_back(std::move(*receipt));
            payer.taken.push_back(takenOf(m_database, line));
        }
    return escrow::judge(after, receipts, payer, m_hasher);
}

std::optional<DebitRow> debitOf(Database& database, const ReturnId& id)
{
    auto row = database.query("debit_of");
    if (!row.with(id.text()).next()) return std::nullopt;
    return DebitRow{row.text(0), row.number(1), row.number(2)};
}

} // namespace reprise::storage
