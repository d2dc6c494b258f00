// ElectronicsStops: the screens that only a shop with more rules shows: whether a box was opened, a
// fee, a limit that is near, a guarantee and a warranty.
#pragma once

#include "Stops.h"

namespace reprise::app {

/// False when a screen could not be reached, or one of them complained.
bool visitElectronics(const Stops::Look& look, const std::function<void(Wiring&)>& prepare);

} // namespace reprise::app
