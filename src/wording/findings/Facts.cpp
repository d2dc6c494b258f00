#include "Facts.h"

#include "Saying.h"

#include "reprise/wording/Sentences.h"

#include <charconv>

namespace reprise::wording {

std::string fact(const policy::Finding& finding, const std::string& key)
{
    const auto found = finding.facts.find(key);
    return found != finding.facts.end() ? found->second : std::string();
}

std::string numberFact(const policy::Finding& finding, const std::string& key)
{
    const auto number = fact(finding, key);
    return number.empty() ? "?" : number;
}

std::int64_t countFact(const policy::Finding& finding, const std::string& key)
{
    constexpr std::int64_t many = 100; // In every language one of the form for large numbers.
    const auto number = fact(finding, key);
    std::int64_t count = 0;
    const auto* const end = number.data() + number.size();
    const auto [stop, error] = std::from_chars(number.data(), end, count);
    return error == std::errc() && stop == end ? count : many;
}

std::string dateFact(const policy::Finding& finding, const std::string& key, Language language)
{
    const auto day = parseDay(fact(finding, key));
    if (day) return date(*day, language);
    //: In the place of a date: "You can return this until an unknown day."
    return say(language, said("wording", "an unknown day"));
}

std::string amountFact(const policy::Finding& finding, const std::string& key, Language language)
{
    if (const auto currency = Currency::parse(fact(finding, "currency")))
        if (const auto money = Money::parse(fact(finding, key), *currency))
            return amount(*money, language);
    //: In the place of an amount: "We pay up to an unknown amount in cash here."
    return say(language, said("wording", "an unknown amount"));
}

} // namespace reprise::wording
