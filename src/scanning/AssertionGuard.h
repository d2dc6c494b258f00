// AssertionGuard: lets a thread outlive a failed assertion of a library. Debian builds ZXing with
// its assertions on, and a creased QR symbol can break one (zxing-cpp issues 399, 740, 1154): a
// piece of paper must not stop the terminal.
#pragma once

#include <cstdint>
#include <functional>

namespace reprise::scanning {

enum class Outcome : std::uint8_t { Finished, Abandoned };

/// Runs `work`. Abandoned when it called abort() on this thread: POSIX lets a handler of SIGABRT
/// jump out. What `work` had allocated by then is lost, so after `mostAbandoned` times in a process
/// an abort is an abort again, and the watchdog starts a fresh one. `work` must hold no locks, and
/// leave what it writes to usable at any moment. Aborts of other threads take their usual course.
Outcome survivingAborts(const std::function<void()>& work);

inline constexpr int mostAbandoned = 50;

} // namespace reprise::scanning
