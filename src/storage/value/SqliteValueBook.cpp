#include "value/SqliteValueBook.h"

#include "value/AccountRow.h"

#include "reprise/wire/ValueJson.h"

namespace reprise::storage {

namespace {

using value::Account;
using value::RedeemAnswer;
using value::Redeemed;

std::string eventOf(const value::Redemption& payment)
{
    return "redeem/" + payment.reference;
}

/// The first movement of an account that was opened elsewhere.
std::string openingOf(const value::AccountNumber& number)
{
    return "opened/" + number.text();
}

} // namespace

Result<std::optional<Account>> SqliteValueBook::find(const value::AccountNumber& number)
{
    return m_database.attempt([&] { return accountIn(m_database, number); });
}

Result<Redeemed> SqliteValueBook::redeem(const value::Redemption& payment)
{
    return m_database.transact([&] { return pay(payment); });
}

Result<Redeemed> SqliteValueBook::pay(const value::Redemption& payment)
{
    auto account = accountIn(m_database, payment.account);
    if (!account) return account.error();
    {
        auto earlier = m_database.query("value_movement");
        if (earlier.with(eventOf(payment)).next()) {
            const auto isSame = earlier.text(0) == payment.account.text()
                                && earlier.number(1) == -payment.amount.minor() && *account
                                && (*account)->currency == payment.amount.currency();
            return Redeemed{isSame ? RedeemAnswer::Redeemed : RedeemAnswer::ReferenceTaken,
                            std::move(*account)};
        }
    }
    if (!*account) return Redeemed{RedeemAnswer::UnknownNumber, {}};
    const auto answer = value::mayRedeem(**account, payment.amount, payment.today);
    if (answer != RedeemAnswer::Redeemed) return Redeemed{answer, std::move(*account)};
    moveBalance(m_database,
                {eventOf(payment), payment.account, -payment.amount.minor(), payment.at});
    (*account)->balance -= payment.amount.minor();
    m_journal.append(payment.at, "value_redeemed", payment.account.text(),
                     wire::toPayload(wire::ValueRedeemed{payment.account, payment.amount,
                                                         payment.reference, (*account)->balance}));
    return Redeemed{answer, std::move(*account)};
}

Result<std::vector<value::TakenIn>> SqliteValueBook::takeIn(const std::vector<Account>& accounts,
                                                            Instant at)
{
    return m_database.transact([&]() -> Result<std::vector<value::TakenIn>> {
        std::vector<value::TakenIn> answers;
        answers.reserve(accounts.size());
        for (const auto& account : accounts) {
            auto answer = takeInOne(account, at);
            if (!answer) return answer.error();
            answers.push_back(*answer);
        }
        return answers;
    });
}

/// One that a return opened here before anybody told us of it gets its balance added.
Result<value::TakenIn> SqliteValueBook::takeInOne(const Account& account, Instant at)
{
    auto known = accountIn(m_database, account.number);
    if (!known) return known.error();
    const auto isOther =
        *known && ((*known)->kind != account.kind || (*known)->currency != account.currency);
    if (isOther) return value::TakenIn::Conflict;
    {
        auto opening = m_database.query("value_movement");
        if (opening.with(openingOf(account.number)).next())
            return opening.number(1) == account.balance && (*known)->expires == account.expires
                       ? value::TakenIn::Unchanged
                       : value::TakenIn::Conflict;
    }
    openAccount(m_database, account);
    moveBalance(m_database, {openingOf(account.number), account.number, account.balance, at});
    m_journal.append(at, "value_opened", account.number.text(), wire::toPayload(account));
    return value::TakenIn::New;
}

Result<returns::CardState> SqliteValueBook::look(std::string_view token, Money price)
{
    auto account = find(value::AccountNumber(std::string(token)));
    if (!account) return account.error();
    if (!*account) return returns::CardState::Unknown;
    const auto& card = **account;
    const auto isWhole = card.kind == value::AccountKind::GiftCard && !card.isVoid
                         && card.currency == price.currency() && card.balance >= price.minor();
    return isWhole ? returns::CardState::Whole : returns::CardState::Used;
}

} // namespace reprise::storage
