#include "reprise/aftercare/Rating.h"

#include <catch2/catch_test_macros.hpp>

#include <map>

using namespace reprise;
using namespace reprise::aftercare;

namespace {

class OneReturn : public RatingJournal {
public:
    Result<RatingAnswer> record(const Rating& rating) override
    {
        if (rating.returnId != ReturnId("R-1")) return RatingAnswer::UnknownReturn;
        if (!scores.emplace(rating.returnId, rating.score).second)
            return RatingAnswer::AlreadyRated;
        return RatingAnswer::Recorded;
    }

    std::map<ReturnId, int> scores;
};

} // namespace

TEST_CASE("A return is rated once, from 1 to 5", "[aftercare]")
{
    OneReturn journal;
    const auto rated = [&journal](const char* id, int score) {
        return rate(journal, {ReturnId(id), score, Instant{}});
    };
    for (const auto score : {0, 6, -1}) {
        const auto answer = rated("R-1", score);
        REQUIRE_FALSE(answer);
        CHECK(answer.error().code == ErrorCode::Invalid);
    }
    CHECK(*rated("R-1", 5) == RatingAnswer::Recorded);
    CHECK(*rated("R-1", 1) == RatingAnswer::AlreadyRated);
    CHECK(*rated("R-2", 3) == RatingAnswer::UnknownReturn);
    CHECK(journal.scores.at(ReturnId("R-1")) == 5);
}
