#include "Program.h"

#include <catch2/catch_test_macros.hpp>

#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <fcntl.h>
#include <fstream>
#include <spawn.h>
#include <sstream>
#include <sys/wait.h>
#include <unistd.h>

namespace reprise::clitest {

namespace {

/// Files rather than pipes: a program and its test can then never wait for each other.
int waitFor(pid_t child)
{
    int status = 0;
    while (::waitpid(child, &status, 0) < 0 && errno == EINTR) {
    }
    return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

} // namespace

std::vector<Json> Ran::lines() const
{
    std::vector<Json> all;
    std::istringstream text(out);
    for (std::string each; std::getline(text, each);) {
        auto json = Json::parse(each, nullptr, false);
        INFO("stdout: " << each << "\nstderr: " << err);
        REQUIRE_FALSE(json.is_discarded());
        all.push_back(std::move(json));
    }
    return all;
}

Json Ran::line() const
{
    const auto all = lines();
    INFO("exit " << code << "\nstdout: " << out << "\nstderr: " << err);
    REQUIRE(all.size() == 1);
    return all.front();
}

Ran runProgram(const std::vector<std::string>& command, std::string_view input)
{
    const TempFolder folder;
    const auto in = folder.file("in", input);
    const auto out = folder.at("out");
    const auto err = folder.at("err");
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_addopen(&actions, 0, in.c_str(), O_RDONLY, 0);
    posix_spawn_file_actions_addopen(&actions, 1, out.c_str(), O_WRONLY | O_CREAT, 0600);
    posix_spawn_file_actions_addopen(&actions, 2, err.c_str(), O_WRONLY | O_CREAT, 0600);
    std::vector<char*> words;
    for (const auto& each : command)
        words.push_back(const_cast<char*>(each.c_str()));
    words.push_back(nullptr);
    pid_t child = 0;
    const int trouble =
        ::posix_spawnp(&child, words.front(), &actions, nullptr, words.data(), environ);
    posix_spawn_file_actions_destroy(&actions);
    INFO(command.front());
    REQUIRE(trouble == 0);
    const int code = waitFor(child);
    return {code, readAll(out), readAll(err)};
}

Ran runReprise(const std::vector<std::string>& arguments, std::string_view input)
{
    std::vector<std::string> command{REPRISE_PROGRAM};
    command.insert(command.end(), arguments.begin(), arguments.end());
    return runProgram(command, input);
}

TempFolder::TempFolder()
{
    // Letters: a name with a long number in it could pass for a card's, and be masked in messages.
    auto pattern = (fs::temp_directory_path() / "reprise-cli-").string();
    pattern.append(6, 'X'); // What mkdtemp() fills in.
    if (::mkdtemp(pattern.data()) == nullptr) std::abort();
    m_path = pattern;
}

TempFolder::~TempFolder()
{
    std::error_code ignored;
    fs::permissions(m_path, fs::perms::owner_all, ignored);
    fs::remove_all(m_path, ignored);
}

std::string TempFolder::file(const std::string& name, std::string_view text) const
{
    const auto path = at(name);
    std::ofstream(path, std::ios::binary) << text;
    return path;
}

std::string sourceFile(const std::string& path)
{
    return std::string(REPRISE_SOURCE_DIR) + "/" + path;
}

std::string readAll(const std::string& path)
{
    std::ifstream file(path, std::ios::binary);
    std::ostringstream text;
    text << file.rdbuf();
    return text.str();
}

} // namespace reprise::clitest
