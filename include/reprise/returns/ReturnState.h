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
    Claiming,  ///< Head office is being asked for the lines; no money can have moved.
    Granted,   ///< They are this return's alone: passed through on the way to what it allows.
    Releasing, ///< Given up before any money moved; head office is yet to hear that they are free.
    Released,  ///< And has heard it.
    Paying,    ///< The orders are durable and being asked for: money may be moving now.
    Committed, ///< Paid, or owed by the till beside us: what a customer calls done.
    Pending,   ///< Goods accepted, and for certain not all of the money has moved: it follows.
    InDoubt,   ///< Money may have moved: settled by asking, never by guessing.
    Withdrawn, ///< The customer took the goods back before any money moved.
    OfflinePaying, ///< Head office gave no answer, and the debit from the budget is durable.
    OfflinePaid,   ///< Paid from the budget; head office is yet to hear of it, then Committed.
};

struct Transition {
    ReturnState from;
    ReturnState to;
};

/// Every change that may happen; anything else is a fault in our code.
std::span<const Transition> transitions();
bool mayBecome(ReturnState from, ReturnState to);

/// Claiming, Granted, Paying, Pending, InDoubt and OfflinePaying: something is still to come.
bool isUnsettled(ReturnState state);

/// Committed and OfflinePaid: what a customer calls done.
bool isPaid(ReturnState state);

/// Denied, Withdrawn, Releasing and Released: nothing came back, no money moved, and none will.
bool isCalledOff(ReturnState state);

/// The four words of the command line: completed, pending, in_doubt, denied. To those outside,
/// money that is moving is in doubt, and what was withdrawn or released counts as denied.
std::string_view reportedState(ReturnState state);

/// The name kept in the journal: "COMMITTED". Invalid for an unknown one.
std::string_view stateName(ReturnState state);
Result<ReturnState> parseState(std::string_view name);

} // namespace reprise::returns
