// ClaimOffice: claim-office.py as a process of its own, for terminals that claim before they pay.
#pragma once

#include "ChildProcess.h"
#include "TemporaryFolder.h"

#include <catch2/catch_test_macros.hpp>

#include <chrono>
#include <nlohmann/json.hpp>
#include <string>

namespace reprise::faults {

class ClaimOffice {
public:
    /// With a signing key (`reprise keys make`) it gives budgets.
    explicit ClaimOffice(const std::string& signingKey = {})
    {
        REQUIRE(support::run({REPRISE_SOURCE_DIR "/deploy/headoffice/make-demo-certificates.sh",
                              m_folder.file("tls")})
                    .exitCode
                == 0);
        std::vector<std::string> words{
            "/usr/bin/python3", REPRISE_SOURCE_DIR "/tests/faults/claim-office.py",
            m_folder.file("tls/server.pem"), m_folder.file("tls/server.key")};
        if (!signingKey.empty()) words.push_back(signingKey);
        m_process = std::make_unique<support::ChildProcess>(words, m_folder.file("errors"));
        const auto line = m_process->readLine(std::chrono::seconds(20));
        REQUIRE(line);
        m_url = "https://127.0.0.1:" + line->substr(line->rfind(':') + 1);
    }
    ~ClaimOffice()
    {
        m_process->signal(SIGKILL);
        m_process->wait();
    }

    const std::string& url() const { return m_url; }
    std::string caFile() const { return m_folder.file("tls/ca.pem"); }

    void beginAnew() const { tell("/anew"); }
    /// No answer to claims from now on, or again.
    void fallSilent() const { tell("/silence"); }
    void speak() const { tell("/speech"); }

    /// Units of all lines, and how often it found that money should not have moved.
    nlohmann::json books() const { return ask("/books", {}); }

private:
    void tell(const std::string& path) const
    {
        static_cast<void>(ask(path, {"-X", "POST", "-d", "{}"}));
    }
    nlohmann::json ask(const std::string& path, std::vector<std::string> words) const
    {
        words.insert(words.begin(), {"/usr/bin/curl", "-s", "-f", "--cacert", caFile()});
        words.push_back(m_url + path);
        const auto said = support::run(words);
        REQUIRE(said.exitCode == 0);
        return nlohmann::json::parse(said.output);
    }

    support::TemporaryFolder m_folder;
    std::unique_ptr<support::ChildProcess> m_process;
    std::string m_url;
};

} // namespace reprise::faults
