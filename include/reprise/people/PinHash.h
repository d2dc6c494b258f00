// PinHash: the port that turns PINs and badge codes into what may be kept of them.
#pragma once

#include "reprise/base/Result.h"
#include "reprise/people/Pepper.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace reprise::people {

enum class PinMatch : std::uint8_t {
    Fits,
    FitsToRenew, ///< Right, but hashed with less than we take today: hash it again.
    Wrong,
};

class PinHash {
public:
    virtual ~PinHash() = default;

    /// Slow on purpose. Invalid for an empty PIN, Unavailable without the memory it takes.
    virtual Result<std::string> hash(std::string_view pin, const Pepper& pepper) = 0;
    /// As slow; `hash` may be anything.
    virtual PinMatch match(std::string_view pin, const std::string& hash, const Pepper& pepper) = 0;
    /// Whether this pepper went into a hash, or none had to; else nothing fits it. Quick.
    virtual bool isOf(const Pepper& pepper, const std::string& hash) = 0;

    /// The same code and pepper give the same text, so that a badge can be looked up. Quick: what
    /// protects a badge is the pepper, and a code too long to guess.
    virtual std::string badgeHash(std::string_view code, const Pepper& pepper) = 0;
};

} // namespace reprise::people
