// Claim: what a return asks head office for before any money moves: its lines, exclusively. Head
// office hands each line to one terminal at a time, so that no unit is paid for twice.
#pragma once

#include "reprise/base/Clock.h"
#include "reprise/base/Id.h"
#include "reprise/base/RandomSource.h"
#include "reprise/base/Result.h"
#include "reprise/money/Money.h"
#include "reprise/receipts/Receipt.h"
#include "reprise/returns/Decision.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace reprise {

using ClaimId = Id<struct ClaimTag>; ///< At head office: 32 hexadecimal digits, random.

namespace returns {

/// What is to come back of one line of a receipt, each line once.
struct ClaimLine {
    ReceiptNumber receipt;
    int line = 0;
    std::int64_t units = 0; ///< 0 where the goods stay, as when a price is reduced.
    Money amount;           ///< Tax included; of goods that are exchanged as well.
    /// What the receipt says, for a head office that was never sent it.
    std::int64_t sold = 0;
    Money worth; ///< The most that all of its units may ever give back.

    friend bool operator==(const ClaimLine&, const ClaimLine&) = default;
};

/// Journal spelling: "ASKED", "GRANTED", "DENIED", "RELEASED", "CONFLICT", "OFFLINE".
enum class ClaimState : std::uint8_t {
    Asked,    ///< Durable; head office may have heard of it, and has not been heard.
    Granted,  ///< Its lines are this return's until it is committed or released.
    Denied,   ///< And its id is dead for ever.
    Released, ///< Given up before any money moved.
    Conflict, ///< Head office counts it otherwise: a case is open there for a person.
    Offline,  ///< It gave no answer, and the return is paid from the budget that it signed.
};

std::string_view claimStateName(ClaimState state);
Result<ClaimState> parseClaimState(std::string_view name);

struct Claim {
    ClaimId id;
    std::vector<ClaimLine> lines; ///< Never empty.
    ClaimState state = ClaimState::Asked;
    std::string reason = {};                ///< Head office's, for people; empty for a yes.
    std::optional<Instant> answeredAt = {}; ///< When it said yes or no.

    friend bool operator==(const Claim&, const Claim&) = default;
};

/// What head office said to a claim.
struct ClaimWord {
    ClaimState state = ClaimState::Asked; ///< Granted or Denied.
    std::string reason = {};

    friend bool operator==(const ClaimWord&, const ClaimWord&) = default;
};

/// Random, 32 hexadecimal digits: never from a counter, which a restored disk would rewind.
ClaimId newClaimId(RandomSource& random);

/// The lines that a decision takes off receipts or pays for. Goods without a receipt are nobody's
/// lines, and a repair takes none.
std::vector<ClaimLine> linesToClaim(const Decision& decision, policy::Remedy remedy,
                                    const std::vector<receipts::Receipt>& receipts);

} // namespace returns

} // namespace reprise
