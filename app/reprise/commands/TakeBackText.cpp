#include "commands/TakeBackText.h"

#include "JsonLine.h"

#include "reprise/wire/TakeBackJson.h"
#include "reprise/wording/Sentences.h"
#include "reprise/wording/TakeBackWords.h"

#include <fmt/format.h>

namespace reprise::cli {

namespace {

using takeback::TakeBack;

constexpr auto english = wording::Language::English;

std::vector<std::string> informationFor(const TakeBack& answered, const rights::TakeBackRule* law)
{
    return wording::takeBackInformation(
        {answered.request.kind, answered.answer, answered.collection}, law, english);
}

} // namespace

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
    auto text =
        fmt::format("{}: {} x {}. {}\n", answered.answer.isOwed() ? "Taken back" : "Not taken back",
                    answered.request.count, answered.request.description,
                    wording::takeBackReason(reason, english));
    if (lastDay)
        text += fmt::format("  {}: last day for an old one\n", wording::date(*lastDay, english));
    text += fmt::format("  {} ({}; {})\n", cite, answered.pack, answered.policy);
    text += "  For the customer:\n";
    for (const auto& sentence : informationFor(answered, law))
        text += fmt::format("    {}\n", sentence);
    return text;
}

} // namespace reprise::cli
