#include "reprise/people/Approvals.h"

#include <algorithm>

namespace reprise::people {

namespace {

bool isBlank(std::string_view text)
{
    return text.find_first_not_of(" \t\r\n") == std::string_view::npos;
}

} // namespace

std::string_view approvalAnswerName(ApprovalAnswer answer)
{
    switch (answer) {
    case ApprovalAnswer::Approved: return "approved";
    case ApprovalAnswer::UnknownApprover: return "unknown_approver";
    case ApprovalAnswer::WrongPin: return "wrong_pin";
    case ApprovalAnswer::NotEntitled: return "not_entitled";
    case ApprovalAnswer::OwnReturn: return "own_return";
    case ApprovalAnswer::NoReason: return "no_reason";
    }
    REPRISE_UNREACHABLE();
}

Result<ApprovalAnswer> Approvals::check(const Approval& approval,
                                        const std::optional<OperatorId>& carriedOutBy)
{
    const auto approver = m_operators.find(approval.approver);
    if (!approver) {
        if (approver.error().code == ErrorCode::NotFound) return ApprovalAnswer::UnknownApprover;
        return approver.error();
    }
    // The PIN comes first: who can't show that they are this person learns nothing about them.
    if (!m_pins.matches(approval.pin, approver->pinHash)) return ApprovalAnswer::WrongPin;
    if (!approver->mayApprove()) return ApprovalAnswer::NotEntitled;
    if (carriedOutBy == approval.approver) return ApprovalAnswer::OwnReturn;
    if (isBlank(approval.reason)) return ApprovalAnswer::NoReason;
    return ApprovalAnswer::Approved;
}

} // namespace reprise::people
