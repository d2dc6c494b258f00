// Stock: the port that says what returns have brought to each place, and took from it. Movements
// are written where the return itself becomes durable, never on their own.
#pragma once

#include "reprise/base/Result.h"
#include "reprise/goods/StockMovement.h"

#include <cstdint>
#include <map>
#include <string_view>
#include <vector>

namespace reprise::goods {

class Stock {
public:
    virtual ~Stock() = default;

    /// Every movement of these goods, oldest first; none for goods that never moved.
    virtual Result<std::vector<StockMovement>> movementsOf(std::string_view sku) = 0;
};

/// What the movements sum to, by place; places that come to nothing are left out.
std::map<Place, std::int64_t> levelsOf(const std::vector<StockMovement>& movements);

} // namespace reprise::goods
