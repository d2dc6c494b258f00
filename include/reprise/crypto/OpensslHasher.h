// OpensslHasher: SHA-256 behind the core's port. OpenSSL uses the processor's own instructions for
// it, which on a small terminal is the difference between noticing the journal's chain and not.
#pragma once

#include "reprise/base/Hasher.h"

namespace reprise::crypto {

class OpensslHasher final : public Hasher {
public:
    Sha256 sha256(std::string_view bytes) override;
};

} // namespace reprise::crypto
