#include "reprise/calendar/TimeZone.h"

#include <date/tz.h>
#include <exception>

namespace reprise {

namespace {

const date::time_zone& rulesOf(const void* rules)
{
    return *static_cast<const date::time_zone*>(rules);
}

} // namespace

Result<TimeZone> TimeZone::named(std::string_view name)
{
    try {
        const auto* rules = date::locate_zone(name);
        rules->get_info(date::sys_seconds{}); // Reads the zone's file now, not in mid-decision.
        return TimeZone(std::string(name), rules);
    } catch (const std::exception&) {
        return Error{ErrorCode::NotFound,
                     "unknown time zone, expected a name of the tz database such as Europe/London"};
    }
}

LocalTime TimeZone::localTime(Instant instant) const
{
    const auto info = rulesOf(m_rules).get_info(std::chrono::floor<std::chrono::seconds>(instant));
    return LocalTime{instant.time_since_epoch() + info.offset};
}

Day TimeZone::dayOf(Instant instant) const
{
    return std::chrono::floor<std::chrono::days>(localTime(instant));
}

Instant TimeZone::instantOf(LocalTime time) const
{
    const auto second = std::chrono::floor<std::chrono::seconds>(time.time_since_epoch());
    const auto info = rulesOf(m_rules).get_info(date::local_seconds{second});
    if (info.result == date::local_info::nonexistent) return info.first.end;
    // Where the clocks show the time twice, `first` is the rule before the change: the earlier one.
    return Instant{time.time_since_epoch() - info.first.offset};
}

} // namespace reprise
