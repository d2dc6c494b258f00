#include "GoodsWords.h"

#include "Facts.h"
#include "Saying.h"

namespace reprise::wording {

using policy::Finding;
using policy::Outcome;

std::string serialSentence(const Finding& finding, Language language)
{
    const auto why = fact(finding, "why");
    if (why == "returned")
        return say(language,
                   said("wording", "The item with this serial number has already come back."));
    if (why == "missing")
        return finding.outcome == Outcome::Authorised
                   ? say(language, said("wording", "This has its own serial number. Nobody has "
                                                   "read it yet."))
                   : say(language, said("wording", "This has its own serial number. A colleague "
                                                   "needs to read it first."));
    if (finding.outcome == Outcome::Denial)
        return say(language, said("wording", "The serial number is not one of those on the "
                                             "receipt. So it is not the item you bought."));
    return say(language, said("wording", "The serial number is not one of those on the receipt. A "
                                         "colleague needs to compare them."));
}

std::string receptionSentence(const Finding& finding, Language language)
{
    const auto announced = fact(finding, "announced");
    const auto here = fact(finding, "here");
    if (here == "0")
        return say(language, said("wording", "This is not here yet. Nothing is paid for it until "
                                             "it is."));
    if (announced.empty() || here.empty())
        return say(language, said("wording", "Some of what you told us about is here. This return "
                                             "is about that. The rest can follow."));
    return sayCounted(language, countFact(finding, "here"),
                      saidMany("wording",
                               "You told us about {0}, and {1} are here. This return is about "
                               "those. The rest can follow.",
                               "You told us about {0}, and {1} is here. This return is about that "
                               "one. The rest can follow."),
                      announced, here);
}

std::string goodsUnknownSentence(const Finding&, Language language)
{
    return say(language, said("wording", "We cannot find the item you want instead. A colleague "
                                         "can look for it, or you can have something else."));
}

std::string handoverAgeSentence(const Finding& finding, Language language)
{
    const auto age = numberFact(finding, "age");
    if (finding.outcome == Outcome::Authorised)
        return say(language,
                   said("wording", "The new item is for people of {} and over. A colleague hands "
                                   "it over after checking the age."),
                   age);
    return say(language,
               said("wording", "The new item is for people of {} and over, so a colleague hands it "
                               "over. You can have your money back here instead."),
               age);
}

std::string handoverHazardSentence(const Finding& finding, Language language)
{
    if (finding.outcome == Outcome::Authorised)
        return say(language, said("wording", "The new item needs careful handling. A colleague "
                                             "hands it over."));
    return say(language, said("wording", "The new item needs careful handling, so a colleague "
                                         "hands it over. You can have your money back here "
                                         "instead."));
}

std::string handoverRecallSentence(const Finding& finding, Language language)
{
    if (finding.outcome == Outcome::Contingent)
        return say(language, said("wording", "The new item may be part of a recall. A colleague "
                                             "needs to read its label first."));
    return say(language, said("wording", "The new item has been recalled, so we do not hand it "
                                         "over. Please choose another."));
}

std::string deliverySentence(const Finding& finding, Language language)
{
    if (!fact(finding, "kept").empty())
        return say(language, said("wording", "You keep a part of this order. A colleague looks at "
                                             "what of its delivery you get back."));
    if (!fact(finding, "standard").empty())
        return say(language,
                   said("wording", "You get back what our cheapest delivery costs: {}. What you "
                                   "paid for a faster one stays with us."),
                   amountFact(finding, "standard", language));
    return say(language, said("wording", "The whole order comes back, so you get its delivery back "
                                         "too."));
}

std::string returnCostSentence(const Finding& finding, Language language)
{
    if (fact(finding, "cost").empty())
        return say(language,
                   said("wording", "A colleague looks with you at what bringing it back cost."));
    const auto cost = amountFact(finding, "cost", language);
    const auto bearer = fact(finding, "bearer");
    if (bearer == "trader")
        return say(language,
                   said("wording", "Bringing it back cost you {}. We owe you what was reasonable "
                                   "of that: a colleague pays it to you."),
                   cost);
    if (bearer == "nobody")
        return say(language,
                   said("wording", "The way to our shop cost you {}. The law does not make us pay "
                                   "for it. You can ask a colleague."),
                   cost);
    if (bearer == "customer")
        return say(language,
                   said("wording", "Sending it back cost you {}. When you change your mind, that "
                                   "is yours to pay."),
                   cost);
    return say(language,
               said("wording", "Bringing it back cost you {}. A colleague looks at it with you."),
               cost);
}

} // namespace reprise::wording
