#include "reprise/returns/Decision.h"
#include "reprise/returns/Request.h"

namespace reprise::returns {

Result<Mode> parseMode(std::string_view name)
{
    if (name == modeName(Mode::Desk)) return Mode::Desk;
    if (name == modeName(Mode::Kiosk)) return Mode::Kiosk;
    return Error{ErrorCode::Invalid, "is not a mode, expected desk or kiosk"};
}

std::string_view modeName(Mode mode)
{
    return mode == Mode::Desk ? "desk" : "kiosk";
}

Result<Route> parseRoute(std::string_view name)
{
    if (name == routeName(Route::Self)) return Route::Self;
    if (name == routeName(Route::Colleague)) return Route::Colleague;
    return Error{ErrorCode::Invalid, "is not a route, expected self or colleague"};
}

std::string_view routeName(Route route)
{
    return route == Route::Self ? "self" : "colleague";
}

} // namespace reprise::returns
