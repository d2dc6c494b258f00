#include "AssertionGuard.h"

#include <atomic>
#include <csetjmp>
#include <csignal>
#include <mutex>

namespace reprise::scanning {

namespace {

/// Where this thread goes on after an abort; null when it has nothing to survive.
thread_local sigjmp_buf* escape = nullptr;

std::atomic<int> abandoned{0};
struct sigaction usual {};

void onAbort(int signal)
{
    if (escape != nullptr && abandoned.fetch_add(1) < mostAbandoned) {
        siglongjmp(*escape, 1);
    }
    // Whoever was in charge before takes it: abort() raises the signal again when this returns.
    sigaction(signal, &usual, nullptr);
    raise(signal);
}

void installOnce()
{
    static std::once_flag once;
    std::call_once(once, [] {
        struct sigaction ours {};
        ours.sa_handler = onAbort;
        sigemptyset(&ours.sa_mask);
        sigaction(SIGABRT, &ours, &usual);
    });
}

} // namespace

Outcome survivingAborts(const std::function<void()>& work)
{
    installOnce();
    sigjmp_buf here;
    if (sigsetjmp(here, 1) != 0) {
        escape = nullptr;
        return Outcome::Abandoned;
    }
    escape = &here;
    work();
    escape = nullptr;
    return Outcome::Finished;
}

} // namespace reprise::scanning
