#include "reprise/crypto/Sodium.h"

#include "reprise/base/Contract.h"

#include <array>
#include <sodium.h>

namespace reprise::crypto {

namespace {

/// libsodium wants to be woken before anything but its plain hashes. It may be called from any
/// thread and as often as one likes.
void wakeSodium()
{
    static const int answer = sodium_init();
    REPRISE_EXPECTS(answer >= 0);
}

} // namespace

void SodiumRandom::fill(std::span<std::uint8_t> bytes)
{
    wakeSodium();
    randombytes_buf(bytes.data(), bytes.size());
}

Result<std::string> SodiumPinHash::hash(std::string_view pin)
{
    wakeSodium();
    if (pin.empty()) return Error{ErrorCode::Invalid, "an empty PIN, expected at least one digit"};
    std::array<char, crypto_pwhash_STRBYTES> text{};
    if (crypto_pwhash_str(text.data(), pin.data(), pin.size(), crypto_pwhash_OPSLIMIT_INTERACTIVE,
                          crypto_pwhash_MEMLIMIT_INTERACTIVE)
        != 0)
        return Error{ErrorCode::Unavailable, "not enough memory to hash a PIN"};
    return std::string(text.data());
}

bool SodiumPinHash::matches(std::string_view pin, const std::string& hash)
{
    wakeSodium();
    // The library reads a whole buffer of this size where the text form is shorter.
    std::array<char, crypto_pwhash_STRBYTES> text{};
    if (hash.size() >= text.size()) return false;
    hash.copy(text.data(), hash.size());
    return crypto_pwhash_str_verify(text.data(), pin.data(), pin.size()) == 0;
}

} // namespace reprise::crypto
