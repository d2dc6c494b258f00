// Edition: which of the program's own rules a decision rests on, besides the policy and the law.
// What was decided under an earlier edition is decided by it again, so that a newer program never
// contradicts its own record.
#pragma once

#include <cstdint>

namespace reprise::returns {

enum class Edition : std::uint8_t {
    First = 1,    ///< A serial is looked at only where somebody names one.
    Goods = 2,    ///< Serials, reception and what becomes of the goods are part of the decision.
    Means = 3,    ///< What the law gives needs a yes to other means; sold gift cards are looked at.
    Carriage = 4, ///< What delivery and the way back have cost is part of the decision, and an
                  ///< approval is for the new goods of an exchange as well.
    CashLater = 5, ///< Cash handed out after other means were declined counts as cash that belongs
                   ///< together.
};

inline constexpr Edition newestEdition = Edition::CashLater;

} // namespace reprise::returns
