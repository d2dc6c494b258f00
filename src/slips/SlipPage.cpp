#include "SlipPage.h"

#include "reprise/wording/Sentences.h"

#include <algorithm>
#include <fmt/format.h>
#include <utility>

namespace reprise::slips {

namespace {

/// A reason that a colleague typed may hold anything; a slip has no place for commands.
std::string printable(std::string text)
{
    std::ranges::replace_if(
        text, [](char each) { return static_cast<unsigned char>(each) < 0x20 || each == 0x7f; },
        ' ');
    return text;
}

} // namespace

void SlipPage::put(LineStyle style, std::string left, std::string right)
{
    m_document.lines.push_back({style, printable(std::move(left)), printable(std::move(right))});
}

void SlipPage::text(std::string left, std::string right)
{
    if (!left.empty() || !right.empty()) put(LineStyle::Text, std::move(left), std::move(right));
}

void SlipPage::strong(std::string left, std::string right)
{
    put(LineStyle::Strong, std::move(left), std::move(right));
}

void SlipPage::large(std::string words)
{
    put(LineStyle::Large, std::move(words));
}

void SlipPage::rule()
{
    put(LineStyle::Rule, {});
}

void SlipPage::feed()
{
    put(LineStyle::Feed, {});
}

void SlipPage::barcode(std::string content)
{
    put(LineStyle::Barcode, std::move(content));
}

std::string SlipPage::amount(Money money) const
{
    return wording::amount(money, language());
}

std::string SlipPage::day(Day day) const
{
    return wording::date(day, language());
}

std::string SlipPage::dayOf(Instant instant) const
{
    return day(m_setting.shop.zone.dayOf(instant));
}

std::string SlipPage::timeOf(Instant instant) const
{
    const auto local = m_setting.shop.zone.localTime(instant);
    const std::chrono::hh_mm_ss clock{local - std::chrono::floor<std::chrono::days>(local)};
    return fmt::format("{:02}:{:02}", clock.hours().count(), clock.minutes().count());
}

SlipDocument SlipPage::take(std::string title)
{
    m_document.title = std::move(title);
    return std::exchange(m_document, {});
}

} // namespace reprise::slips
