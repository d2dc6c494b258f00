// Stage: what all kiosks of the fleet share: a folder, certificates, the sales, and where head
// office is.
#pragma once

#include "Findings.h"
#include "TemporaryFolder.h"

#include <atomic>
#include <cstdint>
#include <string>
#include <vector>

namespace reprise::fleet {

/// How often things go wrong: once in so many operations, 0 for never.
struct Faults {
    int workerKill = 60;
    int terminalKill = 200;
    int diskFault = 3; ///< Once in so many starts of a worker.
    int clockStep = 150;
};

struct Stage {
    support::TemporaryFolder folder;
    std::vector<std::string> offices;
    std::uint64_t seed = 1;
    int operations = 1'000; ///< Of all kiosks together.
    int sales = 0;
    Faults faults;
    std::atomic<int> done = 0;        ///< Operations so far.
    std::atomic<bool> isHeld = false; ///< Nobody begins another one.
    Findings findings;

    std::string file(const std::string& name) const { return folder.file(name); }
    std::string certificate(const std::string& name) const { return folder.file("tls/" + name); }
};

inline std::string kioskName(int number)
{
    return "0412-K" + std::to_string(number);
}

} // namespace reprise::fleet
