// CountingRule: how a statute counts a period to its last day. Statutes word this differently, and
// a day more or less is a right won or lost, so every period of a pack names its own rule.
#pragma once

#include "reprise/base/Result.h"
#include "reprise/calendar/Day.h"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace reprise::rights {

enum class CountingRule : std::uint8_t {
    /// "n days beginning with the first day after" the event: Consumer Rights Act 2015 (UK)
    /// s.22(3); the months of s.24(11). The day after the event is day 1.
    BeginDayAfter,
    /// "n days" or "n months beginning with" the day of the event: the same Act, s.19(14), s.20(15)
    /// and s.42(9); Consumer Rights Act 2022 (Ireland) s.22 and s.24(2), where Interpretation Act
    /// 2005 s.18(h) says that the day a period is reckoned from belongs to it. The day is day 1.
    BeginWith,
    /// "n days after the day", "n years from": Consumer Contracts Regulations 2013 regs 30, 31(3),
    /// 34(5), 35(4); Limitation Act 1980 s.5; Regulation (EEC, Euratom) 1182/71 art 3(1).
    After,
    /// What happens during a day starts its period with the next day: Prescription and Limitation
    /// (Scotland) Act 1973 s.14(1)(c). Months only.
    BeginNextMidnight,
    /// Consumer Rights Act 2022 (Ireland) s.113(4) says "beginning on the day", which is BeginWith;
    /// Directive 2011/83/EU art 9(2) with Regulation 1182/71 gives After. The later of the two, so
    /// that neither reading is cut short. Days only.
    LaterOfBothReadings,
};

enum class PeriodUnit : std::uint8_t { Days, Months };

/// What happens when the last day is no working day. Regulation 1182/71 art 3(4), 1973 Act
/// s.14(1)(d): the period ends with the next day that is. The United Kingdom's consumer statutes
/// have no such rule.
enum class Roll : std::uint8_t { None, NextWorkingDay };

/// Spelt as in packs: "begin_day_after", "begin_with", "after", "begin_next_midnight",
/// "later_of_both_readings". Invalid where the rule isn't known, or not for that unit.
Result<CountingRule> parseCountingRule(std::string_view name, PeriodUnit unit);

/// A length of time as a statute words it, and where it does.
struct Period {
    int length;
    PeriodUnit unit;
    CountingRule count;
    Roll roll = Roll::None;
    std::string cite = {};
};

/// Day 1 of the period that `event` starts.
Day firstDay(CountingRule count, Day event);

/// The last day on which the right may still be used, until midnight there. `holidays` are sorted;
/// only a period that rolls looks at them.
Day lastDay(const Period& period, Day event, std::span<const Day> holidays);

/// `day` itself unless it is a Saturday, a Sunday or one of the sorted `holidays`.
Day workingDayFrom(Day day, std::span<const Day> holidays);

} // namespace reprise::rights
