// OpensslRequests: keys on the curve P-256 and requests for certificates from OpenSSL, behind the
// core's port.
#pragma once

#include "reprise/proof/CertificateRequests.h"

namespace reprise::crypto {

class OpensslRequests final : public proof::CertificateRequests {
public:
    Result<proof::KeyAndRequest> make(const std::string& name) override;
    Result<proof::CertificateFacts> read(std::string_view certificatePem) override;
    Result<proof::CertificateFacts> accept(std::string_view certificatePem,
                                           std::string_view requestPem,
                                           const std::string& name) override;
};

} // namespace reprise::crypto
