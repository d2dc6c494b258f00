#include "reprise/headoffice/ClaimJudgement.h"

#include <catch2/catch_test_macros.hpp>

using namespace reprise;
using namespace reprise::headoffice;

namespace {

const LineCount three{"0412-1", 1, "GBP", 3, 900, 1, 1, 300, 300};

wire::Claim asking(std::int64_t quantity, std::int64_t amount, const char* currency = "GBP")
{
    return {{"0412-K1", {}}, {}, "cash", currency, {}, {{"0412-1", 1, quantity, amount}}};
}

} // namespace

TEST_CASE("Lines are free while units and money are left", "[headoffice]")
{
    CHECK(whyNotFree(asking(1, 300), {three}).empty());
    CHECK(whyNotFree(asking(0, 300), {three}).empty());
    CHECK(whyNotFree(asking(2, 300), {three})
          == "line 1 of receipt '0412-1' has 1 of 3 units left, not 2");
    CHECK(whyNotFree(asking(1, 301), {three})
          == "line 1 of receipt '0412-1' has 300 of 900 left to pay back in minor units, not 301");
    CHECK(whyNotFree(asking(1, 300, "EUR"), {three})
          == "line 1 of receipt '0412-1' was sold in GBP, not in EUR");
    CHECK(whyNotFree(asking(1, 300), {})
          == "line 1 of receipt '0412-1' is on no receipt that is known here");
}

TEST_CASE("What was paid although it was not free stays taken", "[headoffice]")
{
    auto overpaid = three;
    overpaid.overpaid = 2;
    overpaid.overpaidAmount = 200;
    CHECK(whyNotFree(asking(1, 100), {overpaid})
          == "line 1 of receipt '0412-1' has 0 of 3 units left, not 1");
    CHECK(whyNotFree(asking(0, 101), {overpaid})
          == "line 1 of receipt '0412-1' has 100 of 900 left to pay back in minor units, not 101");
}

TEST_CASE("All lines of a claim are free, or it is not", "[headoffice]")
{
    auto both = asking(1, 100);
    both.lines.push_back({"0412-1", 2, 1, 100});
    CHECK(whyNotFree(both, {three})
          == "line 2 of receipt '0412-1' is on no receipt that is known here");
    CHECK(whyNotFree(both, {three, {"0412-1", 2, "GBP", 1, 100}}).empty());
}

TEST_CASE("A commit settles its claim, is counted where it fits, and is a case otherwise",
          "[headoffice]")
{
    CHECK(judgeCommit(ClaimState::Granted, true, false).settlesClaim);
    CHECK(judgeCommit(ClaimState::Granted, true, false).conflict.empty());
    CHECK(judgeCommit(ClaimState::Granted, false, false).conflict == "other_content");
    for (const auto state : {ClaimState::Unknown, ClaimState::Denied, ClaimState::Released}) {
        CHECK_FALSE(judgeCommit(state, true, true).settlesClaim);
        CHECK(judgeCommit(state, true, true).countsAnew);
        CHECK(judgeCommit(state, true, true).conflict == "without_claim");
        CHECK_FALSE(judgeCommit(state, true, false).countsAnew);
        CHECK(judgeCommit(state, true, false).isOverpaid);
        CHECK(judgeCommit(state, true, false).conflict == "lines_not_free");
    }
    CHECK(judgeCommit(ClaimState::Refunded, false, true).conflict == "other_content");
    CHECK_FALSE(judgeCommit(ClaimState::Refunded, false, true).countsAnew);
}
