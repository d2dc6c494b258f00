// Claims: the port to head office for the moment before money moves. It reports what head office
// said and never concludes more from it.
#pragma once

#include "reprise/returns/Return.h"

#include <cstdint>
#include <string>

namespace reprise::settlement {

enum class ClaimOutcome : std::uint8_t {
    Granted,
    Denied,   ///< For certain, and for this id for ever.
    NoAnswer, ///< None in time, or none that counts: it may have been granted all the same.
};

struct ClaimReply {
    ClaimOutcome outcome = ClaimOutcome::NoAnswer;
    std::string reason = {}; ///< Head office's, or why there is no answer; for people.
};

class Claims {
public:
    virtual ~Claims() = default;

    /// Asks for the lines of the return's claim, which it must have. The claim is durable before
    /// this is called; asked again it gets the same answer. Returns within the time that its
    /// settings give it.
    virtual ClaimReply claim(const returns::Return& record) = 0;
};

} // namespace reprise::settlement
