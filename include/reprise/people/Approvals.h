// Approvals: whether somebody with the authority has said yes. The PIN is checked and forgotten.
#pragma once

#include "reprise/people/Operator.h"

#include <cstdint>
#include <optional>
#include <string>

namespace reprise::people {

struct Approval {
    OperatorId approver;
    std::string pin;
    std::string reason;
};

/// Why an approval does not count, as a value: "no" is not an error.
enum class ApprovalAnswer : std::uint8_t {
    Approved,
    UnknownApprover,
    WrongPin,
    NotEntitled,
    AboveTheirTier, ///< Entitled, but this takes a higher role than theirs.
    OwnReturn,      ///< Nobody approves a return they carry out themselves.
    NoReason,       ///< An override without a reason is worth nothing to the manager who reads it.
};

/// As in findings: "approved". Invalid for an unknown name.
std::string_view approvalAnswerName(ApprovalAnswer answer);
Result<ApprovalAnswer> parseApprovalAnswer(std::string_view name);

struct ApprovalCheck {
    ApprovalAnswer answer;
    std::optional<Role> role; ///< The approver's highest; known only once the PIN was theirs.
};

/// What remains to be asked of somebody entitled whose PIN was right.
ApprovalAnswer answerFor(Role role, Role needed, const Approval& approval,
                         const std::optional<OperatorId>& carriedOutBy);

/// The port behind which approvals are looked at.
class Approvals {
public:
    virtual ~Approvals() = default;

    /// `carriedOutBy` is empty at a kiosk; `needed` is the lowest role that may approve this. An
    /// error only where the operators can't be read.
    virtual Result<ApprovalCheck>
    check(const Approval& approval, const std::optional<OperatorId>& carriedOutBy, Role needed) = 0;
};

/// Looks at the store's list of staff.
class StaffApprovals final : public Approvals {
public:
    StaffApprovals(Operators& operators, PinHash& pins) : m_operators(operators), m_pins(pins) {}

    Result<ApprovalCheck> check(const Approval& approval,
                                const std::optional<OperatorId>& carriedOutBy,
                                Role needed) override;

private:
    Operators& m_operators;
    PinHash& m_pins;
};

} // namespace reprise::people
