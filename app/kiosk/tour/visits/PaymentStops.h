// PaymentStops: what stands between "yes" and "done" where a card terminal pays: money that moves,
// that did not, that is in doubt, and the colleague who looks after it; and an approval on the way.
#pragma once

#include "Stops.h"

namespace reprise::app {

/// False when a screen could not be reached, or one of them complained.
bool visitPayments(const Stops::Look& look, const std::function<void(Wiring&)>& prepare);

} // namespace reprise::app
