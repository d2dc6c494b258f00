#include "ShopWords.h"

#include "Facts.h"

#include "reprise/base/Contract.h"
#include "reprise/wording/Sentences.h"

#include <algorithm>
#include <fmt/format.h>

namespace reprise::wording {

namespace {

using policy::Finding;
using policy::Outcome;

bool has(const Finding& finding, const char* key)
{
    return !fact(finding, key).empty();
}

/// A shop's own word for something, as people read it: "large appliances".
std::string ownWord(const Finding& finding, const char* key, std::string_view otherwise)
{
    auto word = fact(finding, key);
    if (word.empty()) return std::string(otherwise);
    std::ranges::replace(word, '_', ' ');
    return word;
}

std::string paidAs(const Finding& finding, Language language)
{
    const auto type = fact(finding, "tender");
    return type.empty() ? std::string() : tender(type, {}, language);
}

std::string_view remedyWords(std::string_view remedy)
{
    if (remedy == "exchange") return "an exchange";
    if (remedy == "store_credit") return "store credit";
    if (remedy == "repair") return "a repair";
    if (remedy == "replacement") return "a new one";
    if (remedy == "price_reduction") return "money off";
    return "your money back";
}

constexpr std::string_view proof =
    "Any proof helps: a bank statement, an e-mail, a loyalty card, or the box with its number.";

} // namespace

std::string_view consequence(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Authorised: return "We take it back all the same.";
    case Outcome::Contingent: return "A colleague needs to look at it first.";
    case Outcome::OverridableDenial:
        return "We do not usually take it back, but a colleague can make an exception.";
    case Outcome::Denial: return "We do not take it back when you have changed your mind.";
    }
    REPRISE_UNREACHABLE();
}

std::string seasonSentence(const Finding& finding, Language language)
{
    const auto season = ownWord(finding, "season", "special");
    const auto lastDay = dateFact(finding, "last_day", language);
    if (finding.outcome == Outcome::Authorised)
        return fmt::format(
            "You bought this in our {} season. So you can change your mind until {}.", season,
            lastDay);
    return fmt::format(
        "You bought this in our {} season. The time to change your mind ended on {}.", season,
        lastDay);
}

std::string categorySentence(const Finding& finding, Language)
{
    return fmt::format("Our policy has a rule for {}. {}",
                       ownWord(finding, "category", "this kind of item"),
                       consequence(finding.outcome));
}

std::string reasonSentence(const Finding& finding, Language)
{
    if (finding.outcome == Outcome::Authorised)
        return "For the reason you gave, our policy does not count the days.";
    return fmt::format("Our policy has a rule for the reason you gave. {}",
                       consequence(finding.outcome));
}

std::string giftSentence(const Finding& finding, Language language)
{
    std::string text = "You have a gift receipt.";
    if (has(finding, "last_day")) {
        const auto lastDay = dateFact(finding, "last_day", language);
        text += finding.outcome == Outcome::Authorised
                    ? fmt::format(" You can bring this back until {}.", lastDay)
                    : fmt::format(" The time to bring this back ended on {}.", lastDay);
    }
    if (const auto money = paidAs(finding, language);
        !money.empty() && finding.outcome == Outcome::Authorised)
        text += fmt::format(" You get {}. Who gave it to you is not told.", money);
    return text;
}

std::string limitSentence(const Finding& finding, Language language)
{
    const auto period = numberFact(finding, "period");
    const auto isByCount = has(finding, "most") && has(finding, "returns");
    if (!isByCount && has(finding, "most_value"))
        return fmt::format("What you bring back in {} days comes to {}. Our limit is {}. {}",
                           period, amountFact(finding, "value", language),
                           amountFact(finding, "most_value", language),
                           consequence(finding.outcome));
    return fmt::format("This is your return number {} in {} days. Our limit is {}. {}",
                       numberFact(finding, "returns"), period, numberFact(finding, "most"),
                       consequence(finding.outcome));
}

std::string limitNearSentence(const Finding& finding, Language)
{
    auto text = fmt::format("All is well. This is your return number {} in {} days.",
                            numberFact(finding, "returns"), numberFact(finding, "period"));
    if (has(finding, "most"))
        text += fmt::format(" Our limit for a change of mind is {}.", fact(finding, "most"));
    return text + " Something faulty never counts.";
}

std::string restockingSentence(const Finding& finding, Language language)
{
    constexpr std::string_view why = "It costs us money to make it ready to sell again.";
    if (has(finding, "amount"))
        return fmt::format("{} So we keep back {} for each one. You get the rest.", why,
                           amountFact(finding, "amount", language));
    return fmt::format("{} So we keep back {}% of the price. You get the rest.", why,
                       numberFact(finding, "percent"));
}

std::string promotionSentence(const Finding& finding, Language language)
{
    const auto kept = fact(finding, "kept");
    if (kept.empty() || !has(finding, "price"))
        return "You paid less for these together. What you keep counts at its full price.";
    const auto price = amountFact(finding, "price", language);
    if (kept == "1")
        return fmt::format("You paid less for these together. The one you keep counts at its full "
                           "price, {}. You get the rest back.",
                           price);
    return fmt::format("You paid less for these together. The {} you keep count at their full "
                       "price, {} each. You get the rest back.",
                       kept, price);
}

std::string blockSentence(const Finding& finding, Language)
{
    if (finding.outcome == Outcome::Contingent)
        return "A colleague needs to read the label of this item first.";
    return fmt::format("This item is on our list of goods that stay sold. {}",
                       consequence(finding.outcome));
}

std::string exchangeSentence(const Finding& finding, Language language)
{
    const auto lastDay = dateFact(finding, "last_day", language);
    if (finding.outcome == Outcome::Authorised)
        return fmt::format("You can swap this for something else until {}.", lastDay);
    return fmt::format("The time to swap this for something else ended on {}.", lastDay);
}

std::string remedySentence(const Finding& finding, Language)
{
    return fmt::format("You asked for {}. A colleague needs to look at it first.",
                       remedyWords(fact(finding, "remedy")));
}

std::string cashCapSentence(const Finding& finding, Language language)
{
    if (!has(finding, "cap")) return "This is a lot of cash. A colleague needs to approve it.";
    return fmt::format("We pay up to {} in cash here. Above that a colleague needs to approve it.",
                       amountFact(finding, "cap", language));
}

std::string noReceiptSentence(const Finding& finding, Language language)
{
    if (has(finding, "claim"))
        return fmt::format("You do not need a receipt when something is wrong. {} A colleague "
                           "looks for the sale with you.",
                           proof);
    std::string text = "We have not found the sale yet.";
    if (finding.outcome == Outcome::Authorised) text = "There is no receipt. We take it back.";
    if (has(finding, "cap"))
        text +=
            fmt::format(" Without a receipt we go up to {}.", amountFact(finding, "cap", language));
    if (has(finding, "last_day"))
        text +=
            fmt::format(" The last day for that is {}.", dateFact(finding, "last_day", language));
    if (has(finding, "returns"))
        text += fmt::format(
            " This is your return number {} without a receipt in {} days. Our limit "
            "is {}.",
            fact(finding, "returns"), numberFact(finding, "period"), numberFact(finding, "most"));
    else if (has(finding, "most"))
        text += " Show us your loyalty card or an ID, so that we can count such returns.";
    if (const auto money = paidAs(finding, language); !money.empty())
        text += fmt::format(" You get {}.", money);
    return fmt::format("{} {}", text, proof);
}

} // namespace reprise::wording
