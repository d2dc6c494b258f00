// Wish: what would put it right, in the customer's own choice, and what that takes: the goods they
// want instead, how they pay the difference, or the means they agree to.
#pragma once

#include "reprise/policy/Decide.h"
#include "reprise/returns/PaymentOrder.h"
#include "reprise/returns/Request.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace reprise::app {

struct Wish {
    policy::Remedy remedy = policy::Remedy::Refund;
    std::vector<returns::WantedGoods> goods = {}; ///< Of an exchange; a replacement names none.
    std::string payment = {};                     ///< Of what they cost more: "card".
    /// Who takes that payment here; where it is the till, a colleague says that it has.
    returns::Rail takenBy = returns::Rail::Terminal;
    std::optional<returns::TenderChoice> tender = {};
    /// Of a price reduction: what comes off each line, in minor units; of the chosen lines those
    /// that it names.
    std::map<int, std::int64_t> reductions = {};
};

} // namespace reprise::app
