// SqliteOrderAges: when orders were asked for and since when they are in doubt, beside the orders
// and by the clock that nobody can set. The journal knows nothing of it.
#pragma once

#include "sqlite/Database.h"

#include "reprise/base/BootClock.h"
#include "reprise/returns/PaymentOrder.h"
#include "reprise/settlement/OrderAges.h"

namespace reprise::storage {

class SqliteOrderAges final : public settlement::OrderAges {
public:
    /// Without such a clock nothing is kept, and no order has an age.
    SqliteOrderAges(Database& database, BootClock* clock) : m_database(database), m_clock(clock) {}

    Result<settlement::OrderAge> ageOf(const OrderId& order) override;

    /// That an order has become what it is now. Only inside of a transaction.
    void note(const OrderId& order, returns::OrderState state);

private:
    BootInstant now() const { return m_clock != nullptr ? m_clock->now() : BootInstant{}; }

    Database& m_database;
    BootClock* m_clock;
};

} // namespace reprise::storage
