// PaymentOrder: one movement of money outside this terminal that a return asks for. It is durable
// before anybody is asked to move it, and its number is ours for ever: a repeat is never a second
// payment.
#pragma once

#include "reprise/base/Clock.h"
#include "reprise/base/Id.h"
#include "reprise/base/Result.h"
#include "reprise/money/Money.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace reprise::returns {

/// Who moves the money. Journal spelling: "terminal", "manual", "till".
enum class Rail : std::uint8_t {
    Terminal, ///< A payment terminal that we ask ourselves.
    Manual,   ///< A terminal beside us: a colleague keys in what it said.
    Till,     ///< Handed out here, cash or credit: done in the moment it is written down.
};

/// Journal spelling: "refund", "collect".
enum class OrderKind : std::uint8_t {
    Refund,
    Collect, ///< What an exchange costs more than what came back.
};

/// Journal spelling: "PLANNED", "PAYING", "PAID", "DECLINED", "IN_DOUBT".
enum class OrderState : std::uint8_t {
    Planned,  ///< Asked of nobody before head office grants the lines.
    Paying,   ///< Durable, and perhaps asked; nobody knows yet.
    Paid,     ///< The other side says so, or a colleague with its paper in hand.
    Declined, ///< It says for certain that nothing moved.
    InDoubt,  ///< Asked, and no answer that counts: settled by asking, never by guessing.
};

Result<Rail> parseRail(std::string_view name);
std::string_view railName(Rail rail);
Result<OrderKind> parseOrderKind(std::string_view name);
std::string_view orderKindName(OrderKind kind);
Result<OrderState> parseOrderState(std::string_view name);
std::string_view orderStateName(OrderState state);

/// Which means of payment are moved by whom, by the tender's type. What is not named here is paid
/// by the till that stands beside the terminal, as it is written down.
using Rails = std::map<std::string, Rail, std::less<>>;

struct PaymentOrder {
    OrderId id; ///< "R-0412-K1-7Q4M9X2C.1"; also our reference at the other side.
    /// Ten letters and digits, never used twice by a terminal: what a payment terminal is asked by
    /// afterwards (nexo's ServiceID). Empty where none is asked.
    std::string serviceId;
    Rail rail = Rail::Terminal;
    OrderKind kind = OrderKind::Refund;
    int leg = 0;       ///< Which leg of the refund plan it pays, from 0; of a Collect 0 as well.
    std::string type;  ///< The tender's: "card".
    std::string token; ///< The other side's reference to the sale; empty when unknown.
    std::string last4;
    Money amount; ///< Above zero.
    Instant askedAt;
    OrderState state = OrderState::Paying;
    std::string reference = {};            ///< What the other side calls this payment.
    std::string authorisation = {};        ///< Its code, as it stands on its paper.
    std::string detail = {};               ///< Why not, for a colleague.
    std::optional<Instant> settledAt = {}; ///< When that was known; empty before, and in records
                                           ///< of before it was kept.

    friend bool operator==(const PaymentOrder&, const PaymentOrder&) = default;
};

/// nexo allows 1 to 10 letters and digits (rights: H-6); ten leave the least to chance.
inline constexpr std::size_t serviceIdLength = 10;

/// The number of a return's order after `before` others.
OrderId orderId(const ReturnId& id, std::size_t before);

/// True when nothing more can become of it.
bool isSettled(OrderState state);

} // namespace reprise::returns
