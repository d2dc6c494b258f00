// PostgresEnrolments: codes and certificates in PostgreSQL. A code is a digest here, and its row is
// locked while it is tried, so that two who try at once are counted twice.
#pragma once

#include "store/PqPool.h"

#include "reprise/headoffice/Enrolments.h"

namespace reprise::headoffice {

class PostgresEnrolments final : public Enrolments {
public:
    explicit PostgresEnrolments(PqPool& pool) : m_pool(pool) {}

    Result<void> invite(const std::string& kiosk, const Sha256& code,
                        const std::string& by) override;
    Result<EnrolmentAnswer> enrol(const CertificateRequest& request, const Sha256& code,
                                  const Issuer& issuer) override;
    Result<EnrolmentAnswer> renew(const CertificateRequest& request, const Issuer& issuer) override;
    Result<void> revoke(const std::string& kiosk) override;

private:
    PqPool& m_pool;
};

} // namespace reprise::headoffice
