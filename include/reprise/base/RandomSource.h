// RandomSource: the port for unguessable bytes (identifiers, keys). A test passes its own.
#pragma once

#include <cstdint>
#include <span>

namespace reprise {

class RandomSource {
public:
    virtual ~RandomSource() = default;

    virtual void fill(std::span<std::uint8_t> bytes) = 0;
};

} // namespace reprise
