#include "DayPicker.h"

#include "Phrases.h"

#include <algorithm>

namespace reprise::app {

namespace {

using std::chrono::year_month;
using std::chrono::year_month_day;

/// As many days as need no months to be found among.
constexpr std::chrono::days few{35};

year_month_day partsOf(Day day)
{
    return year_month_day{day};
}

year_month monthOf(Day day)
{
    return partsOf(day).year() / partsOf(day).month();
}

Day firstOf(year_month month)
{
    return Day{month / 1};
}

Day lastOf(year_month month)
{
    return Day{month / std::chrono::last};
}

} // namespace

DayPicker::DayPicker(QObject* parent) : QObject(parent), m_cells({"label", "hint", "spoken"}) {}

QString DayPicker::chosenText() const
{
    return m_chosen ? phrase::longDate(*m_chosen) : QString();
}

int DayPicker::chosenRow() const
{
    if (!m_chosen || !m_showsDays) return -1;
    const auto found = std::ranges::find(m_days, *m_chosen);
    return found == m_days.end() ? -1 : static_cast<int>(found - m_days.begin());
}

void DayPicker::offer(Day first, Day last)
{
    m_first = first;
    m_last = std::max(first, last);
    if (m_chosen && (*m_chosen < m_first || *m_chosen > m_last)) m_chosen.reset();
    m_year.reset();
    m_month.reset();
    show();
}

void DayPicker::forget()
{
    m_chosen.reset();
    m_year.reset();
    m_month.reset();
    m_rows.clear();
    m_days.clear();
    m_cells.clear();
    m_levelText.clear();
    emit changed();
}

void DayPicker::pick(int row)
{
    if (row < 0 || row >= static_cast<int>(m_days.size())) return;
    const Day day = m_days[static_cast<std::size_t>(row)];
    if (m_showsDays) {
        m_chosen = day;
        emit changed();
        return;
    }
    if (!m_year && partsOf(m_first).year() != partsOf(m_last).year()) {
        m_year = partsOf(day).year();
    } else {
        m_month = monthOf(day);
    }
    show();
}

void DayPicker::up()
{
    if (m_month) {
        m_month.reset();
    } else {
        m_year.reset();
    }
    show();
}

void DayPicker::retell()
{
    if (!m_days.empty()) show();
}

bool DayPicker::isMany() const
{
    return m_last - m_first > few;
}

void DayPicker::show()
{
    m_rows.clear();
    m_days.clear();
    m_levelText.clear();
    m_showsDays = m_month || !isMany();
    if (m_month) {
        showDays(std::max(m_first, firstOf(*m_month)), std::min(m_last, lastOf(*m_month)));
        m_levelText = phrase::monthAndYear(m_days.front());
    } else if (!isMany()) {
        showDays(m_first, m_last);
    } else if (m_year || partsOf(m_first).year() == partsOf(m_last).year()) {
        showMonths();
    } else {
        showYears();
    }
    m_cells.setRows(m_rows);
    emit changed();
}

void DayPicker::showYears()
{
    for (auto year = partsOf(m_first).year(); year <= partsOf(m_last).year(); ++year) {
        const QString text = QString::number(static_cast<int>(year));
        put(std::max(m_first, Day{year / 1 / 1}), text, {}, text);
    }
}

void DayPicker::showMonths()
{
    const auto year = m_year.value_or(partsOf(m_first).year());
    for (unsigned number = 1; number <= 12; ++number) {
        const auto month = year / std::chrono::month{number};
        if (lastOf(month) < m_first || firstOf(month) > m_last) continue;
        const Day first = firstOf(month);
        put(std::max(m_first, first), phrase::month(first), QString::number(static_cast<int>(year)),
            phrase::monthAndYear(first));
    }
    if (m_year) m_levelText = QString::number(static_cast<int>(*m_year));
}

void DayPicker::showDays(Day first, Day last)
{
    for (Day day = first; day <= last; day += std::chrono::days{1}) {
        put(day, phrase::dayOfMonth(day), phrase::weekday(day), phrase::longDate(day));
    }
}

void DayPicker::put(Day day, const QString& label, const QString& hint, const QString& spoken)
{
    m_rows << QVariantMap{{"label", label}, {"hint", hint}, {"spoken", spoken}};
    m_days.push_back(day);
}

} // namespace reprise::app
