// ExchangeStops: goods for goods: an even swap, one that the customer pays for and one that gives
// back, goods that only a colleague hands over, and a payment that was not taken.
#pragma once

#include "Stops.h"

namespace reprise::app {

/// False when a screen could not be reached, or one of them complained.
bool visitExchanges(const Stops::Look& look, const std::function<void(Wiring&)>& prepare);

} // namespace reprise::app
