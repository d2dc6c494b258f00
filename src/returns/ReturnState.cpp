#include "reprise/returns/ReturnState.h"

#include <algorithm>
#include <array>
#include <string>

namespace reprise::returns {

namespace {

using enum ReturnState;

constexpr std::array table{
    Transition{Draft, Accepted},
    Transition{Draft, Denied},
    Transition{Accepted, Pending},   // Goods taken, receipt or refund to follow.
    Transition{Accepted, Claiming},  // Head office is asked before any money moves.
    Transition{Accepted, Paying},    // No head office, and somebody is about to be asked for it.
    Transition{Accepted, Committed}, // No head office, and nobody has to be asked.
    Transition{Claiming, Granted},
    Transition{Claiming, Denied},        // The lines are another's, or have come back already.
    Transition{Claiming, Pending},       // No answer in time: goods taken, refund to follow.
    Transition{Claiming, Releasing},     // Found at a start: the customer may be gone.
    Transition{Claiming, OfflinePaying}, // No answer, and a budget to pay it from.
    Transition{Granted, Paying},
    Transition{Granted, Committed},
    Transition{Granted, Releasing}, // As above.
    Transition{Releasing, Released},
    Transition{Paying, Committed},
    Transition{Paying, InDoubt},
    Transition{Paying, Pending},  // Declined: still owed.
    Transition{Pending, Granted}, // The claim that had no answer has one.
    Transition{Pending, Denied},
    Transition{Pending, Paying},
    Transition{Pending, Committed}, // Handed out by other means.
    Transition{Pending, Withdrawn},
    Transition{Pending, OfflinePaying}, // Still no answer, and the customer is here again.
    Transition{OfflinePaying, OfflinePaid},
    Transition{OfflinePaying, InDoubt}, // Found at a start: cash may have been handed out.
    Transition{OfflinePaying, Pending}, // Found at a start: for certain it was not issued.
    Transition{OfflinePaid, Committed}, // Head office has heard of it.
    Transition{InDoubt, Committed},     // It says that it moved.
    Transition{InDoubt, OfflinePaid},   // The drawer says that the cash is gone.
    Transition{InDoubt, Pending},       // It says for certain that it did not: still owed.
};

struct Entry {
    ReturnState state;
    std::string_view name;
    std::string_view reported;
};

// While goods are on the counter a return is on its way: to those who ask it is pending.
constexpr std::array states{
    Entry{Draft, "DRAFT", "pending"},
    Entry{Accepted, "ACCEPTED", "pending"},
    Entry{Denied, "DENIED", "denied"},
    Entry{Claiming, "CLAIMING", "pending"},
    Entry{Granted, "GRANTED", "pending"},
    Entry{Releasing, "RELEASING", "denied"},
    Entry{Released, "RELEASED", "denied"},
    Entry{Paying, "PAYING", "in_doubt"},
    Entry{Committed, "COMMITTED", "completed"},
    Entry{Pending, "PENDING", "pending"},
    Entry{InDoubt, "IN_DOUBT", "in_doubt"},
    Entry{Withdrawn, "WITHDRAWN", "denied"},
    Entry{OfflinePaying, "OFFLINE_PAYING", "in_doubt"},
    Entry{OfflinePaid, "OFFLINE_PAID", "completed"},
};

const Entry& entryOf(ReturnState state)
{
    const auto* entry = std::ranges::find(states, state, &Entry::state);
    REPRISE_EXPECTS(entry != states.end());
    return *entry;
}

} // namespace

std::span<const Transition> transitions()
{
    return table;
}

bool mayBecome(ReturnState from, ReturnState to)
{
    return std::ranges::any_of(
        table, [=](const Transition& each) { return each.from == from && each.to == to; });
}

bool isUnsettled(ReturnState state)
{
    return state == Claiming || state == Granted || state == Paying || state == Pending
           || state == InDoubt || state == OfflinePaying;
}

bool isPaid(ReturnState state)
{
    return state == Committed || state == OfflinePaid;
}

bool isCalledOff(ReturnState state)
{
    return state == Denied || state == Withdrawn || state == Releasing || state == Released;
}

std::string_view reportedState(ReturnState state)
{
    return entryOf(state).reported;
}

std::string_view stateName(ReturnState state)
{
    return entryOf(state).name;
}

Result<ReturnState> parseState(std::string_view name)
{
    const auto* entry = std::ranges::find(states, name, &Entry::name);
    if (entry != states.end()) return entry->state;
    std::string known;
    for (const auto& each : states)
        known += (known.empty() ? "" : ", ") + std::string(each.name);
    return Error{ErrorCode::Invalid, "unknown state of a return, expected one of " + known};
}

} // namespace reprise::returns
