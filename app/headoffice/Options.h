// Options: what reprise-headoffice was asked to do on its command line.
#pragma once

#include "reprise/headoffice/Server.h"

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace reprise::headoffice {

struct Serve {
    ServerSettings server;
    std::string database;
    std::string officeKeyFile; ///< Empty: only callers on this machine may publish and read.
};

struct PublishReceipts {
    std::string database;
    std::string store;
    std::vector<std::string> files; ///< ndjson; "-" is standard input.
};

struct PublishPolicy {
    std::string database;
    std::string store;
    std::string file;
};

using Task = std::variant<Serve, PublishReceipts, PublishPolicy>;

/// Done already (help, or a usage error that was explained): the exit code.
using Finished = int;

std::variant<Task, Finished> readOptions(int argc, char** argv);

} // namespace reprise::headoffice
