#include "reprise/proof/SignedTexts.h"

#include "reprise/base/Names.h"
#include "reprise/base/Text.h"
#include "reprise/calendar/TimeZone.h"
#include "reprise/json/Fields.h"

#include <algorithm>

namespace reprise::proof {

namespace {

constexpr Named<Purpose> purposes[]{{Purpose::Budget, "budget"},
                                    {Purpose::Checkpoint, "checkpoint"},
                                    {Purpose::DayRoot, "day-root"}};

std::string messageOf(Purpose purpose, const std::string& keyId, const std::string& text)
{
    return "reprise-" + std::string(nameOf(purposes, purpose)) + "-1\n" + keyId + '\n' + text;
}

Error unbelieved(const std::string& why)
{
    return {ErrorCode::Invalid, "the budget is not believed: " + why};
}

} // namespace

wire::SignedText sign(Purpose purpose, std::string text, const SigningKey& key,
                      Signatures& signatures)
{
    const auto signature = signatures.sign(messageOf(purpose, key.id, text), key.seed);
    return {std::move(text), key.id, toHex(signature)};
}

Verdict judge(Purpose purpose, const wire::SignedText& text, const VerifyingKey& key,
              Signatures& signatures)
{
    const auto bytes = fromHex(text.signature);
    Signature signature{};
    if (!bytes || bytes->size() != signature.size()) return Verdict::Malformed;
    if (text.key != key.id) return Verdict::UnknownKey;
    std::ranges::copy(*bytes, signature.begin());
    return signatures.isGenuine(messageOf(purpose, text.key, text.text), signature, key.key)
               ? Verdict::Genuine
               : Verdict::Forged;
}

Result<wire::Budget> believedBudget(const wire::BudgetAnswer& answer,
                                    const wire::BudgetRequest& asked, const VerifyingKey& key,
                                    Signatures& signatures)
{
    if (!answer.budget) return unbelieved("there is none: " + answer.reason);
    const auto verdict = judge(Purpose::Budget, *answer.budget, key, signatures);
    if (verdict != Verdict::Genuine)
        return unbelieved("its signature is " + std::string(verdictName(verdict)));
    auto budget = wire::budgetFromJson(answer.budget->text);
    if (!budget) return unbelieved(budget.error().detail);
    const auto utc = utcZone();
    if (!utc) return utc.error();
    if (!key.validity.covers(utc->dayOf(budget->issuedAt)))
        return unbelieved("it was signed on no day of its key's");
    if (budget->id != asked.id || budget->origin != asked.origin)
        return unbelieved("it is not the one that was asked for");
    if (budget->currency != asked.currency) return unbelieved("it is in " + budget->currency);
    return budget;
}

} // namespace reprise::proof
