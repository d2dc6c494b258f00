// ReturnState: where a return stands. The states and arrows of the claim protocol; every change of
// state goes through this one table.
#pragma once

#include "reprise/base/Result.h"

#include <cstdint>
#include <span>
#include <string_view>

namespace reprise::returns {

enum class ReturnState : std::uint8_t {
    Draft,
    Accepted, ///< The goods are in our hands.
    Denied,
    Paying,    ///< The orders are durable and being asked for: money may be moving now.
    Committed, ///< Paid, or owed by the till beside us: what a customer calls done.
    Pending,   ///< Goods accepted, and for certain not all of the money has moved: it follows.
    InDoubt,   ///< Money may have moved: settled by asking, never by guessing.
    Withdrawn, ///< The customer took the goods back before any money moved.
};

struct Transition {
    ReturnState from;
    ReturnState to;
};

/// Every change that may happen; anything else is a fault in our code.
std::span<const Transition> transitions();
bool mayBecome(ReturnState from, ReturnState to);

/// Paying, Pending and InDoubt: something is still to come.
bool isUnsettled(ReturnState state);

/// The four words of the command line: completed, pending, in_doubt, denied. To those outside,
/// money that is moving is in doubt, and what was withdrawn counts as denied.
std::string_view reportedState(ReturnState state);

/// The name kept in the journal: "COMMITTED". Invalid for an unknown one.
std::string_view stateName(ReturnState state);
Result<ReturnState> parseState(std::string_view name);

} // namespace reprise::returns
