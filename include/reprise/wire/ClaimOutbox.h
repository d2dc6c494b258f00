// ClaimOutbox: the port to what head office is still to be told about claims: that money has moved,
// or that none will. Durable, and resent until it is acknowledged.
#pragma once

#include "reprise/base/Result.h"
#include "reprise/wire/Claims.h"
#include "reprise/wire/office/Budget.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <variant>
#include <vector>

namespace reprise::wire {

using ClaimLetter = std::variant<ClaimCommit, ClaimRelease, OfflineRefund>;

class ClaimOutbox {
public:
    virtual ~ClaimOutbox() = default;

    /// At most `limit`, oldest first.
    virtual Result<std::vector<ClaimLetter>> letters(std::size_t limit) = 0;
    virtual Result<std::int64_t> waiting() = 0;

    /// Durable: head office has the letter about this claim, and need not be told again. Anything
    /// but Acknowledged is in the journal as well, for a person. A letter that is not waiting
    /// changes nothing.
    virtual Result<void> acknowledge(const ClaimAnswer& answer) = 0;
};

} // namespace reprise::wire
