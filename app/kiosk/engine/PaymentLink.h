// PaymentLink: who moves money for this terminal, and which means of payment go that way. Without
// one the till beside it pays, and a return is done as it is written down.
#pragma once

#include "reprise/settlement/Payout.h"
#include "reprise/storage/TerminalStore.h"

#include <functional>
#include <memory>

namespace reprise::app {

struct PaymentLink {
    std::unique_ptr<settlement::Payout> terminal; ///< Null where a colleague keys in what it says.
    returns::Rails rails;
};

/// What a terminal's settings ask for; called once, when it opens. Invalid settings are an error:
/// a kiosk that can't pay as it was told to must not take goods.
using PaymentLinkMaker = std::function<Result<PaymentLink>(const storage::TerminalSettings&)>;

} // namespace reprise::app
