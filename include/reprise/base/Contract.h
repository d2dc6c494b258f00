// Contracts: a broken one is a fault in our code, so the process stops at once. The watchdog starts
// it again and the journal brings it back to the last durable state. Release builds keep the
// checks.
#pragma once

namespace reprise::detail {
[[noreturn]] void contractBroken(const char* condition, const char* file, int line) noexcept;
}

#define REPRISE_EXPECTS(condition)                                                                 \
    ((condition) ? static_cast<void>(0)                                                            \
                 : ::reprise::detail::contractBroken(#condition, __FILE__, __LINE__))

#define REPRISE_UNREACHABLE() ::reprise::detail::contractBroken("unreachable", __FILE__, __LINE__)
