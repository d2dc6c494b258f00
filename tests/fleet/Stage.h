// Stage: what all kiosks of the fleet share: a folder, certificates, the sales, and where head
// office is.
#pragma once

#include "Findings.h"
#include "TemporaryFolder.h"

#include <atomic>
#include <chrono>
#include <cstdint>
#include <string>
#include <vector>

namespace reprise::fleet {

struct Stage {
    support::TemporaryFolder folder;
    std::vector<std::string> offices;
    std::uint64_t seed = 1;
    int operations = 1'000; ///< Of all kiosks together.
    int sales = 0;
    std::chrono::steady_clock::time_point end = std::chrono::steady_clock::time_point::max();
    std::string officeKey; ///< The file with the half of head office's key that anybody may know.
    std::atomic<int> begun = 0;       ///< Operations so far,
    std::atomic<int> done = 0;        ///< and those of them that are over.
    std::atomic<bool> isHeld = false; ///< Nobody begins another one.
    Findings findings;

    std::string file(const std::string& name) const { return folder.file(name); }
    std::string certificate(const std::string& name) const { return folder.file("tls/" + name); }
};

/// Of two stores, by turns: kiosks and sales alike are numbered from 1.
inline std::string storeName(int number)
{
    return number % 2 == 1 ? "0412" : "0413";
}

inline std::string kioskName(int number)
{
    return storeName(number) + "-K" + std::to_string(number);
}

} // namespace reprise::fleet
