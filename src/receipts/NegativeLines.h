// NegativeLines: how a till's lines below zero come in. Afterwards every line is one that could
// come back, and the sums are the till's own.
#pragma once

#include "reprise/receipts/Receipt.h"

namespace reprise::receipts {

/// A price below zero is a coupon: it joins the receipt's discount, its tax comes off the lines'.
/// A quantity below zero, or the trait deposit_return, is goods handed in with the sale: they paid
/// for a part of it, as a tender in_kind; what the till paid out for the rest of them goes off
/// that. Invalid, naming the line, for one that is neither.
Result<void> settleNegativeLines(Receipt& receipt);

} // namespace reprise::receipts
