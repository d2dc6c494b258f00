// ValueJson: accounts and payments from them as JSON: in the journal, and in files from whoever
// issued them.
#pragma once

#include "reprise/base/Result.h"
#include "reprise/value/Account.h"

#include <string>
#include <string_view>

namespace reprise::wire {

/// Kind "value_redeemed", about an account.
struct ValueRedeemed {
    value::AccountNumber account;
    Money amount;
    std::string reference; ///< The till's.
    std::int64_t balance;  ///< Left after it.
};

std::string toPayload(const ValueRedeemed& payment);

/// Kind "value_opened": an account that was opened elsewhere, with what was on it.
std::string toPayload(const value::Account& account);

/// {"number","kind":"gift_card","currency","balance","expires"}: a line of `value import`. Invalid
/// says which key, what is wrong and what was expected; a number that looks like a card's is
/// refused.
Result<value::Account> accountFromJson(std::string_view json);

} // namespace reprise::wire
