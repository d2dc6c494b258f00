#include "reprise/people/Approvals.h"

#include "reprise/calendar/TimeZone.h"

#include <array>
#include <utility>

namespace reprise::people {

namespace {

constexpr std::array answerNames{std::pair{ApprovalAnswer::Approved, "approved"},
                                 std::pair{ApprovalAnswer::UnknownApprover, "unknown_approver"},
                                 std::pair{ApprovalAnswer::WrongPin, "wrong_pin"},
                                 std::pair{ApprovalAnswer::NotEntitled, "not_entitled"},
                                 std::pair{ApprovalAnswer::AboveTheirTier, "above_their_tier"},
                                 std::pair{ApprovalAnswer::OwnReturn, "own_return"},
                                 std::pair{ApprovalAnswer::NoReason, "no_reason"},
                                 std::pair{ApprovalAnswer::Locked, "locked"},
                                 std::pair{ApprovalAnswer::PinLapsed, "pin_lapsed"},
                                 std::pair{ApprovalAnswer::PinNeeded, "pin_needed"},
                                 std::pair{ApprovalAnswer::BadgeNeeded, "badge_needed"},
                                 std::pair{ApprovalAnswer::OtherDecision, "other_decision"},
                                 std::pair{ApprovalAnswer::SecondNeeded, "second_needed"},
                                 std::pair{ApprovalAnswer::SamePerson, "same_person"}};

bool isBlank(std::string_view text)
{
    return text.find_first_not_of(" \t\r\n") == std::string_view::npos;
}

/// What is still missing of the proof that is asked for.
std::optional<ApprovalAnswer> missing(Proof shown, Proof needed)
{
    if (needed == Proof::Badge || shown == Proof::BadgeAndPin) return std::nullopt;
    if (shown == Proof::Badge) return ApprovalAnswer::PinNeeded;
    if (needed == Proof::BadgeAndPin) return ApprovalAnswer::BadgeNeeded;
    return std::nullopt;
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

ApprovalAnswer answerFor(Role role, Proof shown, const Approval& approval, const ApprovalAsk& ask)
{
    if (role < ask.needed) return ApprovalAnswer::AboveTheirTier;
    if (ask.carriedOutBy == approval.approver) return ApprovalAnswer::OwnReturn;
    if (isBlank(approval.reason)) return ApprovalAnswer::NoReason;
    return missing(shown, ask.proof).value_or(ApprovalAnswer::Approved);
}

Result<ApprovalCheck> StaffApprovals::check(const Approval& approval, const ApprovalAsk& ask)
{
    // No PIN is looked at for a decision that has gone: the approver is to see today's first.
    if (!approval.decision.empty() && approval.decision != ask.decision)
        return ApprovalCheck{ApprovalAnswer::OtherDecision};
    // Who can't show that they are this person learns nothing about them.
    const auto approver =
        m_identification.identify({approval.approver, approval.pin, approval.badge});
    if (!approver) return approver.error();
    switch (approver->answer) {
    case Identity::Unknown: return ApprovalCheck{ApprovalAnswer::UnknownApprover};
    case Identity::Wrong: return ApprovalCheck{ApprovalAnswer::WrongPin};
    case Identity::Lapsed: return ApprovalCheck{ApprovalAnswer::PinLapsed};
    case Identity::Locked:
        return ApprovalCheck{.answer = ApprovalAnswer::Locked, .until = isoUtc(*approver->until)};
    case Identity::Shown: break;
    }
    if (!approver->person->mayApprove()) return ApprovalCheck{ApprovalAnswer::NotEntitled};
    const auto role = approver->person->highestRole();
    return ApprovalCheck{.answer = answerFor(role, approver->proof, approval, ask),
                         .role = role,
                         .proof = approver->proof};
}

} // namespace reprise::people
