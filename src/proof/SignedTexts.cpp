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
                                    {Purpose::DayRoot, "day-root"},
                                    {Purpose::Feeds, "feeds"},
                                    {Purpose::Receipts, "receipts"}};

std::string messageOf(Purpose purpose, const std::string& keyId, const std::string& text)
{
    return "reprise-" + std::string(nameOf(purposes, purpose)) + "-1\n" + keyId + '\n' + text;
}

Error unbelieved(Purpose purpose, const std::string& why)
{
    return {ErrorCode::Invalid,
            "the " + std::string(nameOf(purposes, purpose)) + " is not believed: " + why};
}

Result<void> checkSignature(Purpose purpose, const wire::SignedText& text, const VerifyingKey& key,
                            Signatures& signatures)
{
    const auto verdict = judge(purpose, text, key, signatures);
    if (verdict == Verdict::Genuine) return {};
    return unbelieved(purpose, "its signature is " + std::string(verdictName(verdict)));
}

Result<void> checkDay(Purpose purpose, Instant signedAt, const VerifyingKey& key)
{
    const auto utc = utcZone();
    if (!utc) return utc.error();
    if (key.validity.covers(utc->dayOf(signedAt))) return {};
    return unbelieved(purpose, "it was signed on no day of its key's");
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
    const auto no = [](const std::string& why) { return unbelieved(Purpose::Budget, why); };
    if (!answer.budget) return no("there is none: " + answer.reason);
    if (const auto genuine = checkSignature(Purpose::Budget, *answer.budget, key, signatures);
        !genuine)
        return genuine.error();
    auto budget = wire::budgetFromJson(answer.budget->text);
    if (!budget) return no(budget.error().detail);
    if (const auto timely = checkDay(Purpose::Budget, budget->issuedAt, key); !timely)
        return timely.error();
    if (budget->id != asked.id || budget->origin != asked.origin)
        return no("it is not the one that was asked for");
    if (budget->currency != asked.currency) return no("it is in " + budget->currency);
    return budget;
}

Result<wire::Checkpoint> genuineCheckpoint(const wire::SignedText& text,
                                           const wire::JournalOrigin& origin,
                                           const VerifyingKey& key, Signatures& signatures)
{
    const auto no = [](const std::string& why) { return unbelieved(Purpose::Checkpoint, why); };
    if (const auto genuine = checkSignature(Purpose::Checkpoint, text, key, signatures); !genuine)
        return genuine.error();
    auto checkpoint = wire::checkpointFromJson(text.text);
    if (!checkpoint) return no(checkpoint.error().detail);
    if (const auto timely = checkDay(Purpose::Checkpoint, checkpoint->at, key); !timely)
        return timely.error();
    if (checkpoint->origin != origin) return no("it is of another journal");
    return checkpoint;
}

Result<wire::Checkpoint> believedCheckpoint(const wire::EventsAnswer& answer,
                                            const wire::JournalOrigin& origin,
                                            const VerifyingKey& key, Signatures& signatures)
{
    const auto no = [](const std::string& why) { return unbelieved(Purpose::Checkpoint, why); };
    if (!answer.checkpoint) return no("there is none");
    auto checkpoint = genuineCheckpoint(*answer.checkpoint, origin, key, signatures);
    if (!checkpoint) return checkpoint;
    if (checkpoint->seq != answer.ackedSeq || checkpoint->hash != answer.ackedHash)
        return no("it is of another entry than the answer's");
    return checkpoint;
}

namespace {

/// The letter of an answer to a request, where it may be believed.
template <typename Letter, typename Request>
Result<Letter> letterIn(Purpose purpose, const wire::LetterAnswer& answer, const Request& asked,
                        const VerifyingKey& key, Signatures& signatures,
                        Result<Letter> (*read)(std::string_view))
{
    const auto no = [purpose](const std::string& why) { return unbelieved(purpose, why); };
    if (!answer.letter) return no("there is none: " + answer.reason);
    if (const auto genuine = checkSignature(purpose, *answer.letter, key, signatures); !genuine)
        return genuine.error();
    auto letter = read(answer.letter->text);
    if (!letter) return no(letter.error().detail);
    if (const auto timely = checkDay(purpose, letter->at, key); !timely) return timely.error();
    if (letter->id != asked.id || letter->origin != asked.origin)
        return no("it is not the answer to what was asked");
    return letter;
}

} // namespace

Result<wire::FeedLetter> believedLetter(const wire::LetterAnswer& answer,
                                        const wire::FeedRequest& asked, const VerifyingKey& key,
                                        Signatures& signatures)
{
    return letterIn(Purpose::Feeds, answer, asked, key, signatures, &wire::feedLetterFromJson);
}

Result<wire::ReceiptLetter> believedReceipts(const wire::LetterAnswer& answer,
                                             const wire::ReceiptRequest& asked,
                                             const VerifyingKey& key, Signatures& signatures)
{
    return letterIn(Purpose::Receipts, answer, asked, key, signatures,
                    &wire::receiptLetterFromJson);
}

} // namespace reprise::proof
