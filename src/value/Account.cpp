#include "reprise/value/Account.h"

#include "reprise/base/Contract.h"

#include <algorithm>
#include <array>

namespace reprise::value {

namespace {

struct KindName {
    AccountKind kind;
    std::string_view name;
};

constexpr std::array kindNames{KindName{AccountKind::StoreCredit, "store_credit"},
                               KindName{AccountKind::GiftCard, "gift_card"},
                               KindName{AccountKind::Points, "points"}};

} // namespace

Result<AccountKind> parseAccountKind(std::string_view name)
{
    for (const auto& each : kindNames)
        if (each.name == name) return each.kind;
    return Error{ErrorCode::Invalid,
                 "is no kind of account, expected store_credit, gift_card or points"};
}

std::string_view accountKindName(AccountKind kind)
{
    const auto* const found = std::ranges::find(kindNames, kind, &KindName::kind);
    REPRISE_EXPECTS(found != kindNames.end());
    return found->name;
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
