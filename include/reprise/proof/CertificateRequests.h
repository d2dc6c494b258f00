// CertificateRequests: the port that makes a terminal's key with a request for a certificate, and
// says what a certificate is good for. The key is handed to whoever keeps it and to nobody else.
#pragma once

#include "reprise/base/Clock.h"
#include "reprise/base/Result.h"

#include <string>
#include <string_view>

namespace reprise::proof {

/// A new private key (PEM, without a passphrase) and the PKCS #10 request (RFC 2986, PEM) for it.
struct KeyAndRequest {
    std::string key;
    std::string request;
};

struct CertificateFacts {
    std::string name;   ///< The common name; empty unless there is exactly one.
    std::string serial; ///< Hexadecimal, lower case.
    Instant from;
    Instant until;
};

class CertificateRequests {
public:
    virtual ~CertificateRequests() = default;

    /// The request has `name` as its only common name, and nothing else.
    virtual Result<KeyAndRequest> make(const std::string& name) = 0;

    /// Of the first certificate in a PEM text. Invalid where there is none.
    virtual Result<CertificateFacts> read(std::string_view certificatePem) = 0;

    /// The same, where the certificate is one that answers the request: for its key, with `name`
    /// as the only common name, for TLS clients. Invalid otherwise, saying what was expected.
    virtual Result<CertificateFacts> accept(std::string_view certificatePem,
                                            std::string_view requestPem,
                                            const std::string& name) = 0;
};

} // namespace reprise::proof
