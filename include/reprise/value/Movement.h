// Movement: one change of a balance that a return brings about. Which ones follows from the return
// and its receipts alone, and each has an event of its own, so that it happens once.
#pragma once

#include "reprise/receipts/Receipt.h"
#include "reprise/returns/Return.h"
#include "reprise/value/Account.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace reprise::value {

enum class MovementKind : std::uint8_t {
    Change, ///< The balance changes by the amount.
    Void,   ///< Whatever is left on it is gone, for good.
};

struct Movement {
    std::string event; ///< "R-0412-K1-7Q4M9X2C/credit/1".
    AccountNumber account;
    AccountKind kind;
    MovementKind what = MovementKind::Change;
    std::int64_t amount = 0; ///< Minor units of the currency, or points; 0 for Void.
    std::optional<Currency> currency = {};
    std::optional<Day> expires = {}; ///< For an account that begins with this.

    friend bool operator==(const Movement&, const Movement&) = default;
};

/// What a Committed return moves, given with its orders as they stand; nothing in any other state,
/// so that nothing has to be taken back. Store credit becomes a credit of its own. A gift card
/// tender goes back onto its card, by its token: without one the till beside us has to know it. One
/// that the customer agreed to instead of other means becomes a card of its own. Gift cards that
/// were sold and come back are void. Points that were earned are taken, points that were spent
/// are given back. What a payment terminal or a colleague has paid outside is not moved here too.
std::vector<Movement> valueMovementsOf(const returns::Return& record,
                                       const std::vector<receipts::Receipt>& receipts);

/// A credit note or a card that the customer takes home, for slip and screen.
struct Issued {
    AccountNumber number;
    AccountKind kind;
    Money amount;
    std::optional<Day> expires;
};

/// What a Committed return has issued under numbers of its own.
std::vector<Issued> issuedBy(const returns::Return& record);

} // namespace reprise::value
