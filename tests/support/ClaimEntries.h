// ClaimEntries: what a terminal's journal says of a return that claims its lines, as
// deploy/docs/journal-format.md has it, without the parts that are not about the claim.
#pragma once

#include "JournalSamples.h"

#include "reprise/wire/Claims.h"

#include <string>
#include <vector>

namespace reprise::samples {

inline std::string acceptedPayload(const wire::Claim& claim)
{
    std::string lines;
    for (const auto& line : claim.lines)
        lines += (lines.empty() ? "" : ",") + std::string(R"({"receipt":")") + line.receipt
                 + R"(","line":)" + std::to_string(line.line) + R"(,"units":)"
                 + std::to_string(line.quantity) + R"(,"currency":")" + claim.currency
                 + R"(","amount":)" + std::to_string(line.amount) + R"(,"sold":)"
                 + std::to_string(line.sold) + R"(,"worth":)" + std::to_string(line.worth) + "}";
    return R"({"v":4,"state":"CLAIMING","claim":{"id":")" + claim.id + R"(","lines":[)" + lines
           + "]}}";
}

/// The return is named after its claim. "return_accepted" and then these steps.
inline void appendClaim(std::vector<wire::JournalEntry>& journal, Hasher& hasher,
                        const wire::Claim& claim, const std::vector<std::string>& steps)
{
    const auto id = "R-" + claim.id;
    appendEntry(journal, hasher, claim.origin, "return_accepted", id, acceptedPayload(claim));
    for (const auto& step : steps)
        appendEntry(journal, hasher, claim.origin, step, id, R"({"v":1,"return":")" + id + "\"}");
}

} // namespace reprise::samples
