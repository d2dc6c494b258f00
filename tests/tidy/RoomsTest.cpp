// The rooms and their direction, read from what each one links; and that every room explains
// itself.
#include "HouseFiles.h"

#include <catch2/catch_test_macros.hpp>

#include <map>
#include <regex>
#include <sstream>

using namespace reprise::tidy;

namespace {

using Names = std::set<std::string>;

/// Who may use whom, as the README's map says. Adapters use core rooms and never each other.
const std::map<std::string, Names>& allowed()
{
    static const Names facts{"base", "money", "calendar", "receipts"};
    static const Names beforeReturns{"base",   "money",  "calendar", "receipts",
                                     "rights", "policy", "people",   "goods"};
    static const Names withReturns{"base",   "money",  "calendar", "receipts", "rights",
                                   "policy", "people", "goods",    "value",    "returns"};
    static const auto and_ = [](Names names, const Names& more) {
        names.insert(more.begin(), more.end());
        return names;
    };
    static const Names core =
        and_(withReturns, {"json", "takeback", "settlement", "proof", "drafting", "wording",
                           "slips", "aftercare", "reports", "wire", "escrow"});
    static const std::map<std::string, Names> rules{
        {"base", {}},
        {"json", {"base", "calendar"}},
        {"money", {"base"}},
        {"calendar", {"base"}},
        {"receipts", {"base", "money", "calendar"}},
        {"rights", facts},
        {"people", {"base", "calendar"}},
        {"policy", and_(facts, {"rights"})},
        {"goods", facts},
        {"value", and_(beforeReturns, {"returns"})},
        {"proof", and_(facts, {"json", "wire"})},
        {"returns", beforeReturns},
        {"takeback", beforeReturns},
        {"settlement", withReturns},
        {"drafting", withReturns},
        {"wording", withReturns},
        {"slips", and_(withReturns, {"settlement", "wording"})},
        {"papers", and_(withReturns, {"wording", "slips"})},
        {"aftercare", withReturns},
        {"reports", and_(withReturns, {"settlement", "aftercare"})},
        {"wire", core},
        {"escrow", and_(withReturns, {"json", "wire"})},
        {"imports", core},
        {"scanning", core},
        {"storage", core},
        {"devices", core},
        {"drawing", core},
        {"payments", core},
        {"crypto", core},
        {"sync", core},
        {"headoffice", core},
    };
    return rules;
}

/// The rooms after USES in src/<room>/CMakeLists.txt.
Names usedBy(const std::string& room)
{
    std::ostringstream text;
    for (const auto& line : linesOf(root() / "src" / room / "CMakeLists.txt"))
        text << line << ' ';
    std::smatch found;
    const auto content = text.str();
    Names names;
    if (!std::regex_search(content, found, std::regex(R"(USES([a-z\s]+))"))) return names;
    std::istringstream words(found[1].str());
    for (std::string word; words >> word;)
        names.insert(word);
    return names;
}

Names roomsOnDisk()
{
    Names rooms;
    for (const auto& entry : fs::directory_iterator(root() / "src"))
        if (entry.is_directory()) rooms.insert(entry.path().filename().string());
    return rooms;
}

} // namespace

TEST_CASE("Every room is on the map and links only what it may", "[tidy][rooms]")
{
    for (const auto& room : roomsOnDisk()) {
        INFO("room " << room);
        REQUIRE(allowed().contains(room));
        for (const auto& used : usedBy(room)) {
            INFO("uses " << used);
            CHECK(allowed().at(room).contains(used));
        }
    }
}

TEST_CASE("Every room has a README of at most a page, no folder more than twenty files",
          "[tidy][rooms]")
{
    for (const auto& room : roomsOnDisk()) {
        INFO("room " << room);
        const auto readme = linesOf(root() / "src" / room / "README.md");
        CHECK_FALSE(readme.empty());
        CHECK(readme.size() <= 60);
        std::map<fs::path, int> filesIn;
        for (const auto& path : filesUnder({"src/" + room}, {".h", ".cpp"}))
            ++filesIn[path.parent_path()];
        for (const auto& [folder, files] : filesIn) {
            INFO(folder.string());
            CHECK(files <= 20);
        }
    }
}

TEST_CASE("Every source file is built and every test file is in a target", "[tidy][rooms]")
{
    for (const auto& path : filesUnder({"src", "app", "tests"}, {".cpp"})) {
        bool named = false;
        for (auto folder = path.parent_path(); !named && !folder.empty();
             folder = folder.parent_path()) {
            const auto list = root() / folder / "CMakeLists.txt";
            if (!fs::exists(list)) continue;
            const auto wanted = fs::relative(path, folder).string();
            for (const auto& line : linesOf(list))
                named = named || line.find(wanted) != std::string::npos;
            break;
        }
        if (!named) FAIL_CHECK(path.string() << " is in no CMakeLists.txt");
    }
}

TEST_CASE("At the root stands what has to stand there and nothing else", "[tidy][rooms]")
{
    const Names expected{"CMakeLists.txt", "CMakePresets.json", "LICENSE", "README.md", "app",
                         "deploy",         "include",           "qml",     "src",       "tests"};
    const Names made{"demo-store", "gallery"}; // By the scripts; git ignores them.
    for (const auto& entry : fs::directory_iterator(root())) {
        const auto name = entry.path().filename().string();
        if (name.starts_with(".") || name.starts_with("build") || made.contains(name)) continue;
        INFO(name);
        CHECK(expected.contains(name));
    }
    CHECK(linesOf(root() / "CMakeLists.txt").size() <= 60);
}
