#include "reprise/people/Identification.h"

#include <algorithm>
#include <array>
#include <utility>

namespace reprise::people {

namespace {

constexpr std::array<std::pair<Proof, std::string_view>, 3> proofNames{
    {{Proof::Pin, "pin"}, {Proof::Badge, "badge"}, {Proof::BadgeAndPin, "badge_and_pin"}}};

Proof proofOf(const Credentials& shown)
{
    if (shown.badge.empty()) return Proof::Pin;
    return shown.pin.empty() ? Proof::Badge : Proof::BadgeAndPin;
}

} // namespace

std::string_view proofName(Proof proof)
{
    for (const auto& [known, name] : proofNames)
        if (known == proof) return name;
    REPRISE_UNREACHABLE();
}

Result<Proof> parseProof(std::string_view name)
{
    for (const auto& [proof, known] : proofNames)
        if (known == name) return proof;
    return Error{ErrorCode::Invalid, "unknown proof, expected pin, badge or badge_and_pin"};
}

Result<Identified> Identification::identify(const Credentials& shown)
{
    auto person = m_ports.operators.find(shown.id);
    if (!person && person.error().code != ErrorCode::NotFound) return person.error();
    if (!person || person->removedAt) return Identified{Identity::Unknown};

    const auto before = m_ports.attempts.of(shown.id);
    if (!before) return before.error();
    if (const auto until = before->lockedAt(m_ports.clock.now()))
        return Identified{.answer = Identity::Locked, .until = until};

    const auto isOfBadge = [&] {
        return !person->badgeHash.empty()
               && m_ports.pins.badgeHash(shown.badge, m_ports.pepper) == person->badgeHash;
    };
    if (!m_ports.pins.isOf(m_ports.pepper, person->badgeHash)
        || !m_ports.pins.isOf(m_ports.pepper, person->pinHash))
        return Identified{Identity::Lapsed};
    if (shown.pin.empty() && shown.badge.empty()) return wrong(shown.id, *before);
    if (!shown.badge.empty() && !isOfBadge()) return wrong(shown.id, *before);
    if (!shown.pin.empty()) {
        const auto match = m_ports.pins.match(shown.pin, person->pinHash, m_ports.pepper);
        if (match == PinMatch::Wrong) return wrong(shown.id, *before);
        if (match == PinMatch::FitsToRenew)
            if (const auto renewed = renew(*person, shown.pin); !renewed) return renewed.error();
    }
    if (before->inARow > 0)
        if (const auto forgotten = m_ports.attempts.forget(shown.id); !forgotten)
            return forgotten.error();
    return Identified{
        .answer = Identity::Shown, .person = std::move(*person), .proof = proofOf(shown)};
}

Result<OperatorId> Identification::holderOf(std::string_view badge)
{
    auto person = m_ports.operators.findByBadge(m_ports.pins.badgeHash(badge, m_ports.pepper));
    if (!person) return person.error();
    return person->id;
}

/// The answer is given once the count is durable: pulling the plug gives no further attempt.
Result<Identified> Identification::wrong(const OperatorId& id, const WrongAttempts& before)
{
    const auto more = before.oneMore(m_ports.clock.now());
    if (const auto kept = m_ports.attempts.keep(id, more); !kept) return kept.error();
    if (more.isAlarm() && m_ports.log != nullptr)
        m_ports.log->write(Severity::Warning, "people",
                           "operator " + id.text() + ": " + std::to_string(more.inARow)
                               + " wrong PINs or badges in a row");
    return Identified{.answer = Identity::Wrong, .until = more.lockedUntil};
}

/// A hash from before the pepper, or of less work, is made anew while the PIN is at hand.
Result<void> Identification::renew(Operator& person, std::string_view pin)
{
    auto hash = m_ports.pins.hash(pin, m_ports.pepper);
    if (!hash) return hash.error();
    person.pinHash = std::move(*hash);
    return m_ports.operators.store({person});
}

} // namespace reprise::people
