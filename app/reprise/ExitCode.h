// ExitCode: the three endings a caller may rely on, ordered so that the worst of a stream is the
// largest.
#pragma once

#include <cstdint>

namespace reprise::cli {

enum class ExitCode : std::uint8_t {
    Done = 0,
    No = 1,       ///< Done, and the answer is no: denied, a conflict, a check that failed.
    BadInput = 2, ///< Bad usage or bad input; nothing was changed.
};

} // namespace reprise::cli
