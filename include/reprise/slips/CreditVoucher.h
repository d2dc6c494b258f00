// CreditVoucher: store credit, or a gift card, on paper. Its number is a barcode that the till
// reads.
#pragma once

#include "reprise/base/Id.h"
#include "reprise/calendar/Day.h"
#include "reprise/money/Money.h"
#include "reprise/slips/SlipDocument.h"
#include "reprise/slips/SlipSetting.h"

#include <cstdint>
#include <optional>
#include <string>

namespace reprise::slips {

enum class CreditKind : std::uint8_t { StoreCredit, GiftCard };

struct StoreCredit {
    std::string number; ///< Printable ASCII.
    Money balance;      ///< What is on it as the paper is made.
    Instant issuedAt;
    std::optional<Day> expires = {}; ///< Its last good day; empty where it has none.
    std::optional<ReturnId> issuedFor = {};
    CreditKind kind = CreditKind::StoreCredit;
};

SlipDocument creditVoucher(const StoreCredit& credit, const SlipSetting& setting);

} // namespace reprise::slips
