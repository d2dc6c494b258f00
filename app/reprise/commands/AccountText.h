// AccountText: an account for people and for programs.
#pragma once

#include "JsonLine.h"

#include "reprise/value/Account.h"

#include <string>

namespace reprise::cli {

/// {"number","kind","currency","balance","state","expires"}.
Json toJson(const value::Account& account);

/// "Store credit C-…: £5.00, good until 30 November 2027".
std::string textFor(const value::Account& account);

/// Of a number as somebody types it: letters and digits small or large, spaces around it. Invalid
/// where it can't be one, or where its check characters say that it was mistyped.
Result<value::AccountNumber> accountNumberFrom(const std::string& typed);

} // namespace reprise::cli
