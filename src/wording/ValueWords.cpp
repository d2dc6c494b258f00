#include "ValueWords.h"

#include "Facts.h"

#include "reprise/wording/Consent.h"
#include "reprise/wording/Sentences.h"

#include <fmt/format.h>

namespace reprise::wording {

std::string cashLinkedSentence(const policy::Finding& finding, Language language)
{
    if (fact(finding, "cap").empty())
        return "We cannot pay that much in cash. We can pay you another way.";
    return fmt::format("With what you had before this comes to {} in cash. We stay below {} in {} "
                       "days. We can pay you another way.",
                       amountFact(finding, "cash", language), amountFact(finding, "cap", language),
                       numberFact(finding, "days"));
}

std::string pointsShortSentence(const policy::Finding& finding, Language language)
{
    return fmt::format("This purchase gave you points, and {} of them are spent. So we keep back "
                       "{}. You get the rest.",
                       numberFact(finding, "points"), amountFact(finding, "withheld", language));
}

std::string cardUsedSentence(const policy::Finding& finding, Language)
{
    const auto state = fact(finding, "state");
    if (state == "used")
        return "Something was paid with this gift card already. We take back cards that are full. "
               "A colleague can look at it with you.";
    if (state == "unnamed")
        return "We need to know which gift card comes back. Show it to a colleague.";
    return "We do not know yet what is left on this gift card. A colleague needs to look at it "
           "first.";
}

Consent consentTo(const std::string& type, Language language)
{
    return {"other_means.en.1",
            fmt::format("I agree to get {} instead of my money back the way I paid.",
                        tender(type, {}, language))};
}

Consent consentByButton(const std::string& type, const std::string& owed, Language language)
{
    return {"other_means_button.en.1",
            fmt::format("You have a right to get {} back the way you paid. By pressing the button "
                        "you agree to {} instead.",
                        owed.empty() ? "it" : owed, tender(type, {}, language))};
}

} // namespace reprise::wording
