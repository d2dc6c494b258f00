// Dates: days and times as the people who read the screen write them, in the language of now.
#pragma once

#include "reprise/calendar/Day.h"
#include "reprise/calendar/TimeZone.h"

#include <QString>

namespace reprise::app::phrase {

/// "28 November 2026".
QString date(Day day);
/// "28 November": under a bar that already shows the year nearby.
QString shortDate(Day day);
/// "Saturday 31 October 2026".
QString longDate(Day day);
/// "Sat 31 Oct 2026".
QString briefDate(Day day);
/// "14 Nov".
QString dayOfMonth(Day day);
/// "Sat".
QString weekday(Day day);
/// "Nov".
QString month(Day day);
/// "November 2026".
QString monthAndYear(Day day);
/// "14:32".
QString timeOfDay(Instant instant, const TimeZone& zone);

} // namespace reprise::app::phrase
