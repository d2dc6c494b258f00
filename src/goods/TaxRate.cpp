#include "reprise/goods/TaxRate.h"

#include "reprise/money/Shares.h"

#include <algorithm>
#include <charconv>

namespace reprise::goods {

namespace {

constexpr std::int64_t whole = 1'000'000;     ///< Parts of the price itself.
constexpr std::int64_t percent = whole / 100; ///< Parts of one percent.
constexpr std::int64_t highest = 1'000 * percent;
constexpr std::size_t mostDecimals = 4;

bool isDigits(std::string_view text)
{
    return std::ranges::all_of(text, [](char each) { return each >= '0' && each <= '9'; });
}

} // namespace

Result<TaxRate> TaxRate::parse(std::string_view decimal)
{
    const Error wrong{ErrorCode::Invalid,
                      "is no rate of tax, expected percent from 0 to 1000 such as 20 or 5.5"};
    const auto point = decimal.find('.');
    const auto before = decimal.substr(0, point);
    auto after = point == decimal.npos ? std::string() : std::string(decimal.substr(point + 1));
    if (before.empty() || before.size() > 4 || !isDigits(before) || !isDigits(after)
        || (point != decimal.npos && after.empty()))
        return wrong;
    while (after.size() > mostDecimals && after.back() == '0')
        after.pop_back();
    if (after.size() > mostDecimals) return wrong;
    after.resize(mostDecimals, '0');

    std::int64_t parts = 0;
    const auto digits = std::string(before) + after;
    std::from_chars(digits.data(), digits.data() + digits.size(), parts);
    if (parts > 0 && parts < percent) parts *= 100; // A fraction of the price, not of a percent.
    if (parts > highest) return wrong;
    return TaxRate(parts);
}

std::string TaxRate::decimal() const
{
    auto text = std::to_string(m_parts / percent);
    auto rest = std::to_string(percent + m_parts % percent).substr(1);
    while (!rest.empty() && rest.back() == '0')
        rest.pop_back();
    return rest.empty() ? text : text + "." + rest;
}

Money TaxRate::of(Money price, receipts::TaxMode mode) const
{
    if (mode == receipts::TaxMode::Included) return roundedPart(price, m_parts, whole + m_parts);
    // roundedPart() gives parts of a whole; a rate above the whole price is several of them.
    const auto times = m_parts / whole;
    return price * times + roundedPart(price, m_parts % whole, whole);
}

} // namespace reprise::goods
