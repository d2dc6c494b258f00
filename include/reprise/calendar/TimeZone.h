// TimeZone: what the clocks of one place show, by the tz database. Windows are counted in its days.
#pragma once

#include "reprise/base/Clock.h"
#include "reprise/base/Result.h"
#include "reprise/calendar/Day.h"

#include <chrono>
#include <string>
#include <string_view>

namespace reprise {

using LocalTime = std::chrono::local_time<std::chrono::milliseconds>;

class TimeZone {
public:
    /// A name of the tz database such as "Europe/London"; NotFound otherwise.
    static Result<TimeZone> named(std::string_view name);

    const std::string& name() const { return m_name; }

    LocalTime localTime(Instant instant) const;
    Day dayOf(Instant instant) const;

    /// The moment the clocks there show `time`. Shown twice in autumn: the earlier one. Skipped in
    /// spring: the moment of the jump.
    Instant instantOf(LocalTime time) const;

private:
    TimeZone(std::string name, const void* rules) : m_name(std::move(name)), m_rules(rules) {}

    std::string m_name;
    const void* m_rules; ///< Lives as long as the process, inside the tz library.
};

/// ISO 8601: date and time with offset or Z; without one, on the clocks of `zone`; a bare date is
/// the start of that day there. Invalid otherwise, naming what was expected.
Result<Instant> parseInstant(std::string_view text, const TimeZone& zone);

/// "2026-11-22T10:00:00Z", with milliseconds only where there are some.
std::string isoUtc(Instant instant);

/// "2026-11-22T10:00:00+00:00" on the clocks of `zone`.
std::string isoLocal(Instant instant, const TimeZone& zone);

} // namespace reprise
