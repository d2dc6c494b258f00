#include "reprise/papers/Papers.h"

#include "reprise/slips/CreditVoucher.h"
#include "reprise/slips/GoodsLabels.h"
#include "reprise/slips/ReturnSlips.h"
#include "reprise/value/Movement.h"

#include <algorithm>
#include <string>
#include <utility>

namespace reprise::papers {

namespace {

using slips::SlipDocument;
using slips::SlipKind;
using Documents = std::vector<SlipDocument>;

/// Those of this return that are known here; one of another store may not be.
Result<std::vector<receipts::Receipt>> receiptsOf(const returns::Return& record,
                                                  receipts::ReceiptFinder& finder)
{
    std::vector<receipts::Receipt> found;
    for (const auto& line : record.decision.lines) {
        if (!line.receipt) continue;
        const auto isSame = [&line](const auto& each) { return each.number == *line.receipt; };
        if (std::ranges::any_of(found, isSame)) continue;
        auto receipt = finder.find(*line.receipt);
        if (receipt)
            found.push_back(*std::move(receipt));
        else if (receipt.error().code != ErrorCode::NotFound)
            return receipt.error();
    }
    return found;
}

/// Whoever holds a gift receipt is told no price (rights: D-11), whichever code was scanned.
slips::Holder holderOf(const returns::Return& record,
                       const std::vector<receipts::Receipt>& receipts)
{
    const bool isGift =
        std::ranges::any_of(receipts, &receipts::Receipt::gift)
        || (record.request && record.request->bearer == returns::Bearer::GiftHolder);
    return isGift ? slips::Holder::GiftHolder : slips::Holder::Buyer;
}

Error noPaper(const returns::Return& record, const std::string& why)
{
    return {ErrorCode::Conflict, "return '" + record.id.text() + "' " + why};
}

Result<Documents> unlessEmpty(Documents papers, const returns::Return& record,
                              const std::string& why)
{
    if (papers.empty()) return noPaper(record, why);
    return papers;
}

/// What the return issued, with what is on it now.
Result<Documents> vouchers(const returns::Return& record, const slips::SlipSetting& setting,
                           value::ValueBook& accounts)
{
    Documents papers;
    for (const auto& issued : value::issuedBy(record)) {
        const auto account = accounts.find(issued.number);
        if (!account) return account.error();
        if (!*account || (*account)->isVoid || (*account)->balance <= 0) continue;
        const auto isCard = issued.kind == value::AccountKind::GiftCard;
        papers.push_back(slips::creditVoucher(
            {.number = issued.number.text(),
             .balance = Money::fromMinor((*account)->balance, issued.amount.currency()),
             .issuedAt = record.at,
             .expires = (*account)->expires,
             .issuedFor = record.id,
             .kind = isCard ? slips::CreditKind::GiftCard : slips::CreditKind::StoreCredit},
            setting));
    }
    return unlessEmpty(std::move(papers), record,
                       "has no voucher, expected one that issued a store credit or a gift card "
                       "with something left on it");
}

Result<Documents> bookedIn(const returns::Answer& answer, const slips::SlipSetting& setting)
{
    const auto& record = answer.record;
    if (!record.request || record.request->remedy != policy::Remedy::Repair)
        return noPaper(record, "is not for repair, expected one whose remedy is repair");
    return unlessEmpty(slips::bookedInLabels(answer, setting, {}), record,
                       "was not taken in, expected goods that are here");
}

Result<Documents> customers(const returns::Answer& answer, SlipKind kind,
                            const slips::SlipSetting& setting)
{
    const auto today = slips::customerKind(answer.record);
    if (kind != today)
        return noPaper(answer.record, "has no slip '" + std::string(slips::slipKindName(kind))
                                          + "' as it stands, expected '"
                                          + std::string(slips::slipKindName(today)) + "'");
    return Documents{slips::customerSlip(answer, setting)};
}

} // namespace

Result<Documents> papersOf(const returns::Answer& answer, const Wanted& wanted,
                           const Sources& sources)
{
    const auto& record = answer.record;
    const auto receipts = receiptsOf(record, sources.receipts);
    if (!receipts) return receipts.error();
    const slips::SlipSetting setting{
        .shop = sources.shop, .reprint = wanted.reprint, .holder = holderOf(record, *receipts)};
    switch (wanted.kind) {
    case SlipKind::Store: return Documents{slips::storeCopy(answer, setting)};
    case SlipKind::Quarantine:
        return unlessEmpty(slips::quarantineLabels(answer, setting), record,
                           "has nothing in quarantine, expected recalled or unsafe goods");
    case SlipKind::BookedIn: return bookedIn(answer, setting);
    case SlipKind::CreditNote: {
        auto note = slips::creditNote(answer, *receipts, wanted.buyer, setting);
        if (!note) return note.error();
        return Documents{*std::move(note)};
    }
    case SlipKind::Voucher: return vouchers(record, setting, sources.accounts);
    case SlipKind::Refund:
    case SlipKind::Pending:
    case SlipKind::InDoubt:
    case SlipKind::Declined:
    case SlipKind::Refusal:
    case SlipKind::Withdrawn: break;
    }
    return customers(answer, wanted.kind, setting);
}

Result<std::vector<SlipKind>> kindsOf(const returns::Answer& answer, const Sources& sources)
{
    std::vector<SlipKind> kinds{slips::customerKind(answer.record), SlipKind::Store};
    const slips::BusinessBuyer anybody{"-", {"-"}};
    for (const auto kind :
         {SlipKind::Voucher, SlipKind::CreditNote, SlipKind::Quarantine, SlipKind::BookedIn}) {
        const auto papers = papersOf(answer, {.kind = kind, .buyer = anybody}, sources);
        if (papers)
            kinds.push_back(kind);
        else if (papers.error().code != ErrorCode::Conflict
                 && papers.error().code != ErrorCode::Invalid) // The shop's own particulars.
            return papers.error();
    }
    return kinds;
}

} // namespace reprise::papers
