// SqliteReturnJournal: returns as durable facts. The entry, its letter to head office, the ledgers
// and the answer under the request's id stand in one transaction.
#pragma once

#include "claims/ClaimRows.h"
#include "escrow/BudgetRows.h"
#include "goods/SqliteGoodsLedger.h"
#include "orders/SqliteOrderAges.h"
#include "records/Journal.h"
#include "value/ValueMoves.h"

#include "reprise/reports/DailyLog.h"
#include "reprise/returns/ReturnJournal.h"

#include <functional>

namespace reprise::storage {

class SqliteReturnJournal final : public returns::ReturnJournal, public reports::DailyLog {
public:
    SqliteReturnJournal(Database& database, Journal& journal, SqliteGoodsLedger goods,
                        BudgetRows budgets, SqliteOrderAges ages)
        : m_database(database),
          m_journal(journal),
          m_goods(goods),
          m_value(database),
          m_budgets(std::move(budgets)),
          m_ages(std::move(ages))
    {
    }

    Result<returns::Ledger> ledger(const ReceiptNumber& receipt) override;
    Result<policy::CustomerHistory> historyOf(const returns::CustomerPeriod& period) override;
    Result<Money> cashPaid(const returns::CashPeriod& period) override;
    Result<policy::CustomerHistory> withoutReceipt(const returns::CustomerPeriod& period) override;
    Result<std::optional<returns::Answer>> answered(const RequestId& request) override;
    Result<returns::Answer> find(const ReturnId& id) override;

    /// Conflict as well when a line's refund is not what it is worth after what has come back by
    /// now: somebody else was faster, and the desk decides anew.
    Result<returns::JournalPosition> record(const returns::Return& record,
                                            const std::vector<receipts::Receipt>& all) override;

    Result<returns::JournalPosition> verify(const returns::Return& record,
                                            const std::vector<receipts::Receipt>& all,
                                            Instant at) override;

    Result<returns::JournalPosition> settle(const returns::Settling& step,
                                            const returns::Return& after) override;
    Result<std::vector<returns::Answer>> unsettled() override;

    Result<std::vector<reports::LoggedReturn>> returnsOn(Day day) override;
    Result<std::vector<reports::LoggedReturn>> settledOn(Day day) override;
    Result<std::vector<reports::LoggedReturn>> latest(std::size_t most) override;

private:
    Result<std::vector<reports::LoggedReturn>> loggedOn(const char* query, Day day);
    /// `ask` binds what the query asks for, inside an attempt.
    using Ask = std::function<Result<void>(Query& rows)>;
    Result<std::vector<reports::LoggedReturn>> logged(const char* query, const Ask& ask);
    Result<policy::CustomerHistory> history(const char* query,
                                            const returns::CustomerPeriod& period);
    /// Of a row that begins with seq, hash, payload, state; with its orders and claim as they are
    /// today.
    struct Kept {
        returns::JournalPosition position;
        std::string payload;
        std::string state;
        std::vector<std::string> orders = {};
        std::optional<ClaimRow> claim = {};
        std::optional<int> rating = {};
    };

    /// Both only inside a transaction or attempt.
    static Kept keptIn(const Query& row);
    Result<void> addWhatFollowed(Kept& kept);
    /// After `before` others of the same return.
    void keepOrder(const ReturnId& id, const returns::PaymentOrder& order, std::size_t before);

    static Result<returns::Answer> answerOf(Kept kept);

    /// Lines and tenders of a return that is neither denied nor waiting for its receipt.
    Result<void> enter(const returns::Return& record, const std::vector<receipts::Receipt>& all);
    /// Which entry a return has in the journal, and since when.
    struct Entered {
        std::int64_t seq;
        Instant at;
    };
    /// Its orders, what limits will ask about, labels, and goods that are handed over.
    Result<void> noteWhatFollows(const returns::Return& record,
                                 const std::vector<receipts::Receipt>& all, Entered entered);
    Result<void> takeBack(const returns::Return& record, const std::vector<receipts::Receipt>& all);
    Result<void> takeBack(const returns::Return& record, const receipts::Receipt& receipt);
    returns::Ledger linesGone(const ReceiptNumber& receipt);
    void remember(const returns::Return& record, const std::vector<receipts::Receipt>& all,
                  std::int64_t seq);
    Result<void> payBack(const returns::RefundPlan& plan,
                         const std::vector<receipts::Receipt>& all);
    /// A return and its orders before a step.
    struct Standing {
        returns::ReturnState state;
        std::map<OrderId, returns::OrderState> orders;
        std::optional<ClaimRow> claim = {};
    };
    Result<Standing> standing(const ReturnId& id);
    returns::JournalPosition append(const returns::Settling& step);
    /// Conflict unless the debit is what the rule allows for the return as the step leaves it.
    Result<void> checkDebit(const returns::Settling& step, const returns::Return& after);
    Result<void> keepOrders(const returns::Settling& step, Standing& standing);
    Result<void> giveBack(const returns::Settling& step, const returns::Return& after);
    Result<void> complete(const returns::Settling& step, const returns::Return& after);

    Database& m_database;
    Journal& m_journal;
    SqliteGoodsLedger m_goods;
    ValueMoves m_value;
    BudgetRows m_budgets;
    SqliteOrderAges m_ages;
};

} // namespace reprise::storage
