// TakeBackText: the answer to old goods that are handed in, for people and for programs, with what
// customers have to be told in writing about them. `law` is that of today; null where there is
// none.
#pragma once

#include "reprise/takeback/TakeBack.h"

#include <string>

namespace reprise::cli {

/// One line: {"answer":"accepted"|"refused", …} with the members of the journal's entry, and the
/// sentences as "information".
std::string jsonFor(const takeback::TakeBack& answered, const rights::TakeBackRule* law);
std::string textFor(const takeback::TakeBack& answered, const rights::TakeBackRule* law);

} // namespace reprise::cli
