#include "CarriageWords.h"

#include "Facts.h"

#include <fmt/format.h>

namespace reprise::wording {

std::string deliverySentence(const policy::Finding& finding, Language language)
{
    if (!fact(finding, "kept").empty())
        return "You keep a part of this order. A colleague looks at what of its delivery you get "
               "back.";
    if (!fact(finding, "standard").empty())
        return fmt::format("You get back what our cheapest delivery costs: {}. What you paid for "
                           "a faster one stays with us.",
                           amountFact(finding, "standard", language));
    return "The whole order comes back, so you get its delivery back too.";
}

std::string returnCostSentence(const policy::Finding& finding, Language language)
{
    if (fact(finding, "cost").empty())
        return "A colleague looks with you at what bringing it back cost.";
    const auto cost = amountFact(finding, "cost", language);
    const auto bearer = fact(finding, "bearer");
    if (bearer == "trader")
        return fmt::format("Bringing it back cost you {}. We owe you what was reasonable of that: "
                           "a colleague pays it to you.",
                           cost);
    if (bearer == "nobody")
        return fmt::format("The way to our shop cost you {}. The law does not make us pay for it. "
                           "You can ask a colleague.",
                           cost);
    if (bearer == "customer")
        return fmt::format("Sending it back cost you {}. When you change your mind, that is yours "
                           "to pay.",
                           cost);
    return fmt::format("Bringing it back cost you {}. A colleague looks at it with you.", cost);
}

} // namespace reprise::wording
