#include "takeback/SqliteTakeBackJournal.h"

#include "reprise/wire/TakeBackJson.h"

namespace reprise::storage {

using takeback::BoughtLine;
using takeback::TakeBack;

Result<std::optional<TakeBack>> SqliteTakeBackJournal::find(const RequestId& id)
{
    return m_database.attempt([&] { return earlier(id); });
}

Result<TakeBack> SqliteTakeBackJournal::record(const takeback::Request& request,
                                               const std::optional<BoughtLine>& bought,
                                               const Judging& judging)
{
    return m_database.transact([&]() -> Result<TakeBack> {
        auto known = earlier(request.id);
        if (!known) return known.error();
        if (*known) {
            if ((*known)->request.asksTheSameAs(request)) return std::move(**known);
            return Error{ErrorCode::Conflict, "id '" + request.id.text()
                                                  + "' stands for another request, expected the"
                                                    " same again or a new id"};
        }
        auto answered = judging(takenFor(bought));
        keep(answered);
        return answered;
    });
}

Result<takeback::TakeBackSums> SqliteTakeBackJournal::sums(Instant from, Instant until)
{
    return m_database.attempt([&]() -> Result<takeback::TakeBackSums> {
        auto row = m_database.query("hand_in_sums");
        row.with(from.time_since_epoch().count(), until.time_since_epoch().count()).next();
        return takeback::TakeBackSums{row.number(0), row.number(1)};
    });
}

Result<std::optional<TakeBack>> SqliteTakeBackJournal::earlier(const RequestId& id)
{
    auto row = m_database.query("hand_in");
    if (!row.with(id.text()).next()) return std::optional<TakeBack>();
    auto known = wire::takeBackFromPayload(row.text(0));
    if (!known) return known.error();
    return std::optional(std::move(*known));
}

std::int64_t SqliteTakeBackJournal::takenFor(const std::optional<BoughtLine>& bought)
{
    if (!bought) return 0;
    auto row = m_database.query("handed_in_for");
    return row.with(bought->receipt.text(), bought->line).next() ? row.number(0) : 0;
}

void SqliteTakeBackJournal::keep(const TakeBack& answered)
{
    const auto& request = answered.request;
    const auto taken = answered.answer.isOwed() ? request.count : 0;
    const auto position = m_journal.append(request.at, wire::kindOf(answered), request.id.text(),
                                           wire::toPayload(answered));
    m_database.query("keep_hand_in")
        .run(request.id.text(), position.seq, request.at.time_since_epoch().count(), taken);
    if (taken > 0 && answered.bought)
        m_database.query("keep_handed_in_for")
            .run(answered.bought->receipt.text(), answered.bought->line,
                 answered.bought->goods.units, taken);
}

} // namespace reprise::storage
