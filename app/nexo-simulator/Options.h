// Options: what nexo-simulator was asked to do on its command line.
#pragma once

#include <cstdint>
#include <string>
#include <variant>

namespace reprise::nexo {

struct Options {
    std::string address;
    std::uint16_t port = 0;
    std::string certFile;
    std::string keyFile;
    std::string logFile;
    std::string originalsFile; ///< Empty: any sale may be reversed, without end.
    int faultsPerThousand = 0;
    std::uint32_t seed = 1;
    int slowMilliseconds = 2'000;
};

/// Done already (help, or a usage error that was explained): the exit code.
using Finished = int;

std::variant<Options, Finished> readOptions(int argc, char** argv);

} // namespace reprise::nexo
