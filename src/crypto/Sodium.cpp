#include "reprise/crypto/Sodium.h"

#include "Wake.h"

#include "reprise/base/Contract.h"

#include <sodium.h>

namespace reprise::crypto {

void wakeSodium()
{
    static const int answer = sodium_init();
    REPRISE_EXPECTS(answer >= 0);
}

void SodiumRandom::fill(std::span<std::uint8_t> bytes)
{
    wakeSodium();
    randombytes_buf(bytes.data(), bytes.size());
}

} // namespace reprise::crypto
