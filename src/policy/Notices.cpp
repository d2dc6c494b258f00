#include "reprise/policy/Notices.h"

namespace reprise::policy {

Policy withNotices(Policy policy, const Notices& notices)
{
    policy.recalls.insert(policy.recalls.end(), notices.recalls.begin(), notices.recalls.end());
    return policy;
}

} // namespace reprise::policy
