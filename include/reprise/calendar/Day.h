// Day: a date on the wall calendar of a place, without a time and without a zone.
#pragma once

#include "reprise/base/Result.h"

#include <chrono>
#include <string>
#include <string_view>

namespace reprise {

using Day = std::chrono::local_days;

/// "2026-11-22", a date that exists; anything else is Invalid.
Result<Day> parseDay(std::string_view text);

std::string isoDay(Day day);

} // namespace reprise
