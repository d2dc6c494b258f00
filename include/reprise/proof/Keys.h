// Keys: with which a retailer's tills sign receipts, and by which its terminals know them. The
// secret half never comes to a terminal.
#pragma once

#include "reprise/base/Result.h"
#include "reprise/calendar/Day.h"

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace reprise::proof {

using PublicKey = std::array<std::uint8_t, 32>; ///< Ed25519, RFC 8032.
using SecretSeed = std::array<std::uint8_t, 32>;
using Signature = std::array<std::uint8_t, 64>;

/// The days on which sales may be signed with a key; both count, in UTC.
struct Validity {
    Day from;
    Day until;

    bool covers(Day day) const { return from <= day && day <= until; }
    friend bool operator==(const Validity&, const Validity&) = default;
};

struct SigningKey {
    std::string id;
    SecretSeed seed{};
    Validity validity;
};

struct VerifyingKey {
    std::string id;
    PublicKey key{};
    Validity validity;

    friend bool operator==(const VerifyingKey&, const VerifyingKey&) = default;
};

/// Both as one JSON object on one line: {"id","secret"|"public","valid_from","valid_until"}, bytes
/// in hexadecimal. Invalid says what was expected.
std::string toJson(const SigningKey& key);
std::string toJson(const VerifyingKey& key);
Result<SigningKey> signingKeyFromJson(std::string_view json);
Result<VerifyingKey> verifyingKeyFromJson(std::string_view json);

/// The port for the arithmetic.
class Signatures {
public:
    virtual ~Signatures() = default;

    virtual PublicKey publicKeyOf(const SecretSeed& seed) = 0;
    virtual Signature sign(std::string_view message, const SecretSeed& seed) = 0;
    virtual bool isGenuine(std::string_view message, const Signature& signature,
                           const PublicKey& key) = 0;
};

/// The port to the keys that this terminal trusts.
class KeyRing {
public:
    virtual ~KeyRing() = default;

    /// NotFound for an unknown one.
    virtual Result<VerifyingKey> find(std::string_view id) = 0;
    virtual Result<std::vector<VerifyingKey>> all() = 0;
    /// Conflict where the id means another key.
    virtual Result<void> trust(const VerifyingKey& key) = 0;
};

} // namespace reprise::proof
