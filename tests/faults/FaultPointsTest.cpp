// A return is stopped at every step that it takes towards the outside, and every step is made to
// fail: whatever the point, afterwards it is done, refused, owed or in doubt, asking again moves
// nothing twice, and the payment terminal's own log agrees to the penny.
//
// By default a sample of the steps; every single one with
// REPRISE_FAULT_POINTS=all (deploy/tools/fault-points.sh), or of some kinds with their names.
#include "FaultKinds.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <cstdlib>
#include <iostream>
#include <map>
#include <set>

using namespace reprise::faults;

namespace {

/// "all", or the names of kinds with semicolons between them: all of their steps, and only a sample
/// of the others'.
bool wantsAll(const Kind& kind)
{
    const char* asked = std::getenv("REPRISE_FAULT_POINTS");
    if (asked == nullptr) return false;
    return std::string(asked) == "all"
           || (";" + std::string(asked) + ";").find(";" + kind.name + ";") != std::string::npos;
}

/// All of them, or a sample that begins somewhere else for each kind and mode.
std::set<long> stepsOf(const Kind& kind, const std::string& mode, long steps, int before)
{
    const long stride = wantsAll(kind) ? 1 : std::min(kind.stride, steps);
    std::set<long> chosen;
    for (long step = 1 + before % stride; step <= steps; step += stride)
        chosen.insert(step);
    // The terminal is asked when the first of two commits is on disk, some three fifths on.
    if (kind.samplesTheAsking && mode == "kill")
        for (long step = steps * 58 / 100; step <= steps * 68 / 100; ++step)
            chosen.insert(step);
    return chosen;
}

using Ends = std::map<std::string, int>;

void tell(const std::string& what, const Ends& ends)
{
    int points = 0;
    for (const auto& [state, count] : ends)
        points += count;
    std::cout << what << ": " << points << " points:";
    for (const auto& [state, count] : ends)
        std::cout << " " << count << " " << state;
    std::cout << std::endl;
}

} // namespace

TEST_CASE("Stopped or failing at any step, a return ends up done, refused, owed or in doubt",
          "[faults]")
{
    Ends all;
    int points = 0;
    for (const auto& kind : kinds()) {
        FaultStage stage(kind.setting);
        Try whole(stage, kind);
        whole.strike("");
        const auto steps = stage.steps();
        REQUIRE(steps > 10);
        Ends ends;
        for (const std::string mode : {"kill", "torn", "eio", "short", "enospc"}) {
            for (const auto step : stepsOf(kind, mode, steps, points)) {
                INFO(kind.name << ", " << mode << " at step " << step << " of " << steps);
                Try struck(stage, kind);
                struck.strike(mode + ":" + std::to_string(step));
                struck.look();
                ++ends[struck.answer().at("state").get<std::string>()];
                ++points;
                struck.settleByReport();
                struck.takeTheRest();
            }
        }
        tell(kind.name + ", " + std::to_string(steps) + " steps", ends);
        CHECK(ends.contains(kind.end)); // Else it is not the kind that it says.
        for (const auto& [state, count] : ends)
            all[state] += count;
    }
    tell("in all", all);
    CHECK(all.contains("completed"));
    CHECK(all.contains("in_doubt")); // Else no step fell between the asking and the answer.
}
