// OrdersStanding: where the payment orders of a return leave the return itself.
#pragma once

#include "reprise/returns/Return.h"
#include "reprise/returns/Settling.h"

#include <vector>

namespace reprise::returns {

/// Of each leg the last order, which is the one that counts: those before it were declined. They
/// point into `orders`.
std::vector<const PaymentOrder*> currentOrders(const std::vector<PaymentOrder>& orders);

/// InDoubt, Paying, Pending or Committed: the worst that its current orders allow. What is only
/// planned leaves it Pending.
ReturnState stateAfter(const std::vector<PaymentOrder>& orders);

/// The same of a return: OfflinePaying and OfflinePaid where it is paid from the budget.
ReturnState stateAfter(const Return& record);

/// The same orders, asked of nobody yet.
std::vector<PaymentOrder> planned(std::vector<PaymentOrder> orders);

/// True where no order of a return may have moved anything: each is planned or declined.
bool isUntouched(const std::vector<PaymentOrder>& orders);

/// The return as the step leaves it, its claim too; the step must be one of its own.
Return settledBy(Return before, const Settling& step);

} // namespace reprise::returns
