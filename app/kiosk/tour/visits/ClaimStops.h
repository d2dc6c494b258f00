// ClaimStops: a refund where head office is asked before any money moves: while it is asked, when
// it says nothing, and when it says no.
#pragma once

#include "Stops.h"

namespace reprise::app {

/// False when a screen could not be reached, or one of them complained.
bool visitClaims(const Stops::Look& look, const std::function<void(Wiring&)>& prepare);

} // namespace reprise::app
