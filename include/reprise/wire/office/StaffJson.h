// StaffJson: who works in a store, as head office publishes it. A PIN or a badge is never in it:
// those are a terminal's own, under its own pepper.
#pragma once

#include "reprise/base/Id.h"
#include "reprise/base/Result.h"
#include "reprise/people/Operator.h"

#include <string>
#include <string_view>
#include <vector>

namespace reprise::wire {

struct ListedOperator {
    OperatorId id;
    std::string name; ///< May be empty.
    std::vector<people::Role> roles;
};

/// {"operator","name","roles"}, the roles as words. Invalid says which key, what is wrong and what
/// was expected; a PIN or a badge is wrong.
Result<ListedOperator> listedOperatorFromJson(std::string_view json);

} // namespace reprise::wire
