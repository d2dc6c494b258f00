// DailyLog: every attempt of a day, refused ones too, newest first: what a manager reads.
#pragma once

#include "reprise/base/Result.h"
#include "reprise/calendar/Day.h"
#include "reprise/returns/Return.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace reprise::reports {

struct LoggedReturn {
    returns::Answer answer;
    std::optional<int> rating;
};

/// The sums a manager wants at a glance. All returns of a terminal are in one currency.
struct DayTotals {
    std::int64_t completed = 0;
    std::int64_t denied = 0;
    std::int64_t refundMinor = 0;
    std::int64_t ratings = 0;
    std::int64_t ratingSum = 0;
};

class DailyLog {
public:
    virtual ~DailyLog() = default;

    /// Newest first; `day` is a day of the store's zone.
    virtual Result<std::vector<LoggedReturn>> returnsOn(Day day) = 0;
    /// Those of any day whose payments had a step on this one; newest first.
    virtual Result<std::vector<LoggedReturn>> settledOn(Day day) = 0;
    /// The last ones of all days; newest first.
    virtual Result<std::vector<LoggedReturn>> latest(std::size_t most) = 0;
};

DayTotals totalsOf(const std::vector<LoggedReturn>& log);

} // namespace reprise::reports
