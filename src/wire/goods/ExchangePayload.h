// ExchangePayload: the exchange of a decision, and what a request wants, as records keep them.
#pragma once

#include "reprise/json/Fields.h"
#include "reprise/json/JsonWriter.h"
#include "reprise/returns/Exchange.h"

#include <string_view>
#include <vector>

namespace reprise::wire {

void writeExchange(JsonWriter& json, const returns::Exchange& exchange);
returns::Exchange readExchange(const Fields& fields, Currency currency);

void writeWanted(JsonWriter& json, const std::vector<returns::WantedGoods>& all);
std::vector<returns::WantedGoods> readWanted(const Fields& fields, std::string_view key);

} // namespace reprise::wire
