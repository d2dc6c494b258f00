// ErrorConditions: what each of nexo's reasons for a failed service says about the money. Only what
// means for certain that nothing moved counts as declined.
#pragma once

#include <cstdint>
#include <string_view>

namespace reprise::payments {

enum class Movement : std::uint8_t { None, Perhaps };

struct ErrorCondition {
    std::string_view name;
    Movement movement;
    std::string_view words; ///< For a colleague.
};

/// Null for a reason that the protocol does not know.
const ErrorCondition* findErrorCondition(std::string_view name);

} // namespace reprise::payments
