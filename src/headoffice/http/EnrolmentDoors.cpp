// The doors of the service through which kiosks get their certificates.
#include "http/Replies.h"

#include "reprise/wire/office/Enrolment.h"

namespace reprise::headoffice {

namespace {

Result<wire::EnrolmentRequest> askingFrom(const std::string& body, const std::string& kiosk)
{
    auto asking = wire::enrolmentRequestFromJson(body);
    if (asking && asking->kiosk != kiosk)
        return Error{ErrorCode::Invalid, "kiosk: expected " + kiosk + ", as in the path"};
    return asking;
}

std::string json(const std::string& kiosk, const EnrolmentAnswer& answer)
{
    return wire::toJson(wire::EnrolmentReply{kiosk, answer.certificate, answer.reason});
}

} // namespace

Sha256 codeDigest(Hasher& hasher, const std::string& kiosk, const std::string& code)
{
    return hasher.sha256("reprise-enrolment-1\n" + kiosk + '\n' + wire::plainCode(code));
}

Reply Service::enrol(const Asked& asked)
{
    const auto asking = askingFrom(asked.call.body, asked.name);
    if (!asking) return problem(400, asking.error().detail);
    if (!m_settings.issuer) return problem(404, "this head office enrols nobody");
    const auto answer = m_archive.enrolments().enrol(
        {asked.name, asking->csr, m_hasher.sha256(asking->csr)},
        codeDigest(m_hasher, asked.name, asking->code), m_settings.issuer);
    if (!answer) return archiveFailed(m_log, answer.error());
    m_log.write(answer->certificate.empty() ? Severity::Warning : Severity::Info, "headoffice",
                asked.name
                    + (answer->certificate.empty() ? " was not enrolled: " + answer->reason
                                                   : " is enrolled"));
    return good(json(asked.name, *answer));
}

Reply Service::renew(const Asked& asked)
{
    const auto asking = askingFrom(asked.call.body, asked.name);
    if (!asking) return problem(400, asking.error().detail);
    if (!m_settings.issuer) return problem(404, "this head office enrols nobody");
    if (asked.call.certificateName.empty())
        return problem(401, "expected the certificate that is to be renewed");
    if (const auto away = kioskTurnedAway(asked)) return *away;
    const auto answer = m_archive.enrolments().renew(
        {asked.name, asking->csr, m_hasher.sha256(asking->csr)}, m_settings.issuer);
    if (!answer) return archiveFailed(m_log, answer.error());
    return good(json(asked.name, *answer));
}

} // namespace reprise::headoffice
