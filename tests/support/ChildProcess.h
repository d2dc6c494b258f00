// ChildProcess: a program started by a test, with pipes to its standard input and output. Killed
// and reaped when the test lets go of it, so that no test leaves a server behind.
#pragma once

#include <cerrno>
#include <chrono>
#include <csignal>
#include <cstdlib>
#include <fcntl.h>
#include <optional>
#include <poll.h>
#include <spawn.h>
#include <string>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

namespace reprise::support {

class ChildProcess {
public:
    /// Starts `arguments[0]` (a path). Standard error goes to `errorFile`, or to the test's own.
    explicit ChildProcess(const std::vector<std::string>& arguments,
                          const std::string& errorFile = {})
    {
        int toChild[2];
        int fromChild[2];
        if (::pipe2(toChild, O_CLOEXEC) != 0 || ::pipe2(fromChild, O_CLOEXEC) != 0) std::abort();
        posix_spawn_file_actions_t actions;
        posix_spawn_file_actions_init(&actions);
        posix_spawn_file_actions_adddup2(&actions, toChild[0], 0);
        posix_spawn_file_actions_adddup2(&actions, fromChild[1], 1);
        if (!errorFile.empty())
            posix_spawn_file_actions_addopen(&actions, 2, errorFile.c_str(),
                                             O_WRONLY | O_CREAT | O_APPEND, 0644);
        std::vector<char*> argv;
        for (const auto& argument : arguments)
            argv.push_back(const_cast<char*>(argument.c_str()));
        argv.push_back(nullptr);
        if (::posix_spawn(&m_pid, argv[0], &actions, nullptr, argv.data(), environ) != 0)
            m_pid = -1;
        posix_spawn_file_actions_destroy(&actions);
        ::close(toChild[0]);
        ::close(fromChild[1]);
        m_input = toChild[1];
        m_output = fromChild[0];
        std::signal(SIGPIPE, SIG_IGN); // A dead child is an answer, not the end of the test.
    }
    ChildProcess(const ChildProcess&) = delete;
    ChildProcess& operator=(const ChildProcess&) = delete;
    ~ChildProcess()
    {
        if (!m_status) signal(SIGKILL);
        wait();
        closeInput();
        if (m_output >= 0) ::close(m_output);
    }

    bool started() const { return m_pid > 0; }
    pid_t pid() const { return m_pid; }

    /// False when the child no longer reads.
    bool writeLine(const std::string& line)
    {
        const auto text = line + "\n";
        std::size_t done = 0;
        while (done < text.size()) {
            const auto count = ::write(m_input, text.data() + done, text.size() - done);
            if (count < 0 && errno == EINTR) continue;
            if (count <= 0) return false;
            done += static_cast<std::size_t>(count);
        }
        return true;
    }

    /// The next whole line; nothing when none came in time or the child is gone. A line cut off by
    /// the child's death is no line.
    std::optional<std::string> readLine(std::chrono::milliseconds patience)
    {
        const auto until = std::chrono::steady_clock::now() + patience;
        for (;;) {
            if (const auto end = m_pending.find('\n'); end != std::string::npos) {
                auto line = m_pending.substr(0, end);
                m_pending.erase(0, end + 1);
                return line;
            }
            const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(
                until - std::chrono::steady_clock::now());
            pollfd ready{m_output, POLLIN, 0};
            const auto polled =
                ::poll(&ready, 1, left.count() > 0 ? static_cast<int>(left.count()) : 0);
            if (polled < 0 && errno == EINTR) continue;
            if (polled <= 0) return std::nullopt;
            char buffer[4096];
            const auto count = ::read(m_output, buffer, sizeof buffer);
            if (count <= 0) return std::nullopt;
            m_pending.append(buffer, static_cast<std::size_t>(count));
        }
    }

    void closeInput()
    {
        if (m_input >= 0) ::close(m_input);
        m_input = -1;
    }

    void signal(int number)
    {
        if (m_pid > 0 && !m_status) ::kill(m_pid, number);
    }

    /// The exit code, or 128 + the signal that ended it.
    int wait()
    {
        if (m_status || m_pid <= 0) return m_status.value_or(127);
        int status = 0;
        while (::waitpid(m_pid, &status, 0) < 0 && errno == EINTR) {
        }
        keep(status);
        return *m_status;
    }

    /// Whether it has come to its end by now.
    bool hasEnded()
    {
        int status = 0;
        if (!m_status && m_pid > 0 && ::waitpid(m_pid, &status, WNOHANG) == m_pid) keep(status);
        return m_status.has_value() || m_pid <= 0;
    }

private:
    void keep(int status)
    {
        m_status = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
    }

    pid_t m_pid = -1;
    int m_input = -1;
    int m_output = -1;
    std::string m_pending;
    std::optional<int> m_status;
};

/// What a program said and how it ended.
struct Outcome {
    int exitCode;
    std::string output;
};

/// Runs a program to its end with `input` on its standard input.
inline Outcome run(const std::vector<std::string>& arguments, const std::string& input = {},
                   const std::string& errorFile = "/dev/null")
{
    ChildProcess child(arguments, errorFile);
    if (!input.empty()) child.writeLine(input);
    child.closeInput();
    Outcome outcome{0, {}};
    while (const auto line = child.readLine(std::chrono::minutes(5)))
        outcome.output += *line + "\n";
    outcome.exitCode = child.wait();
    return outcome;
}

} // namespace reprise::support
