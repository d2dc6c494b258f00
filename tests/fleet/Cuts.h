// Cuts: the lines of a whole store, cut for a spell while everybody works on. Of each cut it keeps
// what head office said that it may cost.
#pragma once

#include "Books.h"
#include "seat/Seat.h"

#include <atomic>
#include <cstdint>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace reprise::fleet {

struct Cut {
    std::string store;
    std::int64_t bound = 0; ///< Minor units, as `reprise-headoffice exposure --store` printed it.
    /// Microseconds since 1970 by the database's clock, once nothing was on its way any more.
    std::int64_t at = 0;
    std::set<std::string> budgets; ///< That were out.
};

class Cuts {
public:
    Cuts(Stage& stage, const std::vector<std::unique_ptr<Seat>>& seats, const Books& books)
        : m_stage(stage), m_seats(seats), m_books(books), m_dice(stage.seed * 7 + 1)
    {
    }

    /// One after the other, now and then of both stores at once, until the play is over.
    void make(const std::atomic<bool>& isPlaying);

    const std::vector<Cut>& made() const { return m_made; }

private:
    void cut(const std::string& store, const std::atomic<bool>& isPlaying);
    void awaitSilence(const std::string& store) const;
    std::optional<Cut> askWhatItMayCost(const std::string& store) const;
    void mendAll();

    Stage& m_stage;
    const std::vector<std::unique_ptr<Seat>>& m_seats;
    const Books& m_books;
    histories::Dice m_dice;
    std::vector<Cut> m_made;
};

} // namespace reprise::fleet
