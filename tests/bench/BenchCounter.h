// BenchCounter: a terminal with receipts to take back, the desk in front of it, and the requests
// for them.
#pragma once

#include "BenchStore.h"

#include "reprise/people/Approvals.h"
#include "reprise/policy/Policy.h"
#include "reprise/returns/ReturnDesk.h"

#include <vector>

namespace reprise::bench {

inline constexpr int returnsPerRound = 1000;

/// One line of the receipt of this number, back to its card.
returns::Request requestFor(int index, Instant at);

struct BenchCounter {
    explicit BenchCounter(const policy::Policy& policy, returns::Rails rails = {},
                          returns::ClaimFirst claims = returns::ClaimFirst::No);

    BenchStore bench;
    BenchClock clock;
    crypto::SodiumPinHash pins;
    people::StaffApprovals approvals;
    crypto::OpensslHasher hasher;
    returns::RuleBook rules;
    returns::ReturnDesk desk;
    std::vector<receipts::Receipt> sold;
};

} // namespace reprise::bench
