// OfflineStops: the tour of a kiosk that pays while head office does not answer.
#pragma once

#include "Stops.h"

#include <functional>

namespace reprise::app {

/// On a fresh demo store that holds a budget. False when a screen could not be reached, or
/// complained.
bool visitOffline(const Stops::Look& look, const std::function<void(Wiring&)>& prepare);

} // namespace reprise::app
