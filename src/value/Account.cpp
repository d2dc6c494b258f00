#include "reprise/value/Account.h"

#include "reprise/base/Names.h"

namespace reprise::value {

namespace {

constexpr Named<AccountKind> kinds[]{{AccountKind::StoreCredit, "store_credit"},
                                     {AccountKind::GiftCard, "gift_card"},
                                     {AccountKind::Points, "points"}};

} // namespace

Result<AccountKind> parseAccountKind(std::string_view name)
{
    return valueNamed(kinds, name, "kind of an account");
}

std::string_view accountKindName(AccountKind kind)
{
    return nameOf(kinds, kind);
}

std::string_view redeemAnswerName(RedeemAnswer answer)
{
    switch (answer) {
    case RedeemAnswer::Redeemed: return "redeemed";
    case RedeemAnswer::UnknownNumber: return "unknown_number";
    case RedeemAnswer::Void: return "void";
    case RedeemAnswer::Expired: return "expired";
    case RedeemAnswer::OtherCurrency: return "other_currency";
    case RedeemAnswer::NoBalance: return "no_balance";
    case RedeemAnswer::AboveBalance: return "above_balance";
    case RedeemAnswer::ReferenceTaken: return "reference_taken";
    }
    REPRISE_UNREACHABLE();
}

RedeemAnswer mayRedeem(const Account& account, Money amount, Day today)
{
    REPRISE_EXPECTS(amount.minor() > 0);
    if (account.isVoid) return RedeemAnswer::Void;
    if (account.expires && today > *account.expires) return RedeemAnswer::Expired;
    if (account.currency != amount.currency()) return RedeemAnswer::OtherCurrency;
    if (account.balance <= 0) return RedeemAnswer::NoBalance;
    return amount.minor() > account.balance ? RedeemAnswer::AboveBalance : RedeemAnswer::Redeemed;
}

} // namespace reprise::value
