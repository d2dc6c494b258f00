#include "Facts.h"

#include "reprise/wording/Sentences.h"

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

std::string dateFact(const policy::Finding& finding, const std::string& key, Language language)
{
    const auto day = parseDay(fact(finding, key));
    return day ? date(*day, language) : "an unknown day";
}

std::string amountFact(const policy::Finding& finding, const std::string& key, Language language)
{
    const auto currency = Currency::parse(fact(finding, "currency"));
    if (!currency) return "an unknown amount";
    const auto money = Money::parse(fact(finding, key), *currency);
    return money ? amount(*money, language) : "an unknown amount";
}

} // namespace reprise::wording
