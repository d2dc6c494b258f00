// Policy: the store's own rules for returns, as data with a version. It may give more than the law,
// never less: decide() sees to that.
#pragma once

#include "reprise/base/Result.h"
#include "reprise/calendar/TimeZone.h"
#include "reprise/money/Money.h"
#include "reprise/policy/Finding.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace reprise::policy {

/// A change of mind within `days` of the sale (day 1 = the day after) is welcome; later it is
/// `late`.
struct Window {
    int days;
    Outcome late = Outcome::OverridableDenial;
};

struct Policy {
    std::string id;
    int version;
    std::string jurisdiction; ///< Names the statutory pack: "GB-EAW".
    TimeZone zone;
    Currency currency;
    Window window;
    std::map<std::string, Window>
        categoryWindows;                       ///< By receipt line category; others use `window`.
    std::map<std::string, Outcome> traits;     ///< Change of mind on an item with that trait.
    std::map<std::string, Outcome> conditions; ///< By condition name; absent means no objection.
    std::optional<Money> valueCap;             ///< A request above it asks for an approval.
    std::optional<std::int64_t> quantityCap;   ///< More units in a request ask for an approval.
    std::optional<Money> selfServiceValueCap;  ///< Above it a kiosk hands over to a colleague.
    std::string unknownTender = "cash";        ///< Where the receipt doesn't say how it was paid.

    /// TOML as in deploy/docs/policy-format.md. Invalid ("file:line: …, expected …") on an unknown
    /// key, a wrong type, a missing header, a negative number.
    static Result<Policy> parse(std::string_view toml, std::string_view name);

    const Window& windowFor(const std::string& category) const;
    std::string cite(std::string_view rule) const; ///< "policy uk-high-street 7 §window".
};

} // namespace reprise::policy
