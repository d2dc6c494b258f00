// HandOver: a colleague steps up to a customer's return, looks at the same decision, and says yes
// with a reason. Whatever they may not say yes to stays as it was.
#pragma once

#include "Visit.h"

#include "reprise/people/Approvals.h"

#include <cstdint>
#include <optional>
#include <string>

namespace reprise::app {

class Terminal;

enum class HandOver : std::uint8_t {
    Approved,
    WrongPin, ///< Or nobody of that number: which of the two is not told.
    LockedForNow,
    PinLapsed,
    SecondNeeded, ///< Their word counts, and it takes one more person's.
    SamePerson,
    NotEntitled,
    AboveTheirTier,
    OwnReturn,
    NoReason,
    PinNeeded,    ///< A badge alone does not approve this.
    BadgeNeeded,  ///< Nor does a PIN alone.
    StillRefused, ///< Their word counts, and does not lift this.
};

struct HandOverAnswer {
    HandOver answer;
    std::string name;                            ///< Theirs; only once the PIN was right.
    std::optional<returns::Decision> decision{}; ///< Approved: the decision with their word in it.
    std::optional<people::Approval> approval{};  ///< As it binds them to that decision; to keep.
};

/// Where the rules already say yes and only want a colleague there, any colleague will do; else it
/// takes one who may approve this much. Where it takes two, the first one's approval goes along in
/// the draft when the second is asked. What they show is a PIN, a badge or both: the policy says
/// what it takes, and where it says nothing a PIN. Wrong ones lock as they do at the sign-in.
Result<HandOverAnswer> approve(Terminal& terminal, RequestDraft draft, people::Approval approval);

} // namespace reprise::app
