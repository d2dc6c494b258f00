// Program: the real `reprise` run to its end, as a shell would, with all it said.
#pragma once

#include <filesystem>
#include <nlohmann/json.hpp>
#include <string>
#include <string_view>
#include <vector>

namespace reprise::clitest {

namespace fs = std::filesystem;
using Json = nlohmann::json;

struct Ran {
    int code; ///< The exit code, or 128 + the signal that ended it.
    std::string out;
    std::string err;

    /// Every line of `out` as JSON; a line that is none fails the test.
    std::vector<Json> lines() const;
    /// The one line of `out`.
    Json line() const;
};

/// Runs the program that was built with `input` on stdin.
Ran runReprise(const std::vector<std::string>& arguments, std::string_view input = {});

/// Runs any program, by name or path.
Ran runProgram(const std::vector<std::string>& command, std::string_view input = {});

/// A fresh folder, gone with its owner.
class TempFolder {
public:
    TempFolder();
    TempFolder(const TempFolder&) = delete;
    TempFolder& operator=(const TempFolder&) = delete;
    ~TempFolder();

    const fs::path& path() const { return m_path; }
    std::string at(const std::string& name) const { return (m_path / name).string(); }

    /// Writes a file there and gives back its path.
    std::string file(const std::string& name, std::string_view text) const;

private:
    fs::path m_path;
};

/// A file of this repository.
std::string sourceFile(const std::string& path);
std::string readAll(const std::string& path);

} // namespace reprise::clitest
