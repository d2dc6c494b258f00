#include "reprise/wording/Sentences.h"

#include "Saying.h"
#include "findings/ApprovalWords.h"
#include "findings/Facts.h"
#include "findings/GoodsWords.h"
#include "findings/LawWords.h"
#include "findings/ShopWords.h"
#include "findings/TraitWords.h"
#include "findings/ValueWords.h"

#include "reprise/policy/Rule.h"

#include <algorithm>
#include <array>

namespace reprise::wording {

namespace {

using policy::Finding;
using policy::Outcome;
namespace rule = policy::rule;

std::string forAvailable(const Finding& finding, Language language)
{
    const auto left = numberFact(finding, "left");
    const auto asked = numberFact(finding, "asked");
    if (left == "0")
        return say(language, said("wording", "All of these have already been returned."));
    if (left == numberFact(finding, "sold"))
        return say(language, said("wording", "The receipt shows {}, and you asked to return {}."),
                   left, asked);
    return say(language,
               said("wording", "Only {} of these can still be returned, and you asked for {}."),
               left, asked);
}

std::string forWindow(const Finding& finding, Language language)
{
    const auto lastDay = dateFact(finding, "last_day", language);
    if (finding.outcome == Outcome::Authorised)
        return say(language, said("wording", "You can change your mind and return this until {}."),
                   lastDay);
    return sayCounted(language, countFact(finding, "days"),
                      saidMany("wording",
                               "The {0} days in which you could change your mind ended on {1}.",
                               "The {0} day in which you could change your mind ended on {1}."),
                      numberFact(finding, "days"), lastDay);
}

std::string forFuture(const Finding& finding, Language language)
{
    return say(language,
               said("wording", "The receipt is dated {}, which has not come yet. A colleague needs "
                               "to look at it."),
               dateFact(finding, "bought", language));
}

std::string inCondition(const std::string& condition, Language language)
{
    if (condition == "unopened") return say(language, said("wording", "The item is unopened."));
    if (condition == "opened") return say(language, said("wording", "The item is opened."));
    if (condition == "used") return say(language, said("wording", "The item is used."));
    if (condition == "damaged") return say(language, said("wording", "The item is damaged."));
    if (condition == "unsafe") return say(language, said("wording", "The item may not be safe."));
    //: A word from an old record that we do not know.
    return say(language, said("wording", "The item is {}."), condition);
}

std::string forCondition(const Finding& finding, Language language)
{
    return inTurn({inCondition(fact(finding, "condition"), language),
                   consequence(finding.outcome, language)});
}

std::string forValueCap(const Finding& finding, Language language)
{
    if (fact(finding, "total").empty()) // Prices are not for everybody.
        return say(language, said("wording", "Above {} a colleague needs to approve a return."),
                   amountFact(finding, "cap", language));
    return say(language,
               said("wording", "This return comes to {}. Above {} a colleague needs to approve "
                               "it."),
               amountFact(finding, "total", language), amountFact(finding, "cap", language));
}

std::string forQuantityCap(const Finding& finding, Language language)
{
    return sayCounted(
        language, countFact(finding, "units"),
        saidMany("wording", "This return has {0} items. Above {1} a colleague needs to approve it.",
                 "This return has {0} item. Above {1} a colleague needs to approve it."),
        numberFact(finding, "units"), numberFact(finding, "cap"));
}

std::string forCurrency(const Finding& finding, Language language)
{
    return say(language,
               said("wording", "The receipt is in {}, and this store works in {}. A colleague "
                               "needs to look at it."),
               fact(finding, "currency"), fact(finding, "expected"));
}

std::string forLateDelivery(const Finding&, Language language)
{
    return say(language, said("wording", "The delivery came late. A colleague will find out with "
                                         "you what you are owed."));
}

std::string forRecall(const Finding& finding, Language language)
{
    return inTurn({say(language, said("wording", "This product has been recalled. We always take "
                                                 "it back and keep it off the shelf.")),
                   fact(finding, "notice")});
}

std::string forReceiptUnknown(const Finding&, Language language)
{
    return say(language, said("wording", "We cannot find this receipt."));
}

std::string forLineUnknown(const Finding& finding, Language language)
{
    return say(language, said("wording", "The receipt has no line {}."),
               numberFact(finding, "line"));
}

std::string forLookUp(const Finding& finding, Language language)
{
    if (fact(finding, "matches") == "several")
        return say(language, said("wording", "More than one purchase fits what you gave us. A "
                                             "colleague can find yours with you."));
    return say(language, said("wording", "We have not found that purchase."));
}

std::string forUnverified(const Finding&, Language language)
{
    return say(language, said("wording", "We keep your goods and look for the sale. The money "
                                         "follows once we have found it."));
}

std::string forPaperDiffers(const Finding& finding, Language language)
{
    const auto what = fact(finding, "what");
    if (what == rule::differsInProof)
        return say(language, said("wording", "The code on your receipt says something else than "
                                             "our records. A colleague needs to look at it."));
    if (what == "day")
        return say(language, said("wording", "The day on your receipt is not the one in our "
                                             "records. A colleague needs to look at it."));
    if (what == "price")
        return say(language, said("wording", "The price on your receipt is not the one in our "
                                             "records. A colleague needs to look at it."));
    if (what == "quantity")
        return say(language, said("wording", "The number of items on your receipt is not the one "
                                             "in our records. A colleague needs to look at it."));
    return say(language, said("wording", "The item on your receipt is not the one in our records. "
                                         "A colleague needs to look at it."));
}

std::string forReturnOfReturn(const Finding&, Language language)
{
    return say(language, said("wording", "This is the slip of a return. The goods on it have come "
                                         "back already."));
}

std::string forTender(const Finding& finding, Language language)
{
    //: {} is a way of paying: cash, gift card.
    constexpr auto unusual =
        said("wording", "We do not usually pay back by {} here. A colleague needs to approve it.");
    //: {} is a way of paying: cash, gift card.
    constexpr auto ifAgreed = said("wording", "We can only pay back by {} if you agree. Otherwise "
                                              "it goes back the way you paid.");
    return say(language, fact(finding, "offered") == "no" ? unusual : ifAgreed,
               tender(fact(finding, "type"), {}, language));
}

struct Entry {
    std::string_view rule;
    std::string (*words)(const Finding&, Language);
};

constexpr std::array sentences{
    Entry{rule::available, forAvailable},
    Entry{rule::window, forWindow},
    Entry{rule::datedInFuture, forFuture},
    Entry{rule::condition, forCondition},
    Entry{rule::valueCap, forValueCap},
    Entry{rule::quantityCap, forQuantityCap},
    Entry{rule::currency, forCurrency},
    Entry{rule::lateDelivery, forLateDelivery},
    Entry{rule::recalled, forRecall},
    Entry{rule::statutory, lawSentence},
    Entry{rule::receiptUnknown, forReceiptUnknown},
    Entry{rule::lineUnknown, forLineUnknown},
    Entry{rule::lookUp, forLookUp},
    Entry{rule::unverified, forUnverified},
    Entry{rule::paperDiffers, forPaperDiffers},
    Entry{rule::returnOfReturn, forReturnOfReturn},
    Entry{rule::noReceipt, noReceiptSentence},
    Entry{rule::serial, serialSentence},
    Entry{rule::tender, forTender},
    Entry{rule::approval, approvalSentence},
    Entry{rule::season, seasonSentence},
    Entry{rule::category, categorySentence},
    Entry{rule::reasonRule, reasonSentence},
    Entry{rule::giftReceipt, giftSentence},
    Entry{rule::limit, limitSentence},
    Entry{rule::limitNear, limitNearSentence},
    Entry{rule::restocking, restockingSentence},
    Entry{rule::promotion, promotionSentence},
    Entry{rule::block, blockSentence},
    Entry{rule::exchange, exchangeSentence},
    Entry{rule::remedy, remedySentence},
    Entry{rule::cashCap, cashCapSentence},
    Entry{rule::reception, receptionSentence},
    Entry{rule::goodsUnknown, goodsUnknownSentence},
    Entry{rule::handoverAge, handoverAgeSentence},
    Entry{rule::handoverHazard, handoverHazardSentence},
    Entry{rule::handoverRecall, handoverRecallSentence},
    Entry{rule::cashLinked, cashLinkedSentence},
    Entry{rule::pointsShort, pointsShortSentence},
    Entry{rule::cardUsed, cardUsedSentence},
    Entry{rule::delivery, deliverySentence},
    Entry{rule::returnCost, returnCostSentence},
};

} // namespace

std::string sentence(const policy::Finding& finding, Language language)
{
    if (const auto trait = fact(finding, "trait"); !trait.empty())
        return inTurn({aboutTrait(trait, language), consequence(finding.outcome, language)});
    const auto* entry = std::ranges::find(sentences, finding.rule, &Entry::rule);
    if (entry != sentences.end()) return entry->words(finding, language);
    return say(language, said("wording", "A colleague can explain this."));
}

} // namespace reprise::wording
