#include "reprise/calendar/Day.h"

#include "Digits.h"

namespace reprise {

using calendar::padded;
using calendar::takeCharacter;
using calendar::takeDigits;

Result<Day> parseDay(std::string_view text)
{
    const auto malformed = [] {
        return Error{ErrorCode::Invalid, "malformed date, expected one such as 2026-11-22"};
    };
    const auto year = takeDigits(text, 4);
    if (!year || !takeCharacter(text, '-')) return malformed();
    const auto month = takeDigits(text, 2);
    if (!month || !takeCharacter(text, '-')) return malformed();
    const auto day = takeDigits(text, 2);
    if (!day || !text.empty()) return malformed();

    const std::chrono::year_month_day date{std::chrono::year{*year},
                                           std::chrono::month{static_cast<unsigned>(*month)},
                                           std::chrono::day{static_cast<unsigned>(*day)}};
    if (!date.ok() || *year == 0)
        return Error{ErrorCode::Invalid, "no such date, expected one that the calendar has"};
    return Day{date};
}

std::string isoDay(Day day)
{
    const std::chrono::year_month_day date{day};
    return padded(static_cast<int>(date.year()), 4) + '-'
           + padded(static_cast<unsigned>(date.month()), 2) + '-'
           + padded(static_cast<unsigned>(date.day()), 2);
}

} // namespace reprise
