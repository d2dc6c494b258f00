#include "reprise/headoffice/BudgetJudgement.h"

#include <catch2/catch_test_macros.hpp>

using namespace reprise;
using namespace reprise::headoffice;

namespace {

wire::BudgetRequest asking(const std::string& kiosk,
                           std::optional<wire::ReturnedBudget> returned = {})
{
    return {{kiosk, {}}, "new", "GBP", std::move(returned)};
}

const Fleet both{4, {"0412-K1", "0412-K2"}};

} // namespace

TEST_CASE("A kiosk that asks joins its store's fleet, which begins a new epoch", "[headoffice]")
{
    const auto first = judgeBudget({}, asking("0412-K1"));
    CHECK(first.next == Fleet{1, {"0412-K1"}});
    CHECK(first.whyNone.empty());
    CHECK_FALSE(judgeBudget({both, {}}, asking("0412-K2")).next);
    CHECK(judgeBudget({both, {}}, asking("0412-K0")).next
          == Fleet{5, {"0412-K0", "0412-K1", "0412-K2"}});
}

TEST_CASE("Nobody is given a budget while one of an older epoch is out", "[headoffice]")
{
    const BudgetStanding standing{both, {{"old", "0412-K1", 4, 0, 0}}};
    CHECK(judgeBudget(standing, asking("0412-K2")).whyNone.empty());
    const auto newcomer = judgeBudget(standing, asking("0412-K3"));
    REQUIRE(newcomer.next);
    CHECK(newcomer.whyNone.starts_with("0412-K1 still holds"));
    // Nor is the one that holds it: it gives it back and waits with the others.
    const BudgetStanding later{*newcomer.next,
                               {{"old", "0412-K1", 4, 0, 0}, {"odd", "0412-K2", 4, 0, 0}}};
    const auto holder = judgeBudget(later, asking("0412-K1", wire::ReturnedBudget{"old", 0, 0}));
    CHECK(holder.isReturnBelieved);
    CHECK(holder.whyNone.starts_with("0412-K2 still holds"));
}

TEST_CASE("A budget is back once all that was paid from it was heard of", "[headoffice]")
{
    const BudgetStanding standing{both, {{"mine", "0412-K1", 4, 500, 2}}};
    const auto give = [&](std::int64_t paid, std::int64_t returns, const char* kiosk = "0412-K1") {
        return judgeBudget(standing, asking(kiosk, wire::ReturnedBudget{"mine", paid, returns}));
    };
    CHECK(give(500, 2).isReturnBelieved);
    CHECK(give(500, 2).whyNone.empty());
    CHECK_FALSE(give(501, 2).isReturnBelieved);
    CHECK(give(501, 2).whyNone.starts_with("budget mine is still out"));
    CHECK_FALSE(give(500, 3).isReturnBelieved);
    CHECK_FALSE(give(500, 2, "0412-K2").isReturnBelieved);
    CHECK(judgeBudget(standing, asking("0412-K1")).whyNone.starts_with("budget mine is still out"));
}

TEST_CASE("A journal in quarantine, or a database that may have forgotten some, gives none",
          "[headoffice]")
{
    BudgetStanding standing{both, {}};
    standing.isQuarantined = true;
    CHECK(judgeBudget(standing, asking("0412-K1")).whyNone.find("quarantine") != std::string::npos);
    standing.isQuarantined = false;
    standing.isForgetful = true;
    CHECK(judgeBudget(standing, asking("0412-K1")).whyNone.find("restored") != std::string::npos);
}
