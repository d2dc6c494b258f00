// StaffBadge: a colleague's badge as it was read at this screen. Kept while it may stand for them,
// and gone with the visit; its code is never shown, logged or looked up as a receipt.
#pragma once

#include "reprise/base/Id.h"

#include <optional>
#include <string>

namespace reprise::app {

struct StaffBadge {
    std::string code;
    std::optional<OperatorId> holder = {}; ///< Empty where it is nobody's.
    std::string name = {};                 ///< Theirs.
};

} // namespace reprise::app
