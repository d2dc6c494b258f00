#include "commands/TakeBackText.h"

#include "JsonLine.h"

#include "reprise/wire/TakeBackJson.h"
#include "reprise/wording/Sentences.h"

#include <fmt/format.h>

namespace reprise::cli {

namespace {

using rights::OldGoods;
using rights::TakeBackReason;
using takeback::TakeBack;

std::string_view wordsFor(TakeBackReason reason)
{
    using enum TakeBackReason;
    switch (reason) {
    case LikeForLike: return "An old one is taken for each new one, free of charge";
    case VerySmall: return "Very small electrical goods are taken free of charge";
    case Battery: return "Used portable batteries are taken free of charge";
    case SchemeMember:
        return "This shop belongs to the distributor take-back scheme, which has places of its own";
    case NothingBought: return "An old appliance is taken for a new one; no sale of one was named";
    case NotElectrical: return "What was bought is not marked as electrical goods";
    case TooLate: return "The time for handing in the old one is over";
    case MoreThanBought: return "More old ones would be taken than new ones were bought";
    case SmallStore:
        return "The sales area for electrical goods is too small; with the receipt of a new one it "
               "counts as an appliance";
    case FewBatteries: return "This shop sells too few batteries to have to take used ones";
    case NoDuty: return "The law here knows no such duty";
    }
    REPRISE_UNREACHABLE();
}

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

std::string whereElse(const TakeBack& answered)
{
    if (!answered.collection.empty()) return "Where to take them: " + answered.collection;
    return "Where to take them: the local council's recycling centre.";
}

} // namespace

std::vector<std::string> informationFor(const TakeBack& answered, const rights::TakeBackRule* law)
{
    std::vector<std::string> sentences;
    if (answered.request.kind == OldGoods::Battery)
        sentences.emplace_back("Batteries must not go in the household bin. The crossed-out "
                               "wheeled bin on them says so.");
    else
        sentences.emplace_back("Old electrical goods must not go in the household bin: they are "
                               "collected separately. The crossed-out wheeled bin on them says "
                               "so.");
    if (answered.answer.isOwed()) sentences.push_back(takenHere(answered.answer.reason, law));
    if (!answered.answer.isOwed() || !answered.collection.empty())
        sentences.push_back(whereElse(answered));
    sentences.emplace_back("Whoever brings them helps to have them used again or recycled, and "
                           "keeps what is hazardous in them away from people and nature.");
    return sentences;
}

std::string jsonFor(const TakeBack& answered, const rights::TakeBackRule* law)
{
    Json json{{"answer", answered.answer.isOwed() ? "accepted" : "refused"}};
    const auto kept = Json::parse(wire::toPayload(answered));
    for (const auto& [key, value] : kept.items())
        if (key != "v") json[key] = value;
    json["information"] = informationFor(answered, law);
    return oneLine(json);
}

std::string textFor(const TakeBack& answered, const rights::TakeBackRule* law)
{
    const auto& [reason, cite, lastDay] = answered.answer;
    auto text = fmt::format("{}: {} x {}. {}.\n",
                            answered.answer.isOwed() ? "Taken back" : "Not taken back",
                            answered.request.count, answered.request.description, wordsFor(reason));
    if (lastDay)
        text += fmt::format("  {}: last day for an old one\n",
                            wording::date(*lastDay, wording::Language::English));
    text += fmt::format("  {} ({}; {})\n", cite, answered.pack, answered.policy);
    text += "  For the customer:\n";
    for (const auto& sentence : informationFor(answered, law))
        text += fmt::format("    {}\n", sentence);
    return text;
}

} // namespace reprise::cli
