#include "ErrorConditions.h"

#include <algorithm>
#include <array>

namespace reprise::payments {

namespace {

/// ErrorCondition of the nexo Sale-to-POI protocol, 3.0, for an answer to a payment or a reversal.
constexpr std::array conditions{
    ErrorCondition{"Aborted", Movement::None, "stopped on request before anything moved"},
    ErrorCondition{"Busy", Movement::None, "busy with something else, not begun"},
    ErrorCondition{"Cancel", Movement::None, "cancelled on the terminal's keys"},
    ErrorCondition{"DeviceOut", Movement::None, "the terminal is out of order"},
    // It still works on the order, so it may yet move the money.
    ErrorCondition{"InProgress", Movement::Perhaps, "still in progress"},
    // Belongs to requests for input, so as the answer to an order for money it says nothing.
    ErrorCondition{"InsertedCard", Movement::Perhaps, "a card was put in"},
    ErrorCondition{"InvalidCard", Movement::None, "the card is not accepted"},
    ErrorCondition{"LoggedOut", Movement::None, "the terminal is logged out"},
    ErrorCondition{"MessageFormat", Movement::None, "the terminal can't read the order"},
    ErrorCondition{"NotAllowed", Movement::None, "not allowed for this payment"},
    // Of a reversal: the sale that it names, not the order, which it has in hand.
    ErrorCondition{"NotFound", Movement::None, "the original payment is not known there"},
    ErrorCondition{"PaymentRestriction", Movement::None, "the card may not be used for this"},
    ErrorCondition{"Refusal", Movement::None, "refused by the bank"},
    ErrorCondition{"UnavailableDevice", Movement::None, "a part of the terminal is missing"},
    ErrorCondition{"UnavailableService", Movement::None, "the terminal does not offer this"},
    // "Unreachable or has not answered": the host may have acted on what it didn't answer.
    ErrorCondition{"UnreachableHost", Movement::Perhaps, "the bank did not answer"},
    ErrorCondition{"WrongPIN", Movement::None, "the PIN was wrong"},
};

} // namespace

const ErrorCondition* findErrorCondition(std::string_view name)
{
    const auto* found = std::ranges::find(conditions, name, &ErrorCondition::name);
    return found == conditions.end() ? nullptr : found;
}

} // namespace reprise::payments
