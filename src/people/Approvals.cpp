#include "reprise/people/Approvals.h"

#include <algorithm>
#include <array>
#include <utility>

namespace reprise::people {

namespace {

constexpr std::array<std::pair<ApprovalAnswer, std::string_view>, 7> answerNames{
    {{ApprovalAnswer::Approved, "approved"},
     {ApprovalAnswer::UnknownApprover, "unknown_approver"},
     {ApprovalAnswer::WrongPin, "wrong_pin"},
     {ApprovalAnswer::NotEntitled, "not_entitled"},
     {ApprovalAnswer::AboveTheirTier, "above_their_tier"},
     {ApprovalAnswer::OwnReturn, "own_return"},
     {ApprovalAnswer::NoReason, "no_reason"}}};

bool isBlank(std::string_view text)
{
    return text.find_first_not_of(" \t\r\n") == std::string_view::npos;
}

} // namespace

std::string_view approvalAnswerName(ApprovalAnswer answer)
{
    for (const auto& [known, name] : answerNames)
        if (known == answer) return name;
    REPRISE_UNREACHABLE();
}

Result<ApprovalAnswer> parseApprovalAnswer(std::string_view name)
{
    for (const auto& [answer, known] : answerNames)
        if (known == name) return answer;
    return Error{ErrorCode::Invalid, "unknown answer to an approval"};
}

ApprovalAnswer answerFor(Role role, Role needed, const Approval& approval,
                         const std::optional<OperatorId>& carriedOutBy)
{
    if (role < needed) return ApprovalAnswer::AboveTheirTier;
    if (carriedOutBy == approval.approver) return ApprovalAnswer::OwnReturn;
    if (isBlank(approval.reason)) return ApprovalAnswer::NoReason;
    return ApprovalAnswer::Approved;
}

Result<ApprovalCheck> StaffApprovals::check(const Approval& approval,
                                            const std::optional<OperatorId>& carriedOutBy,
                                            Role needed)
{
    const auto approver = m_operators.find(approval.approver);
    if (!approver) {
        if (approver.error().code == ErrorCode::NotFound)
            return ApprovalCheck{ApprovalAnswer::UnknownApprover, {}};
        return approver.error();
    }
    // The PIN comes first: who can't show that they are this person learns nothing about them.
    if (!m_pins.matches(approval.pin, approver->pinHash))
        return ApprovalCheck{ApprovalAnswer::WrongPin, {}};
    if (!approver->mayApprove()) return ApprovalCheck{ApprovalAnswer::NotEntitled, {}};
    const auto role = *std::ranges::max_element(approver->roles);
    return ApprovalCheck{answerFor(role, needed, approval, carriedOutBy), role};
}

} // namespace reprise::people
