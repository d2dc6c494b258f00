#include "reprise/headoffice/Projection.h"

#include "reprise/base/Text.h"
#include "reprise/wire/ReturnJson.h"

#include <nlohmann/json.hpp>

namespace reprise::headoffice {

namespace {

bool isShown(const std::string& text)
{
    return !text.empty() && text.size() <= 200 && isUtf8(text) && !hasControlCharacter(text);
}

Fact returnFact(const wire::JournalEntry& entry)
{
    const auto record = wire::returnFromPayload(entry.payload);
    if (!record || !isShown(record->id.text())) return NoFact{};
    const auto amount = record->decision.refund.amount;
    return ReturnFact{record->id.text(), record->at, std::string(returns::stateName(record->state)),
                      amount.minor(), std::string(amount.currency().code())};
}

Fact ratingFact(const wire::JournalEntry& entry)
{
    const auto json = nlohmann::json::parse(entry.payload, nullptr, false);
    if (!json.is_object() || !isShown(entry.subject)) return NoFact{};
    const auto score = json.find("score");
    if (score == json.end() || !score->is_number_integer()) return NoFact{};
    const auto value = score->get<std::int64_t>();
    if (value < 1 || value > 5) return NoFact{};
    return RatingFact{entry.subject, static_cast<int>(value)};
}

} // namespace

Fact factOf(const wire::JournalEntry& entry)
{
    if (entry.kind == "return_committed" || entry.kind == "return_denied") return returnFact(entry);
    if (entry.kind == "rating_given") return ratingFact(entry);
    return NoFact{};
}

} // namespace reprise::headoffice
