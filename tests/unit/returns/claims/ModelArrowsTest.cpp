// The kiosk of the model (tests/model/claim.pml) and the table of states are one protocol: every
// step that the model's kiosk takes is an arrow here, or a way of several, and every arrow between
// those states is a step of the model.
#include "ModelStates.h"
#include "TextFile.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <regex>
#include <set>
#include <sstream>

using namespace reprise;
using tests::leadsThere;
using tests::modelStates;

namespace {

using Arrow = std::pair<std::string, std::string>;

/// The lines of the model's kiosk as it runs with payment offline and without a broken rule.
std::vector<std::string> kioskLines()
{
    std::istringstream model(tests::textOf("tests/model/claim.pml"));
    std::vector<std::string> lines;
    std::vector<bool> open; // Of each #ifdef that we are in: whether its lines count.
    auto isKiosk = false;
    for (std::string line; std::getline(model, line);) {
        if (line.starts_with("active [NK] proctype Kiosk")) isKiosk = true;
        if (isKiosk && line.starts_with("}")) return lines;
        if (line.starts_with("#ifdef OFFLINE"))
            open.push_back(true);
        else if (line.starts_with("#ifdef"))
            open.push_back(false);
        else if (line.starts_with("#ifndef"))
            open.push_back(true);
        else if (line.starts_with("#else"))
            open.back() = !open.back();
        else if (line.starts_with("#endif"))
            open.pop_back();
        else if (isKiosk && std::ranges::find(open, false) == open.end())
            lines.push_back(line);
    }
    return lines;
}

/// What the model's kiosk may do with an id: "ASKED" to "GRANTED", …
std::set<Arrow> modelArrows()
{
    static const std::regex guard(R"(js\[I\] == ([A-Z]+))");
    static const std::regex effect(R"(js\[I\] = ([A-Z]+)|LEAVE_FOR\(([A-Z]+)\)|(release\(\)))");
    std::set<Arrow> arrows;
    for (const auto& line : kioskLines()) {
        const auto parts = line.find("->");
        if (parts == line.npos) continue;
        const auto before = line.substr(0, parts);
        const auto after = line.substr(parts);
        std::smatch to;
        if (!std::regex_search(after, to, effect)) continue;
        const auto end = to[1].matched ? to[1].str() : to[2].matched ? to[2].str() : "RELEASED";
        for (std::sregex_iterator from(before.begin(), before.end(), guard), none; from != none;
             ++from)
            arrows.emplace((*from)[1], end);
    }
    return arrows;
}

} // namespace

TEST_CASE("Every step of the model's kiosk is one of the table's", "[returns][claims][model]")
{
    const auto arrows = modelArrows();
    CHECK(arrows
          == std::set<Arrow>{{"ASKED", "GRANTED"},
                             {"ASKED", "DENIED"},
                             {"ASKED", "RELEASED"},
                             {"GRANTED", "RELEASED"},
                             {"GRANTED", "PAYING"},
                             {"PAYING", "PAID"},
                             {"PAYING", "RELEASED"},
                             {"ASKED", "OFFPAYING"},
                             {"OFFPAYING", "ASKED"},
                             {"OFFPAYING", "OFFPAID"}});
    for (const auto& [from, to] : arrows) {
        INFO(from << " to " << to);
        CHECK(leadsThere(modelStates().at(from), modelStates().at(to)));
    }
}

TEST_CASE("Every arrow of the table between the model's states is a step of the model",
          "[returns][claims][model]")
{
    const auto arrows = modelArrows();
    for (const auto& [from, fromHere] : modelStates())
        for (const auto& [to, toHere] : modelStates()) {
            INFO(from << " to " << to);
            // Where nobody has to be asked, paying and paid are one step.
            const auto isBoth = from == "GRANTED" && to == "PAID"
                                && arrows.contains({"GRANTED", "PAYING"})
                                && arrows.contains({"PAYING", "PAID"});
            // In the model that head office has heard is its own affair.
            const auto isHeard = from == "OFFPAID" && to == "PAID";
            if (returns::mayBecome(fromHere, toHere))
                CHECK((isHeard || isBoth || arrows.contains({from, to})));
        }
}
