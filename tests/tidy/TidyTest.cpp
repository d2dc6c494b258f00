// The house rules on names, sizes and words that no compiler checks. Each ban names what to use
// instead.
#include "HouseFiles.h"

#include <catch2/catch_test_macros.hpp>

#include <array>
#include <cctype>
#include <string_view>

using namespace reprise::tidy;

namespace {

struct Ban {
    std::string_view where; ///< Path prefix the ban applies to; empty means everywhere.
    std::string_view text;
    std::string_view instead;
};

constexpr std::array bans{
    Ban{"include/", "#include <Q", "keep Qt in app/ and qml/"},
    Ban{"src/", "#include <Q", "keep Qt in app/ and qml/"},
    Ban{"include/reprise/money/", "double", "count minor units"},
    Ban{"src/money/", "double", "count minor units"},
    Ban{"src/returns/", "double", "count minor units"},
    Ban{"src/receipts/", "double", "count minor units"},
    Ban{"src/policy/", "double", "count minor units"},
    Ban{"src/imports/", "double", "parse decimals with Money::parse"},
    Ban{"include/", "system_clock::now", "take the time as a parameter, or the Clock port"},
    Ban{"src/", "system_clock::now", "take the time as a parameter, or the Clock port"},
    Ban{"include/", "#include <nlohmann", "keep libraries in the .cpp"},
    Ban{"include/", "#include <SQLiteCpp", "keep libraries in the .cpp"},
    Ban{"include/", "#include <ZXing", "keep libraries in the .cpp"},
    Ban{"include/", "#include <boost", "keep libraries in the .cpp"},
    Ban{"include/", "#include <sodium", "keep libraries in the .cpp"},
    Ban{"include/", "#include <curl", "keep libraries in the .cpp"},
    Ban{"src/", "throw ", "return Result; an adapter catches its library's exceptions"},
    Ban{"app/", "setContextProperty", "a required property"},
    Ban{"qml/", ".js\"", "a view model"},
    Ban{"qml/", "ShaderEffect", "flat rectangles: the kiosk renders in software"},
    Ban{"qml/", "elide:", "wrap or page: words are never cut"},
    Ban{"", "FIXME", "finish it before it lands"},
    Ban{"", "TODO", "finish it before it lands"},
    Ban{"", "XXX", "finish it before it lands"},
};

constexpr std::array bannedWords{"Utils", "Helper", "Manager", "Common",
                                 "Misc",  "Base",   "Impl",    "Info"};

std::size_t lengthLimit(const fs::path& path)
{
    return path.extension() == ".h" || path.extension() == ".qml" ? 250 : 400;
}

/// A "///" line may name what it forbids; code may not contain it.
bool isComment(std::string_view line)
{
    const auto start = line.find_first_not_of(' ');
    return start != std::string_view::npos && line.substr(start).starts_with("//");
}

bool isProductName(std::string_view name)
{
    return name == "ManagerViewModel" || name == "ManagerScreen"; // The store manager: a person.
}

} // namespace

TEST_CASE("No file is longer than its kind may be, no line wider than 100 columns", "[tidy]")
{
    for (const auto& path : sources()) {
        INFO(path.string());
        const auto lines = linesOf(root() / path);
        CHECK(lines.size() <= lengthLimit(path));
        for (std::size_t index = 0; index < lines.size(); ++index) {
            std::size_t columns = 0;
            for (const auto byte : lines[index])
                if ((static_cast<unsigned char>(byte) & 0xC0U) != 0x80U) ++columns;
            INFO("line " << index + 1 << ": " << lines[index]);
            CHECK(columns <= 100);
        }
    }
}

TEST_CASE("Banned words stay out, each with what to use instead", "[tidy]")
{
    for (const auto& path : sources()) {
        if (path == "tests/tidy/TidyTest.cpp") continue;
        const auto lines = linesOf(root() / path);
        for (std::size_t index = 0; index < lines.size(); ++index) {
            for (const auto& ban : bans) {
                if (!path.string().starts_with(ban.where)) continue;
                if (!ban.where.empty() && isComment(lines[index])) continue;
                if (lines[index].find(ban.text) == std::string::npos) continue;
                FAIL_CHECK(path.string() << ":" << index + 1 << ": \"" << ban.text
                                         << "\"; use instead: " << ban.instead);
            }
        }
    }
}

TEST_CASE("File names say what they hold", "[tidy]")
{
    for (const auto& path : sources()) {
        const auto name = path.stem().string();
        INFO(path.string());
        for (const std::string_view word : bannedWords)
            CHECK((isProductName(name) || name.find(word) == std::string::npos));
        if (path.extension() == ".h")
            CHECK((std::isupper(static_cast<unsigned char>(name.front())) != 0));
    }
}

TEST_CASE("Every header opens with what it is and guards itself", "[tidy]")
{
    for (const auto& path : filesUnder({"include", "src", "app", "tests"}, {".h"})) {
        INFO(path.string());
        const auto lines = linesOf(root() / path);
        REQUIRE_FALSE(lines.empty());
        CHECK(lines.front().starts_with("// "));
        CHECK(std::ranges::count(lines, "#pragma once") == 1);
    }
}
