#include "reprise/base/RandomCode.h"

#include "reprise/base/Text.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace reprise {

std::string randomCode(RandomSource& random, std::size_t characters)
{
    constexpr std::string_view crockford = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    constexpr unsigned bitsPerCharacter = 5;
    std::vector<std::uint8_t> bytes((characters * bitsPerCharacter + 7) / 8);
    random.fill(bytes);
    std::string code;
    std::uint32_t bits = 0;
    unsigned held = 0;
    for (const auto byte : bytes) {
        bits = bits << 8U | byte;
        for (held += 8; held >= bitsPerCharacter && code.size() < characters;
             held -= bitsPerCharacter)
            code += crockford[bits >> (held - bitsPerCharacter) & 31U];
    }
    return code;
}

std::string randomHex(RandomSource& random, std::size_t bytes)
{
    std::vector<std::uint8_t> fresh(bytes);
    random.fill(fresh);
    return toHex(fresh);
}

} // namespace reprise
