// NexoSimulator: the payment terminal of app/nexo-simulator as a process of its own, with
// certificates of its own, its log in the test's folder. Started again it has the same address.
#pragma once

#include "ChildProcess.h"
#include "TemporaryFolder.h"

#include <catch2/catch_test_macros.hpp>

#include <memory>
#include <nlohmann/json.hpp>
#include <sstream>
#include <string>
#include <vector>

namespace reprise::support {

class NexoSimulator {
public:
    /// `words` are added to its command line.
    explicit NexoSimulator(std::vector<std::string> words = {}) : m_words(std::move(words))
    {
        REQUIRE(run({REPRISE_SOURCE_DIR "/deploy/headoffice/make-demo-certificates.sh",
                     m_folder.file("tls")})
                    .exitCode
                == 0);
        start();
    }

    void start()
    {
        std::vector<std::string> command{REPRISE_NEXO_SIMULATOR,
                                         "--listen",
                                         "127.0.0.1:" + std::to_string(m_port),
                                         "--tls-cert",
                                         m_folder.file("tls/server.pem"),
                                         "--tls-key",
                                         m_folder.file("tls/server.key"),
                                         "--log",
                                         m_folder.file("money.ndjson")};
        command.insert(command.end(), m_words.begin(), m_words.end());
        m_process = std::make_unique<ChildProcess>(command, m_folder.file("errors"));
        const auto line = m_process->readLine(std::chrono::seconds(20));
        REQUIRE(line);
        m_port = std::stoi(line->substr(line->rfind(':') + 1));
    }
    /// As it ends by itself, or at once.
    int waitForItsEnd() { return m_process->wait(); }
    void kill()
    {
        m_process->signal(SIGKILL);
        m_process->wait();
    }

    bool isRunning() const { return !m_process->hasEnded(); }

    std::string address() const { return "https://127.0.0.1:" + std::to_string(m_port); }
    std::string caFile() const { return m_folder.file("tls/ca.pem"); }
    const TemporaryFolder& folder() const { return m_folder; }

    /// What goes wrong with the next messages.
    void order(const std::vector<std::string>& faults) const
    {
        const auto body = nlohmann::json{{"next", faults}}.dump();
        REQUIRE(run({"/usr/bin/curl", "-sS", "--fail", "--cacert", caFile(), "--data", body,
                     address() + "/control"})
                    .exitCode
                == 0);
    }

    /// The truth about money: the orders that it moved.
    std::vector<nlohmann::json> moved() const
    {
        std::vector<nlohmann::json> lines;
        std::istringstream log(m_folder.read("money.ndjson"));
        for (std::string line; std::getline(log, line);)
            if (auto json = nlohmann::json::parse(line); json.at("event") == "moved")
                lines.push_back(std::move(json));
        return lines;
    }

private:
    TemporaryFolder m_folder;
    std::vector<std::string> m_words;
    int m_port = 0;
    std::unique_ptr<ChildProcess> m_process;
};

} // namespace reprise::support
