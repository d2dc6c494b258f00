#include "claims/SqliteClaimOutbox.h"

#include "escrow/BudgetRows.h"

#include "reprise/base/Text.h"
#include "reprise/wire/ClaimJson.h"
#include "reprise/wire/ReturnJson.h"
#include "reprise/wire/SettlingJson.h"

namespace reprise::storage {

using returns::ClaimState;
using returns::ReturnState;

struct SqliteClaimOutbox::Row {
    std::string claim;
    std::string returnId;
    std::string letter;
    std::int64_t seq;
    std::string hash;
    std::string payload;
    std::string state;
    std::vector<std::string> orders;
    std::optional<DebitRow> debit;
};

Result<std::vector<wire::ClaimLetter>> SqliteClaimOutbox::letters(std::size_t limit)
{
    auto kept = m_database.attempt([&]() -> Result<std::vector<Row>> {
        std::vector<Row> all;
        std::vector<std::int64_t> answers;
        {
            auto rows = m_database.query("letters");
            rows.with(static_cast<std::int64_t>(limit));
            while (rows.next()) {
                all.push_back({rows.text(0),
                               rows.text(7),
                               rows.text(1),
                               rows.number(2),
                               toHex(rows.digest(3)),
                               rows.text(5),
                               rows.text(6),
                               {},
                               {}});
                answers.push_back(rows.number(4));
            }
        }
        for (std::size_t index = 0; index < all.size(); ++index) {
            auto orders = m_database.query("orders_of_answer");
            orders.with(answers[index]);
            while (orders.next())
                all[index].orders.push_back(orders.text(0));
        }
        for (auto& row : all)
            row.debit = debitOf(m_database, ReturnId(row.returnId));
        return all;
    });
    if (!kept) return kept.error();
    std::vector<wire::ClaimLetter> letters;
    for (const auto& row : *kept) {
        auto letter = letterOf(row);
        if (!letter) return letter.error();
        letters.push_back(std::move(*letter));
    }
    return letters;
}

Result<wire::ClaimLetter> SqliteClaimOutbox::letterOf(const Row& row) const
{
    auto record = wire::returnFromPayload(row.payload);
    if (!record) return record.error();
    if (!record->claim || record->claim->id.text() != row.claim)
        return Error{ErrorCode::Corrupt, "claim " + row.claim + " is not its return's"};
    if (row.letter == "release")
        return wire::ClaimLetter(wire::ClaimRelease{
            m_journal.origin(), row.claim,
            row.state == returns::stateName(ReturnState::Withdrawn) ? "withdrawn" : "given up"});
    record->orders.clear();
    for (const auto& body : row.orders) {
        auto order = wire::orderFromJson(body);
        if (!order) return order.error();
        record->orders.push_back(std::move(*order));
    }
    wire::ClaimCommit commit{wire::claimOf(*record, m_journal.origin()), wire::referenceOf(*record),
                             row.seq, row.hash};
    if (!row.debit) return wire::ClaimLetter(std::move(commit));
    const auto& [budget, amount, before] = *row.debit;
    return wire::ClaimLetter(
        wire::OfflineRefund{std::move(commit), budget, before, before - amount});
}

Result<std::int64_t> SqliteClaimOutbox::waiting()
{
    return m_database.attempt([&]() -> Result<std::int64_t> {
        auto row = m_database.query("count_letters");
        return row.next() ? row.number(0) : std::int64_t{0};
    });
}

Result<void> SqliteClaimOutbox::acknowledge(const wire::ClaimAnswer& answer)
{
    return m_database.transact([&]() -> Result<void> {
        std::string returnId;
        std::string state;
        {
            auto row = m_database.query("letter_of");
            if (!row.with(answer.id).next()) return {};
            returnId = row.text(1);
            state = row.text(2);
        }
        const auto now = m_clock.now();
        m_database.query("drop_letter").run(answer.id);
        if (answer.status != wire::ClaimStatus::Acknowledged) {
            m_database.query("doubt_claim")
                .run(answer.id, returns::claimStateName(ClaimState::Conflict), answer.reason);
            m_journal.append(now, wire::claimConflictKind, returnId,
                             wire::conflictPayload(ReturnId(returnId), now, answer));
        }
        const auto become = [&](ReturnState to, std::string_view kind) {
            const returns::Settling step{ReturnId(returnId), now, to, {}, {}, {}};
            m_journal.append(now, kind, returnId, wire::toPayload(step));
            m_database.query("change_state").run(returnId, returns::stateName(to));
        };
        if (state == returns::stateName(ReturnState::Releasing))
            become(ReturnState::Released, wire::settlingKind(ReturnState::Released));
        if (state == returns::stateName(ReturnState::OfflinePaid))
            become(ReturnState::Committed, wire::syncedKind);
        return {};
    });
}

} // namespace reprise::storage
