// Dice: whole numbers by chance, the same for the same seed on every machine.
#pragma once

#include <cstddef>
#include <cstdint>
#include <random>
#include <utility>
#include <vector>

namespace reprise::histories {

class Dice {
public:
    explicit Dice(std::uint64_t seed) : m_engine(seed) {}

    /// From `least` to `most`, both included.
    std::int64_t roll(std::int64_t least, std::int64_t most)
    {
        return least
               + static_cast<std::int64_t>(m_engine()
                                           % static_cast<std::uint64_t>(most - least + 1));
    }

    /// True once in `times`.
    bool once(std::int64_t times) { return roll(1, times) == 1; }

    template <typename Element>
    void shuffle(std::vector<Element>& elements)
    {
        for (std::size_t at = elements.size(); at > 1; --at)
            std::swap(
                elements[at - 1],
                elements[static_cast<std::size_t>(roll(0, static_cast<std::int64_t>(at) - 1))]);
    }

private:
    std::mt19937_64 m_engine;
};

} // namespace reprise::histories
