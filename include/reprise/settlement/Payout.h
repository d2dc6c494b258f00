// Payout: the port to whoever moves money for us: a payment terminal. It reports what the other
// side said and never concludes more from it.
#pragma once

#include "reprise/returns/PaymentOrder.h"

#include <cstdint>
#include <string>

namespace reprise::settlement {

enum class PayoutOutcome : std::uint8_t {
    Paid,
    Declined, ///< It says for certain that nothing moved, or that it was stopped in time.
    NotAsked, ///< Not a byte of the order has left us: nothing can have moved.
    NotFound, ///< Only of inquire(): it knows of no such order. It may still be on its way there.
    Unknown,  ///< No answer that counts: it may have moved.
};

struct PayoutAnswer {
    PayoutOutcome outcome = PayoutOutcome::Unknown;
    std::string reference = {};     ///< Its own number for the payment; never a card number.
    std::string authorisation = {}; ///< Empty unless paid.
    std::string detail = {};        ///< For a colleague; no card number, no control characters.
};

class Payout {
public:
    virtual ~Payout() = default;

    /// Asks for the money once. The order is durable before this is called, and this is never
    /// called twice for one order. Returns within the time that its settings give it.
    virtual PayoutAnswer pay(const returns::PaymentOrder& order) = 0;

    /// What became of an order that was asked for; moves nothing, as often as it is called.
    virtual PayoutAnswer inquire(const returns::PaymentOrder& order) = 0;
};

} // namespace reprise::settlement
