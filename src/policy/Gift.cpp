// Claims by somebody who was given the goods: what is owed is owed, and nobody else's card pays.
#include "StoreRules.h"

namespace reprise::policy {

namespace {

constexpr std::string_view storeCredit = "store_credit";

} // namespace

void keepFromGiver(LineDecision& decision, Judgement& judgement, const Policy& policy,
                   const rights::Pack* pack, const LineFacts& facts)
{
    const auto isGift = facts.receiptKind == ReceiptKind::Gift && facts.payer == Payer::Absent;
    if (!isGift || decision.outcome == Outcome::Denial) return;
    const auto isTheirRight = pack != nullptr && pack->giftRecipientCite.has_value();
    const auto place = policy.giftReceipt ? policy.giftReceipt->place : Place{"gift_receipt"};
    if (isTheirRight)
        decision.toTender = policy.tenders.whenUnknown; // Money, though not the giver's.
    else
        decision.toTender =
            policy.giftReceipt ? policy.giftReceipt->tender : std::string(storeCredit);
    judgement.find(rule::giftReceipt, Outcome::Authorised,
                   isTheirRight ? *pack->giftRecipientCite : policy.cite(place),
                   {{"tender", decision.toTender}});
}

} // namespace reprise::policy
