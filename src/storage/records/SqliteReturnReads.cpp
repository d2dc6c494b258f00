// The part of SqliteReturnJournal that answers what was asked before, what is gone, and what a day
// or a customer has seen.
#include "records/SqliteReturnJournal.h"

#include "reprise/base/Text.h"
#include "reprise/policy/Policy.h"
#include "reprise/wire/ReturnJson.h"
#include "reprise/wire/SettlingJson.h"

namespace reprise::storage {

using returns::Answer;

SqliteReturnJournal::Kept SqliteReturnJournal::keptIn(const Query& row)
{
    return {{row.number(0), toHex(row.digest(1))}, row.text(2), row.text(3)};
}

Result<Answer> SqliteReturnJournal::answerOf(Kept kept)
{
    auto record = wire::returnFromPayload(kept.payload);
    if (!record) return record.error();
    const auto state = returns::parseState(kept.state);
    if (!state) return Error{ErrorCode::Corrupt, "a return's state can't be read: " + kept.state};
    record->state = *state;
    if (!kept.orders.empty()) record->orders.clear();
    for (const auto& body : kept.orders) {
        auto order = wire::orderFromJson(body);
        if (!order) return order.error();
        record->orders.push_back(std::move(*order));
    }
    if (record->claim && kept.claim) {
        record->claim->state = kept.claim->state;
        record->claim->reason = std::move(kept.claim->reason);
        record->claim->answeredAt = kept.claim->answeredAt;
    }
    return Answer{std::move(*record), std::move(kept.position)};
}

Result<returns::Ledger> SqliteReturnJournal::ledger(const ReceiptNumber& receipt)
{
    return m_database.attempt([&]() -> Result<returns::Ledger> {
        auto ledger = linesGone(receipt);
        auto tenders = m_database.query("tender_ledgers");
        tenders.with(receipt.text());
        while (tenders.next())
            ledger.tenders[static_cast<int>(tenders.number(0))] = tenders.number(1);
        m_goods.addSerials(receipt, ledger);
        ledger.points = m_value.pointsOf(receipt);
        return ledger;
    });
}

returns::Ledger SqliteReturnJournal::linesGone(const ReceiptNumber& receipt)
{
    returns::Ledger ledger;
    auto lines = m_database.query("line_ledgers");
    lines.with(receipt.text());
    while (lines.next())
        ledger.lines[static_cast<int>(lines.number(0))] = {
            lines.number(1), lines.number(2), lines.number(3), lines.number(4),
            lines.number(5), lines.number(6), lines.number(7)};
    return ledger;
}

Result<policy::CustomerHistory>
SqliteReturnJournal::historyOf(const returns::CustomerPeriod& period)
{
    return history("customer_history", period);
}

Result<policy::CustomerHistory>
SqliteReturnJournal::withoutReceipt(const returns::CustomerPeriod& period)
{
    return history("unreceipted_history", period);
}

Result<policy::CustomerHistory> SqliteReturnJournal::history(const char* query,
                                                             const returns::CustomerPeriod& period)
{
    return m_database.attempt([&]() -> Result<policy::CustomerHistory> {
        auto row = m_database.query(query);
        row.with(period.customer, period.from.time_since_epoch().count(),
                 period.until.time_since_epoch().count(), period.currency.code());
        if (!row.next()) return policy::CustomerHistory{0, Money::zero(period.currency)};
        return policy::CustomerHistory{row.number(0),
                                       Money::fromMinor(row.number(1), period.currency)};
    });
}

Result<Money> SqliteReturnJournal::cashPaid(const returns::CashPeriod& period)
{
    return m_database.attempt([&]() -> Result<Money> { return m_value.cashPaid(period); });
}

Result<std::optional<Answer>> SqliteReturnJournal::answered(const RequestId& request)
{
    auto kept = m_database.attempt([&]() -> Result<std::optional<Kept>> {
        auto row = m_database.query("answer_to_request");
        if (!row.with(request.text()).next()) return std::optional<Kept>();
        auto found = keptIn(row);
        if (auto added = addWhatFollowed(found); !added) return added.error();
        return std::optional(std::move(found));
    });
    if (!kept) return kept.error();
    if (!*kept) return std::optional<Answer>();
    auto answer = answerOf(std::move(**kept));
    if (!answer) return answer.error();
    return std::optional(std::move(*answer));
}

Result<Answer> SqliteReturnJournal::find(const ReturnId& id)
{
    auto kept = m_database.attempt([&]() -> Result<Kept> {
        auto row = m_database.query("answer_by_id");
        if (!row.with(id.text()).next())
            return Error{ErrorCode::NotFound, "this terminal has no return '" + id.text() + "'"};
        auto found = keptIn(row);
        if (auto added = addWhatFollowed(found); !added) return added.error();
        return found;
    });
    if (!kept) return kept.error();
    return answerOf(std::move(*kept));
}

Result<std::vector<reports::LoggedReturn>> SqliteReturnJournal::returnsOn(Day day)
{
    return loggedOn("answers_between", day);
}

Result<std::vector<reports::LoggedReturn>> SqliteReturnJournal::settledOn(Day day)
{
    return loggedOn("steps_between", day);
}

Result<std::vector<reports::LoggedReturn>> SqliteReturnJournal::latest(std::size_t most)
{
    return logged("answers_latest", [most](Query& rows) -> Result<void> {
        rows.with(static_cast<std::int64_t>(most));
        return {};
    });
}

Result<std::vector<reports::LoggedReturn>> SqliteReturnJournal::loggedOn(const char* query, Day day)
{
    return logged(query, [this, day](Query& rows) -> Result<void> {
        auto text = m_database.query("policy_adopted_last");
        if (!text.next()) return Error{ErrorCode::Corrupt, "this terminal has no policy"};
        const auto policy = policy::Policy::parse(text.text(0), "policy");
        if (!policy) return Error{ErrorCode::Corrupt, policy.error().detail};
        const auto opening = [&](Day each) {
            return policy->opening(each).time_since_epoch().count();
        };
        rows.with(opening(day), opening(day + std::chrono::days{1}));
        return {};
    });
}

Result<std::vector<reports::LoggedReturn>> SqliteReturnJournal::logged(const char* query,
                                                                       const Ask& ask)
{
    auto kept = m_database.attempt([&]() -> Result<std::vector<Kept>> {
        auto rows = m_database.query(query);
        if (auto asked = ask(rows); !asked) return asked.error();
        std::vector<Kept> all;
        while (rows.next()) {
            all.push_back(keptIn(rows));
            if (!rows.isNull(4)) all.back().rating = static_cast<int>(rows.number(4));
        }
        for (auto& each : all)
            if (auto added = addWhatFollowed(each); !added) return added.error();
        return all;
    });
    if (!kept) return kept.error();
    std::vector<reports::LoggedReturn> log;
    for (auto& each : *kept) {
        const auto rating = each.rating;
        auto answer = answerOf(std::move(each));
        if (!answer) return answer.error();
        log.push_back({std::move(*answer), rating});
    }
    return log;
}

} // namespace reprise::storage
