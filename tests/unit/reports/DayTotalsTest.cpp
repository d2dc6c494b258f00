#include "ReceiptSamples.h"

#include "reprise/reports/DailyLog.h"

#include <catch2/catch_test_macros.hpp>

using namespace reprise;
using namespace reprise::reports;
using samples::pence;

namespace {

LoggedReturn logged(returns::ReturnState state, std::int64_t refund, std::optional<int> rating)
{
    returns::Decision decision{.request = RequestId("r"),
                               .outcome = policy::Outcome::Authorised,
                               .route = returns::Route::Self,
                               .lines = {},
                               .refund = {pence(refund), pence(0), pence(0), {}},
                               .policyId = "open",
                               .policyVersion = 1,
                               .pack = {},
                               .packVersion = {}};
    returns::Return record{.id = ReturnId("R-1"),
                           .at = Instant{},
                           .mode = returns::Mode::Kiosk,
                           .operatorId = {},
                           .approver = {},
                           .approvalReason = {},
                           .contentDigest = {},
                           .state = state,
                           .decision = std::move(decision)};
    return {{std::move(record), {1, "aa"}}, rating};
}

} // namespace

TEST_CASE("The totals of a day count money only where it is owed", "[reports]")
{
    using returns::ReturnState;
    const auto totals =
        totalsOf({logged(ReturnState::Committed, 477, 5), logged(ReturnState::Denied, 15'000, 2),
                  logged(ReturnState::Committed, 23, std::nullopt)});
    CHECK(totals.completed == 2);
    CHECK(totals.denied == 1);
    CHECK(totals.refundMinor == 500);
    CHECK(totals.ratings == 2);
    CHECK(totals.ratingSum == 7);
    CHECK(totalsOf({}).completed == 0);
}
