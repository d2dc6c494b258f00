// Runs the benchmarks named on the command line (all of them without names) and prints a table of
// ratios. Exit 1 when a figure is over its limit: a sign to look, never a test, since machines are
// noisy.
#include "Measurement.h"

#include <fmt/core.h>
#include <map>
#include <string>

using namespace reprise::bench;

int main(int argc, char* argv[])
{
    const std::map<std::string, std::vector<Measurement> (*)()> benchmarks{
        {"card", measureCardReturn},     {"commit", measureCommit},
        {"receipts", measureReceipts},   {"decode", measureDecode},
        {"start", measureStart},         {"ingest", measureIngest},
        {"decision", measureDecision},   {"rehearsal", measureRehearsal},
        {"claim", measureClaim},         {"crowd", measureCrowd},
        {"waiting", measureNetworkWait},
    };
    std::vector<std::string> chosen(argv + 1, argv + argc);
    if (chosen.empty())
        for (const auto& [name, benchmark] : benchmarks)
            chosen.push_back(name);

    bool within = true;
    fmt::print("{:<44} {:>12} {:>12} {:>8} {:>8}  {}\n", "what", "ours", "floor", "figure", "limit",
               "work on both sides");
    for (const auto& name : chosen) {
        const auto benchmark = benchmarks.find(name);
        if (benchmark == benchmarks.end()) {
            fmt::print(
                stderr,
                "no benchmark \"{}\"; expected card, claim, commit, crowd, receipts, decode, "
                "start, ingest, decision, rehearsal or waiting\n",
                name);
            return 2;
        }
        for (const auto& row : benchmark->second()) {
            within = within && row.within();
            fmt::print("{:<44} {:>9.3f} {:<2} {:>12} {:>8.2f} {:>7.2f}{} {}\n", row.name, row.ours,
                       row.unit, row.floor ? fmt::format("{:.3f} {}", *row.floor, row.unit) : "-",
                       row.figure(), row.limit, row.within() ? " " : "!", row.work);
        }
    }
    return within ? 0 : 1;
}
