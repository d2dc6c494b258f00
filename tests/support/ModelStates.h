// ModelStates: the states of the model's kiosk (tests/model/claim.pml) by their names there, and
// which of its steps the table of states has.
#pragma once

#include "reprise/returns/ReturnState.h"

#include <map>
#include <string>

namespace reprise::tests {

inline const std::map<std::string, returns::ReturnState>& modelStates()
{
    using enum returns::ReturnState;
    static const std::map<std::string, returns::ReturnState> states{
        {"ASKED", Claiming},          {"GRANTED", Granted},    {"PAYING", Paying},
        {"PAID", Committed},          {"DENIED", Denied},      {"RELEASED", Releasing},
        {"OFFPAYING", OfflinePaying}, {"OFFPAID", OfflinePaid}};
    return states;
}

/// As one arrow of the table, or a way of several. A decline that nobody follows up ends as goods
/// that are taken home again.
inline bool leadsThere(returns::ReturnState from, returns::ReturnState to)
{
    using enum returns::ReturnState;
    using returns::mayBecome;
    if (mayBecome(from, to)) return true;
    // What was not paid after all is pending, and asked for under its own id like any other.
    if (from == OfflinePaying && to == Claiming)
        return mayBecome(OfflinePaying, Pending) && mayBecome(Pending, Granted);
    return from == Paying && to == Releasing && mayBecome(Paying, Pending)
           && mayBecome(Pending, Withdrawn);
}

} // namespace reprise::tests
