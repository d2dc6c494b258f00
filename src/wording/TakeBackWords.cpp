#include "reprise/wording/TakeBackWords.h"

#include <fmt/format.h>

namespace reprise::wording {

namespace {

using rights::OldGoods;
using rights::TakeBackReason;

std::string takenHere(TakeBackReason reason, const rights::TakeBackRule* law)
{
    if (reason == TakeBackReason::Battery)
        return "This shop takes used portable batteries free of charge; nothing need be bought.";
    if (reason == TakeBackReason::VerySmall) {
        const auto size =
            law != nullptr && law->verySmall
                ? fmt::format(" (no side longer than {} cm)", law->verySmall->longestSide)
                : std::string();
        return fmt::format("This shop takes very small electrical goods{} free of charge; nothing "
                           "need be bought.",
                           size);
    }
    const auto period =
        law != nullptr ? fmt::format(", within {} days of the sale", law->period.length) : "";
    return fmt::format("This shop takes an old appliance free of charge for each new one of the "
                       "same function{}.",
                       period);
}

std::string whereElse(const std::string& collection)
{
    return "Where to take them: "
           + (collection.empty() ? "the local council's recycling centre." : collection);
}

} // namespace

std::string takeBackReason(TakeBackReason reason, Language)
{
    using enum TakeBackReason;
    switch (reason) {
    case LikeForLike: return "An old one is taken for each new one, free of charge.";
    case VerySmall: return "Very small electrical goods are taken free of charge.";
    case Battery: return "Used portable batteries are taken free of charge.";
    case SchemeMember:
        return "This shop belongs to the distributor take-back scheme, which has places of its "
               "own.";
    case NothingBought: return "An old appliance is taken for a new one; no sale of one was named.";
    case NotElectrical: return "What was bought is not marked as electrical goods.";
    case TooLate: return "The time for handing in the old one is over.";
    case MoreThanBought: return "More old ones would be taken than new ones were bought.";
    case SmallStore:
        return "The sales area for electrical goods is too small; with the receipt of a new one it "
               "counts as an appliance.";
    case FewBatteries: return "This shop sells too few batteries to have to take used ones.";
    case NoDuty: return "The law here knows no such duty.";
    }
    REPRISE_UNREACHABLE();
}

std::vector<std::string> takeBackInformation(const TakeBackTold& told,
                                             const rights::TakeBackRule* law, Language)
{
    std::vector<std::string> sentences;
    if (told.kind == OldGoods::Battery)
        sentences.emplace_back("Batteries must not go in the household bin. The crossed-out "
                               "wheeled bin on them says so.");
    else
        sentences.emplace_back("Old electrical goods must not go in the household bin: they are "
                               "collected separately. The crossed-out wheeled bin on them says "
                               "so.");
    if (told.answer.isOwed()) sentences.push_back(takenHere(told.answer.reason, law));
    if (!told.answer.isOwed() || !told.collection.empty())
        sentences.push_back(whereElse(told.collection));
    sentences.emplace_back("Whoever brings them helps to have them used again or recycled, and "
                           "keeps what is hazardous in them away from people and nature.");
    return sentences;
}

std::vector<std::string> unsafeCells(Language)
{
    return {
        "Do not put it in the collection box, and do not open it or charge it.",
        "Move it away from people, paper and heat. If it smokes or burns, leave, and call the fire "
        "brigade.",
        "With gloves, lay it in the fire-resistant box with dry sand or vermiculite, by itself.",
        "Label the box, and call the person in charge of hazardous waste to collect it."};
}

} // namespace reprise::wording
