#include "Wake.h"

#include "reprise/base/Contract.h"
#include "reprise/base/Text.h"
#include "reprise/crypto/Sodium.h"

#include <algorithm>
#include <array>
#include <sodium.h>

namespace reprise::crypto {

namespace {

using people::Pepper;
using people::PinMatch;

constexpr std::string_view peppered = "pepper:";
constexpr std::size_t nameDigits = 16;

/// One key for each use, so that what is known of one says nothing about another.
enum class Use : std::uint8_t { Name = 1, Pin = 2, Badge = 3 };

std::string keyed(std::string_view text, const Pepper& pepper, Use use)
{
    static_assert(sizeof(Pepper) == crypto_kdf_KEYBYTES);
    std::array<std::uint8_t, crypto_generichash_KEYBYTES> key{};
    std::array<std::uint8_t, crypto_generichash_BYTES> digest{};
    const auto derived = crypto_kdf_derive_from_key(
        key.data(), key.size(), static_cast<std::uint64_t>(use), "reprpins", pepper.data());
    const auto hashed = crypto_generichash(digest.data(), digest.size(),
                                           reinterpret_cast<const unsigned char*>(text.data()),
                                           text.size(), key.data(), key.size());
    sodium_memzero(key.data(), key.size());
    REPRISE_EXPECTS(derived == 0 && hashed == 0);
    return toHex(digest);
}

/// What a hash says about the pepper it was made with: enough to tell two apart, and no more.
std::string nameOf(const Pepper& pepper)
{
    return keyed("", pepper, Use::Name).substr(0, nameDigits);
}

struct Kept {
    std::string_view pepper; ///< Its name; empty where none went in.
    std::string_view argon2;
};

Kept parse(std::string_view hash)
{
    if (!hash.starts_with(peppered)) return {{}, hash};
    hash.remove_prefix(peppered.size());
    const auto end = std::min(hash.find('$'), hash.size());
    return {hash.substr(0, end), hash.substr(end)};
}

/// libsodium reads a whole buffer of this size where the text is shorter.
using Text = std::array<char, crypto_pwhash_STRBYTES>;

bool verifies(std::string_view secret, const Text& text)
{
    return crypto_pwhash_str_verify(text.data(), secret.data(), secret.size()) == 0;
}

} // namespace

SodiumPinHash::SodiumPinHash(PinCost cost) : m_cost(cost)
{
    REPRISE_EXPECTS(cost.passes >= leastPinCost.passes && cost.bytes >= leastPinCost.bytes);
}

Result<std::string> SodiumPinHash::hash(std::string_view pin, const Pepper& pepper)
{
    wakeSodium();
    if (pin.empty()) return Error{ErrorCode::Invalid, "an empty PIN, expected at least one digit"};
    const auto secret = keyed(pin, pepper, Use::Pin);
    Text text{};
    if (crypto_pwhash_str(text.data(), secret.data(), secret.size(), m_cost.passes, m_cost.bytes)
        != 0)
        return Error{ErrorCode::Unavailable, "not enough memory to hash a PIN"};
    return std::string(peppered) + nameOf(pepper) + text.data();
}

PinMatch SodiumPinHash::match(std::string_view pin, const std::string& hash, const Pepper& pepper)
{
    wakeSodium();
    if (!isOf(pepper, hash)) return PinMatch::Wrong;
    const auto kept = parse(hash);
    Text text{};
    if (kept.argon2.size() >= text.size()) return PinMatch::Wrong;
    kept.argon2.copy(text.data(), kept.argon2.size());
    if (kept.pepper.empty()) return verifies(pin, text) ? PinMatch::FitsToRenew : PinMatch::Wrong;
    if (!verifies(keyed(pin, pepper, Use::Pin), text)) return PinMatch::Wrong;
    const auto isOld = crypto_pwhash_str_needs_rehash(text.data(), m_cost.passes, m_cost.bytes);
    return isOld == 0 ? PinMatch::Fits : PinMatch::FitsToRenew;
}

bool SodiumPinHash::isOf(const Pepper& pepper, const std::string& hash)
{
    wakeSodium();
    const auto kept = parse(hash);
    return kept.pepper.empty() || kept.pepper == nameOf(pepper);
}

std::string SodiumPinHash::badgeHash(std::string_view code, const Pepper& pepper)
{
    wakeSodium();
    return std::string(peppered) + nameOf(pepper) + '$' + keyed(code, pepper, Use::Badge);
}

} // namespace reprise::crypto
