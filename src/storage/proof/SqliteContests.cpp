#include "proof/SqliteContests.h"

#include "reprise/wire/ContestJson.h"
#include "reprise/wire/ReceiptJson.h"

namespace reprise::storage {

using receipts::Contest;

Result<bool> SqliteContests::isContested(const ReceiptNumber& number)
{
    return m_database.attempt([&]() -> Result<bool> {
        return m_database.query("is_contested").with(number.text()).next();
    });
}

Result<void> SqliteContests::record(const Contest& contest)
{
    return m_database.transact([&]() -> Result<void> {
        const auto& number = contest.receipt.text();
        const auto proven = wire::toJson(contest.proven);
        if (m_database.query("same_contest").with(number, proven).next()) return {};
        const auto position =
            m_journal.append(contest.at, "receipt_contested", number, wire::toPayload(contest));
        m_database.query("keep_contest")
            .run(number, proven, position.seq, contest.at.time_since_epoch().count());
        return {};
    });
}

Result<std::vector<Contest>> SqliteContests::seenBetween(Instant from, Instant until)
{
    return m_database.attempt([&]() -> Result<std::vector<Contest>> {
        std::vector<Contest> seen;
        auto row = m_database.query("contests_between");
        row.with(from.time_since_epoch().count(), until.time_since_epoch().count());
        while (row.next()) {
            auto contest = wire::contestFromPayload(row.text(0));
            if (!contest) return contest.error();
            seen.push_back(std::move(*contest));
        }
        return seen;
    });
}

} // namespace reprise::storage
