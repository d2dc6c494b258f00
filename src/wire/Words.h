// Words: the command line's spellings that no other room owns.
#pragma once

#include "reprise/returns/Decision.h"
#include "reprise/returns/Request.h"

#include <string_view>

namespace reprise::wire {

Result<returns::Mode> parseMode(std::string_view name);
std::string_view modeName(returns::Mode mode);

Result<returns::Route> parseRoute(std::string_view name);
std::string_view routeName(returns::Route route);

} // namespace reprise::wire
