#include "Dates.h"

#include "Tongue.h"

#include "reprise/wording/Sentences.h"

#include <QLocale>

namespace reprise::app::phrase {

namespace {

struct Parts {
    explicit Parts(Day whole) : ymd(whole), weekday(std::chrono::weekday{whole}) {}

    int year() const { return static_cast<int>(ymd.year()); }
    int month() const { return static_cast<int>(static_cast<unsigned>(ymd.month())); }
    QString day() const { return QString::number(static_cast<unsigned>(ymd.day())); }
    /// As Qt counts them, from Monday.
    int dayOfWeek() const { return static_cast<int>(weekday.iso_encoding()); }

    std::chrono::year_month_day ymd;
    std::chrono::weekday weekday;
};

bool isEnglish()
{
    return tongue::language() == wording::Language::English;
}

/// British English shortens September to "Sept", which is longer than every other month.
QLocale names()
{
    return isEnglish() ? QLocale::c() : tongue::locale();
}

/// What stands between a weekday and its day: many languages have a comma there.
QString afterWeekday()
{
    if (isEnglish()) return QStringLiteral(" ");
    static constexpr auto name = QLatin1String("dddd");
    const QString format = tongue::locale().dateFormat(QLocale::LongFormat);
    const qsizetype from = format.indexOf(name) + name.size();
    const qsizetype to = format.indexOf(QLatin1Char('d'), from);
    const bool comesFirst = format.startsWith(name) && to > from;
    return comesFirst ? format.mid(from, to - from) : QStringLiteral(" ");
}

QString spaced(const QString& first, const QString& second)
{
    return QStringLiteral("%1 %2").arg(first, second);
}

} // namespace

QString date(Day day)
{
    return QString::fromStdString(wording::date(day, tongue::language()));
}

QString shortDate(Day day)
{
    const Parts parts(day);
    return spaced(parts.day(), names().monthName(parts.month(), QLocale::LongFormat));
}

QString longDate(Day day)
{
    return names().dayName(Parts(day).dayOfWeek(), QLocale::LongFormat) + afterWeekday()
           + date(day);
}

QString briefDate(Day day)
{
    return weekday(day) + afterWeekday()
           + spaced(dayOfMonth(day), QString::number(Parts(day).year()));
}

QString dayOfMonth(Day day)
{
    const Parts parts(day);
    return spaced(parts.day(), names().monthName(parts.month(), QLocale::ShortFormat));
}

QString weekday(Day day)
{
    return names().dayName(Parts(day).dayOfWeek(), QLocale::ShortFormat);
}

QString month(Day day)
{
    return names().standaloneMonthName(Parts(day).month(), QLocale::ShortFormat);
}

QString monthAndYear(Day day)
{
    const Parts parts(day);
    return spaced(names().standaloneMonthName(parts.month(), QLocale::LongFormat),
                  QString::number(parts.year()));
}

QString timeOfDay(Instant instant, const TimeZone& zone)
{
    const LocalTime local = zone.localTime(instant);
    const auto minutes = std::chrono::floor<std::chrono::minutes>(
        local - std::chrono::floor<std::chrono::days>(local));
    return QStringLiteral("%1:%2")
        .arg(minutes.count() / 60, 2, 10, QLatin1Char('0'))
        .arg(minutes.count() % 60, 2, 10, QLatin1Char('0'));
}

} // namespace reprise::app::phrase
