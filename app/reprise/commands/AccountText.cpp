#include "commands/AccountText.h"

#include "reprise/base/Text.h"
#include "reprise/wording/Sentences.h"

#include <fmt/format.h>

namespace reprise::cli {

namespace {

constexpr auto english = wording::Language::English;
constexpr std::size_t longestNumber = 128;

std::string_view kindWords(value::AccountKind kind)
{
    switch (kind) {
    case value::AccountKind::StoreCredit: return "Store credit";
    case value::AccountKind::GiftCard: return "Gift card";
    case value::AccountKind::Points: return "Points account";
    }
    REPRISE_UNREACHABLE();
}

std::string balanceOf(const value::Account& account)
{
    if (!account.currency) return fmt::format("{} points", account.balance);
    return wording::amount(Money::fromMinor(account.balance, *account.currency), english);
}

/// A number of ours before its check characters: a letter, a hyphen, and at least two more parts.
bool looksLikeOurs(const std::string& text)
{
    return text.starts_with("C-") || text.starts_with("G-");
}

} // namespace

Json toJson(const value::Account& account)
{
    return {{"number", account.number.text()},
            {"kind", value::accountKindName(account.kind)},
            {"currency", account.currency ? Json(account.currency->code()) : Json()},
            {"balance", account.balance},
            {"state", account.isVoid ? "void" : "open"},
            {"expires", account.expires ? Json(isoDay(*account.expires)) : Json()}};
}

std::string textFor(const value::Account& account)
{
    const auto until =
        account.expires ? fmt::format(", good until {}", wording::date(*account.expires, english))
                        : std::string();
    return fmt::format("{} {}: {}{}{}", kindWords(account.kind), account.number.text(),
                       balanceOf(account), account.isVoid ? ", void" : "", until);
}

Result<value::AccountNumber> accountNumberFrom(const std::string& typed)
{
    if (typed.empty() || typed.size() > longestNumber || !isUtf8(typed)
        || hasControlCharacter(typed))
        return Error{ErrorCode::Invalid,
                     "that is no account's number, expected one as on the slip, or a card's token"};
    if (looksLikeOurs(typed) && !value::isOwnNumber(typed))
        return Error{ErrorCode::Invalid, "'" + typed
                                             + "' is mistyped: its check characters don't fit, "
                                               "expected the number as it stands on the slip"};
    return value::AccountNumber(typed);
}

} // namespace reprise::cli
