#include "reprise/policy/Notices.h"

namespace reprise::policy {

Policy withNotices(Policy policy, const Notices& notices)
{
    policy.recalls.insert(policy.recalls.end(), notices.recalls.begin(), notices.recalls.end());
    policy.blocks.insert(policy.blocks.end(), notices.blocks.begin(), notices.blocks.end());
    return policy;
}

} // namespace reprise::policy
