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
    OwnReturn, ///< Nobody approves a return they carry out themselves.
    NoReason,  ///< An override without a reason is worth nothing to the manager who reads it.
};

std::string_view approvalAnswerName(ApprovalAnswer answer);

class Approvals {
public:
    Approvals(Operators& operators, PinHash& pins) : m_operators(operators), m_pins(pins) {}

    /// `carriedOutBy` is empty at a kiosk. An error only where the operators can't be read.
    Result<ApprovalAnswer> check(const Approval& approval,
                                 const std::optional<OperatorId>& carriedOutBy);

private:
    Operators& m_operators;
    PinHash& m_pins;
};

} // namespace reprise::people
