// ValueMoves: applies what returns do to credits, cards and points, inside the transaction that
// makes the return so. Each event counts once.
#pragma once

#include "sqlite/Database.h"

#include "reprise/returns/Return.h"
#include "reprise/returns/ReturnJournal.h"
#include "reprise/value/Movement.h"

#include <vector>

namespace reprise::storage {

class ValueMoves {
public:
    explicit ValueMoves(Database& database) : m_database(database) {}

    // All only inside a transaction or attempt.

    /// Remembers what later decisions ask about, and moves what a Committed return moves.
    Result<void> record(const returns::Return& record,
                        const std::vector<receipts::Receipt>& receipts);
    /// What became Committed later, with its orders as they stand.
    Result<void> settle(const returns::Return& record, Instant at);
    /// A step has changed its orders: what they hand out in cash counts, and what was declined no
    /// longer does.
    Result<void> follow(const returns::Return& after);
    /// The customer took the goods back.
    void forget(const ReturnId& id);

    returns::PointsLedger pointsOf(const ReceiptNumber& receipt);
    Money cashPaid(const returns::CashPeriod& period);

private:
    /// Those of its receipts that are filed here and have the word in them.
    Result<std::vector<receipts::Receipt>> receiptsOf(const returns::Return& record,
                                                      std::string_view word);
    Result<void> apply(const returns::Return& record,
                       const std::vector<receipts::Receipt>& receipts, Instant at);
    Result<void> apply(const value::Movement& movement, Instant at);

    Database& m_database;
};

} // namespace reprise::storage
