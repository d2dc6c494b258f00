#include "reprise/wording/TakeBackWords.h"

#include "Saying.h"

namespace reprise::wording {

namespace {

using rights::OldGoods;
using rights::TakeBackReason;

std::string takenHere(TakeBackReason reason, const rights::TakeBackRule* law, Language language)
{
    if (reason == TakeBackReason::Battery)
        return say(language, said("wording", "This shop takes used portable batteries free of "
                                             "charge; nothing need be bought."));
    if (reason == TakeBackReason::VerySmall)
        return law != nullptr && law->verySmall
                   ? say(language,
                         said("wording", "This shop takes very small electrical goods (no side "
                                         "longer than {} cm) free of charge; nothing need be "
                                         "bought."),
                         law->verySmall->longestSide)
                   : say(language, said("wording", "This shop takes very small electrical goods "
                                                   "free of charge; nothing need be bought."));
    if (law == nullptr)
        return say(language, said("wording", "This shop takes an old appliance free of charge for "
                                             "each new one of the same function."));
    return sayCounted(language, law->period.length,
                      saidMany("wording",
                               "This shop takes an old appliance free of charge for each new one "
                               "of the same function, within {} days of the sale.",
                               "This shop takes an old appliance free of charge for each new one "
                               "of the same function, within {} day of the sale."),
                      law->period.length);
}

std::string whereElse(const std::string& collection, Language language)
{
    if (collection.empty())
        return say(language, said("wording", "Where to take them: the local council's recycling "
                                             "centre."));
    return say(language, said("wording", "Where to take them: {}"), collection);
}

} // namespace

std::string takeBackReason(TakeBackReason reason, Language language)
{
    using enum TakeBackReason;
    switch (reason) {
    case LikeForLike:
        return say(language,
                   said("wording", "An old one is taken for each new one, free of charge."));
    case VerySmall:
        return say(language,
                   said("wording", "Very small electrical goods are taken free of charge."));
    case Battery:
        return say(language, said("wording", "Used portable batteries are taken free of charge."));
    case SchemeMember:
        return say(
            language,
            said("wording",
                 "This shop belongs to the distributor take-back scheme, which has places of its "
                 "own."));
    case NothingBought:
        return say(
            language,
            said("wording", "An old appliance is taken for a new one; no sale of one was named."));
    case NotElectrical:
        return say(language, said("wording", "What was bought is not marked as electrical goods."));
    case TooLate:
        return say(language, said("wording", "The time for handing in the old one is over."));
    case MoreThanBought:
        return say(language,
                   said("wording", "More old ones would be taken than new ones were bought."));
    case SmallStore:
        return say(language, said("wording", "The sales area for electrical goods is too small; "
                                             "with the receipt of a new one it "
                                             "counts as an appliance."));
    case FewBatteries:
        return say(language,
                   said("wording", "This shop sells too few batteries to have to take used ones."));
    case NoDuty: return say(language, said("wording", "The law here knows no such duty."));
    }
    REPRISE_UNREACHABLE();
}

std::vector<std::string> takeBackInformation(const TakeBackTold& told,
                                             const rights::TakeBackRule* law, Language language)
{
    std::vector<std::string> sentences;
    sentences.push_back(say(
        language, told.kind == OldGoods::Battery
                      ? said("wording", "Batteries must not go in the household bin. The "
                                        "crossed-out wheeled bin on them says so.")
                      : said("wording", "Old electrical goods must not go in the household bin: "
                                        "they are collected separately. The crossed-out wheeled "
                                        "bin on them says so.")));
    if (told.answer.isOwed()) sentences.push_back(takenHere(told.answer.reason, law, language));
    if (!told.answer.isOwed() || !told.collection.empty())
        sentences.push_back(whereElse(told.collection, language));
    sentences.push_back(say(
        language, said("wording", "Whoever brings them helps to have them used again or recycled, "
                                  "and keeps what is hazardous in them away from people and "
                                  "nature.")));
    return sentences;
}

std::vector<std::string> unsafeCells(Language language)
{
    return {
        say(language, said("wording", "Do not put it in the collection box, and do not open it or "
                                      "charge it.")),
        say(language, said("wording", "Move it away from people, paper and heat. If it smokes or "
                                      "burns, leave, and call the fire brigade.")),
        say(language, said("wording", "With gloves, lay it in the fire-resistant box with dry sand "
                                      "or vermiculite, by itself.")),
        say(language, said("wording", "Label the box, and call the person in charge of hazardous "
                                      "waste to collect it."))};
}

} // namespace reprise::wording
