// SlipSetting: what a slip needs to know besides the return: whose shop, which copy, for whom.
#pragma once

#include "reprise/calendar/TimeZone.h"
#include "reprise/wording/Language.h"

#include <cstdint>
#include <string>
#include <vector>

namespace reprise::slips {

enum class Terminal : std::uint8_t { Live, Training };

struct Shop {
    std::string name; ///< "Fernhill York".
    TimeZone zone;
    Terminal terminal = Terminal::Live;
    std::vector<std::string> address = {}; ///< Rows under the name; only a credit note needs them.
    std::string vatNumber = {};            ///< "GB123456789"; only a credit note needs it.
};

/// Who holds a gift receipt is told neither what was paid nor with whose card (rights: D-11).
enum class Holder : std::uint8_t { Buyer, GiftHolder };

struct SlipSetting {
    Shop shop;
    int reprint = 0; ///< 0 for the original, else which reprint it is: marked on the paper.
    Holder holder = Holder::Buyer;
    wording::Language language = wording::Language::English;
};

} // namespace reprise::slips
