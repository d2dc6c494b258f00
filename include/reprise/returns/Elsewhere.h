// Elsewhere: the port to what other terminals have taken back of a receipt, as head office last
// said. No decision rests on it: head office is asked before money moves. It is for what is shown,
// and for paying while nobody can be asked.
#pragma once

#include "reprise/base/Id.h"
#include "reprise/base/Result.h"

#include <cstdint>
#include <map>

namespace reprise::returns {

class Elsewhere {
public:
    virtual ~Elsewhere() = default;

    /// Units by line number; lines of which nothing came back elsewhere are left out.
    virtual Result<std::map<int, std::int64_t>> unitsElsewhere(const ReceiptNumber& receipt) = 0;
};

} // namespace reprise::returns
