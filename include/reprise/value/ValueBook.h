// ValueBook: the port to the accounts that this store keeps: what is on them, and what is paid from
// them.
#pragma once

#include "reprise/base/Clock.h"
#include "reprise/base/Id.h"
#include "reprise/base/Result.h"
#include "reprise/value/Account.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace reprise::value {

/// A payment from an account, at a till.
struct Redemption {
    AccountNumber account;
    Money amount;          ///< Above zero.
    std::string reference; ///< The till's own, never empty: the same again is the same payment.
    Instant at;
    Day today; ///< The store's business day, for what expires.
};

struct Redeemed {
    RedeemAnswer answer;
    std::optional<Account> account; ///< As it stands now; empty for an unknown number.
};

enum class TakenIn : std::uint8_t {
    New,
    Unchanged, ///< It was taken in before, as it is.
    Conflict,  ///< It was taken in before with another kind, currency, balance or end.
};

class ValueBook {
public:
    virtual ~ValueBook() = default;

    virtual Result<std::optional<Account>> find(const AccountNumber& number) = 0;

    /// Durable once it answers Redeemed. The same reference with the same account and amount gives
    /// the same answer again and moves nothing.
    virtual Result<Redeemed> redeem(const Redemption& payment) = 0;

    /// Accounts that were opened elsewhere, each with what was on it, all of them or none. Durable
    /// once it answers, one answer each.
    virtual Result<std::vector<TakenIn>> takeIn(const std::vector<Account>& accounts,
                                                Instant at) = 0;
};

} // namespace reprise::value
