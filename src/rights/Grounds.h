// Grounds: the two questions that consumer law splits into. Something is wrong with the goods, or
// the customer has thought again.
#pragma once

#include "reprise/rights/StatutoryAnswer.h"

namespace reprise::rights {

StatutoryAnswer answerFault(const Pack& pack, const Claim& claim);
StatutoryAnswer answerChangeOfMind(const Pack& pack, const Claim& claim);

bool hasAnyTrait(const Claim& claim, const receipts::Traits& traits);

/// Whether the short-term right is about such items at all.
bool mayUseShortTerm(const Pack& pack, const Claim& claim);
/// Whether this sale can be cancelled at all, in time or not.
bool mayCancel(const Pack& pack, const Claim& claim);

inline StatutoryAnswer only(StatutoryOutcome outcome, std::string cite)
{
    return {.outcome = outcome, .cite = std::move(cite)};
}

} // namespace reprise::rights
