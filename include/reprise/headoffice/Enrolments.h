// Enrolments: the port behind which kiosks are let in by a one-time code, get certificates bound to
// their name, and are shut out again.
#pragma once

#include "reprise/base/Clock.h"
#include "reprise/base/Hasher.h"
#include "reprise/base/Result.h"

#include <functional>
#include <string>

namespace reprise::headoffice {

struct IssuedCertificate {
    std::string pem;
    std::string serial; ///< Hexadecimal, lower case.
    Instant notAfter;
};

/// Issues a certificate for the key of a request in PEM, to that kiosk. Invalid says why not.
using Issuer =
    std::function<Result<IssuedCertificate>(const std::string& csr, const std::string& kiosk)>;

/// A request, with its SHA-256 by which the same one is known again.
struct CertificateRequest {
    std::string kiosk;
    std::string csr;
    Sha256 digest{};
};

struct EnrolmentAnswer {
    std::string certificate; ///< PEM; empty for a no …
    std::string reason;      ///< … which this explains.
};

/// What is kept of a code, whatever case, spaces or hyphens it was typed with.
Sha256 codeDigest(Hasher& hasher, const std::string& kiosk, const std::string& code);

class Enrolments {
public:
    virtual ~Enrolments() = default;

    /// Keeps the digest of a new code for the kiosk, good for ten minutes and one request; any
    /// earlier one is void.
    virtual Result<void> invite(const std::string& kiosk, const Sha256& code,
                                const std::string& by) = 0;

    /// Issues a certificate where the code is right, and revokes all that the kiosk had before. The
    /// same request with the same code is answered alike. A no does not say what was wrong with the
    /// code; five wrong ones void it.
    virtual Result<EnrolmentAnswer> enrol(const CertificateRequest& request, const Sha256& code,
                                          const Issuer& issuer) = 0;

    /// Another certificate for a kiosk that has shown a valid one; earlier ones stay good until
    /// they run out. The same request is answered alike.
    virtual Result<EnrolmentAnswer> renew(const CertificateRequest& request,
                                          const Issuer& issuer) = 0;

    /// No certificate nor delivery key of the kiosk is believed until it is enrolled anew. NotFound
    /// for a kiosk that nobody knows.
    virtual Result<void> revoke(const std::string& kiosk) = 0;
};

} // namespace reprise::headoffice
