// Measurement: one row of the table that the benchmarks print: ours, the floor in the same run, and
// what the ratio may be. A ratio says something on any machine; a time only on this one.
#pragma once

#include <algorithm>
#include <chrono>
#include <cstdint>
#include <fstream>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace reprise::bench {

struct Measurement {
    std::string name;
    std::string unit;
    double ours = 0;
    std::optional<double> floor; ///< Absent where the limit is absolute.
    double limit = 0;            ///< Of ours/floor, or of ours where there is no floor.
    std::string work;            ///< Rows, bytes and syncs of both sides.

    double figure() const { return floor ? ours / *floor : ours; }
    bool within() const { return figure() <= limit; }
};

using Seconds = std::chrono::duration<double>;

inline double secondsOf(const std::function<void()>& work)
{
    const auto begin = std::chrono::steady_clock::now();
    work();
    return Seconds(std::chrono::steady_clock::now() - begin).count();
}

inline double quantile(std::vector<double> values, double share)
{
    std::ranges::sort(values);
    const auto last = static_cast<double>(values.size() - 1);
    return values[static_cast<std::size_t>(share * last)];
}

/// Resident memory of a running process.
inline double residentMegabytes(int pid)
{
    std::ifstream status("/proc/" + std::to_string(pid) + "/status");
    for (std::string line; std::getline(status, line);)
        if (line.starts_with("VmRSS:")) return std::stod(line.substr(6)) / 1024;
    return 0;
}

std::vector<Measurement> measureCommit();
std::vector<Measurement> measureCardReturn();
std::vector<Measurement> measureReceipts();
std::vector<Measurement> measureDecode();
std::vector<Measurement> measureStart();
std::vector<Measurement> measureIngest();
std::vector<Measurement> measureClaim();
std::vector<Measurement> measureCrowd();
std::vector<Measurement> measureDecision();
std::vector<Measurement> measureRehearsal();
std::vector<Measurement> measureNetworkWait();

} // namespace reprise::bench
