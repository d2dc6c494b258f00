// Options: what reprise-headoffice was asked to do on its command line.
#pragma once

#include "reprise/headoffice/Restores.h"
#include "reprise/headoffice/Server.h"

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace reprise::headoffice {

struct Serve {
    ServerSettings server;
    std::string database;
    std::string officeKeyFile;  ///< Empty: only callers on this machine may publish and read.
    std::string signingKeyFile; ///< Empty: nothing is signed, and no budget given.
    std::string enrolCaFile;    ///< With its key; empty: nobody is enrolled.
    std::string enrolCaKeyFile;
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

struct PublishFeed {
    std::string database;
    std::string feed;
    std::string store;  ///< Empty: every store.
    bool whole = false; ///< What the file does not name is withdrawn.
    std::string file;   ///< ndjson; "-" is standard input.
};

struct Restored {
    std::string database;
    RestoreScope scope = RestoreScope::Store;
    std::vector<std::string> also; ///< Kiosks that the backup does not know yet.
};

struct Awaited {
    std::string database;
    std::string giveUp; ///< A kiosk that will never be heard; empty: only says who is awaited.
    std::string by;
};

struct ShowFleet {
    std::string database;
    std::string store;
    std::string remove; ///< A kiosk to take off the list; empty: only shows it.
};

struct CloseDays {
    std::string database;
    std::string signingKeyFile;
};

struct Enrol {
    std::string database;
    std::string kiosk;
    std::string by;
};

/// How much may be lost while the line of kiosks is down.
struct ShowExposure {
    std::string database;
    std::string store; ///< Empty: the whole chain.
};

struct Revoke {
    std::string database;
    std::string kiosk;
};

using Task = std::variant<Serve, PublishReceipts, PublishPolicy, PublishFeed, Restored, Awaited,
                          ShowFleet, CloseDays, Enrol, Revoke, ShowExposure>;

/// Done already (help, or a usage error that was explained): the exit code.
using Finished = int;

std::variant<Task, Finished> readOptions(int argc, char** argv);

} // namespace reprise::headoffice
