// ReturnCost: who bears what it cost the customer to bring goods back.
#pragma once

#include "reprise/base/Result.h"
#include "reprise/rights/Claim.h"
#include "reprise/rights/Pack.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace reprise::rights {

/// How the goods came back. Command-line spelling: "in_person", "sent".
enum class BroughtBack : std::uint8_t { InPerson, Sent };

Result<BroughtBack> parseBroughtBack(std::string_view name);
std::string_view broughtBackName(BroughtBack how);

/// Spelt in findings: "trader", "customer", "nobody".
enum class CostBearer : std::uint8_t {
    Trader,
    Customer,
    Nobody, ///< No duty of the trader's; what else a court might say is not for a terminal.
};

std::string_view costBearerName(CostBearer bearer);

struct ReturnCost {
    CostBearer bearer;
    std::string cite;
};

/// For a claim that the law gives something for, by the pack's [return_cost]: in Great Britain the
/// trader, unless the goods are brought in person to where the customer took possession of them
/// (Consumer Rights Act 2015 s.20(8); rights: H15 to H17). For a cancelled sale the customer, by
/// [cancellation.returning]. Nothing where the law has no word on it or a person has to look first.
std::optional<ReturnCost> returnCost(const Pack& pack, const Claim& claim, BroughtBack how);

} // namespace reprise::rights
