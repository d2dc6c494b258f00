// Account: what the store owes somebody in other coin than money: a credit note, a gift card, a
// loyalty account. And whether something may be paid from it.
#pragma once

#include "reprise/base/Result.h"
#include "reprise/calendar/Day.h"
#include "reprise/money/Money.h"
#include "reprise/value/AccountNumber.h"

#include <cstdint>
#include <optional>
#include <string_view>

namespace reprise::value {

/// Spelt "store_credit", "gift_card", "points".
enum class AccountKind : std::uint8_t { StoreCredit, GiftCard, Points };

Result<AccountKind> parseAccountKind(std::string_view name);
std::string_view accountKindName(AccountKind kind);

struct Account {
    AccountNumber number;
    AccountKind kind;
    std::optional<Currency> currency; ///< None for points, which are no money.
    std::int64_t balance = 0;         ///< Minor units or points; points alone may be below zero.
    bool isVoid = false;              ///< Its sale came back: nothing is paid from it any more.
    std::optional<Day> expires = {};  ///< The last day it is good.

    friend bool operator==(const Account&, const Account&) = default;
};

/// Spelt "redeemed", "unknown_number", "void", "expired", "other_currency", "no_balance",
/// "above_balance", "reference_taken".
enum class RedeemAnswer : std::uint8_t {
    Redeemed,
    UnknownNumber,
    Void,
    Expired,
    OtherCurrency, ///< Points too: they are no means of payment here.
    NoBalance,     ///< Nothing is left on it at all.
    AboveBalance,
    ReferenceTaken, ///< The same reference stands for another payment.
};

std::string_view redeemAnswerName(RedeemAnswer answer);

/// Whether `amount` may be paid from the account on this day of the store. A pure function.
RedeemAnswer mayRedeem(const Account& account, Money amount, Day today);

} // namespace reprise::value
