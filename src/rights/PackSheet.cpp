#include "PackSheet.h"

#include <algorithm>

namespace reprise::rights {

namespace {

constexpr std::int64_t mostDays = 3660;
constexpr std::int64_t mostMonths = 1200;
constexpr std::string_view expectedDay = "a date in quotes such as \"2027-05-22\"";

} // namespace

std::optional<std::string> PackSheet::citeIfThere(const Path& table)
{
    if (!m_sheet.has(table)) return std::nullopt;
    return cite(table);
}

receipts::Traits PackSheet::traits(const Path& table, std::string_view key)
{
    const auto path = below(table, key);
    return m_sheet.has(path) ? m_sheet.texts(path) : receipts::Traits();
}

TraitRule PackSheet::traitRule(const Path& table)
{
    if (!m_sheet.has(table)) return {};
    return {m_sheet.texts(below(table, "traits")), cite(table)};
}

Day PackSheet::day(const Path& path)
{
    const auto text = m_sheet.text(path);
    if (text.empty()) return Day{};
    const auto day = parseDay(text);
    if (day) return *day;
    m_sheet.fault(path, "'" + text + "' is no date", expectedDay);
    return Day{};
}

std::vector<Day> PackSheet::days(const Path& path)
{
    std::vector<Day> all;
    if (!m_sheet.has(path)) return all;
    for (const auto& text : m_sheet.texts(path)) {
        const auto day = parseDay(text);
        if (day)
            all.push_back(*day);
        else
            m_sheet.fault(path, "'" + text + "' is no date", expectedDay);
    }
    std::ranges::sort(all);
    return all;
}

Period PackSheet::period(const Path& table, PeriodUnit unit)
{
    const auto isDays = unit == PeriodUnit::Days;
    const auto length = m_sheet.wholeNumber(below(table, isDays ? "days" : "months"), 1,
                                            isDays ? mostDays : mostMonths);
    Period period{.length = static_cast<int>(length),
                  .unit = unit,
                  .count = CountingRule::After,
                  .roll = Roll::None,
                  .cite = cite(table)};
    const auto countPath = below(table, "count");
    if (const auto name = m_sheet.text(countPath); !name.empty()) {
        if (const auto rule = parseCountingRule(name, unit))
            period.count = *rule;
        else
            m_sheet.fault(countPath, "'" + name + "': unknown counting rule",
                          rule.error().detail.substr(rule.error().detail.find("one of")));
    }
    if (m_sheet.has(below(table, "roll")))
        period.roll = word<Roll>(below(table, "roll"), {{"next_working_day", Roll::NextWorkingDay},
                                                        {"none", Roll::None}});
    return period;
}

std::optional<Period> PackSheet::periodIfThere(const Path& table, PeriodUnit unit)
{
    if (!m_sheet.has(table)) return std::nullopt;
    return period(table, unit);
}

RefundClock PackSheet::refundClock(const Path& table)
{
    using enum RefundClock::Start;
    RefundClock clock{.period = period(table, PeriodUnit::Days)};
    clock.start = word<RefundClock::Start>(below(table, "from"),
                                           {{"notice", Notice}, {"goods_back", GoodsBack}});
    return clock;
}

} // namespace reprise::rights
