#include "reprise/wording/Sentences.h"

#include "Facts.h"
#include "GoodsWords.h"
#include "LawWords.h"
#include "ShopWords.h"
#include "ValueWords.h"

#include "reprise/policy/Rule.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>

namespace reprise::wording {

namespace {

using policy::Finding;
using policy::Outcome;
namespace rule = policy::rule;

std::string forAvailable(const Finding& finding, Language)
{
    const auto left = numberFact(finding, "left");
    const auto asked = numberFact(finding, "asked");
    if (left == "0") return "All of these have already been returned.";
    if (left == numberFact(finding, "sold"))
        return fmt::format("The receipt shows {}, and you asked to return {}.", left, asked);
    return fmt::format("Only {} of these can still be returned, and you asked for {}.", left,
                       asked);
}

std::string forWindow(const Finding& finding, Language language)
{
    const auto lastDay = dateFact(finding, "last_day", language);
    if (finding.outcome == Outcome::Authorised)
        return fmt::format("You can change your mind and return this until {}.", lastDay);
    return fmt::format("The {} days in which you could change your mind ended on {}.",
                       numberFact(finding, "days"), lastDay);
}

std::string forFuture(const Finding& finding, Language language)
{
    return fmt::format("The receipt is dated {}, which has not come yet. A colleague needs to look "
                       "at it.",
                       dateFact(finding, "bought", language));
}

std::string forCondition(const Finding& finding, Language)
{
    const auto condition = fact(finding, "condition");
    if (condition == "unsafe")
        return fmt::format("The item may not be safe. {}", consequence(finding.outcome));
    return fmt::format("The item is {}. {}", condition, consequence(finding.outcome));
}

std::string forValueCap(const Finding& finding, Language language)
{
    if (fact(finding, "total").empty()) // Prices are not for everybody.
        return fmt::format("Above {} a colleague needs to approve a return.",
                           amountFact(finding, "cap", language));
    return fmt::format("This return comes to {}. Above {} a colleague needs to approve it.",
                       amountFact(finding, "total", language),
                       amountFact(finding, "cap", language));
}

std::string forQuantityCap(const Finding& finding, Language)
{
    return fmt::format("This return has {} items. Above {} a colleague needs to approve it.",
                       numberFact(finding, "units"), numberFact(finding, "cap"));
}

std::string forCurrency(const Finding& finding, Language)
{
    return fmt::format(
        "The receipt is in {}, and this store works in {}. A colleague needs to look "
        "at it.",
        fact(finding, "currency"), fact(finding, "expected"));
}

std::string forLateDelivery(const Finding&, Language)
{
    return "The delivery came late. A colleague will find out with you what you are owed.";
}

std::string forRecall(const Finding& finding, Language)
{
    std::string text =
        "This product has been recalled. We always take it back and keep it off the shelf.";
    if (const auto notice = fact(finding, "notice"); !notice.empty()) text += " " + notice;
    return text;
}

std::string forReceiptUnknown(const Finding&, Language)
{
    return "We cannot find this receipt.";
}

std::string forLineUnknown(const Finding& finding, Language)
{
    return fmt::format("The receipt has no line {}.", numberFact(finding, "line"));
}

std::string forLookUp(const Finding& finding, Language)
{
    if (fact(finding, "matches") == "several")
        return "More than one purchase fits what you gave us. A colleague can find yours with you.";
    return "We have not found that purchase.";
}

std::string forUnverified(const Finding&, Language)
{
    return "We keep your goods and look for the sale. The money follows once we have found it.";
}

std::string forPaperDiffers(const Finding& finding, Language)
{
    const auto what = fact(finding, "what");
    if (what == rule::differsInProof)
        return "The code on your receipt says something else than our records. A colleague needs "
               "to look at it.";
    const auto part = what == "day"        ? "day"
                      : what == "price"    ? "price"
                      : what == "quantity" ? "number of items"
                                           : "item";
    return fmt::format("The {} on your receipt is not the one in our records. A colleague needs to "
                       "look at it.",
                       part);
}

std::string forReturnOfReturn(const Finding&, Language)
{
    return "This is the slip of a return. The goods on it have come back already.";
}

std::string forTender(const Finding& finding, Language language)
{
    if (fact(finding, "offered") == "no")
        return fmt::format(
            "We do not usually pay back by {} here. A colleague needs to approve it.",
            tender(fact(finding, "type"), {}, language));
    return fmt::format(
        "We can only pay back by {} if you agree. Otherwise it goes back the way you "
        "paid.",
        tender(fact(finding, "type"), {}, language));
}

std::string forApproval(const Finding& finding, Language)
{
    const auto answer = fact(finding, "answer");
    if (answer == "approved") return "A colleague has approved this.";
    if (answer == "unknown_approver") return "Nobody here has that number.";
    if (answer == "wrong_pin") return "The PIN for the approval was wrong.";
    if (answer == "not_entitled") return "That colleague may not approve returns.";
    if (answer == "above_their_tier")
        return "That colleague may not approve this much. Ask one who may, such as a manager.";
    if (answer == "own_return") return "Nobody may approve their own work. Ask another colleague.";
    if (answer == "no_reason") return "An approval needs a reason.";
    if (answer == "locked")
        return "That PIN was wrong too often. Wait a while, or ask another colleague.";
    if (answer == "pin_lapsed")
        return "This terminal cannot check that PIN any more. Call service.";
    if (answer == "pin_needed")
        return "A badge alone does not approve this. It takes the PIN as well.";
    if (answer == "badge_needed")
        return "A PIN alone does not approve this. It takes the badge as well.";
    if (answer == "other_decision")
        return "What was approved is not what would happen now. Look at it again, then approve it.";
    if (answer == "second_needed")
        return "This takes two colleagues. Ask a second one to approve it.";
    if (answer == "same_person")
        return "This takes two colleagues. The second one was the first again.";
    return "The approval does not count.";
}

std::string_view aboutTrait(std::string_view trait)
{
    if (trait == "final_sale") return "This was sold as a final sale.";
    if (trait == "hygiene") return "This is sold sealed for hygiene.";
    if (trait == "perishable") return "This does not keep.";
    if (trait == "age_restricted") return "This may only be sold to people of a certain age.";
    if (trait == "hazardous") return "This needs careful handling.";
    if (trait == "made_to_measure") return "This was made for you.";
    if (trait == "personalised") return "This was made with your own words or pictures.";
    if (trait == "serialised") return "This has its own serial number.";
    if (trait == "service") return "This is a service, so there is nothing to bring back.";
    return "The store has a special rule for this kind of item.";
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
    Entry{rule::approval, forApproval},
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
        return fmt::format("{} {}", aboutTrait(trait), consequence(finding.outcome));
    const auto* entry = std::ranges::find(sentences, finding.rule, &Entry::rule);
    if (entry != sentences.end()) return entry->words(finding, language);
    return "A colleague can explain this.";
}

} // namespace reprise::wording
