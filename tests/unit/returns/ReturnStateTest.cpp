#include "reprise/returns/ReturnState.h"

#include <catch2/catch_test_macros.hpp>

#include <array>
#include <set>

using namespace reprise::returns;

namespace {

constexpr std::array all{
    ReturnState::Draft,         ReturnState::Accepted,   ReturnState::Denied,
    ReturnState::Claiming,      ReturnState::Granted,    ReturnState::Releasing,
    ReturnState::Released,      ReturnState::Paying,     ReturnState::Committed,
    ReturnState::Pending,       ReturnState::InDoubt,    ReturnState::Withdrawn,
    ReturnState::OfflinePaying, ReturnState::OfflinePaid};

} // namespace

TEST_CASE("Money that was settled stays settled, and a denial is final", "[returns]")
{
    for (const auto to : all) {
        CHECK_FALSE(mayBecome(ReturnState::Committed, to));
        CHECK_FALSE(mayBecome(ReturnState::Denied, to));
        CHECK_FALSE(mayBecome(ReturnState::Withdrawn, to));
        CHECK_FALSE(mayBecome(ReturnState::Released, to));
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

TEST_CASE("No way leads from a claim to money but by head office's yes", "[returns][claims]")
{
    for (const auto to : {ReturnState::Paying, ReturnState::Committed, ReturnState::InDoubt})
        CHECK_FALSE(mayBecome(ReturnState::Claiming, to));
    CHECK(mayBecome(ReturnState::Claiming, ReturnState::Granted));
    CHECK(mayBecome(ReturnState::Pending, ReturnState::Granted));
    CHECK(mayBecome(ReturnState::Granted, ReturnState::Paying));
    CHECK(mayBecome(ReturnState::Granted, ReturnState::Committed));
}

TEST_CASE("What is paid from the budget is paid, in doubt, or for certain not", "[returns][claims]")
{
    const auto next = [](ReturnState from) {
        std::set<ReturnState> all;
        for (const auto& each : transitions())
            if (each.from == from) all.insert(each.to);
        return all;
    };
    CHECK(next(ReturnState::OfflinePaying)
          == std::set{ReturnState::OfflinePaid, ReturnState::InDoubt, ReturnState::Pending});
    CHECK(next(ReturnState::OfflinePaid) == std::set{ReturnState::Committed});
    for (const auto from : all)
        CHECK(mayBecome(from, ReturnState::OfflinePaying)
              == (from == ReturnState::Claiming || from == ReturnState::Pending));
    CHECK(mayBecome(ReturnState::InDoubt, ReturnState::OfflinePaid));
    CHECK(isPaid(ReturnState::OfflinePaid));
    CHECK_FALSE(isPaid(ReturnState::OfflinePaying));
    CHECK(isUnsettled(ReturnState::OfflinePaying));
    CHECK_FALSE(isUnsettled(ReturnState::OfflinePaid));
}

TEST_CASE("A claim is given up only before money can have moved", "[returns][claims]")
{
    for (const auto from : all)
        CHECK(mayBecome(from, ReturnState::Releasing)
              == (from == ReturnState::Claiming || from == ReturnState::Granted));
    CHECK(mayBecome(ReturnState::Releasing, ReturnState::Released));
    for (const auto to : all)
        CHECK(mayBecome(ReturnState::Releasing, to) == (to == ReturnState::Released));
}

TEST_CASE("What was called off waits for nothing more", "[returns][claims]")
{
    for (const auto state : all)
        CHECK_FALSE((isCalledOff(state) && isUnsettled(state)));
    CHECK(isCalledOff(ReturnState::Releasing));
    CHECK(isUnsettled(ReturnState::Claiming));
}

TEST_CASE("Every state can be reached, and none is a dead end but the last ones", "[returns]")
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
    CHECK(reportedState(ReturnState::Claiming) == "pending");
    CHECK(reportedState(ReturnState::Releasing) == "denied");
    CHECK(reportedState(ReturnState::OfflinePaying) == "in_doubt");
    CHECK(reportedState(ReturnState::OfflinePaid) == "completed");
    CHECK_FALSE(parseState("completed"));
}
