// CertificateAuthority: issues client certificates to kiosks, each bound to its name and store, for
// a key that never leaves the kiosk.
#pragma once

#include "reprise/base/Clock.h"
#include "reprise/base/RandomSource.h"
#include "reprise/base/Result.h"

#include <chrono>
#include <memory>
#include <string>
#include <string_view>

namespace reprise::crypto {

struct SignedCertificate {
    std::string pem;
    std::string serial; ///< 32 hexadecimal digits in lower case.
    Instant notAfter;
};

/// 90 days, to be renewed in the last 30 of them.
inline constexpr std::chrono::days certificateLife{90};

class CertificateAuthority {
public:
    /// Both PEM. Invalid where they can't be read, or don't belong together.
    static Result<std::unique_ptr<CertificateAuthority>> open(std::string_view certificatePem,
                                                              std::string_view keyPem);
    virtual ~CertificateAuthority() = default;

    /// For the key of a PKCS #10 request (RFC 2986) whose own signature holds and whose only common
    /// name is `name`; of the request nothing else is taken. The subject is CN `name` and OU
    /// `unit`; it is for TLS clients alone (RFC 5280, 4.2.1.12). Invalid otherwise, saying what was
    /// expected.
    virtual Result<SignedCertificate> issue(std::string_view requestPem, const std::string& name,
                                            const std::string& unit, Instant now,
                                            RandomSource& random) = 0;
};

} // namespace reprise::crypto
