// Sodium: Argon2id and unguessable bytes from libsodium, behind the core's ports.
#pragma once

#include "reprise/base/RandomSource.h"
#include "reprise/people/Operator.h"

namespace reprise::crypto {

class SodiumRandom final : public RandomSource {
public:
    void fill(std::span<std::uint8_t> bytes) override;
};

/// Argon2id with libsodium's "interactive" limits; the text form carries its own parameters and
/// salt.
class SodiumPinHash final : public people::PinHash {
public:
    Result<std::string> hash(std::string_view pin) override;
    bool matches(std::string_view pin, const std::string& hash) override;
};

} // namespace reprise::crypto
