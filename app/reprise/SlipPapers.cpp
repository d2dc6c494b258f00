#include "SlipPapers.h"

#include "reprise/slips/CreditNote.h"
#include "reprise/slips/CreditVoucher.h"
#include "reprise/slips/GoodsLabels.h"
#include "reprise/slips/ReturnSlips.h"
#include "reprise/value/Movement.h"

#include <algorithm>

namespace reprise::cli {

namespace {

using slips::SlipDocument;
using slips::SlipKind;
using Papers = std::vector<SlipDocument>;

/// Those of this return that are known here; one of another store may not be.
Result<std::vector<receipts::Receipt>> receiptsOf(const returns::Return& record,
                                                  OpenTerminal& terminal)
{
    std::vector<receipts::Receipt> found;
    for (const auto& line : record.decision.lines) {
        if (!line.receipt) continue;
        const auto isSame = [&line](const auto& each) { return each.number == *line.receipt; };
        if (std::ranges::any_of(found, isSame)) continue;
        auto receipt = terminal.store().receiptFinder().find(*line.receipt);
        if (receipt)
            found.push_back(*std::move(receipt));
        else if (receipt.error().code != ErrorCode::NotFound)
            return receipt.error();
    }
    return found;
}

slips::SlipSetting settingFor(const SlipOptions& options, int reprint,
                              const std::vector<receipts::Receipt>& receipts,
                              const returns::Return& record, OpenTerminal& terminal)
{
    const auto& settings = terminal.store().settings();
    const bool isGift =
        std::ranges::any_of(receipts, &receipts::Receipt::gift)
        || (record.request && record.request->bearer == returns::Bearer::GiftHolder);
    return {
        .shop = {.name = options.storeName.empty() ? "Store " + settings.store : options.storeName,
                 .zone = terminal.zone(),
                 .terminal = settings.training ? slips::Terminal::Training : slips::Terminal::Live,
                 .address = options.storeAddress,
                 .vatNumber = options.vatNumber},
        .reprint = reprint,
        .holder = isGift ? slips::Holder::GiftHolder : slips::Holder::Buyer};
}

Error noPaper(const returns::Return& record, const std::string& why)
{
    return {ErrorCode::Conflict, "return '" + record.id.text() + "' " + why};
}

Result<Papers> unlessEmpty(Papers papers, const returns::Return& record, const std::string& why)
{
    if (papers.empty()) return noPaper(record, why);
    return papers;
}

/// What the return issued, with what is on it now: a paper that says more would be money.
Result<Papers> vouchers(const returns::Return& record, const slips::SlipSetting& setting,
                        OpenTerminal& terminal)
{
    Papers papers;
    for (const auto& issued : value::issuedBy(record)) {
        const auto account = terminal.store().valueBook().find(issued.number);
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

bool isForRepair(const returns::Return& record)
{
    return record.request && record.request->remedy == policy::Remedy::Repair;
}

} // namespace

Result<SlipKind> wantedKind(const SlipOptions& options, const returns::Return& record)
{
    if (options.kind.empty() || options.kind == "customer") return slips::customerKind(record);
    auto kind = slips::parseSlipKind(options.kind);
    if (!kind) return Error{kind.error().code, "--kind: " + kind.error().detail + ", customer"};
    return kind;
}

Result<Papers> papersOf(const returns::Answer& answer, SlipKind kind, const SlipOptions& options,
                        int reprint, OpenTerminal& terminal)
{
    const auto& record = answer.record;
    const auto receipts = receiptsOf(record, terminal);
    if (!receipts) return receipts.error();
    const auto setting = settingFor(options, reprint, *receipts, record, terminal);
    switch (kind) {
    case SlipKind::Store: return Papers{slips::storeCopy(answer, setting)};
    case SlipKind::Quarantine:
        return unlessEmpty(slips::quarantineLabels(answer, setting), record,
                           "has nothing in quarantine, expected recalled or unsafe goods");
    case SlipKind::BookedIn:
        if (!isForRepair(record))
            return noPaper(record, "is not for repair, expected one whose remedy is repair");
        return unlessEmpty(slips::bookedInLabels(answer, setting, {}), record,
                           "was not taken in, expected goods that are here");
    case SlipKind::CreditNote: {
        auto note = slips::creditNote(answer, *receipts, {options.buyerName, options.buyerAddress},
                                      setting);
        if (!note) return note.error();
        return Papers{*std::move(note)};
    }
    case SlipKind::Voucher: return vouchers(record, setting, terminal);
    case SlipKind::Refund:
    case SlipKind::Pending:
    case SlipKind::InDoubt:
    case SlipKind::Declined:
    case SlipKind::Refusal:
    case SlipKind::Withdrawn: break;
    }
    const auto today = slips::customerKind(record);
    if (kind != today)
        return noPaper(record, "has no slip '" + std::string(slips::slipKindName(kind))
                                   + "' as it stands, expected '"
                                   + std::string(slips::slipKindName(today)) + "'");
    return Papers{slips::customerSlip(answer, setting)};
}

} // namespace reprise::cli
