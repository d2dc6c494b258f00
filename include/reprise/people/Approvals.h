// Approvals: whether somebody with the authority has said yes. PIN and badge are checked and
// forgotten.
#pragma once

#include "reprise/people/Identification.h"

#include <cstdint>
#include <optional>
#include <string>

namespace reprise::people {

struct Approval {
    OperatorId approver;
    std::string pin;
    std::string reason;
    std::string badge = {};
    std::string decision = {}; ///< Digest of the decision they were shown; empty: not said.
};

/// Why an approval does not count, as a value: "no" is not an error.
enum class ApprovalAnswer : std::uint8_t {
    Approved,
    UnknownApprover,
    WrongPin, ///< Or badge.
    NotEntitled,
    AboveTheirTier, ///< Entitled, but this takes a higher role than theirs.
    OwnReturn,      ///< Nobody approves a return they carry out themselves.
    NoReason,       ///< An override without a reason is worth nothing to the manager who reads it.
    Locked,         ///< Too many wrong PINs: not even the right one counts now.
    PinLapsed,      ///< The device can't check it any more: they have to be taken in again.
    PinNeeded,      ///< A badge alone does not approve this.
    BadgeNeeded,    ///< Nor does a PIN alone.
    OtherDecision,  ///< What they were shown is not what would be carried out now.
    SecondNeeded,   ///< Good, but this takes two people.
    SamePerson,     ///< The second is the first.
};

/// As in findings: "approved". Invalid for an unknown name.
std::string_view approvalAnswerName(ApprovalAnswer answer);
Result<ApprovalAnswer> parseApprovalAnswer(std::string_view name);

enum class Place : std::uint8_t { First, Second };

/// What an approval is looked at for.
struct ApprovalAsk {
    Role needed = Role::Supervisor; ///< The lowest role that may approve this.
    /// What has to be shown. Pin: with or without a badge. Badge: either will do.
    Proof proof = Proof::Pin;
    std::optional<OperatorId> carriedOutBy = {}; ///< Empty at a kiosk.
    std::string decision = {};                   ///< Digest of what would be carried out.
    Place place = Place::First;                  ///< Of two people.
};

struct ApprovalCheck {
    ApprovalAnswer answer;
    std::optional<Role> role = {}; ///< The approver's highest; known only once the PIN was theirs.
    Proof proof = Proof::Pin;      ///< What was shown; when the role is known.
    std::string until = {};        ///< When Locked: ISO 8601, UTC.
};

/// What remains to be asked of somebody entitled who has shown that it is them.
ApprovalAnswer answerFor(Role role, Proof shown, const Approval& approval, const ApprovalAsk& ask);

/// The port behind which approvals are looked at.
class Approvals {
public:
    virtual ~Approvals() = default;

    /// One person's. An error only where the staff can't be read.
    virtual Result<ApprovalCheck> check(const Approval& approval, const ApprovalAsk& ask) = 0;
};

/// Looks at the store's list of staff.
class StaffApprovals final : public Approvals {
public:
    explicit StaffApprovals(StaffPorts ports) : m_identification(ports) {}

    Result<ApprovalCheck> check(const Approval& approval, const ApprovalAsk& ask) override;

private:
    Identification m_identification;
};

} // namespace reprise::people
