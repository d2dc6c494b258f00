// ReturnText: decisions and answers as text for people at a shell, in the words that desk, kiosk
// and slip use.
#pragma once

#include "reprise/calendar/TimeZone.h"
#include "reprise/policy/Finding.h"
#include "reprise/returns/Return.h"

#include <string>

namespace reprise::cli {

std::string findingText(const policy::Finding& finding);

std::string textFor(const returns::Decision& decision);
std::string textFor(const returns::Answer& answer, const TimeZone& zone);

} // namespace reprise::cli
