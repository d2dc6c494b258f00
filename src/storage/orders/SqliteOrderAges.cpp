#include "orders/SqliteOrderAges.h"

namespace reprise::storage {

namespace {

using settlement::OrderAge;
using std::chrono::milliseconds;

struct Times {
    BootInstant asked;
    BootInstant doubted;
};

BootInstant instantIn(const Query& row, int column)
{
    if (row.isNull(column)) return {};
    return {row.text(column), milliseconds{row.number(column + 1)}};
}

std::optional<Times> timesOf(Database& database, const OrderId& order)
{
    auto row = database.query("order_times");
    if (!row.with(order.text()).next()) return std::nullopt;
    return Times{instantIn(row, 0), instantIn(row, 2)};
}

void keep(Database& database, const char* statement, const OrderId& order, const BootInstant& now)
{
    database.query(statement).run(order.text(), now.boot,
                                  static_cast<std::int64_t>(now.since.count()));
}

} // namespace

void SqliteOrderAges::note(const OrderId& order, returns::OrderState state)
{
    const auto moment = now();
    if (moment.boot.empty()) return;
    if (state == returns::OrderState::Paying)
        keep(m_database, "order_is_asked", order, moment);
    else if (state == returns::OrderState::InDoubt)
        keep(m_database, "order_is_in_doubt", order, moment);
}

Result<OrderAge> SqliteOrderAges::ageOf(const OrderId& order)
{
    const auto times = m_database.attempt(
        [&]() -> Result<std::optional<Times>> { return timesOf(m_database, order); });
    if (!times) return times.error();
    if (!*times)
        return Error{ErrorCode::NotFound, "this terminal has no order '" + order.text() + "'"};
    const auto moment = now();
    const auto sinceAsked = between((*times)->asked, moment);
    if (const auto inDoubt = between((*times)->doubted, moment))
        return OrderAge{*inDoubt, sinceAsked};
    if (moment.boot.empty()) return OrderAge{};
    const auto seen = m_database.transact([&]() -> Result<void> {
        keep(m_database, "order_is_in_doubt", order, moment);
        return {};
    });
    if (!seen) return seen.error();
    return OrderAge{milliseconds{0}, sinceAsked};
}

} // namespace reprise::storage
