// StandingOrders: what became of the money of a return, as its last orders say. Those before them
// were declined, and count no more.
#pragma once

#include "reprise/returns/Return.h"

#include <vector>

namespace reprise::app {

/// The last order for each leg, in the legs' order.
std::vector<returns::PaymentOrder> standingOrders(const returns::Return& record);

/// What of it stands in this state; zero where nothing does.
Money sumStanding(const returns::Return& record, returns::OrderState state);

/// True where something that stands is of this rail and state.
bool anyStanding(const returns::Return& record, returns::Rail rail, returns::OrderState state);

/// True where the customer pays: an exchange that costs more than what came back.
bool isCollected(const returns::Return& record);

} // namespace reprise::app
