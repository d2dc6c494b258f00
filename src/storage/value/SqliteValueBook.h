// SqliteValueBook: the accounts that this terminal keeps. A redemption and its journal entry stand
// in one transaction.
#pragma once

#include "records/Journal.h"

#include "reprise/returns/SoldCards.h"
#include "reprise/value/ValueBook.h"

namespace reprise::storage {

class SqliteValueBook final : public value::ValueBook, public returns::SoldCards {
public:
    SqliteValueBook(Database& database, Journal& journal) : m_database(database), m_journal(journal)
    {
    }

    Result<std::optional<value::Account>> find(const value::AccountNumber& number) override;
    Result<value::Redeemed> redeem(const value::Redemption& payment) override;
    Result<std::vector<value::TakenIn>> takeIn(const std::vector<value::Account>& accounts,
                                               Instant at) override;

    Result<returns::CardState> look(std::string_view token, Money price) override;

private:
    Result<value::Redeemed> pay(const value::Redemption& payment);
    Result<value::TakenIn> takeInOne(const value::Account& account, Instant at);

    Database& m_database;
    Journal& m_journal;
};

} // namespace reprise::storage
