// The table of refund scenarios: all of them are in it, and what it names as a test is one.
#include "HouseFiles.h"

#include <catch2/catch_test_macros.hpp>

#include <map>
#include <sstream>

using namespace reprise::tidy;

namespace {

/// Names of all tests, the parts of a broken string put together again.
std::set<std::string> testNames()
{
    std::set<std::string> names;
    for (const auto& path : filesUnder({"tests"}, {".cpp"})) {
        std::string text;
        for (const auto& line : linesOf(root() / path))
            text += line + '\n';
        for (const std::string opening : {"TEST_CASE(\"", "SCENARIO(\""})
            for (auto at = text.find(opening); at != text.npos; at = text.find(opening, at + 1)) {
                std::string name;
                for (auto next = at + opening.size();;) {
                    const auto end = text.find('"', next);
                    name += text.substr(next, end - next);
                    next = text.find_first_not_of(" \n", end + 1);
                    if (text[next] != '"') break;
                    ++next;
                }
                names.insert(name);
            }
    }
    return names;
}

struct Row {
    std::string scenario;
    std::string answer;
};

std::map<std::string, Row> table()
{
    std::map<std::string, Row> rows;
    for (const auto& line : linesOf(root() / "deploy/docs/refund-scenarios.md")) {
        if (!line.starts_with("| ") || line.starts_with("| id")) continue;
        std::istringstream cells(line.substr(2));
        std::string id, scenario, answer;
        for (auto* cell : {&id, &scenario, &answer})
            std::getline(cells >> std::ws, *cell, '|');
        id.erase(id.find_last_not_of(' ') + 1);
        answer.erase(answer.find_last_not_of(' ') + 1);
        CHECK(rows.emplace(id, Row{scenario, answer}).second);
    }
    return rows;
}

} // namespace

TEST_CASE("Every refund scenario has a test of its name, or a reason why not", "[tidy]")
{
    const auto rows = table();
    const std::map<std::string, int> counts{{"D", 18}, {"T", 14}, {"Q", 26}, {"M", 20}};
    for (const auto& [letter, count] : counts)
        for (int number = 1; number <= count; ++number) {
            INFO(letter << number);
            CHECK(rows.contains(letter + std::to_string(number)));
        }
    CHECK(rows.size() == 78);

    const auto names = testNames();
    for (const auto& [id, row] : rows) {
        INFO(id << ": " << row.answer);
        CHECK_FALSE(row.answer.empty());
        if (!row.answer.starts_with('`')) continue;
        const auto name = row.answer.substr(1, row.answer.size() - 2);
        CHECK(names.contains(name));
        CHECK((name.starts_with(id + ":") || name.starts_with(id + ",")
               || name.find(", " + id + ":") != name.npos
               || name.find(", " + id + ",") != name.npos));
    }
}
