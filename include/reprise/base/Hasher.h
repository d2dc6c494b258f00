// Hasher: the port for SHA-256, on which the journal's chain and every content comparison rest.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

namespace reprise {

using Sha256 = std::array<std::uint8_t, 32>;

class Hasher {
public:
    virtual ~Hasher() = default;

    virtual Sha256 sha256(std::string_view bytes) = 0;
};

} // namespace reprise
