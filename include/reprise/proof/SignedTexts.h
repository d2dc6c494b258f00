// SignedTexts: what head office signs and a kiosk believes: budgets, feeds, and how far it
// holds a journal. A signature is for one purpose and good for no other.
#pragma once

#include "reprise/proof/Keys.h"
#include "reprise/proof/SignedReceipt.h"
#include "reprise/wire/Events.h"
#include "reprise/wire/office/Budget.h"
#include "reprise/wire/office/Checkpoint.h"
#include "reprise/wire/office/FeedPages.h"
#include "reprise/wire/office/SignedText.h"
#include "reprise/wire/office/SoughtReceipts.h"

#include <string>

namespace reprise::proof {

/// Part of what is signed, so that a text of one purpose can't pass for another.
enum class Purpose : std::uint8_t { Budget, Checkpoint, DayRoot, Feeds, Receipts };

/// Ed25519 (RFC 8032) over "reprise-PURPOSE-1", the key's id and the text, with a line break
/// between them. Neither of the first two holds one.
wire::SignedText sign(Purpose purpose, std::string text, const SigningKey& key,
                      Signatures& signatures);

/// Genuine, Malformed, UnknownKey or Forged. The days of the key are the reader's to look at, who
/// knows the text's.
Verdict judge(Purpose purpose, const wire::SignedText& text, const VerifyingKey& key,
              Signatures& signatures);

/// For the kiosk: the budget in an answer, where it is genuine, in its key's days, and this kiosk's
/// under the id that it asked for. Invalid says why it is not believed; then there is none.
Result<wire::Budget> believedBudget(const wire::BudgetAnswer& answer,
                                    const wire::BudgetRequest& asked, const VerifyingKey& key,
                                    Signatures& signatures);

/// For the kiosk: a checkpoint that is genuine, in its key's days, and of this journal, whatever it
/// says of it. Invalid says why it is not believed.
Result<wire::Checkpoint> genuineCheckpoint(const wire::SignedText& text,
                                           const wire::JournalOrigin& origin,
                                           const VerifyingKey& key, Signatures& signatures);

/// One that says of this journal what the answer says as well.
Result<wire::Checkpoint> believedCheckpoint(const wire::EventsAnswer& answer,
                                            const wire::JournalOrigin& origin,
                                            const VerifyingKey& key, Signatures& signatures);

/// For the kiosk: the letter in an answer, where it is genuine, in its key's days, and the answer
/// to what this kiosk asked just now. Invalid says why it is not believed; then nothing of it
/// counts.
Result<wire::FeedLetter> believedLetter(const wire::LetterAnswer& answer,
                                        const wire::FeedRequest& asked, const VerifyingKey& key,
                                        Signatures& signatures);

/// The same for receipts that it asked for.
Result<wire::ReceiptLetter> believedReceipts(const wire::LetterAnswer& answer,
                                             const wire::ReceiptRequest& asked,
                                             const VerifyingKey& key, Signatures& signatures);

} // namespace reprise::proof
