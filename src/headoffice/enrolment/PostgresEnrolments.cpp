#include "enrolment/PostgresEnrolments.h"

#include <optional>

namespace reprise::headoffice {

namespace {

constexpr auto wrongCode =
    "the code is wrong, used or older than ten minutes, expected a new one from head office";

/// The certificate that this request was answered with before, while it is believed.
Result<std::string> issuedBefore(PqConnection& connection, const CertificateRequest& request)
{
    const auto rows =
        connection.run("SELECT pem FROM certificate WHERE kiosk = $1"
                       " AND csr_digest = $2 AND revoked_at IS NULL"
                       " AND not_after > now() + interval '60 days'"
                       " ORDER BY issued_at DESC LIMIT 1",
                       {PqValue::text(request.kiosk), PqValue::digest(request.digest)});
    if (!rows) return rows.error();
    return rows->count() == 0 ? std::string() : rows->bytes(0, 0);
}

/// An answer that can't be given because of the request itself is a no; anything else an error.
Result<EnrolmentAnswer> issued(PqConnection& connection, const CertificateRequest& request,
                               const Issuer& issuer)
{
    const auto certificate = issuer(request.csr, request.kiosk);
    if (!certificate && certificate.error().code == ErrorCode::Invalid)
        return EnrolmentAnswer{{}, certificate.error().detail};
    if (!certificate) return certificate.error();
    const auto kept =
        connection.run("INSERT INTO certificate(serial, kiosk, csr_digest, pem, not_after)"
                       " VALUES ($1, $2, $3, $4, to_timestamp($5 / 1000.0))",
                       {PqValue::text(certificate->serial), PqValue::text(request.kiosk),
                        PqValue::digest(request.digest), PqValue::text(certificate->pem),
                        PqValue::number(certificate->notAfter.time_since_epoch().count())});
    if (!kept) return kept.error();
    return EnrolmentAnswer{certificate->pem, {}};
}

enum class Tried : std::uint8_t { Wrong, Right, RightAgain };

/// Tries the code, and counts a wrong one.
Result<Tried> tryCode(PqConnection& connection, const CertificateRequest& request,
                      const Sha256& code)
{
    const auto rows = connection.run(
        "SELECT digest = $2 AND ends_at > now() AND tries < 5 AND csr_digest IS NULL,"
        " digest = $2 AND ends_at > now() AND tries < 5 AND csr_digest = $3"
        " FROM enrolment_code WHERE kiosk = $1 FOR UPDATE",
        {PqValue::text(request.kiosk), PqValue::digest(code), PqValue::digest(request.digest)});
    if (!rows) return rows.error();
    if (rows->count() == 0) return Tried::Wrong;
    if (rows->truth(0, 0)) return Tried::Right;
    if (rows->truth(0, 1)) return Tried::RightAgain;
    const auto counted =
        connection.run("UPDATE enrolment_code SET tries = tries + 1 WHERE kiosk = $1",
                       {PqValue::text(request.kiosk)});
    if (!counted) return counted.error();
    return Tried::Wrong;
}

/// What the kiosk had before is no longer believed: from now on only certificates that are kept
/// here.
Result<void> beginAnew(PqConnection& connection, const std::string& kiosk)
{
    const auto met =
        connection.run("INSERT INTO kiosk(kiosk, certified, revoked_at) VALUES ($1, true, now())"
                       " ON CONFLICT (kiosk) DO UPDATE SET certified = true, revoked_at = now()",
                       {PqValue::text(kiosk)});
    if (!met) return met.error();
    const auto revoked = connection.run("UPDATE certificate SET revoked_at = now()"
                                        " WHERE kiosk = $1 AND revoked_at IS NULL",
                                        {PqValue::text(kiosk)});
    return revoked ? Result<void>{} : revoked.error();
}

Result<EnrolmentAnswer> enrolOver(PqConnection& connection, const CertificateRequest& request,
                                  const Sha256& code, const Issuer& issuer)
{
    auto transaction = PqTransaction::begin(connection);
    if (!transaction) return transaction.error();
    const auto tried = tryCode(connection, request, code);
    if (!tried) return tried.error();
    if (*tried == Tried::Wrong) {
        if (const auto committed = transaction->commit(); !committed) return committed.error();
        return EnrolmentAnswer{{}, wrongCode};
    }
    if (*tried == Tried::RightAgain) {
        auto before = issuedBefore(connection, request);
        if (!before) return before.error();
        return before->empty() ? EnrolmentAnswer{{}, wrongCode} : EnrolmentAnswer{*before, {}};
    }
    if (const auto begun = beginAnew(connection, request.kiosk); !begun) return begun.error();
    auto answer = issued(connection, request, issuer);
    if (!answer || answer->certificate.empty()) return answer; // Nothing of it is kept.
    const auto used =
        connection.run("UPDATE enrolment_code SET csr_digest = $2 WHERE kiosk = $1",
                       {PqValue::text(request.kiosk), PqValue::digest(request.digest)});
    if (!used) return used.error();
    if (const auto committed = transaction->commit(); !committed) return committed.error();
    return answer;
}

Result<EnrolmentAnswer> renewOver(PqConnection& connection, const CertificateRequest& request,
                                  const Issuer& issuer)
{
    auto transaction = PqTransaction::begin(connection);
    if (!transaction) return transaction.error();
    // Two renewals of one kiosk take turns on its row.
    const auto locked = connection.run("SELECT kiosk FROM kiosk WHERE kiosk = $1 FOR UPDATE",
                                       {PqValue::text(request.kiosk)});
    if (!locked) return locked.error();
    if (locked->count() == 0)
        return EnrolmentAnswer{{}, "head office does not know this kiosk: enrol it"};
    auto before = issuedBefore(connection, request);
    if (!before) return before.error();
    if (!before->empty()) return EnrolmentAnswer{std::move(*before), {}};
    auto answer = issued(connection, request, issuer);
    if (!answer || answer->certificate.empty()) return answer;
    if (const auto committed = transaction->commit(); !committed) return committed.error();
    return answer;
}

} // namespace

Result<void> PostgresEnrolments::invite(const std::string& kiosk, const Sha256& code,
                                        const std::string& by)
{
    return m_pool.use([&](PqConnection& connection) -> Result<void> {
        const auto kept = connection.runAlone(
            "INSERT INTO enrolment_code(kiosk, digest, made_by, ends_at)"
            " VALUES ($1, $2, $3, now() + interval '10 minutes') ON CONFLICT (kiosk) DO UPDATE"
            " SET digest = excluded.digest, made_by = excluded.made_by, made_at = now(),"
            "  ends_at = excluded.ends_at, tries = 0, csr_digest = NULL",
            {PqValue::text(kiosk), PqValue::digest(code), PqValue::text(by)});
        return kept ? Result<void>{} : kept.error();
    });
}

Result<EnrolmentAnswer> PostgresEnrolments::enrol(const CertificateRequest& request,
                                                  const Sha256& code, const Issuer& issuer)
{
    return m_pool.use(
        [&](PqConnection& connection) { return enrolOver(connection, request, code, issuer); });
}

Result<EnrolmentAnswer> PostgresEnrolments::renew(const CertificateRequest& request,
                                                  const Issuer& issuer)
{
    return m_pool.use(
        [&](PqConnection& connection) { return renewOver(connection, request, issuer); });
}

Result<void> PostgresEnrolments::revoke(const std::string& kiosk)
{
    return m_pool.use([&](PqConnection& connection) -> Result<void> {
        auto transaction = PqTransaction::begin(connection);
        if (!transaction) return transaction.error();
        const auto shut = connection.run("UPDATE kiosk SET revoked_at = now() WHERE kiosk = $1",
                                         {PqValue::text(kiosk)});
        if (!shut) return shut.error();
        if (shut->affected() == 0) return Error{ErrorCode::NotFound, "no kiosk is called " + kiosk};
        const auto revoked = connection.run("UPDATE certificate SET revoked_at = now()"
                                            " WHERE kiosk = $1 AND revoked_at IS NULL",
                                            {PqValue::text(kiosk)});
        if (!revoked) return revoked.error();
        return transaction->commit();
    });
}

} // namespace reprise::headoffice
