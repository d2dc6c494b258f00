// NexoTerminal: a payment terminal on the local network, spoken to in nexo's Sale-to-POI protocol.
// The terminal has to prove who it is, and a message about money is sent once.
#pragma once

#include "reprise/base/RandomSource.h"
#include "reprise/base/Result.h"
#include "reprise/payments/NexoRequests.h"
#include "reprise/settlement/PaymentRail.h"
#include "reprise/settlement/Payout.h"

#include <chrono>
#include <memory>
#include <string>

namespace reprise::payments {

struct NexoSettings {
    std::string address; ///< "https://host:port"; messages go to /nexo there.
    std::string caFile;  ///< PEM; empty: the CAs this system trusts.
    Parties parties;
    std::chrono::milliseconds connectWithin{5'000};
    /// A customer may have to present the card; well below what settlement::TerminalMemory trusts
    /// the terminal to act within.
    std::chrono::milliseconds answerWithin{90'000};
    std::chrono::milliseconds statusWithin{15'000};
};

/// Invalid, saying what was expected, for an address that is not https or a file that can't be
/// read. Nothing is sent yet. `random` outlives it. Use it from one thread at a time.
Result<std::unique_ptr<settlement::Payout>> makeNexoTerminal(NexoSettings settings,
                                                             RandomSource& random);

/// What a workstation's settings ask for: its payment terminal, or a null pointer where it has none
/// of its own to ask.
Result<std::unique_ptr<settlement::Payout>>
makePayout(const settlement::PaymentRail& rail, const std::string& saleId, RandomSource& random);

} // namespace reprise::payments
