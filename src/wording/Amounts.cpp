#include "reprise/wording/Sentences.h"
#include "reprise/wording/Translations.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <utility>

namespace reprise::wording {

namespace {

// English only: other languages bring their own ways of writing these.

constexpr std::array<std::pair<std::string_view, std::string_view>, 5> symbols{
    {{"GBP", "£"}, {"EUR", "€"}, {"USD", "$"}, {"JPY", "¥"}, {"INR", "₹"}}};

constexpr std::array months{"January", "February", "March",     "April",   "May",      "June",
                            "July",    "August",   "September", "October", "November", "December"};

/// "1234567.89" as "1,234,567.89".
std::string grouped(std::string decimal)
{
    const auto point = std::min(decimal.find('.'), decimal.size());
    for (auto at = point; at > 3; at -= 3)
        decimal.insert(at - 3, 1, ',');
    return decimal;
}

} // namespace

std::string amount(Money money, Language language)
{
    if (const auto* translations = language.translations()) return translations->amount(money);
    auto decimal = money.decimal();
    const auto* const sign = money.isNegative() ? "-" : "";
    if (money.isNegative()) decimal.erase(0, 1);
    decimal = grouped(std::move(decimal));
    const auto code = money.currency().code();
    for (const auto& [known, symbol] : symbols)
        if (known == code) return fmt::format("{}{}{}", sign, symbol, decimal);
    return fmt::format("{}{} {}", sign, code, decimal);
}

std::string date(Day day, Language language)
{
    if (const auto* translations = language.translations()) return translations->date(day);
    const std::chrono::year_month_day parts{day};
    return fmt::format("{} {} {}", static_cast<unsigned>(parts.day()),
                       months.at(static_cast<unsigned>(parts.month()) - 1),
                       static_cast<int>(parts.year()));
}

} // namespace reprise::wording
