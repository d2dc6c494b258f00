#include "ShopWords.h"

#include "Facts.h"
#include "Saying.h"

#include "reprise/base/Contract.h"
#include "reprise/wording/Sentences.h"

#include <algorithm>

namespace reprise::wording {

namespace {

using policy::Finding;
using policy::Outcome;

bool has(const Finding& finding, const char* key)
{
    return !fact(finding, key).empty();
}

/// A shop's own word for something, as people read it: "large appliances".
std::string ownWord(const Finding& finding, const char* key)
{
    auto word = fact(finding, key);
    std::ranges::replace(word, '_', ' ');
    return word;
}

std::string paidAs(const Finding& finding, Language language)
{
    const auto type = fact(finding, "tender");
    return type.empty() ? std::string() : tender(type, {}, language);
}

std::string proof(Language language)
{
    return say(language, said("wording", "Any proof helps: a bank statement, an e-mail, a loyalty "
                                         "card, or the box with its number."));
}

/// How often somebody may come without a receipt, and how that is counted.
std::string countedWithoutReceipt(const Finding& finding, Language language)
{
    if (has(finding, "returns"))
        return sayCounted(
            language, countFact(finding, "period"),
            saidMany("wording",
                     "This is your return number {0} without a receipt in {1} days. Our limit is "
                     "{2}.",
                     "This is your return number {0} without a receipt in {1} day. Our limit is "
                     "{2}."),
            fact(finding, "returns"), numberFact(finding, "period"), numberFact(finding, "most"));
    if (has(finding, "most"))
        return say(language, said("wording", "Show us your loyalty card or an ID, so that we can "
                                             "count such returns."));
    return {};
}

} // namespace

std::string consequence(Outcome outcome, Language language)
{
    switch (outcome) {
    case Outcome::Authorised:
        return say(language, said("wording", "We take it back all the same."));
    case Outcome::Contingent:
        return say(language, said("wording", "A colleague needs to look at it first."));
    case Outcome::OverridableDenial:
        return say(language, said("wording", "We do not usually take it back, but a colleague can "
                                             "make an exception."));
    case Outcome::Denial:
        return say(language, said("wording", "We do not take it back when you have changed your "
                                             "mind."));
    }
    REPRISE_UNREACHABLE();
}

std::string seasonSentence(const Finding& finding, Language language)
{
    const auto bought =
        has(finding, "season")
            //: The shop's own name for a season: "Christmas".
            ? say(language, said("wording", "You bought this in our {} season."),
                  ownWord(finding, "season"))
            : say(language, said("wording", "You bought this in our special season."));
    const auto until = finding.outcome == Outcome::Authorised
                           ? said("wording", "So you can change your mind until {}.")
                           : said("wording", "The time to change your mind ended on {}.");
    return inTurn({bought, say(language, until, dateFact(finding, "last_day", language))});
}

std::string categorySentence(const Finding& finding, Language language)
{
    const auto rule =
        has(finding, "category")
            //: The shop's own name for a kind of goods: "swimwear".
            ? say(language, said("wording", "Our policy has a rule for {}."),
                  ownWord(finding, "category"))
            : say(language, said("wording", "Our policy has a rule for this kind of item."));
    return inTurn({rule, consequence(finding.outcome, language)});
}

std::string reasonSentence(const Finding& finding, Language language)
{
    if (finding.outcome == Outcome::Authorised)
        return say(language, said("wording", "For the reason you gave, our policy does not count "
                                             "the days."));
    return inTurn({say(language, said("wording", "Our policy has a rule for the reason you gave.")),
                   consequence(finding.outcome, language)});
}

std::string giftSentence(const Finding& finding, Language language)
{
    const bool isYes = finding.outcome == Outcome::Authorised;
    std::string until;
    if (has(finding, "last_day"))
        until = say(language,
                    isYes ? said("wording", "You can bring this back until {}.")
                          : said("wording", "The time to bring this back ended on {}."),
                    dateFact(finding, "last_day", language));
    std::string paid;
    if (const auto money = paidAs(finding, language); !money.empty() && isYes)
        //: {} is a way of paying: cash, gift card.
        paid = say(language, said("wording", "You get {}. Who gave it to you is not told."), money);
    return inTurn({say(language, said("wording", "You have a gift receipt.")), until, paid});
}

std::string limitSentence(const Finding& finding, Language language)
{
    const auto period = numberFact(finding, "period");
    const auto days = countFact(finding, "period");
    const auto isByCount = has(finding, "most") && has(finding, "returns");
    const auto reached =
        !isByCount && has(finding, "most_value")
            ? sayCounted(language, days,
                         saidMany("wording",
                                  "What you bring back in {0} days comes to {1}. Our limit is {2}.",
                                  "What you bring back in {0} day comes to {1}. Our limit is {2}."),
                         period, amountFact(finding, "value", language),
                         amountFact(finding, "most_value", language))
            : sayCounted(language, days,
                         saidMany("wording",
                                  "This is your return number {0} in {1} days. Our limit is {2}.",
                                  "This is your return number {0} in {1} day. Our limit is {2}."),
                         numberFact(finding, "returns"), period, numberFact(finding, "most"));
    return inTurn({reached, consequence(finding.outcome, language)});
}

std::string limitNearSentence(const Finding& finding, Language language)
{
    std::string limit;
    if (has(finding, "most"))
        limit = say(language, said("wording", "Our limit for a change of mind is {}."),
                    fact(finding, "most"));
    return inTurn(
        {sayCounted(language, countFact(finding, "period"),
                    saidMany("wording", "All is well. This is your return number {0} in {1} days.",
                             "All is well. This is your return number {0} in {1} day."),
                    numberFact(finding, "returns"), numberFact(finding, "period")),
         limit, say(language, said("wording", "Something faulty never counts."))});
}

std::string restockingSentence(const Finding& finding, Language language)
{
    const auto keptBack =
        has(finding, "amount")
            ? say(language, said("wording", "So we keep back {} for each one. You get the rest."),
                  amountFact(finding, "amount", language))
            : say(language, said("wording", "So we keep back {}% of the price. You get the rest."),
                  numberFact(finding, "percent"));
    return inTurn({say(language, said("wording", "It costs us money to make it ready to sell "
                                                 "again.")),
                   keptBack});
}

std::string promotionSentence(const Finding& finding, Language language)
{
    const auto kept = fact(finding, "kept");
    if (kept.empty() || !has(finding, "price"))
        return say(language, said("wording", "You paid less for these together. What you keep "
                                             "counts at its full price."));
    return sayCounted(language, countFact(finding, "kept"),
                      saidMany("wording",
                               "You paid less for these together. The {0} you keep count at their "
                               "full price, {1} each. You get the rest back.",
                               "You paid less for these together. The one you keep counts at its "
                               "full price, {1}. You get the rest back."),
                      kept, amountFact(finding, "price", language));
}

std::string blockSentence(const Finding& finding, Language language)
{
    if (finding.outcome == Outcome::Contingent)
        return say(language, said("wording", "A colleague needs to read the label of this item "
                                             "first."));
    return inTurn({say(language, said("wording", "This item is on our list of goods that stay "
                                                 "sold.")),
                   consequence(finding.outcome, language)});
}

std::string exchangeSentence(const Finding& finding, Language language)
{
    return say(language,
               finding.outcome == Outcome::Authorised
                   ? said("wording", "You can swap this for something else until {}.")
                   : said("wording", "The time to swap this for something else ended on {}."),
               dateFact(finding, "last_day", language));
}

std::string remedySentence(const Finding& finding, Language language)
{
    const auto remedy = fact(finding, "remedy");
    const auto asked = remedy == "exchange"       ? said("wording", "You asked for an exchange.")
                       : remedy == "store_credit" ? said("wording", "You asked for store credit.")
                       : remedy == "repair"       ? said("wording", "You asked for a repair.")
                       : remedy == "replacement"  ? said("wording", "You asked for a new one.")
                       : remedy == "price_reduction"
                           ? said("wording", "You asked for money off.")
                           : said("wording", "You asked for your money back.");
    return inTurn({say(language, asked), consequence(Outcome::Contingent, language)});
}

std::string cashCapSentence(const Finding& finding, Language language)
{
    if (!has(finding, "cap"))
        return say(language,
                   said("wording", "This is a lot of cash. A colleague needs to approve it."));
    return say(language,
               said("wording", "We pay up to {} in cash here. Above that a colleague needs to "
                               "approve it."),
               amountFact(finding, "cap", language));
}

std::string noReceiptSentence(const Finding& finding, Language language)
{
    if (has(finding, "claim"))
        return inTurn({say(language, said("wording", "You do not need a receipt when something is "
                                                     "wrong.")),
                       proof(language),
                       say(language, said("wording", "A colleague looks for the sale with you."))});
    std::string upTo;
    if (has(finding, "cap"))
        upTo = say(language, said("wording", "Without a receipt we go up to {}."),
                   amountFact(finding, "cap", language));
    std::string until;
    if (has(finding, "last_day"))
        until = say(language, said("wording", "The last day for that is {}."),
                    dateFact(finding, "last_day", language));
    std::string paid;
    if (const auto money = paidAs(finding, language); !money.empty())
        //: {} is a way of paying: cash, gift card.
        paid = say(language, said("wording", "You get {}."), money);
    return inTurn({say(language, finding.outcome == Outcome::Authorised
                                     ? said("wording", "There is no receipt. We take it back.")
                                     : said("wording", "We have not found the sale yet.")),
                   upTo, until, countedWithoutReceipt(finding, language), paid, proof(language)});
}

} // namespace reprise::wording
