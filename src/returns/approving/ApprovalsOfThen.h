// ApprovalsOfThen: what was found out about the approvers of a past return. PINs are not kept, so
// who was never asked for one remains a stranger.
#pragma once

#include "reprise/people/Approvals.h"
#include "reprise/returns/Decision.h"

namespace reprise::returns {

class ApprovalsOfThen final : public people::Approvals {
public:
    /// `recorded` outlives this.
    explicit ApprovalsOfThen(const Decision& recorded) : m_recorded(recorded) {}

    Result<people::ApprovalCheck> check(const people::Approval& approval,
                                        const people::ApprovalAsk& ask) override;

private:
    const policy::Finding* findingOf(people::Place place) const;

    const Decision& m_recorded;
};

} // namespace reprise::returns
