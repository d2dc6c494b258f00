#include "reprise/headoffice/Projection.h"

#include "reprise/base/Text.h"
#include "reprise/wire/JournalPayloads.h"
#include "reprise/wire/ReturnJson.h"
#include "reprise/wire/SettlingJson.h"

#include <algorithm>
#include <array>

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

Fact stateFact(const wire::JournalEntry& entry)
{
    const auto step = wire::settlingFromPayload(entry.payload);
    if (!step || !isShown(step->id.text())) return NoFact{};
    return StateFact{step->id.text(), std::string(returns::stateName(step->to))};
}

/// A return whose receipt came in later was known before, and is decided now.
Fact verdictFact(const wire::JournalEntry& entry)
{
    const auto record = wire::returnFromPayload(entry.payload);
    if (!record || !isShown(record->id.text())) return NoFact{};
    return StateFact{record->id.text(), std::string(returns::stateName(record->state))};
}

bool isStep(std::string_view kind)
{
    constexpr std::array<std::string_view, 11> steps{
        "return_paying",         "return_settled",      "return_pending",   "return_in_doubt",
        "return_withdrawn",      "return_claim_denied", "return_releasing", "return_released",
        "return_offline_paying", "return_offline_paid", wire::syncedKind};
    return std::ranges::find(steps, kind) != steps.end();
}

Fact ratingFact(const wire::JournalEntry& entry)
{
    const auto rating = wire::ratingFromPayload(entry.payload);
    if (!rating || !isShown(rating->returnId.text())) return NoFact{};
    return RatingFact{rating->returnId.text(), rating->score};
}

} // namespace

Fact factOf(const wire::JournalEntry& entry)
{
    if (entry.kind == "return_committed" || entry.kind == "return_accepted"
        || entry.kind == "return_denied" || entry.kind == "return_unverified")
        return returnFact(entry);
    if (isStep(entry.kind)) return stateFact(entry);
    if (entry.kind == "return_verified") return verdictFact(entry);
    if (entry.kind == "rating_given") return ratingFact(entry);
    return NoFact{};
}

} // namespace reprise::headoffice
