// OldGoodsStops: old electrical goods and batteries at the desk: taken, not taken, and not safe.
#pragma once

#include "Stops.h"

namespace reprise::app {

/// False when a screen could not be reached, or one of them complained.
bool visitOldGoods(const Stops::Look& look, const std::function<void(Wiring&)>& prepare);

} // namespace reprise::app
