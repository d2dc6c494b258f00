// DeskReturnStops: the tour of a return as a colleague takes it, and of a no in writing.
#pragma once

#include "Stops.h"

#include <functional>

namespace reprise::app {

/// On a fresh demo store. False when a screen could not be reached, or complained.
bool visitDeskReturns(const Stops::Look& look, const std::function<void(Wiring&)>& prepare);

} // namespace reprise::app
