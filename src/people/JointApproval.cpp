#include "reprise/people/JointApproval.h"

#include <algorithm>

namespace reprise::people {

namespace {

bool isGood(const ApprovalCheck& check)
{
    return check.answer == ApprovalAnswer::Approved;
}

} // namespace

bool JointCheck::isGood() const
{
    return people::isGood(first) && (!second || people::isGood(*second));
}

Result<JointCheck> checkJointly(Approvals& approvals, const ApprovalNeeds& needs,
                                const GivenApprovals& given, ApprovalAsk ask)
{
    REPRISE_EXPECTS(needs.people == 1 || needs.people == 2);
    ask.proof = needs.proof;
    ask.needed = needs.people == 1 ? needs.role : Role::Supervisor;
    ask.place = Place::First;
    auto first = approvals.check(given.first, ask);
    if (!first) return first.error();
    if (needs.people == 1) return JointCheck{std::move(*first)};

    if (given.second == nullptr) {
        if (isGood(*first)) first->answer = ApprovalAnswer::SecondNeeded;
        return JointCheck{std::move(*first)};
    }
    // Said before anybody's PIN is looked at a second time.
    if (given.second->approver == given.first.approver)
        return JointCheck{std::move(*first), ApprovalCheck{ApprovalAnswer::SamePerson}};
    ask.place = Place::Second;
    auto second = approvals.check(*given.second, ask);
    if (!second) return second.error();
    JointCheck both{std::move(*first), std::move(*second)};
    if (both.isGood() && std::max(*both.first.role, *both.second->role) < needs.role) {
        both.first.answer = ApprovalAnswer::AboveTheirTier;
        both.second->answer = ApprovalAnswer::AboveTheirTier;
    }
    return both;
}

} // namespace reprise::people
