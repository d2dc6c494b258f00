// Rating: how the customer found their return, one tap from 1 to 5, once per return.
#pragma once

#include "reprise/base/Clock.h"
#include "reprise/base/Id.h"
#include "reprise/base/Result.h"
#include "reprise/returns/Return.h"

#include <cstdint>
#include <string>

namespace reprise::aftercare {

struct Rating {
    ReturnId returnId;
    int score; ///< 1 (very poor) to 5 (very good).
    Instant at;
};

enum class RatingAnswer : std::uint8_t { Recorded, AlreadyRated, UnknownReturn };

class RatingJournal {
public:
    virtual ~RatingJournal() = default;

    /// Durable once it answers Recorded; the first rating of a return stands.
    virtual Result<RatingAnswer> record(const Rating& rating) = 0;
};

/// Invalid for a score outside 1 to 5.
Result<RatingAnswer> rate(RatingJournal& journal, const Rating& rating);

} // namespace reprise::aftercare
