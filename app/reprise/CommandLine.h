// CommandLine: turns the words after `reprise` into one command, or into what to say instead.
// The only place that knows the library which parses arguments.
#pragma once

#include "Commands.h"

#include <string>
#include <variant>

namespace reprise::cli {

struct Invocation {
    Output::Style style;
    Command command;
};

/// Help that was asked for (Done, for stdout) or a usage error (BadInput, for stderr).
struct Advice {
    ExitCode code;
    std::string text;
};

std::variant<Invocation, Advice> parseCommandLine(int count, const char* const* words);

} // namespace reprise::cli
