// PastHistory: what a journal says about what went before, gathered in memory entry by entry. The
// same returns give the same ledgers and customers as the terminal's database keeps.
#pragma once

#include "reprise/returns/ReturnJournal.h"

#include <map>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

namespace reprise::returns {

class PastHistory : public ReturnHistory {
public:
    Result<Ledger> ledger(const ReceiptNumber& receipt) override;
    Result<policy::CustomerHistory> historyOf(const CustomerPeriod& period) override;
    Result<Money> cashPaid(const CashPeriod& period) override;
    Result<policy::CustomerHistory> withoutReceipt(const CustomerPeriod& period) override;

    /// A committed return, with at least the receipts that it comes back from.
    void take(const Return& committed, const std::vector<receipts::Receipt>& receipts);

    /// Orders of one that was taken, as a later step left them.
    void follow(const Return& recorded, const std::vector<receipts::Receipt>& receipts);

    /// One that was taken, with its orders, and that the customer has withdrawn.
    void giveBack(const Return& withdrawn);

private:
    struct Visit {
        Instant at;
        Money value;
        ReturnId of;
    };
    struct CashVisit {
        Instant at;
        CashPart part;
        ReturnId of;
    };
    using Visits = std::unordered_map<std::string, std::vector<Visit>>; ///< In time order.

    /// Whether a part of that moment belongs to what is asked about.
    static bool counts(const CashPart& part, Instant at, const CashPeriod& period);
    static policy::CustomerHistory sumOf(const Visits& visits, const CustomerPeriod& period);
    static void note(Visits& visits, const Return& record, const CustomerReturn& each);

    /// What a return with orders took of each line.
    using Held = std::map<std::pair<ReceiptNumber, int>, LineLedger>;

    void takeLines(const Return& committed, const std::vector<receipts::Receipt>& receipts);

    std::unordered_map<ReceiptNumber, Ledger> m_ledgers;
    std::unordered_map<ReturnId, Held> m_held;
    Visits m_visits;
    Visits m_unreceipted;
    std::vector<CashVisit> m_cash;
    std::vector<std::pair<ReturnId, CashInstead>> m_cashInstead;
};

} // namespace reprise::returns
