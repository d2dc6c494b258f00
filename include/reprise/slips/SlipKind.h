// SlipKind: which paper is wanted of a return, and which one its state calls for.
#pragma once

#include "reprise/base/Result.h"
#include "reprise/returns/Return.h"

#include <cstdint>
#include <string_view>

namespace reprise::slips {

/// Command-line spelling in brackets. The first six are the customer's: which of them it is
/// follows from where the money stands.
enum class SlipKind : std::uint8_t {
    Refund,     ///< [refund] Done: paid, or recorded for the till beside us.
    Pending,    ///< [pending] We have the goods; the money follows, and by when.
    InDoubt,    ///< [in_doubt] Money may have moved; we are checking.
    Declined,   ///< [declined] The other side said no; we still owe it.
    Refusal,    ///< [refusal] Not accepted: why, what instead, and that the attempt is recorded.
    Withdrawn,  ///< [withdrawn] The customer took the goods back.
    Store,      ///< [store] For the till's drawer: who, approved by whom, references, signatures.
    Quarantine, ///< [quarantine] On goods that nobody may sell again.
    BookedIn,   ///< [booked_in] On goods that wait for repair.
    CreditNote, ///< [credit_note] For a buyer who is registered for VAT.
    Voucher,    ///< [voucher] Store credit or a gift card that the return issued.
};

/// Invalid for an unknown name, listing the known ones.
Result<SlipKind> parseSlipKind(std::string_view name);
std::string_view slipKindName(SlipKind kind);

/// The customer's slip for a return as it stands now.
SlipKind customerKind(const returns::Return& record);

} // namespace reprise::slips
