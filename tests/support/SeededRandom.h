// SeededRandom: bytes that look random and are the same in every run with the same seed.
#pragma once

#include "reprise/base/RandomSource.h"

#include <random>

namespace reprise::support {

class SeededRandom final : public RandomSource {
public:
    explicit SeededRandom(std::uint32_t seed = 1) : m_engine(seed) {}

    void fill(std::span<std::uint8_t> bytes) override
    {
        for (auto& byte : bytes)
            byte = static_cast<std::uint8_t>(m_engine() & 0xFFU);
    }

private:
    std::mt19937 m_engine;
};

} // namespace reprise::support
