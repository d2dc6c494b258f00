#include "Office.h"

#include "Exchanges.h"
#include "TextFile.h"

#include <chrono>
#include <fstream>
#include <stdexcept>
#include <thread>

namespace reprise::integration {

namespace {

using namespace std::chrono_literals;

void makeCertificates(const std::string& folder, const std::vector<std::string>& kiosks)
{
    std::vector<std::string> arguments{
        "/bin/bash",
        std::string(REPRISE_SOURCE_DIR) + "/deploy/headoffice/make-demo-certificates.sh", folder};
    arguments.insert(arguments.end(), kiosks.begin(), kiosks.end());
    if (support::run(arguments, "", "").exitCode != 0)
        throw std::runtime_error("no certificates for the test's head office");
}

} // namespace

Certificates::Certificates()
{
    makeCertificates(m_folder.path().string(), {"0412-K1", "0412-K2"});
    makeCertificates(m_folder.file("strangers"), {"0412-K1"});
}

const Certificates& Certificates::shared()
{
    static const Certificates certificates;
    return certificates;
}

const proof::SigningKey& signingKey()
{
    static const proof::SigningKey key{
        "office-1", {1, 2, 3}, {*parseDay("2020-01-01"), *parseDay("2099-12-31")}};
    return key;
}

std::vector<std::string> signing()
{
    static const support::TemporaryFolder folder;
    static const auto file = folder.write("office-1.key", proof::toJson(signingKey()) + "\n");
    return {"--signing-key", file};
}

support::Outcome administer(const Database& database, std::vector<std::string> what)
{
    what.insert(what.begin(), REPRISE_HEADOFFICE_BINARY);
    what.insert(what.end(), {"--database", database.url()});
    return support::run(what);
}

Office::Office(const Database& database, std::vector<std::string> more, std::string address)
    : Office(database.url(), std::move(more), std::move(address))
{
}

Office::Office(const std::string& url, std::vector<std::string> more, std::string address)
    : m_address(std::move(address))
{
    const auto& certificates = Certificates::shared();
    m_arguments = {REPRISE_HEADOFFICE_BINARY,
                   "--database",
                   url,
                   "--tls-cert",
                   certificates.file("server.pem"),
                   "--tls-key",
                   certificates.file("server.key")};
    m_arguments.insert(m_arguments.end(), more.begin(), more.end());
    start();
}

void Office::start()
{
    auto arguments = m_arguments;
    arguments.emplace_back("--listen");
    arguments.push_back(m_address + ":" + std::to_string(m_port));
    m_process = std::make_unique<support::ChildProcess>(arguments, "/dev/null");
    const auto line = m_process->readLine(30s);
    m_port = line ? static_cast<std::uint16_t>(std::stoi(line->substr(line->rfind(':') + 1))) : 0;
}

void Office::kill()
{
    m_process->signal(SIGKILL);
    m_process->wait();
}

int Office::endGracefully()
{
    m_process->signal(SIGTERM);
    return m_process->wait();
}

long Office::residentKilobytes() const
{
    std::ifstream status("/proc/" + std::to_string(m_process->pid()) + "/status");
    for (std::string line; std::getline(status, line);)
        if (line.starts_with("VmRSS:")) return std::stol(line.substr(6));
    return 0;
}

Result<sync::HttpAnswer> Office::get(const std::string& path) const
{
    return noting(std::move(*sync::makeHttpsTransport(lineTo(url(), ""))))->get(path);
}

Result<sync::HttpAnswer> Office::post(const std::string& path, const std::string& body) const
{
    return noting(std::move(*sync::makeHttpsTransport(lineTo(url(), ""))))->post(path, body);
}

sync::HttpAnswer Office::put(const std::string& path, const std::string& body) const
{
    const auto said =
        support::run({"/usr/bin/curl", "-sS", "--cacert", Certificates::shared().file("ca.pem"),
                      "-X", "PUT", "--data-binary", "@-", "-w", "\n%{http_code}\n", url() + path},
                     body);
    // The body, the status on a line of its own, and the end of that line.
    const auto end = said.output.rfind('\n', said.output.size() - 2);
    if (said.exitCode != 0 || end == std::string::npos)
        throw std::runtime_error("curl: " + said.output);
    sync::HttpAnswer answer{std::stol(said.output.substr(end + 1)), said.output.substr(0, end)};
    noteExchange("PUT", path, body, answer);
    return answer;
}

sync::HttpsSettings lineTo(const std::string& url, const std::string& key)
{
    return {url, Certificates::shared().file("ca.pem"), "", "", key};
}

Kiosk::Kiosk(const std::string& name, const sync::HttpsSettings& line, std::size_t entries)
    : origin(samples::journalOrigin(name)), outbox(origin)
{
    outbox.journal = samples::journalOf(hasher, origin, entries);
    policies.toml = tests::textOf("deploy/policy/uk-high-street.toml");
    auto made = sync::makeHttpsTransport(line);
    if (!made) throw std::runtime_error(made.error().detail);
    transport = noting(std::move(*made));
    m_engine.emplace(sync::SyncPorts{outbox, receipts, policies, *transport, hasher, m_random},
                     "0412", *TimeZone::named("Europe/London"));
}

sync::SyncReport Kiosk::round()
{
    const auto report = m_engine->round();
    if (!report) throw std::runtime_error(report.error().detail);
    return *report;
}

bool Kiosk::deliver()
{
    const auto until = std::chrono::steady_clock::now() + 60s;
    while (std::chrono::steady_clock::now() < until) {
        if (round().state == sync::LineState::UpToDate) return true;
        std::this_thread::yield();
    }
    return false;
}

std::string Kiosk::letter(std::size_t first, std::size_t last) const
{
    const auto begin = outbox.journal.begin();
    return wire::toJson(wire::Events{origin,
                                     {begin + static_cast<std::ptrdiff_t>(first) - 1,
                                      begin + static_cast<std::ptrdiff_t>(last)}});
}

Result<wire::EventsAnswer> Kiosk::send(std::size_t first, std::size_t last)
{
    const auto answer =
        transport->post("/v1/kiosks/" + origin.kiosk + "/events", letter(first, last));
    if (!answer) return answer.error();
    if (answer->status != 200)
        return Error{ErrorCode::Unavailable, "status " + std::to_string(answer->status)};
    return wire::eventsAnswerFromJson(answer->body);
}

std::string Kiosk::ndjson() const
{
    std::string lines;
    for (const auto& entry : outbox.journal)
        lines += wire::toJson(origin, entry) + "\n";
    return lines;
}

} // namespace reprise::integration
