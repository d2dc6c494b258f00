#include "office/BenchOffice.h"

#include <cstdlib>
#include <fmt/core.h>
#include <unistd.h>

namespace reprise::bench {

namespace {

std::string fromEnvironment(const char* name)
{
    const char* value = std::getenv(name);
    if (value == nullptr) {
        fmt::print(stderr, "bench: {} is not set; run this through deploy/bench.sh\n", name);
        std::exit(2);
    }
    return value;
}

[[noreturn]] void giveUp(const std::string& why)
{
    fmt::print(stderr, "bench: {}\n", why);
    std::exit(2);
}

} // namespace

BenchOffice::BenchOffice(const std::string& folder)
{
    const auto tls = folder + "/tls";
    if (support::run({REPRISE_SOURCE_DIR "/deploy/headoffice/make-demo-certificates.sh", tls})
            .exitCode)
        giveUp("no certificates");
    m_server = std::make_unique<support::ChildProcess>(
        std::vector<std::string>{REPRISE_HEADOFFICE_BINARY, "--listen", "127.0.0.1:0", "--database",
                                 fmt::format("host={} port={} user={} password={} dbname=postgres",
                                             fromEnvironment("PGHOST"), fromEnvironment("PGPORT"),
                                             fromEnvironment("PGUSER"),
                                             fromEnvironment("PGPASSWORD")),
                                 "--tls-cert", tls + "/server.pem", "--tls-key",
                                 tls + "/server.key", "--client-ca", tls + "/ca.pem"},
        "/dev/null");
    const auto said = m_server->readLine(std::chrono::seconds(20));
    if (!said) giveUp("head office did not start");
    m_port = static_cast<std::uint16_t>(std::stoi(said->substr(said->rfind(':') + 1)));
    auto line =
        sync::makeHttpsTransport({.url = "https://127.0.0.1" + said->substr(said->rfind(':')),
                                  .caFile = tls + "/ca.pem",
                                  .certFile = {},
                                  .keyFile = {},
                                  .deliveryKey = std::string(64, 'c')});
    if (!line) giveUp(line.error().detail);
    m_line = std::move(*line);
}

std::string BenchOffice::post(const std::string& path, const std::string& body)
{
    auto answer = m_line->post(path, body);
    if (!answer) giveUp(answer.error().detail);
    if (answer->status != 200) giveUp(answer->body);
    return std::move(answer->body);
}

RawPostgres::RawPostgres() : m_connection(PQconnectdb("dbname=postgres"))
{
    if (PQstatus(m_connection) != CONNECTION_OK) giveUp(PQerrorMessage(m_connection));
}

RawPostgres::~RawPostgres()
{
    PQfinish(m_connection);
}

void RawPostgres::run(const char* sql, const std::vector<std::string>& values)
{
    std::vector<const char*> texts;
    for (const auto& value : values)
        texts.push_back(value.c_str());
    auto* result = PQexecParams(m_connection, sql, static_cast<int>(texts.size()), nullptr,
                                texts.data(), nullptr, nullptr, 1);
    const auto status = PQresultStatus(result);
    PQclear(result);
    if (status != PGRES_COMMAND_OK && status != PGRES_TUPLES_OK && status != PGRES_COPY_IN)
        giveUp(PQerrorMessage(m_connection));
}

} // namespace reprise::bench
