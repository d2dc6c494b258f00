// UtcZone: the zone in which our own messages write their times.
#pragma once

#include "reprise/calendar/TimeZone.h"

namespace reprise::wire {

/// Looked up once; Unavailable where the machine has no time zone database.
inline Result<TimeZone> utcZone()
{
    static const Result<TimeZone> zone = TimeZone::named("Etc/UTC");
    if (!zone) return Error{ErrorCode::Unavailable, "this machine has no time zone database"};
    return zone;
}

} // namespace reprise::wire
