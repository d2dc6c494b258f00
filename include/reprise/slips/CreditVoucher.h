// CreditVoucher: store credit on paper. Its number is a barcode that the till reads.
#pragma once

#include "reprise/base/Id.h"
#include "reprise/calendar/Day.h"
#include "reprise/money/Money.h"
#include "reprise/slips/SlipDocument.h"
#include "reprise/slips/SlipSetting.h"

#include <optional>
#include <string>

namespace reprise::slips {

struct StoreCredit {
    std::string number; ///< Printable ASCII.
    Money balance;
    Instant issuedAt;
    std::optional<Day> expires = {}; ///< Its last good day; empty where it has none.
    std::optional<ReturnId> issuedFor = {};
};

SlipDocument creditVoucher(const StoreCredit& credit, const SlipSetting& setting);

} // namespace reprise::slips
