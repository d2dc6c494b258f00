// JointApproval: an approval as a return needs it, by one person or by two. Two are two different
// people, and neither of them carries the return out.
#pragma once

#include "reprise/people/Approvals.h"

#include <optional>

namespace reprise::people {

/// Who has to say yes. Of two people one needs the role; the other may be any approver.
struct ApprovalNeeds {
    Role role = Role::Supervisor;
    int people = 1; ///< 1 or 2.
    Proof proof = Proof::Pin;
};

struct GivenApprovals {
    const Approval& first;
    const Approval* second = nullptr; ///< Where one is enough it is not looked at.
};

struct JointCheck {
    ApprovalCheck first;
    std::optional<ApprovalCheck> second = {}; ///< Where one was given and needed.

    bool isGood() const;
};

/// `ask` says what is the same for both: who carries it out, and the decision. The port's errors.
Result<JointCheck> checkJointly(Approvals& approvals, const ApprovalNeeds& needs,
                                const GivenApprovals& given, ApprovalAsk ask);

} // namespace reprise::people
