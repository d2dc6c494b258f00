// RailSettings: how this workstation pays to cards, among the terminal's settings. Both are called
// inside of what the caller attempts or transacts.
#pragma once

#include "sqlite/Database.h"

#include "reprise/settlement/PaymentRail.h"

namespace reprise::storage {

void keepRail(Database& database, const settlement::PaymentRail& rail);

/// None where a terminal was made before there were any. Corrupt for what keepRail() doesn't write.
Result<settlement::PaymentRail> loadRail(Database& database);

} // namespace reprise::storage
