// The doors of the service through which kiosks get their certificates.
#include "http/Replies.h"

#include "reprise/json/Fields.h"

#include <algorithm>

namespace reprise::headoffice {

namespace {

struct Asking {
    std::string code; ///< As digits and capital letters; empty at a renewal.
    std::string csr;
};

/// As it was read out and typed in: case, spaces and hyphens don't count.
std::string plainCode(const std::string& typed)
{
    std::string code;
    for (const auto c : typed)
        if (c >= 'a' && c <= 'z')
            code.push_back(static_cast<char>(c - 'a' + 'A'));
        else if (c != '-' && c != ' ')
            code.push_back(c);
    return code;
}

Result<Asking> askingFrom(const std::string& body, const std::string& kiosk)
{
    const auto document = parseJsonObject(body);
    if (!document) return document.error();
    Fault fault;
    const Fields fields(*document, {}, fault);
    static_cast<void>(fields.count("protocol", {wire::protocolVersion, wire::protocolVersion}));
    if (fields.name("kiosk") != kiosk)
        fields.wrong("kiosk", "expected " + kiosk + ", as in the path");
    Asking asking{plainCode(fields.text("code")), fields.rawName("csr")};
    if (fault.found()) return fault.error(ErrorCode::Invalid);
    return asking;
}

std::string json(const std::string& kiosk, const EnrolmentAnswer& answer)
{
    const auto orNull = [](const std::string& text) {
        return text.empty() ? nlohmann::json(nullptr) : nlohmann::json(text);
    };
    return dump({{"protocol", wire::protocolVersion},
                 {"kiosk", kiosk},
                 {"certificate", orNull(answer.certificate)},
                 {"reason", orNull(answer.reason)}});
}

} // namespace

Sha256 codeDigest(Hasher& hasher, const std::string& kiosk, const std::string& code)
{
    return hasher.sha256("reprise-enrolment-1\n" + kiosk + '\n' + plainCode(code));
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
    const auto admission =
        m_archive.admit(asked.name, credentialOf(asked.call), Stranger::TurnAway);
    if (const auto away = turnedAway(asked, admission)) return *away;
    const auto answer = m_archive.enrolments().renew(
        {asked.name, asking->csr, m_hasher.sha256(asking->csr)}, m_settings.issuer);
    if (!answer) return archiveFailed(m_log, answer.error());
    return good(json(asked.name, *answer));
}

} // namespace reprise::headoffice
