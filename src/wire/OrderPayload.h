// OrderPayload: how payment orders are written into payloads, and read back without a loss.
#pragma once

#include "reprise/json/Fields.h"
#include "reprise/json/JsonWriter.h"
#include "reprise/returns/PaymentOrder.h"

#include <optional>
#include <vector>

namespace reprise::wire {

/// Writes the order as one value.
void writeOrder(JsonWriter& json, const returns::PaymentOrder& order);

/// Empty when a fault was reported.
std::optional<returns::PaymentOrder> readOrder(const Fields& fields);

/// The orders under `key`; none when missing.
std::vector<returns::PaymentOrder> readOrders(const Fields& fields, std::string_view key);

} // namespace reprise::wire
