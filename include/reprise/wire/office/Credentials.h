// Credentials: the port behind which a terminal keeps what it shows to head office, a key that
// never leaves it and the certificate for it. What is in use stays until another was proven.
#pragma once

#include "reprise/base/Result.h"

#include <optional>
#include <string>

namespace reprise::wire {

/// Paths of PEM files; both empty where nothing is shown.
struct CredentialFiles {
    std::string certificate;
    std::string key;

    friend bool operator==(const CredentialFiles&, const CredentialFiles&) = default;
};

/// Where a head office answers, and who vouches for it.
struct OfficeAddress {
    std::string url;    ///< "https://host:port".
    std::string caFile; ///< PEM; empty: the CAs this system trusts.

    friend bool operator==(const OfficeAddress&, const OfficeAddress&) = default;
};

/// What a certificate is asked for with: the same again as long as there is no answer.
struct CertificateAsked {
    OfficeAddress office;
    std::string occasion; ///< Tells one enrolment from another, and from a renewal.
    std::string request;  ///< PKCS #10, PEM, to be sent byte for byte.

    friend bool operator==(const CertificateAsked&, const CertificateAsked&) = default;
};

struct PendingCredential {
    CertificateAsked asked;
    CredentialFiles files;
    std::string certificate; ///< PEM, as it was answered; empty until then.
};

class Credentials {
public:
    virtual ~Credentials() = default;

    /// What is shown from the next exchange on. From any thread.
    virtual CredentialFiles inUse() = 0;
    /// PEM; empty where nothing is shown. Unavailable where the file can't be read.
    virtual Result<std::string> certificateInUse() = 0;
    virtual Result<std::optional<PendingCredential>> pending() = 0;
    /// What is in use, where it was adopted here, as it was pending before.
    virtual Result<std::optional<PendingCredential>> adopted() = 0;

    /// Durable, the key for this user alone, before it answers. Takes the place of what was pending
    /// before.
    virtual Result<void> begin(const CertificateAsked& asked, const std::string& keyPem) = 0;
    /// Durable: the answer to what is pending.
    virtual Result<void> keepCertificate(const std::string& certificatePem) = 0;
    /// In one step: the pending certificate was proven, it and its head office are used from now
    /// on.
    virtual Result<void> adopt() = 0;
    /// Nothing is pending any more, and its key is gone.
    virtual Result<void> drop() = 0;
};

} // namespace reprise::wire
