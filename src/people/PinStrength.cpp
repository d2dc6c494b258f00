#include "reprise/people/PinStrength.h"

#include "reprise/base/Contract.h"

#include <algorithm>
#include <array>

namespace reprise::people {

namespace {

constexpr std::size_t shortestOwnNumber = 3; ///< A shorter one stands in many PINs by chance.

bool isDigits(std::string_view text)
{
    return std::ranges::all_of(text, [](char each) { return each >= '0' && each <= '9'; });
}

/// The same part again and again.
bool isRepeated(std::string_view pin)
{
    for (std::size_t part = 1; part <= pin.size() / 2; ++part) {
        if (pin.size() % part != 0) continue;
        if (pin.substr(part) == pin.substr(0, pin.size() - part)) return true;
    }
    return false;
}

/// Every digit one more, or one less, than the one before; 9 and 0 are neighbours.
bool isRun(std::string_view digits)
{
    const auto goesBy = [digits](int step) {
        return std::ranges::adjacent_find(digits,
                                          [step](char left, char right) {
                                              return (left - '0' + step + 10) % 10 != right - '0';
                                          })
               == digits.end();
    };
    return goesBy(1) || goesBy(-1);
}

/// Where day, month and year stand.
struct DateForm {
    std::size_t day;
    std::size_t month;
    std::size_t century; ///< Of a year in four digits; else npos.
};

constexpr auto none = std::string_view::npos;
constexpr std::array shortForms{DateForm{0, 2, none}, DateForm{2, 0, none}, DateForm{4, 2, none}};
constexpr std::array longForms{DateForm{0, 2, 4}, DateForm{2, 0, 4}, DateForm{6, 4, 0}};

bool isDate(std::string_view digits)
{
    const auto two = [digits](std::size_t at) {
        return (digits[at] - '0') * 10 + (digits[at + 1] - '0');
    };
    const auto fits = [&two](const DateForm& form) {
        const auto isCentury =
            form.century == none || two(form.century) == 19 || two(form.century) == 20;
        const auto isDay = two(form.day) >= 1 && two(form.day) <= 31;
        return isCentury && isDay && two(form.month) >= 1 && two(form.month) <= 12;
    };
    if (digits.size() == 6) return std::ranges::any_of(shortForms, fits);
    return digits.size() == 8 && std::ranges::any_of(longForms, fits);
}

} // namespace

std::optional<PinWeakness> weaknessOf(std::string_view pin, std::string_view operatorNumber)
{
    if (pin.size() < shortestStrongPin) return PinWeakness::Short;
    if (isRepeated(pin)) return PinWeakness::Repeated;
    if (operatorNumber.size() >= shortestOwnNumber && pin.find(operatorNumber) != pin.npos)
        return PinWeakness::OwnNumber;
    if (!isDigits(pin)) return std::nullopt;
    if (isRun(pin)) return PinWeakness::Run;
    if (isDate(pin)) return PinWeakness::Date;
    return std::nullopt;
}

std::string_view weaknessSentence(PinWeakness weakness)
{
    switch (weakness) {
    case PinWeakness::Short: return "is shorter than six digits";
    case PinWeakness::Repeated: return "repeats itself";
    case PinWeakness::Run: return "counts up or down";
    case PinWeakness::Date: return "is a date";
    case PinWeakness::OwnNumber: return "holds the operator's own number";
    }
    REPRISE_UNREACHABLE();
}

} // namespace reprise::people
