// ReadIds: an id as it stood in JSON, which may be missing: then a fault is on record already.
#pragma once

#include <string>
#include <utility>

namespace reprise::wire {

/// An id is never empty; the fault that was reported keeps this one from being used.
template <typename Id>
Id idOf(std::string text)
{
    return Id(text.empty() ? "none" : std::move(text));
}

} // namespace reprise::wire
