// GiftStops: goods that somebody was given, from the code of a gift receipt to the slip: no price
// on any of its screens.
#pragma once

#include "Stops.h"

namespace reprise::app {

/// False when a screen could not be reached, or one of them complained.
bool visitGifts(const Stops::Look& look, const std::function<void(Wiring&)>& prepare);

} // namespace reprise::app
