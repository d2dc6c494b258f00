// Sodium: Argon2id, keyed hashes and unguessable bytes from libsodium, behind the core's ports.
#pragma once

#include "reprise/base/RandomSource.h"
#include "reprise/people/PinHash.h"

#include <cstddef>

namespace reprise::crypto {

class SodiumRandom final : public RandomSource {
public:
    void fill(std::span<std::uint8_t> bytes) override;
};

/// How much work a hash is to whoever makes one.
struct PinCost {
    unsigned long long passes;
    std::size_t bytes;
};

inline constexpr std::size_t mebibyte = 1024 * 1024;
/// OWASP's minimum for Argon2id (Password Storage Cheat Sheet): never less than this.
inline constexpr PinCost leastPinCost{2, 19 * mebibyte};
inline constexpr PinCost shippedPinCost{3, 64 * mebibyte};

/// Argon2id over a keyed hash of the PIN, the key being drawn from the pepper. The text names the
/// pepper it was made with, and carries its own parameters and salt. Hashes without a pepper, as
/// they were made before, still match and ask to be renewed.
class SodiumPinHash final : public people::PinHash {
public:
    /// At least leastPinCost.
    explicit SodiumPinHash(PinCost cost = shippedPinCost);

    Result<std::string> hash(std::string_view pin, const people::Pepper& pepper) override;
    people::PinMatch match(std::string_view pin, const std::string& hash,
                           const people::Pepper& pepper) override;
    bool isOf(const people::Pepper& pepper, const std::string& hash) override;
    std::string badgeHash(std::string_view code, const people::Pepper& pepper) override;

private:
    PinCost m_cost;
};

} // namespace reprise::crypto
