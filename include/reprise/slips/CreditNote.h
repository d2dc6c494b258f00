// CreditNote: a return as a credit note, for a buyer who is registered for VAT.
#pragma once

#include "reprise/receipts/Receipt.h"
#include "reprise/returns/Return.h"
#include "reprise/slips/SlipDocument.h"
#include "reprise/slips/SlipSetting.h"

#include <string>
#include <vector>

namespace reprise::slips {

/// Printed and not kept by us.
struct BusinessBuyer {
    std::string name;
    std::vector<std::string> address;
};

/// With the particulars of the Value Added Tax Regulations 1995, reg. 15C (rights: F-4): number and
/// date, supplier with address and VAT number, customer with address, the original invoices with
/// their dates, and of each line what it is, the amount without VAT, the rate and the VAT.
///
/// Conflict for a buyer who is a consumer (they get a refund slip), and for a return of which no
/// money has gone back yet (F-1). Invalid when the shop's or the customer's name or address or the
/// VAT number is missing.
Result<SlipDocument> creditNote(const returns::Answer& answer,
                                const std::vector<receipts::Receipt>& receipts,
                                const BusinessBuyer& buyer, const SlipSetting& setting);

/// The last day for it: fourteen days of which the day of the refund, the last payment of it, is
/// the first (VAT Regulations 1995 reg. 15C; rights: F06).
Day creditNoteBy(const returns::Return& record, const TimeZone& zone);

/// The rate at which `tax` is in `gross`, in tenths of a per cent, for showing: the plainest one
/// (whole, then half, then tenths) that gives this tax to within the rounding of `units` units.
/// Empty where none does; then the line is of several rates.
std::optional<int> rateInTenths(Money gross, Money tax, std::int64_t units);

} // namespace reprise::slips
