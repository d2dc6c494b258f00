// A policy is looked at before it goes to a terminal.
#include "Program.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_string.hpp>

#include <algorithm>

using namespace reprise::clitest;
using Catch::Matchers::ContainsSubstring;

namespace {

std::vector<fs::path> policiesIn(const std::string& folder)
{
    std::vector<fs::path> files;
    for (const auto& entry : fs::directory_iterator(sourceFile(folder)))
        if (entry.path().extension() == ".toml") files.push_back(entry.path());
    std::ranges::sort(files);
    return files;
}

} // namespace

TEST_CASE("Every stock policy makes sense", "[cli][policy]")
{
    const auto files = policiesIn("deploy/policy");
    CHECK(files.size() >= 6);
    for (const auto& file : files) {
        const auto ran = runReprise({"policy", "check", file.string(), "--json"});
        INFO(ran.err);
        CHECK(ran.code == 0);
        CHECK(ran.line()["ok"] == true);
        CHECK(ran.line()["policy"]["id"] == file.stem().string());
        CHECK(ran.line()["pack"].is_string());
        for (const auto& remark : ran.line()["remarks"])
            CHECK(remark["severity"] == "warning");
    }
}

TEST_CASE("Every broken policy fails with the line of its mistake", "[cli][policy]")
{
    const auto files = policiesIn("tests/golden/policies");
    CHECK(files.size() >= 10);
    for (const auto& file : files) {
        // Its first line says where the mistake is: "# line 12: …".
        const auto line =
            std::stoi(readAll(file.string()).substr(std::string_view("# line ").size()));
        const auto ran = runReprise({"policy", "check", file.string(), "--json"});
        INFO(file.filename().string() << ": " << ran.err);
        CHECK(ran.code == 1);
        CHECK_THAT(ran.err, ContainsSubstring(file.string() + ":" + std::to_string(line) + ": "));
        const auto answer = ran.line();
        CHECK(answer["ok"] == false);
        const auto& remarks = answer["remarks"];
        const auto isIt = [line](const Json& remark) {
            return remark["line"] == line && remark["severity"] == "fault";
        };
        CHECK(std::ranges::count_if(remarks, isIt) == 1);
    }
}

TEST_CASE("All that is wrong is told at once", "[cli][policy]")
{
    const TempFolder folder;
    const auto good = readAll(sourceFile("deploy/policy/open.toml"));
    const auto lines = static_cast<int>(std::ranges::count(good, '\n'));
    const auto three = folder.file("three.toml", good
                                                     + "surprise = 1\n[caps]\nvalue = 3\n"
                                                       "[traits]\nfinal_sale = \"maybe\"\n");
    const auto ran = runReprise({"policy", "check", three});
    CHECK(ran.code == 1);
    for (const int after : {1, 3, 5})
        CHECK_THAT(ran.err, ContainsSubstring("three.toml:" + std::to_string(lines + after) + ": ")
                                && ContainsSubstring("expected"));
    CHECK(std::ranges::count(ran.err, '\n') == 3);
}

TEST_CASE("A warning is told and stops nobody", "[cli][policy]")
{
    const TempFolder folder;
    auto far = readAll(sourceFile("deploy/policy/open.toml"));
    far.replace(far.find("GB-EAW"), 6, "IS-RVK");
    const auto ran = runReprise({"policy", "check", folder.file("far.toml", far)});
    CHECK(ran.code == 0);
    CHECK_THAT(ran.err, ContainsSubstring("warning: ") && ContainsSubstring("IS-RVK"));
    CHECK_THAT(ran.out, ContainsSubstring("no statutory pack"));
}

TEST_CASE("A file that can't be read is no policy", "[cli][policy]")
{
    const TempFolder folder;
    CHECK(runReprise({"policy", "check", folder.at("missing.toml")}).code == 2);
    CHECK(runReprise({"policy", "check", folder.path().string()}).code == 2);
    CHECK(runReprise({"policy", "check", folder.file("big.toml", std::string(2'000'000, '#'))}).code
          == 2);
}
