// TakeBackText: the answer to old goods that are handed in, for people and for programs, and what
// customers have to be told in writing about them.
#pragma once

#include "reprise/takeback/TakeBack.h"

#include <string>
#include <vector>

namespace reprise::cli {

/// Sentences for the customer: that old goods are no household waste, what this shop takes and
/// where they can be taken, and what that is good for (Waste Electrical and Electronic Equipment
/// Regulations 2013 reg 44; Waste Batteries and Accumulators Regulations 2009 reg 31(1)(b)). `law`
/// is that of today; null where there is none, and then its figures are left out.
std::vector<std::string> informationFor(const takeback::TakeBack& answered,
                                        const rights::TakeBackRule* law);

/// One line: {"answer":"accepted"|"refused", …} with the members of the journal's entry, and the
/// sentences as "information".
std::string jsonFor(const takeback::TakeBack& answered, const rights::TakeBackRule* law);
std::string textFor(const takeback::TakeBack& answered, const rights::TakeBackRule* law);

} // namespace reprise::cli
