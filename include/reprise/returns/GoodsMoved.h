// GoodsMoved: what a return does to the stock, each movement under a name made of the return's
// number, so that it counts once however often it is told.
#pragma once

#include "reprise/goods/StockMovement.h"
#include "reprise/returns/Return.h"

#include <string>
#include <vector>

namespace reprise::returns {

/// What it brings in, in the moment it is recorded; nothing for a denial.
std::vector<goods::StockMovement> broughtIn(const Return& record);

/// What it hands over, once it is committed.
std::vector<goods::StockMovement> handedOver(const Return& record, Instant at);

/// False where the customer gets the very same goods back and no money moves: a repair leaves
/// nothing in the ledgers of the receipt.
bool changesLedger(const Return& record);

/// What stands on the label of goods that go to quarantine.
struct QuarantineLabel {
    ReturnId returnId;
    Instant at;
    std::string sku;
    std::string description;
    std::int64_t quantity;
    std::vector<std::string> serials;
    policy::Condition condition;
    policy::Disposition method;
    std::string recall; ///< The name of the recall; empty where there is none.
};

/// One for each line that goes to quarantine.
std::vector<QuarantineLabel> quarantineLabels(const Return& record);

} // namespace reprise::returns
