// Error: why the outside world kept us from doing something. A "no" to a customer is not an error.
#pragma once

#include <cstdint>
#include <string>

namespace reprise {

/// Few on purpose: one code per thing a caller can do about it.
enum class ErrorCode : std::uint8_t {
    Invalid,     ///< The input is malformed: say what was expected and ask again.
    NotFound,    ///< Nothing goes by that name.
    Conflict,    ///< The name is taken by other content: look again before going on.
    Unavailable, ///< Not now: keep what you have and try later.
    Corrupt,     ///< What we stored is damaged: stop and call service.
};

struct Error {
    ErrorCode code;
    std::string detail; ///< What is wrong and what was expected. For people who run the terminal.

    friend bool operator==(const Error&, const Error&) = default;
};

} // namespace reprise
