// SodiumSignatures: Ed25519 (RFC 8032) from libsodium, behind the core's port.
#pragma once

#include "reprise/proof/Keys.h"

namespace reprise::crypto {

class SodiumSignatures final : public proof::Signatures {
public:
    proof::PublicKey publicKeyOf(const proof::SecretSeed& seed) override;
    proof::Signature sign(std::string_view message, const proof::SecretSeed& seed) override;
    bool isGenuine(std::string_view message, const proof::Signature& signature,
                   const proof::PublicKey& key) override;
};

} // namespace reprise::crypto
