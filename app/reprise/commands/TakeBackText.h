// TakeBackText: the answer to old goods that are handed in, for people and for programs, and what
// customers have to be told in writing about them.
#pragma once

#include "reprise/takeback/TakeBack.h"

#include <string>
#include <vector>

namespace reprise::cli {

/// Sentences for the customer: that old goods are no household waste, where they can be taken, and
/// what that is good for (Waste Electrical and Electronic Equipment Regulations 2013 reg 44; Waste
/// Batteries and Accumulators Regulations 2009 reg 31(1)(b)).
std::vector<std::string> informationFor(const takeback::TakeBack& answered);

/// One line: {"answer":"accepted"|"refused", …} with the members of the journal's entry, and the
/// sentences as "information".
std::string jsonFor(const takeback::TakeBack& answered);
std::string textFor(const takeback::TakeBack& answered);

} // namespace reprise::cli
