#include "reprise/aftercare/Rating.h"

namespace reprise::aftercare {

Result<RatingAnswer> rate(RatingJournal& journal, const Rating& rating)
{
    if (rating.score < 1 || rating.score > 5)
        return Error{ErrorCode::Invalid, "score: " + std::to_string(rating.score)
                                             + ", expected a whole number from 1 to 5"};
    return journal.record(rating);
}

} // namespace reprise::aftercare
