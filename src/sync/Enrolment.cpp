#include "reprise/sync/Enrolment.h"

#include "HttpAnswers.h"

#include "reprise/base/Text.h"
#include "reprise/calendar/TimeZone.h"
#include "reprise/wire/Events.h"
#include "reprise/wire/office/Enrolment.h"

namespace reprise::sync {

namespace {

using namespace std::chrono_literals;

constexpr auto renewalOccasion = "renewal";
constexpr auto pauseAfterRefusal = 1h;
constexpr auto again = "; what was in use stays, and the same may be asked again";

bool isDefinite(long status)
{
    return status == 401 || status == 403;
}

std::string statusText(const HttpAnswer& answer)
{
    if (answer.status == 404) return "this head office enrols nobody";
    return "head office answered with status " + std::to_string(answer.status);
}

} // namespace

/// How a certificate is asked for.
struct Enrolment::Way {
    Transport& line;
    wire::CertificateAsked asked; ///< The request is only made when it is needed.
    std::string kiosk;
    std::string door;
    std::string code; ///< Empty for a renewal.
};

Result<EnrolmentEnd> Enrolment::enrol(const wire::OfficeAddress& office, const std::string& code)
{
    const auto origin = m_ports.outbox.origin();
    if (!origin) return origin.error();
    const auto line = m_ports.lineTo(office, {});
    if (!line) return line.error();
    const auto plain = wire::plainCode(code);
    const auto occasion = "enrolment " + toHex(m_ports.hasher.sha256(origin->kiosk + '\n' + plain));
    const auto adopted = m_ports.credentials.adopted();
    if (!adopted && adopted.error().code != ErrorCode::Unavailable) return adopted.error();
    const auto isDone = adopted && *adopted && (*adopted)->asked.office == office
                        && (*adopted)->asked.occasion == occasion;
    if (isDone) return prove(**adopted, Use::GoesOn);
    return obtain({**line, {office, occasion, {}}, origin->kiosk, "/enrolment", plain});
}

Result<RenewalEnd> Enrolment::renewWhereDue(Transport& line, std::optional<Instant> officeTime)
{
    const auto now = officeTime ? *officeTime : m_ports.clock.now();
    if (m_notBefore && now < *m_notBefore) return RenewalEnd{};
    const auto shown = m_ports.credentials.certificateInUse();
    if (!shown) return shown.error();
    if (shown->empty()) return RenewalEnd{};
    const auto facts = m_ports.requests.read(*shown);
    if (!facts) return RenewalEnd{RenewalState::Refused, facts.error().detail};
    if (now < facts->until - renewalSpan) return RenewalEnd{};
    const auto origin = m_ports.outbox.origin();
    if (!origin) return origin.error();
    const auto end =
        obtain({line, {m_ports.office, renewalOccasion, {}}, origin->kiosk, "/renewal", {}});
    if (!end) return end.error();
    // A head office whose clock jumps is not asked for one after the other either.
    m_notBefore = now + pauseAfterRefusal;
    if (!end->refusal.empty()) return RenewalEnd{RenewalState::Refused, end->refusal};
    return RenewalEnd{RenewalState::Renewed, {}};
}

std::string Enrolment::ailment()
{
    const auto shown = m_ports.credentials.certificateInUse();
    if (!shown || shown->empty()) return {};
    const auto facts = m_ports.requests.read(*shown);
    if (!facts || m_ports.clock.now() < facts->until) return {};
    return "; this terminal's certificate ran out on " + isoUtc(facts->until)
           + ", enrol it anew (reprise enrol)";
}

Result<EnrolmentEnd> Enrolment::obtain(const Way& way)
{
    auto pending = pendingFor(way);
    if (!pending) return pending.error();
    if (pending->certificate.empty()) {
        const auto refusal = ask(way, *pending);
        if (!refusal) return refusal.error();
        if (!refusal->empty()) return EnrolmentEnd{*refusal};
        pending = pendingFor(way);
        if (!pending) return pending.error();
    }
    return prove(*pending, Use::Begins);
}

/// The one that was begun before, on the same occasion, or a new one with a new key.
Result<wire::PendingCredential> Enrolment::pendingFor(const Way& way)
{
    auto pending = m_ports.credentials.pending();
    if (!pending) return pending.error();
    if (*pending && (*pending)->asked.office == way.asked.office
        && (*pending)->asked.occasion == way.asked.occasion)
        return std::move(**pending);
    auto made = m_ports.requests.make(way.kiosk);
    if (!made) return made.error();
    auto asked = way.asked;
    asked.request = made->request;
    if (const auto begun = m_ports.credentials.begin(asked, made->key); !begun)
        return begun.error();
    pending = m_ports.credentials.pending();
    if (!pending) return pending.error();
    if (!*pending)
        return Error{ErrorCode::Unavailable, "the key that was just written is not there"};
    return std::move(**pending);
}

/// Why there is none; empty where the answer is kept.
Result<std::string> Enrolment::ask(const Way& way, const wire::PendingCredential& pending)
{
    const auto answer = way.line.post(
        "/v1/kiosks/" + way.kiosk + way.door,
        wire::toJson(wire::EnrolmentRequest{way.kiosk, way.code, pending.asked.request}));
    if (!answer) return answer.error().detail + again;
    if (answer->status != 200) return statusText(*answer) + again;
    const auto reply = wire::enrolmentReplyFromJson(answer->body);
    if (!reply || reply->kiosk != way.kiosk)
        return "head office sent an answer that can't be used: "
               + (reply ? "it is for " + reply->kiosk : reply.error().detail) + again;
    if (reply->certificate.empty()) return refuseForGood(reply->reason);
    const auto facts =
        m_ports.requests.accept(reply->certificate, pending.asked.request, way.kiosk);
    if (!facts)
        return refuseForGood("head office gave a certificate that is not taken: "
                             + facts.error().detail);
    if (const auto kept = m_ports.credentials.keepCertificate(reply->certificate); !kept)
        return kept.error();
    return std::string();
}

/// One exchange in which nothing but the new certificate is shown: where the journal stands.
Result<EnrolmentEnd> Enrolment::prove(const wire::PendingCredential& credential, Use use)
{
    const auto origin = m_ports.outbox.origin();
    if (!origin) return origin.error();
    const auto facts =
        m_ports.requests.accept(credential.certificate, credential.asked.request, origin->kiosk);
    if (!facts) {
        const auto refused = refuseForGood(facts.error().detail);
        if (!refused) return refused.error();
        return EnrolmentEnd{*refused};
    }
    const auto line = m_ports.lineTo(credential.asked.office, credential.files);
    if (!line) return line.error();
    const auto answer = (*line)->post("/v1/kiosks/" + origin->kiosk + "/events",
                                      wire::toJson(wire::Events{*origin, {}}));
    constexpr auto unproven = "the certificate is here, and not proven: ";
    if (!answer) return EnrolmentEnd{unproven + answer.error().detail + again};
    if (isDefinite(answer->status)) {
        const auto refused =
            refuseForGood("head office gave a certificate that it does not take itself (status "
                          + std::to_string(answer->status) + ")");
        if (!refused) return refused.error();
        return EnrolmentEnd{*refused};
    }
    if (answer->status != 200) return EnrolmentEnd{unproven + statusText(*answer) + again};
    return believe(answer->body, *facts, use);
}

/// From here on the new certificate is the one in use.
Result<EnrolmentEnd> Enrolment::believe(const std::string& body,
                                        const proof::CertificateFacts& facts, Use use)
{
    const auto standing = wire::eventsAnswerFromJson(body);
    if (!standing)
        return EnrolmentEnd{
            "head office sent an answer that can't be used: " + standing.error().detail + again};
    const auto last = m_ports.outbox.lastSeq();
    if (!last) return last.error();
    const auto ours = isOurs(m_ports.outbox, *standing, *last);
    if (!ours) return ours.error();
    if (use == Use::Begins)
        if (const auto adopted = m_ports.credentials.adopt(); !adopted) return adopted.error();
    EnrolmentEnd end{{}, {}, facts};
    if (standing->status == wire::EventsStatus::Quarantined)
        end.doubt = "head office has this terminal's journal in quarantine: " + standing->reason;
    else if (!*ours)
        end.doubt = "head office has entries of this journal that are not in this folder";
    return end;
}

Result<std::string> Enrolment::refuseForGood(const std::string& why)
{
    if (const auto dropped = m_ports.credentials.drop(); !dropped) return dropped.error();
    return why;
}

} // namespace reprise::sync
