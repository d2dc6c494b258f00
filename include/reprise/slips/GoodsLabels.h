// GoodsLabels: what is stuck on goods that came back and do not go back on the shelf, large enough
// to read from the other side of a stock room.
#pragma once

#include "reprise/calendar/Day.h"
#include "reprise/returns/Return.h"
#include "reprise/slips/SlipDocument.h"
#include "reprise/slips/SlipSetting.h"

#include <optional>
#include <string>
#include <vector>

namespace reprise::slips {

/// As it was decided what becomes of it; in old records, what is recalled or unsafe (rights: D-1).
bool isQuarantined(const returns::DecidedLine& line);

/// One for each quarantined line: do not sell, what it is, why, the recall's notice where there is
/// one, and the return it came with. Empty where nothing is quarantined, or nothing came in.
std::vector<SlipDocument> quarantineLabels(const returns::Answer& answer,
                                           const SlipSetting& setting);

/// What the customer was told when goods were booked in.
struct RepairBooking {
    std::string fault = {};      ///< In the customer's words.
    std::optional<Day> due = {}; ///< When it should be ready.
    std::string reference = {};  ///< The repairer's own; may be empty.
};

/// One for each line of a return that came in to be repaired: it stays the customer's.
std::vector<SlipDocument> bookedInLabels(const returns::Answer& answer, const SlipSetting& setting,
                                         const RepairBooking& booking);

} // namespace reprise::slips
