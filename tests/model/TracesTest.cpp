// The table of states walks along with the model: spin plays it by chance, and every change that a
// kiosk of it writes down is one that the table allows from where that return stands.
#include "ChildProcess.h"
#include "ModelStates.h"

#include <catch2/catch_test_macros.hpp>

#include <regex>
#include <set>
#include <sstream>

using namespace reprise;
using returns::ReturnState;

namespace {

constexpr int plays = 200;

/// What is written of each id, in turn: "ASKED", "GRANTED", "PAYING", …
using Trace = std::vector<std::string>;

/// One play by chance, of three returns at each of two kiosks. After each step spin prints all of
/// an array that has changed.
std::map<int, Trace> played(int seed)
{
    const auto run = support::run({REPRISE_SPIN, "-p", "-g", "-n" + std::to_string(seed), "-u4000",
                                   "-DOFFLINE", "-DEVERYBODY_COMES", "-DA=3", "-DCHECKS=0",
                                   REPRISE_SOURCE_DIR "/tests/model/claim.pml"});
    REQUIRE(run.exitCode == 0);
    static const std::regex state(R"(^\s+js\[(\d+)\] = ([A-Z]+)$)");
    std::map<int, Trace> traces;
    std::istringstream lines(run.output);
    for (std::string line; std::getline(lines, line);) {
        std::smatch read;
        if (!std::regex_match(line, read, state)) continue;
        auto& trace = traces[std::stoi(read[1])];
        if (trace.empty() || trace.back() != read[2]) trace.push_back(read[2]);
    }
    return traces;
}

} // namespace

TEST_CASE("The table allows every change of every play of the model", "[model]")
{
    std::set<std::pair<std::string, std::string>> seen;
    for (int seed = 1; seed <= plays; ++seed)
        for (const auto& [id, trace] : played(seed)) {
            std::string before = "NONE";
            for (const auto& after : trace) {
                if (after == "NONE") continue;
                INFO("play " << seed << ", return " << id << ": " << before << " to " << after);
                if (before == "NONE")
                    CHECK(after == "ASKED"); // Accepted becomes Claiming.
                else
                    CHECK(tests::leadsThere(tests::modelStates().at(before),
                                            tests::modelStates().at(after)));
                seen.emplace(before, after);
                before = after;
            }
        }
    // Chance has been everywhere: a play that goes nowhere shows nothing.
    for (const auto& [from, to] :
         std::set<std::pair<std::string, std::string>>{{"NONE", "ASKED"},
                                                       {"ASKED", "GRANTED"},
                                                       {"ASKED", "DENIED"},
                                                       {"ASKED", "RELEASED"},
                                                       {"ASKED", "OFFPAYING"},
                                                       {"GRANTED", "PAYING"},
                                                       {"GRANTED", "RELEASED"},
                                                       {"PAYING", "PAID"},
                                                       {"PAYING", "RELEASED"},
                                                       {"OFFPAYING", "OFFPAID"},
                                                       {"OFFPAYING", "ASKED"}}) {
        INFO(from << " to " << to);
        CHECK(seen.contains({from, to}));
    }
}
