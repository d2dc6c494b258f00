// Names: finds a value by its spelling in a small table, and says what is known where there is
// none.
#pragma once

#include "reprise/base/Result.h"

#include <algorithm>
#include <span>
#include <string>
#include <string_view>

namespace reprise {

/// One row of a table: constexpr Named<Rail> rails[]{{Rail::Till, "till"}, …}.
template <typename Value>
struct Named {
    Value value;
    std::string_view name;
};

/// Invalid ("unknown rail, expected one of …") for a name that is in no row.
template <typename Value, std::size_t size>
Result<Value> valueNamed(const Named<Value> (&table)[size], std::string_view name,
                         std::string_view kind)
{
    std::string known;
    for (const auto& each : table) {
        if (each.name == name) return each.value;
        known += (known.empty() ? "" : ", ") + std::string(each.name);
    }
    return Error{ErrorCode::Invalid, "unknown " + std::string(kind) + ", expected one of " + known};
}

/// The table must have a row for every value.
template <typename Value, std::size_t size>
std::string_view nameOf(const Named<Value> (&table)[size], Value value)
{
    const auto* entry = std::ranges::find(table, value, &Named<Value>::value);
    REPRISE_EXPECTS(entry != std::end(table));
    return entry->name;
}

} // namespace reprise
