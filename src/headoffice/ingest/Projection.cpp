#include "reprise/headoffice/Projection.h"

#include "reprise/base/Text.h"
#include "reprise/wire/JournalPayloads.h"
#include "reprise/wire/ReturnJson.h"

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
    if (entry.kind == "rating_given") return ratingFact(entry);
    return NoFact{};
}

} // namespace reprise::headoffice
