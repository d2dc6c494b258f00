// AccountRow: an account as its row has it, and the one way in which a balance changes. Only inside
// a transaction or attempt.
#pragma once

#include "sqlite/Database.h"

#include "reprise/base/Clock.h"
#include "reprise/value/Account.h"

#include <optional>
#include <string>

namespace reprise::storage {

/// Corrupt when the row can't be read.
Result<std::optional<value::Account>> accountIn(Database& database,
                                                const value::AccountNumber& number);

/// With nothing on it; one that is there stays as it is.
void openAccount(Database& database, const value::Account& account);

struct BalanceChange {
    std::string event; ///< Not used before.
    value::AccountNumber account;
    std::int64_t amount;
    Instant at;
};

void moveBalance(Database& database, const BalanceChange& change);

} // namespace reprise::storage
