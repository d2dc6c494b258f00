// What was acknowledged is still there after a process died without a word.
#include "Terminal.h"

#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

using namespace reprise;
using namespace reprise::storage;

namespace {

/// The child returns one heart after the other and says so, a byte each, on `pipe`.
[[noreturn]] void returnUntilKilled(Terminal& terminal, int pipe, int round)
{
    auto store = terminal.tryOpen();
    if (!store) ::_exit(3);
    auto denied = samples::returned(samples::hearts(), 1, 1, {}, "A");
    denied.state = returns::ReturnState::Denied;
    for (int number = 0;; ++number) {
        const auto name = std::to_string(round) + "-" + std::to_string(number);
        denied.id = ReturnId("R-" + name);
        denied.decision.request = RequestId("r-" + name);
        if (!(*store)->returnJournal().record(denied, {})) ::_exit(4);
        if (::write(pipe, "x", 1) != 1) ::_exit(5);
    }
}

/// Kills the child after `acknowledged` answers; how many there were in all.
int killAfter(Terminal& terminal, int acknowledged, int round)
{
    int ends[2];
    REQUIRE(::pipe(ends) == 0);
    const auto child = ::fork();
    if (child == 0) {
        ::close(ends[0]);
        returnUntilKilled(terminal, ends[1], round);
    }
    ::close(ends[1]);
    int seen = 0;
    char byte = 0;
    while (seen < acknowledged && ::read(ends[0], &byte, 1) == 1)
        ++seen;
    ::kill(child, SIGKILL);
    while (::read(ends[0], &byte, 1) == 1)
        ++seen;
    ::close(ends[0]);
    int status = 0;
    ::waitpid(child, &status, 0);
    CHECK(WIFSIGNALED(status));
    return seen;
}

} // namespace

TEST_CASE("Nothing acknowledged is lost when the process is killed", "[storage]")
{
    Terminal terminal;
    std::vector<int> answers;
    for (int round = 0; round < 12; ++round)
        answers.push_back(killAfter(terminal, 1 + round * 7 % 23, round));

    auto store = terminal.open();
    for (int round = 0; round < 12; ++round)
        for (int number = 0; number < answers[static_cast<std::size_t>(round)]; ++number) {
            const RequestId request("r-" + std::to_string(round) + "-" + std::to_string(number));
            const auto answer = store->returnJournal().answered(request);
            REQUIRE(answer);
            CHECK(answer->has_value());
        }
    CHECK(store->verifyJournal()->ok);
    CHECK(store->health()->quickCheck == "ok");
}

TEST_CASE("A process that ends without closing leaves a whole terminal", "[storage]")
{
    Terminal terminal;
    const auto child = ::fork();
    if (child == 0) {
        auto store = terminal.tryOpen();
        ::_exit(store && takeBack(**store, 1, 2, "A") ? 0 : 1);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    REQUIRE(status == 0);
    auto store = terminal.open();
    CHECK(store->returnJournal().ledger(samples::hearts().number)->line(1).units == 2);
    REQUIRE(takeBack(*store, 1, 1, "B"));
    CHECK(store->verifyJournal()->records == 3);
}
