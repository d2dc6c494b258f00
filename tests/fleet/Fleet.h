// Fleet: two head offices on one database and all the kiosks, played, broken, healed and checked.
#pragma once

#include "Books.h"
#include "Cuts.h"
#include "Options.h"
#include "check/Checker.h"
#include "seat/Seat.h"

#include <atomic>
#include <memory>
#include <vector>

namespace reprise::fleet {

class Fleet {
public:
    explicit Fleet(const Options& options);
    ~Fleet();

    /// Prints what was done and what was found. True when nothing was.
    bool run();

private:
    struct Tally {
        int officeKills = 0;
        int databaseRestarts = 0;
        int failovers = 0;
    };

    bool setUp();
    bool publishSales() const;
    bool makeOfficeKey();
    bool listKiosks() const;
    bool startOffices();
    void play();
    void disturb();
    void killOffices();
    void failOver();
    void checkNothingLost();
    void become(Weather weather);
    bool heal();
    void tell(const Sums& sums, std::chrono::steady_clock::duration took) const;
    void tellOfKiosks() const;
    void tellOfLines() const;
    void tellOfOffline(const Sums& sums) const;

    Options m_options;
    Stage m_stage;
    Books m_books;
    bool m_isOwnDatabase = false;
    std::vector<std::unique_ptr<Listener>> m_offices;
    std::vector<std::unique_ptr<Seat>> m_seats;
    Cuts m_cuts{m_stage, m_seats, m_books};
    histories::Dice m_dice; ///< Of what happens to head office.
    std::atomic<bool> m_isPlaying = false;
    Tally m_tally;
};

} // namespace reprise::fleet
