// PayBy: by when what is owed has to be paid, in the store's days.
#pragma once

#include "reprise/calendar/TimeZone.h"
#include "reprise/returns/Return.h"

namespace reprise::slips {

/// The earliest day that the law named for a line of the return. Where it named none, the same
/// fourteen days are promised, beginning with the day of the return: Consumer Rights Act 2015
/// s.20(15) (rights: H-9).
Day payBy(const returns::Return& record, const TimeZone& zone);

} // namespace reprise::slips
