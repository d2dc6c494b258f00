// Identification: whether somebody is who they say they are. The one place where a PIN or a badge
// is looked at, so that the lock-out holds for sign-ins and approvals alike.
#pragma once

#include "reprise/base/Log.h"
#include "reprise/people/Attempts.h"
#include "reprise/people/Operator.h"
#include "reprise/people/PinHash.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace reprise::people {

/// What somebody shows; empty where they don't. Checked and forgotten.
struct Credentials {
    OperatorId id;
    std::string pin = {};
    std::string badge = {};
};

/// What of it was shown and right. As in findings: "pin", "badge", "badge_and_pin".
enum class Proof : std::uint8_t { Pin, Badge, BadgeAndPin };

std::string_view proofName(Proof proof);
Result<Proof> parseProof(std::string_view name);

enum class Identity : std::uint8_t {
    Shown,
    Unknown, ///< Nobody by that number works here.
    Wrong,   ///< PIN or badge; also when nothing was shown. It has been counted.
    Locked,  ///< Too often wrong: nothing was looked at, and it is not counted.
    Lapsed,  ///< The pepper is gone: they have to be taken in again. Not counted.
};

struct Identified {
    Identity answer;
    std::optional<Operator> person = {}; ///< Only when Shown.
    Proof proof = Proof::Pin;            ///< When Shown.
    std::optional<Instant> until = {};   ///< When Locked, or locked by this very attempt.
};

/// What it takes to know the staff; all of it outlives whoever uses it.
struct StaffPorts {
    Operators& operators;
    Attempts& attempts;
    PinHash& pins;
    const Pepper& pepper;
    Clock& clock;
    Log* log = nullptr; ///< Null where nobody reads one.
};

class Identification {
public:
    explicit Identification(StaffPorts ports) : m_ports(ports) {}

    /// Everything that is shown has to be right. A wrong one is durably counted before the answer
    /// is given; a right one ends the count, and costs no write where there was none. An error only
    /// where the staff or the count can't be read or written: then nobody is let in.
    Result<Identified> identify(const Credentials& shown);

    /// Whose badge a code is, without letting anybody in. NotFound where it is nobody's.
    Result<OperatorId> holderOf(std::string_view badge);

private:
    Result<Identified> wrong(const OperatorId& id, const WrongAttempts& before);
    Result<void> renew(Operator& person, std::string_view pin);

    StaffPorts m_ports;
};

} // namespace reprise::people
