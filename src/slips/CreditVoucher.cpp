#include "reprise/slips/CreditVoucher.h"

#include "SlipParts.h"

namespace reprise::slips {

SlipDocument creditVoucher(const StoreCredit& credit, const SlipSetting& setting)
{
    const std::string heading = credit.kind == CreditKind::GiftCard ? "Gift card" : "Store credit";
    SlipPage page(setting);
    writeHead(page, heading);
    page.text("Number", credit.number);
    page.text("Issued", page.dayOf(credit.issuedAt));
    if (credit.issuedFor) page.text("For return", credit.issuedFor->text());
    page.rule();
    page.large(page.amount(credit.balance));
    page.text(credit.expires ? "Good until " + page.day(*credit.expires) + ", that day included."
                             : "It has no last day.");
    page.text("Spend it in one go or in parts. Keep it like cash.");
    page.rule();
    page.barcode(credit.number);
    return page.take(heading + " " + credit.number);
}

} // namespace reprise::slips
