// Checker: holds what kiosks and head office say against what was asked and what the payment
// terminals' own logs say was paid. Takes I1 to I9 of the protocol in turn; ADR 0015 to 0017.
#pragma once

#include "Books.h"
#include "Seat.h"

#include <map>
#include <memory>
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
    std::int64_t doubles = 0; ///< Lines that were paid more often than sold.
};

class Checker {
public:
    Checker(Stage& stage, const std::vector<std::unique_ptr<Seat>>& seats, const Books& books)
        : m_stage(stage), m_seats(seats), m_books(books)
    {
    }

    /// Once all is healed. Adds to the stage's findings.
    Sums check();

private:
    using Line = std::pair<std::string, int>; ///< A receipt and the number of its line.

    void weighPayouts(const Seat& seat);
    void weighOrders(const Seat& seat, std::map<std::string, bool>& isPaidOut);
    void checkLines();
    void readCases();
    void checkCases(const Line& line);
    void checkClaims();
    void checkSums();
    void checkJournal(const Seat& seat);
    void find(const std::string& what) { m_stage.findings.add(what); }

    Stage& m_stage;
    const std::vector<std::unique_ptr<Seat>>& m_seats;
    const Books& m_books;
    std::vector<std::string> m_cases; ///< What each is about.
    std::map<Line, std::int64_t> m_paidUnits;
    std::map<std::string, std::int64_t> m_paidMinor; ///< By receipt.
    std::map<std::string, std::string> m_claims;     ///< The state that each must have.
    std::map<std::string, std::int64_t> m_paidBy;    ///< Minor units by kiosk.
    Sums m_sums;
};

} // namespace reprise::fleet
