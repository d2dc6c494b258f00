#include "reprise/crypto/SodiumSignatures.h"

#include "Wake.h"

#include <sodium.h>

namespace reprise::crypto {

namespace {

static_assert(std::tuple_size_v<proof::PublicKey> == crypto_sign_PUBLICKEYBYTES);
static_assert(std::tuple_size_v<proof::SecretSeed> == crypto_sign_SEEDBYTES);
static_assert(std::tuple_size_v<proof::Signature> == crypto_sign_BYTES);

const unsigned char* bytesOf(std::string_view text)
{
    return reinterpret_cast<const unsigned char*>(text.data());
}

struct KeyPair {
    proof::PublicKey open{};
    std::array<unsigned char, crypto_sign_SECRETKEYBYTES> secret{};

    explicit KeyPair(const proof::SecretSeed& seed)
    {
        wakeSodium();
        crypto_sign_seed_keypair(open.data(), secret.data(), seed.data());
    }
    KeyPair(const KeyPair&) = delete;
    KeyPair& operator=(const KeyPair&) = delete;
    ~KeyPair() { sodium_memzero(secret.data(), secret.size()); }
};

} // namespace

proof::PublicKey SodiumSignatures::publicKeyOf(const proof::SecretSeed& seed)
{
    return KeyPair(seed).open;
}

proof::Signature SodiumSignatures::sign(std::string_view message, const proof::SecretSeed& seed)
{
    const KeyPair pair(seed);
    proof::Signature signature{};
    crypto_sign_detached(signature.data(), nullptr, bytesOf(message), message.size(),
                         pair.secret.data());
    return signature;
}

bool SodiumSignatures::isGenuine(std::string_view message, const proof::Signature& signature,
                                 const proof::PublicKey& key)
{
    wakeSodium();
    return crypto_sign_verify_detached(signature.data(), bytesOf(message), message.size(),
                                       key.data())
           == 0;
}

} // namespace reprise::crypto
