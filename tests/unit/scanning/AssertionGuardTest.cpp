#include "AssertionGuard.h"

#include <catch2/catch_test_macros.hpp>

#include <csignal>
#include <cstdlib>
#include <future>
#include <sys/wait.h>
#include <unistd.h>

using namespace reprise::scanning;

TEST_CASE("A failed assertion of a library costs one look, not the terminal", "[scanning][guard]")
{
    CHECK(survivingAborts([] {}) == Outcome::Finished);
    CHECK(survivingAborts([] { std::abort(); }) == Outcome::Abandoned);
    auto elsewhere =
        std::async(std::launch::async, [] { return survivingAborts([] { std::abort(); }); });
    CHECK(elsewhere.get() == Outcome::Abandoned);
    CHECK(survivingAborts([] {}) == Outcome::Finished);
}

TEST_CASE("An abort of our own still stops the process", "[scanning][guard]")
{
    const pid_t child = fork();
    REQUIRE(child >= 0);
    if (child == 0) {
        // Catch's own handler would report this as a failure of the child.
        std::signal(SIGABRT, SIG_DFL);
        if (survivingAborts([] {}) != Outcome::Finished) _exit(1);
        std::abort();
    }
    int status = 0;
    REQUIRE(waitpid(child, &status, 0) == child);
    CHECK(WIFSIGNALED(status));
    CHECK(WTERMSIG(status) == SIGABRT);
}
