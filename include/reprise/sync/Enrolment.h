// Enrolment: gets this terminal a certificate for a key of its own, the first for a one-time code,
// each later one for the certificate before. What worked before is used until head office has
// taken the new one in an exchange, and every step may be cut off and done again.
#pragma once

#include "reprise/base/Clock.h"
#include "reprise/base/Hasher.h"
#include "reprise/proof/CertificateRequests.h"
#include "reprise/sync/Transport.h"
#include "reprise/wire/Outbox.h"
#include "reprise/wire/office/Credentials.h"

#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>

namespace reprise::sync {

/// A line to that head office over which those files are shown, and no key.
using LineMaker = std::function<Result<std::unique_ptr<Transport>>(
    const wire::OfficeAddress& office, const wire::CredentialFiles& shown)>;

struct EnrolmentPorts {
    wire::Credentials& credentials;
    proof::CertificateRequests& requests;
    wire::Outbox& outbox;
    Hasher& hasher;
    Clock& clock;
    LineMaker lineTo;
    wire::OfficeAddress office; ///< The one in use; empty before the first enrolment.
};

struct EnrolmentEnd {
    std::string refusal = {}; ///< Why there is no certificate; empty: enrolled.
    std::string doubt = {};   ///< Enrolled, but head office doubts this journal.
    proof::CertificateFacts certificate = {};
};

enum class RenewalState : std::uint8_t { NotDue, Renewed, Refused };

struct RenewalEnd {
    RenewalState state = RenewalState::NotDue;
    std::string refusal = {}; ///< Why not, where it is time.
};

/// A certificate is renewed in this time before its end.
inline constexpr std::chrono::days renewalSpan{30};

class Enrolment {
public:
    explicit Enrolment(EnrolmentPorts ports) : m_ports(std::move(ports)) {}

    /// The same code again goes on where the last try ended, also where that was the end; another
    /// one begins anew with another key. Invalid for an address that can't be used; other errors
    /// are our own storage's.
    Result<EnrolmentEnd> enrol(const wire::OfficeAddress& office, const std::string& code);

    /// Over `line`, which shows the certificate in use and has just been answered. What time it is
    /// goes by head office's clock where that is known, since this machine's may be wrong. After a
    /// refusal it is tried again an hour later.
    Result<RenewalEnd> renewWhereDue(Transport& line, std::optional<Instant> officeTime);

    /// What to add to the report of a line that does not work; empty unless the certificate in use
    /// has run out by this machine's clock.
    std::string ailment();

private:
    struct Way;
    enum class Use : std::uint8_t { Begins, GoesOn };

    Result<EnrolmentEnd> obtain(const Way& way);
    Result<wire::PendingCredential> pendingFor(const Way& way);
    Result<std::string> ask(const Way& way, const wire::PendingCredential& pending);
    Result<EnrolmentEnd> prove(const wire::PendingCredential& credential, Use use);
    Result<EnrolmentEnd> believe(const std::string& body, const proof::CertificateFacts& facts,
                                 Use use);
    Result<std::string> refuseForGood(const std::string& why);

    EnrolmentPorts m_ports;
    std::optional<Instant> m_notBefore; ///< After a renewal that was refused.
};

} // namespace reprise::sync
