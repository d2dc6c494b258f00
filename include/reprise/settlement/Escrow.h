// Escrow: the port to what this terminal may pay while head office gives no answer.
#pragma once

#include "reprise/base/Result.h"
#include "reprise/returns/Return.h"
#include "reprise/returns/Settling.h"

#include <optional>
#include <string>

namespace reprise::settlement {

struct EscrowWord {
    std::optional<returns::OfflineDebit> debit; ///< With which the return may be paid now.
    std::string whyNot = {};                    ///< For people, where it may not.
};

class Escrow {
public:
    virtual ~Escrow() = default;

    /// Of a return as it would stand in OfflinePaying. Changes nothing: the debit is made by the
    /// step to it, and judged once more there.
    virtual Result<EscrowWord> debitFor(const returns::Return& after) = 0;
};

} // namespace reprise::settlement
