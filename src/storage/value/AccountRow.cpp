#include "value/AccountRow.h"

namespace reprise::storage {

namespace {

Error corrupt(const value::AccountNumber& number, const std::string& detail)
{
    return {ErrorCode::Corrupt, "account '" + number.text() + "' can't be read: " + detail};
}

} // namespace

Result<std::optional<value::Account>> accountIn(Database& database,
                                                const value::AccountNumber& number)
{
    auto row = database.query("value_account");
    if (!row.with(number.text()).next()) return std::optional<value::Account>();
    const auto kind = value::parseAccountKind(row.text(1));
    if (!kind) return corrupt(number, kind.error().detail);
    value::Account account{number, *kind, {}, row.number(3), row.number(4) != 0, {}};
    if (!row.isNull(2)) {
        const auto currency = Currency::parse(row.text(2));
        if (!currency) return corrupt(number, currency.error().detail);
        account.currency = *currency;
    }
    if (!row.isNull(5)) {
        const auto expires = parseDay(row.text(5));
        if (!expires) return corrupt(number, expires.error().detail);
        account.expires = *expires;
    }
    return std::optional(std::move(account));
}

void openAccount(Database& database, const value::Account& account)
{
    database.query("open_account")
        .run(account.number.text(), value::accountKindName(account.kind),
             account.currency ? account.currency->code() : std::string_view(),
             account.expires ? isoDay(*account.expires) : std::string());
}

void moveBalance(Database& database, const BalanceChange& change)
{
    database.query("move_balance").run(change.account.text(), change.amount);
    database.query("keep_value_movement")
        .run(change.event, change.account.text(), change.at.time_since_epoch().count(),
             change.amount);
}

} // namespace reprise::storage
