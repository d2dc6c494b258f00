#include "reprise/returns/ReturnState.h"

#include <catch2/catch_test_macros.hpp>

#include <array>
#include <set>

using namespace reprise::returns;

namespace {

constexpr std::array all{ReturnState::Draft,   ReturnState::Accepted,  ReturnState::Denied,
                         ReturnState::Paying,  ReturnState::Committed, ReturnState::Pending,
                         ReturnState::InDoubt, ReturnState::Withdrawn};

} // namespace

TEST_CASE("Money that was settled stays settled, and a denial is final", "[returns]")
{
    for (const auto to : all) {
        CHECK_FALSE(mayBecome(ReturnState::Committed, to));
        CHECK_FALSE(mayBecome(ReturnState::Denied, to));
        CHECK_FALSE(mayBecome(ReturnState::Withdrawn, to));
        CHECK_FALSE(mayBecome(to, ReturnState::Draft));
        CHECK_FALSE(mayBecome(to, to));
    }
}

TEST_CASE("What is in doubt is never simply given up", "[returns]")
{
    CHECK(mayBecome(ReturnState::InDoubt, ReturnState::Committed));
    CHECK(mayBecome(ReturnState::InDoubt, ReturnState::Pending));
    CHECK_FALSE(mayBecome(ReturnState::InDoubt, ReturnState::Denied));
    CHECK_FALSE(mayBecome(ReturnState::InDoubt, ReturnState::Withdrawn));
    CHECK_FALSE(mayBecome(ReturnState::InDoubt, ReturnState::Paying));
    CHECK_FALSE(mayBecome(ReturnState::Paying, ReturnState::Withdrawn));
    CHECK_FALSE(mayBecome(ReturnState::Paying, ReturnState::Denied));
    CHECK_FALSE(mayBecome(ReturnState::Draft, ReturnState::Committed));
}

TEST_CASE("Every state can be reached, and none is a dead end but the two last ones", "[returns]")
{
    std::set reached{ReturnState::Draft};
    for (std::size_t round = 0; round < all.size(); ++round)
        for (const auto& [from, to] : transitions())
            if (reached.contains(from)) reached.insert(to);
    CHECK(reached.size() == all.size());
}

TEST_CASE("States have a name in the journal and a word on the command line", "[returns]")
{
    for (const auto state : all)
        CHECK(*parseState(stateName(state)) == state);
    CHECK(reportedState(ReturnState::Committed) == "completed");
    CHECK(reportedState(ReturnState::InDoubt) == "in_doubt");
    CHECK(reportedState(ReturnState::Denied) == "denied");
    CHECK(reportedState(ReturnState::Pending) == "pending");
    CHECK(reportedState(ReturnState::Paying) == "in_doubt");
    CHECK(reportedState(ReturnState::Withdrawn) == "denied");
    CHECK_FALSE(parseState("completed"));
}
