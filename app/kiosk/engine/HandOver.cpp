#include "HandOver.h"

#include "Terminal.h"

#include "reprise/policy/Rule.h"

#include <utility>

namespace reprise::app {

namespace {

/// What the last approval's own finding says; Approved where there was nothing to lift.
people::ApprovalAnswer approvalIn(const policy::Findings& findings)
{
    auto last = people::ApprovalAnswer::Approved;
    for (const policy::Finding& finding : findings) {
        if (finding.rule != policy::rule::approval) continue;
        const auto said = finding.facts.find("answer");
        if (said == finding.facts.end()) continue;
        const auto answer = people::parseApprovalAnswer(said->second);
        last = answer ? *answer : people::ApprovalAnswer::NotEntitled;
    }
    return last;
}

/// Of all that comes back and all that goes out, the first that was not approved.
people::ApprovalAnswer approvalIn(const returns::Decision& decision)
{
    using people::ApprovalAnswer;
    for (const returns::DecidedLine& line : decision.lines)
        if (const auto said = approvalIn(line.findings); said != ApprovalAnswer::Approved)
            return said;
    if (decision.exchange)
        for (const returns::ExchangeItem& item : decision.exchange->items)
            if (const auto said = approvalIn(item.findings); said != ApprovalAnswer::Approved)
                return said;
    return ApprovalAnswer::Approved;
}

HandOver told(people::ApprovalAnswer answer)
{
    using people::ApprovalAnswer;
    switch (answer) {
    case ApprovalAnswer::Approved: return HandOver::Approved;
    case ApprovalAnswer::UnknownApprover:
    case ApprovalAnswer::WrongPin: return HandOver::WrongPin;
    case ApprovalAnswer::NotEntitled: return HandOver::NotEntitled;
    case ApprovalAnswer::AboveTheirTier: return HandOver::AboveTheirTier;
    case ApprovalAnswer::OwnReturn: return HandOver::OwnReturn;
    case ApprovalAnswer::NoReason: return HandOver::NoReason;
    case ApprovalAnswer::Locked: return HandOver::LockedForNow;
    case ApprovalAnswer::PinLapsed: return HandOver::PinLapsed;
    case ApprovalAnswer::SecondNeeded: return HandOver::SecondNeeded;
    case ApprovalAnswer::SamePerson: return HandOver::SamePerson;
    case ApprovalAnswer::PinNeeded: return HandOver::PinNeeded;
    case ApprovalAnswer::BadgeNeeded: return HandOver::BadgeNeeded;
    case ApprovalAnswer::OtherDecision: return HandOver::StillRefused;
    }
    return HandOver::NotEntitled;
}

bool isBlank(const std::string& text)
{
    return text.find_first_not_of(" \t\r\n") == std::string::npos;
}

} // namespace

Result<HandOverAnswer> approve(Terminal& terminal, RequestDraft draft, people::Approval approval)
{
    if (isBlank(approval.reason)) return HandOverAnswer{HandOver::NoReason, {}};
    RequestDraft asked = draft;
    asked.approval.reset();
    asked.secondApproval.reset();
    const auto before = terminal.decide(asked);
    if (!before) return before.error();
    const auto who = terminal.signIn({approval.approver, approval.pin, approval.badge});
    if (!who) return who.error();
    if (who->answer == SignIn::LockedForNow) return HandOverAnswer{HandOver::LockedForNow, {}};
    if (who->answer == SignIn::PinLapsed) return HandOverAnswer{HandOver::PinLapsed, {}};
    if (who->answer == SignIn::Wrong) return HandOverAnswer{HandOver::WrongPin, {}};
    approval.decision = terminal.digestOf(*before);
    if (before->outcome == policy::Outcome::Authorised && approval.pin.empty())
        return HandOverAnswer{HandOver::PinNeeded, who->name};
    if (before->outcome == policy::Outcome::Authorised)
        return HandOverAnswer{HandOver::Approved, who->name, *before, approval};

    (draft.approval ? draft.secondApproval : draft.approval) = approval;
    auto decision = terminal.decide(draft);
    if (!decision) return decision.error();
    HandOver answer = told(approvalIn(*decision));
    if (answer == HandOver::Approved && decision->outcome != policy::Outcome::Authorised)
        answer = HandOver::StillRefused;
    if (answer == HandOver::SecondNeeded) return HandOverAnswer{answer, who->name, {}, approval};
    if (answer != HandOver::Approved) return HandOverAnswer{answer, who->name};
    return HandOverAnswer{answer, who->name, std::move(*decision), approval};
}

} // namespace reprise::app
