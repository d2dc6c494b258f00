// Notices: what head office says of goods from one hour to the next, on top of a store's policy.
#pragma once

#include "reprise/base/Result.h"
#include "reprise/policy/Policy.h"

#include <string>
#include <vector>

namespace reprise::policy {

struct Notices {
    std::vector<RecallNotice> recalls;
    std::vector<BlockRule> blocks = {};
};

/// The policy as it stands with them: its own first.
Policy withNotices(Policy policy, const Notices& notices);

/// The port to the notices that this terminal works by, or ever did.
class NoticeArchive {
public:
    virtual ~NoticeArchive() = default;

    /// Hex SHA-256 of the text of those in force; empty where there are none.
    virtual Result<std::string> current() = 0;

    /// NotFound for a digest that this terminal never worked by; Corrupt when its text can't be
    /// read.
    virtual Result<Notices> read(const std::string& sha256) = 0;
};

} // namespace reprise::policy
