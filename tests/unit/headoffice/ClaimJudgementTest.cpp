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
    using enum PaidContent;
    CHECK(judgeCommit(ClaimState::Granted, AsClaimed, false)
          == CommitJudgement{true, Uncovered::Nothing, {}});
    CHECK(judgeCommit(ClaimState::Refunded, AsClaimed, false)
          == CommitJudgement{false, Uncovered::Nothing, {}});
    for (const auto state : {ClaimState::Unknown, ClaimState::Denied, ClaimState::Released}) {
        CHECK(judgeCommit(state, AsClaimed, true)
              == CommitJudgement{false, Uncovered::Refunded, CaseKind::WithoutClaim});
        CHECK(judgeCommit(state, AsClaimed, false)
              == CommitJudgement{false, Uncovered::Overpaid, CaseKind::LinesNotFree});
    }
}

TEST_CASE("What was paid beyond the claim, or by another kiosk, is counted and a case",
          "[headoffice]")
{
    using enum PaidContent;
    CHECK(judgeCommit(ClaimState::Granted, Other, true)
          == CommitJudgement{true, Uncovered::Refunded, CaseKind::OtherContent});
    CHECK(judgeCommit(ClaimState::Refunded, Other, false)
          == CommitJudgement{false, Uncovered::Overpaid, CaseKind::OtherContent});
    for (const auto state :
         {ClaimState::Granted, ClaimState::Denied, ClaimState::Released, ClaimState::Refunded}) {
        CHECK(judgeCommit(state, OtherKiosks, true)
              == CommitJudgement{false, Uncovered::Refunded, CaseKind::OtherKiosk});
        CHECK(judgeCommit(state, OtherKiosks, false)
              == CommitJudgement{false, Uncovered::Overpaid, CaseKind::OtherKiosk});
    }
}

TEST_CASE("Only what goes beyond a claim is left over, in units and in money", "[headoffice]")
{
    const std::vector<wire::ClaimedLine> held{{"A", 1, 2, 200}, {"A", 2, 1, 50}};
    CHECK(beyond(held, held).empty());
    CHECK(beyond({{"A", 1, 1, 100}}, held).empty());
    CHECK(beyond({{"A", 1, 3, 200}, {"A", 2, 0, 80}, {"B", 1, 1, 5}}, held)
          == std::vector<wire::ClaimedLine>{{"A", 1, 1, 0}, {"A", 2, 0, 30}, {"B", 1, 1, 5}});
}

TEST_CASE("A kind of case has one spelling", "[headoffice]")
{
    for (const auto kind :
         {CaseKind::LinesNotFree, CaseKind::WithoutClaim, CaseKind::OtherContent,
          CaseKind::OtherKiosk, CaseKind::ReleasedAfterPayment, CaseKind::OfflineNotFree,
          CaseKind::BeyondBudget, CaseKind::NotDesignated}) {
        CHECK(*parseCaseKind(caseKindName(kind)) == kind);
        CHECK_FALSE(sentenceFor(kind).empty());
    }
    CHECK_FALSE(parseCaseKind("lost"));
}

TEST_CASE("What was paid offline needs no claim, and is a case where it was not free",
          "[headoffice]")
{
    using enum PaidContent;
    const auto judge = [](ClaimState state, bool isFree) {
        return judgeCommit(state, AsClaimed, isFree, Paying::Offline);
    };
    CHECK(judge(ClaimState::Unknown, true) == CommitJudgement{false, Uncovered::Refunded, {}});
    CHECK(judge(ClaimState::Unknown, false)
          == CommitJudgement{false, Uncovered::Overpaid, CaseKind::OfflineNotFree});
    // Its claim had been granted, and only the answer was lost.
    CHECK(judge(ClaimState::Granted, false) == CommitJudgement{true, Uncovered::Nothing, {}});
    CHECK(judge(ClaimState::Denied, true).conflict == CaseKind::WithoutClaim);
    CHECK(judge(ClaimState::Released, false).conflict == CaseKind::LinesNotFree);
}
