#include "ValueWords.h"

#include "Facts.h"
#include "Saying.h"

namespace reprise::wording {

std::string cashLinkedSentence(const policy::Finding& finding, Language language)
{
    if (fact(finding, "cap").empty())
        return say(language, said("wording", "We cannot pay that much in cash. We can pay you "
                                             "another way."));
    return sayCounted(language, countFact(finding, "days"),
                      saidMany("wording",
                               "With what you had before this comes to {0} in cash. We stay below "
                               "{1} in {2} days. We can pay you another way.",
                               "With what you had before this comes to {0} in cash. We stay below "
                               "{1} in {2} day. We can pay you another way."),
                      amountFact(finding, "cash", language), amountFact(finding, "cap", language),
                      numberFact(finding, "days"));
}

std::string pointsShortSentence(const policy::Finding& finding, Language language)
{
    return sayCounted(language, countFact(finding, "points"),
                      saidMany("wording",
                               "This purchase gave you points, and {0} of them are spent. So we "
                               "keep back {1}. You get the rest.",
                               "This purchase gave you points, and {0} of them is spent. So we "
                               "keep back {1}. You get the rest."),
                      numberFact(finding, "points"), amountFact(finding, "withheld", language));
}

std::string cardUsedSentence(const policy::Finding& finding, Language language)
{
    const auto state = fact(finding, "state");
    if (state == "used")
        return say(language, said("wording", "Something was paid with this gift card already. We "
                                             "take back cards that are full. A colleague can look "
                                             "at it with you."));
    if (state == "unnamed")
        return say(language, said("wording", "We need to know which gift card comes back. Show it "
                                             "to a colleague."));
    return say(language, said("wording", "We do not know yet what is left on this gift card. A "
                                         "colleague needs to look at it first."));
}

} // namespace reprise::wording
