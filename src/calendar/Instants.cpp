#include "Digits.h"

#include "reprise/calendar/TimeZone.h"

#include <optional>

namespace reprise {

using calendar::padded;
using calendar::takeCharacter;
using calendar::takeDigits;
using std::chrono::hours;
using std::chrono::milliseconds;
using std::chrono::minutes;
using std::chrono::seconds;

namespace {

/// Digits after a point; what is finer than a millisecond is dropped.
std::optional<milliseconds> takeFraction(std::string_view& text)
{
    int value = 0;
    int digits = 0;
    for (; !text.empty(); ++digits) {
        const auto digit = takeDigits(text, 1);
        if (!digit) break;
        if (digits < 3) value = value * 10 + *digit;
    }
    if (digits == 0 || digits > 9) return std::nullopt;
    for (; digits < 3; ++digits)
        value *= 10;
    return milliseconds{value};
}

/// hh:mm, hh:mm:ss or hh:mm:ss.fff from the front.
std::optional<milliseconds> takeTimeOfDay(std::string_view& text)
{
    const auto hour = takeDigits(text, 2);
    if (!hour || *hour > 23 || !takeCharacter(text, ':')) return std::nullopt;
    const auto minute = takeDigits(text, 2);
    if (!minute || *minute > 59) return std::nullopt;
    milliseconds time = hours{*hour} + minutes{*minute};
    if (!takeCharacter(text, ':')) return time;
    const auto second = takeDigits(text, 2);
    if (!second || *second > 59) return std::nullopt;
    time += seconds{*second};
    if (!takeCharacter(text, '.')) return time;
    const auto fraction = takeFraction(text);
    if (!fraction) return std::nullopt;
    return time + *fraction;
}

/// All of `text`: Z, ±hh:mm, ±hhmm or ±hh.
std::optional<minutes> readOffset(std::string_view text)
{
    if (text == "Z") return minutes{0};
    const bool west = text.starts_with('-');
    if (!west && !text.starts_with('+')) return std::nullopt;
    text.remove_prefix(1);
    const auto hour = takeDigits(text, 2);
    if (!hour || *hour > 23) return std::nullopt;
    minutes offset = hours{*hour};
    if (!text.empty()) {
        takeCharacter(text, ':');
        const auto minute = takeDigits(text, 2);
        if (!minute || *minute > 59 || !text.empty()) return std::nullopt;
        offset += minutes{*minute};
    }
    return west ? -offset : offset;
}

/// "2026-11-22T10:00:00", with milliseconds only where there are some.
std::string dateAndTime(LocalTime time)
{
    const auto day = std::chrono::floor<std::chrono::days>(time);
    const std::chrono::hh_mm_ss clock{time - day};
    auto text = isoDay(day) + 'T' + padded(clock.hours().count(), 2) + ':'
                + padded(clock.minutes().count(), 2) + ':' + padded(clock.seconds().count(), 2);
    if (clock.subseconds() != milliseconds{0}) text += '.' + padded(clock.subseconds().count(), 3);
    return text;
}

} // namespace

Result<Instant> parseInstant(std::string_view text, const TimeZone& zone)
{
    constexpr std::size_t dateLength = 10;
    const auto malformed = [] {
        return Error{ErrorCode::Invalid,
                     "malformed time, expected ISO 8601 such as 2026-11-22T10:00:00Z"};
    };
    const auto day = parseDay(text.substr(0, dateLength));
    if (!day) return text.size() == dateLength ? day.error() : malformed();
    text.remove_prefix(dateLength);
    if (text.empty()) return zone.instantOf(*day);

    if (!takeCharacter(text, 'T') && !takeCharacter(text, ' ')) return malformed();
    const auto timeOfDay = takeTimeOfDay(text);
    if (!timeOfDay) return malformed();
    const LocalTime local = *day + *timeOfDay;
    if (text.empty()) return zone.instantOf(local);
    const auto offset = readOffset(text);
    if (!offset) return malformed();
    return Instant{local.time_since_epoch() - *offset};
}

std::string isoUtc(Instant instant)
{
    return dateAndTime(LocalTime{instant.time_since_epoch()}) + 'Z';
}

std::string isoLocal(Instant instant, const TimeZone& zone)
{
    // Before standard time, offsets had seconds, which ISO 8601 can't write: the clock is shown by
    // the offset written, so that the moment always reads back.
    const auto offset = std::chrono::floor<minutes>(zone.localTime(instant).time_since_epoch()
                                                    - instant.time_since_epoch());
    const auto size = std::chrono::abs(offset);
    return dateAndTime(LocalTime{instant.time_since_epoch() + offset})
           + (offset < minutes{0} ? '-' : '+') + padded(size.count() / 60, 2) + ':'
           + padded(size.count() % 60, 2);
}

} // namespace reprise
