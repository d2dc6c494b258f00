// Options: how large a fleet, for how long, and against which database.
#pragma once

#include "Stage.h"

#include <optional>
#include <string>

namespace reprise::fleet {

struct Options {
    int kiosks = 3;
    int operations = 400;
    int minutes = 0;        ///< After which no operation is begun; 0: any.
    std::uint64_t seed = 0; ///< 0: any.
    std::string database;   ///< Empty: one of its own, in the cluster that the environment names.
    std::string failover;   ///< A program that takes "kill" and "promote"; empty for none.
    std::string restart;    ///< A command that restarts the database now and then; empty for none.
};

/// Nothing, after saying what was expected, where they make no sense.
std::optional<Options> readOptions(int argc, char** argv);

} // namespace reprise::fleet
