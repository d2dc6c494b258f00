#include "reprise/escrow/HeldBudget.h"

#include "OfflineSamples.h"

#include <catch2/catch_test_macros.hpp>

using namespace reprise;
using namespace reprise::escrow;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

struct Held {
    HeldBudget budget{samples::budget({"0412-K1", std::string(32, 'a')}), {"boot-1", 5h}, 0, 0, 0};

    BootInstant after(milliseconds time) const
    {
        return {budget.askedAt.boot, budget.askedAt.since + time};
    }
};

} // namespace

TEST_CASE("A budget lasts 72 hours from before it was asked for, and not a moment longer",
          "[escrow]")
{
    const Held held;
    CHECK(timeLeft(held.budget, held.after(0ms)) == 72h);
    CHECK(whyClosed(held.budget, held.after(72h - 1ms)).empty());
    CHECK(timeLeft(held.budget, held.after(72h - 1ms)) == 1ms);
    CHECK(whyClosed(held.budget, held.after(72h)) == "the budget has run out");
    CHECK(timeLeft(held.budget, held.after(100h)) == 0ms);
}

TEST_CASE("A budget that says less lasts less", "[escrow]")
{
    Held held;
    held.budget.budget.validUntil = held.budget.budget.issuedAt + 2h;
    CHECK(whyClosed(held.budget, held.after(2h - 1ms)).empty());
    CHECK(whyClosed(held.budget, held.after(2h)) == "the budget has run out");
}

TEST_CASE("After a start of the machine there is nothing left of a budget", "[escrow]")
{
    const Held held;
    const auto anew = "this machine was started anew since it was given its budget";
    CHECK(whyClosed(held.budget, {"boot-2", 6h}) == anew);
    CHECK(timeLeft(held.budget, {"boot-2", 6h}) == 0ms);
    // A name that can't be told is nobody's, and a clock that runs back is no such clock.
    CHECK(whyClosed(held.budget, {"", 6h}) == anew);
    CHECK(whyClosed(held.budget, {"boot-1", 4h}) == anew);
    Held nameless;
    nameless.budget.askedAt.boot.clear();
    CHECK(whyClosed(nameless.budget, {"", 6h}) == anew);
}

TEST_CASE("A budget is used up by its sum or by its count", "[escrow]")
{
    Held held;
    held.budget.returns = 19;
    held.budget.paid = 99'999;
    CHECK(whyClosed(held.budget, held.after(1h)).empty());
    held.budget.returns = 20;
    CHECK(whyClosed(held.budget, held.after(1h)) == "the budget is used up");
    held.budget.returns = 1;
    held.budget.paid = 100'000;
    CHECK(whyClosed(held.budget, held.after(1h)) == "the budget is used up");
}

TEST_CASE("Another budget is asked for when it is needed, and head office could give it",
          "[escrow]")
{
    Held held;
    CHECK_FALSE(wantsRenewal(held.budget, held.after(1h - 1ms)));
    CHECK(wantsRenewal(held.budget, held.after(1h)));
    CHECK(wantsRenewal(held.budget, {"boot-2", 0ms}));
    held.budget.paid = 300;
    held.budget.returns = 1;
    CHECK(wantsRenewal(held.budget, held.after(1ms)));
    // It would not believe this one to be back, and until it does there would be none.
    held.budget.unheard = 1;
    CHECK_FALSE(wantsRenewal(held.budget, held.after(1ms)));
    CHECK_FALSE(wantsRenewal(held.budget, held.after(71h)));
    CHECK(wantsRenewal(held.budget, held.after(72h)));
    CHECK(wantsRenewal(held.budget, {"boot-2", 0ms}));
}
