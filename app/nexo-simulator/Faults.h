// Faults: what goes wrong with the next message: what was ordered for it, in that order, else
// chance. The same seed always has the same faults.
#pragma once

#include "reprise/base/Result.h"

#include <cstdint>
#include <deque>
#include <random>
#include <string>
#include <string_view>
#include <vector>

namespace reprise::nexo {

enum class Fault : std::uint8_t {
    None,
    Decline,        ///< Nothing moves; Failure, Refusal.
    Busy,           ///< Nothing moves; Failure, Busy.
    NotFound,       ///< Nothing moves; Failure, NotFound.
    Timeout,        ///< Nothing moves, and no answer comes.
    AnswerLost,     ///< The money moves, and the connection is cut.
    Slow,           ///< The money moves, and the answer comes, late.
    Dies,           ///< The money moves, and the program ends.
    Garbage,        ///< The money moves, and the answer can't be read.
    CardNumber,     ///< Nothing moves; Failure, Refusal, with a card number among the words.
    WrongServiceId, ///< The money moves, and the answer is to another question.
};

/// Spelt as in "decline", "answer_lost", "wrong_service_id". Invalid for others.
Result<Fault> parseFault(std::string_view name);

class Faults {
public:
    /// `perThousand` of the messages fail by chance.
    Faults(int perThousand, std::uint32_t seed) : m_perThousand(perThousand), m_random(seed) {}

    /// For the next messages; what was ordered before and not met is forgotten.
    void order(std::vector<Fault> faults) { m_ordered.assign(faults.begin(), faults.end()); }

    /// Of the next message. Chance never takes NotFound: of an inquiry it would be a lie, and
    /// against those there is no help.
    Fault next();

private:
    int m_perThousand;
    std::mt19937 m_random;
    std::deque<Fault> m_ordered;
};

} // namespace reprise::nexo
