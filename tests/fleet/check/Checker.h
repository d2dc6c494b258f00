// Checker: holds what kiosks and head office say against what was asked and what the payment
// terminals' own logs say was paid. Takes I1 to I9 of the protocol in turn; ADR 0015 to 0019.
#pragma once

#include "Books.h"
#include "Cuts.h"
#include "check/OfflineBook.h"
#include "seat/Seat.h"

#include "reprise/wire/office/Budget.h"

#include <map>
#include <memory>
#include <set>
#include <utility>
#include <vector>

namespace reprise::fleet {

struct Sums {
    std::int64_t payouts = 0; ///< Returns for which money or credit went out.
    std::int64_t units = 0;
    std::int64_t minor = 0;
    std::int64_t orders = 0; ///< Of these through payment terminals.
    std::int64_t entries = 0;
    std::int64_t claims = 0;
    std::int64_t doubles = 0;       ///< Lines that were paid more often than sold …
    std::int64_t doublesAbroad = 0; ///< … by kiosks of two stores …
    std::int64_t loss = 0;          ///< … and what that cost, in minor units.
    std::int64_t cases = 0;
    std::int64_t offlinePayouts = 0;
    std::int64_t offlineUnits = 0;
    std::int64_t offlineMinor = 0;
    std::int64_t budgets = 0;
    std::int64_t usedUp = 0;     ///< Of these, until they allowed no further return.
    std::int64_t worstLoss = 0;  ///< Of one cut, …
    std::int64_t worstBound = 0; ///< … and what head office had said that it might cost.
    std::int64_t leastBound = 0; ///< Of all cuts.
    std::int64_t mostBound = 0;
};

class Checker {
public:
    Checker(Stage& stage, const std::vector<std::unique_ptr<Seat>>& seats, const Books& books,
            const std::vector<Cut>& cuts)
        : m_stage(stage), m_seats(seats), m_books(books), m_cuts(cuts)
    {
    }

    /// Once all is healed. Adds to the stage's findings.
    Sums check();

private:
    using Line = std::pair<std::string, int>; ///< A receipt and the number of its line.

    struct Payout {
        std::string kiosk;
        std::string claim;
        const Told* told;
        bool isOffline;
    };
    struct Part {
        Line line;
        std::int64_t amount;
    };
    /// As head office has it.
    struct OfficeClaim {
        std::string state;
        std::string kiosk;
        std::vector<Part> parts;
        std::int64_t settledAt; ///< Microseconds since 1970.
        bool isPaid;            ///< A payment under it was heard of.
    };
    struct GivenBudget {
        wire::Budget budget;
        std::int64_t heardPaid; ///< What head office has heard of …
        std::int64_t heardReturns;
        bool isOut;
        std::int64_t paid = 0; ///< … and what was paid.
        std::int64_t returns = 0;
    };
    /// All that went out for one line.
    struct Spent {
        std::int64_t units = 0;
        std::int64_t minor = 0;
        std::int64_t offlineUnits = 0;
        std::int64_t offlineMinor = 0;
        std::set<std::string> stores;

        std::int64_t loss() const;
    };

    bool readClaims();
    bool readBudgets();
    void weighPayouts(const Seat& seat);
    void weighOrders(const Seat& seat, std::map<std::string, bool>& isPaidOut);
    void addUp(const Payout& payout);
    void checkLines();
    void checkLine(const Line& line, const Spent& spent);
    void checkCases();
    void checkClaims();
    void checkSums();
    void readJournal(const Seat& seat);
    void checkBudgets();
    void checkPayer(const Payout& payout, const OfflinePayment& payment);
    void checkCuts();
    std::int64_t lossOf(const Cut& cut) const;
    void find(const std::string& what) { m_stage.findings.add(what); }

    Stage& m_stage;
    const std::vector<std::unique_ptr<Seat>>& m_seats;
    const Books& m_books;
    const std::vector<Cut>& m_cuts;
    std::map<std::string, OfflinePayment> m_offline; ///< By return.
    std::map<std::string, OfficeClaim> m_atOffice;   ///< By claim.
    std::map<std::string, GivenBudget> m_budgets;
    std::vector<Payout> m_payouts;
    std::map<Line, Spent> m_spent;
    std::map<std::string, std::int64_t> m_paidMinor; ///< By receipt, …
    std::map<std::string, std::int64_t> m_mayBePaid; ///< … and what offline adds to its price.
    std::map<std::string, std::string> m_claims;     ///< The state that each must have.
    std::set<std::string> m_conflicts;               ///< Claims of which kiosks were told so.
    std::set<Line> m_linesWithCase;
    std::map<std::string, std::int64_t> m_paidBy; ///< Minor units by kiosk.
    Sums m_sums;
};

} // namespace reprise::fleet
