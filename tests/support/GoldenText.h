// GoldenText: what a test expects, as a file that people can read. With REPRISE_WRITE_GOLDEN set,
// the files are written anew instead, to be looked at before they are committed.
#pragma once

#include <catch2/catch_test_macros.hpp>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>

namespace reprise::test {

inline void checkGolden(const std::string& name, const std::string& content)
{
    const auto path = std::filesystem::path(REPRISE_TEST_DATA) / name;
    INFO(path.string());
    if (std::getenv("REPRISE_WRITE_GOLDEN") != nullptr) {
        std::filesystem::create_directories(path.parent_path());
        std::ofstream(path, std::ios::binary) << content;
        return;
    }
    std::ifstream file(path, std::ios::binary);
    std::ostringstream expected;
    expected << file.rdbuf();
    CHECK(content == expected.str());
}

} // namespace reprise::test
