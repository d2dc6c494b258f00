#include "CrashStage.h"

#include <catch2/catch_test_macros.hpp>

#include <arpa/inet.h>
#include <chrono>
#include <fstream>
#include <netinet/in.h>
#include <random>
#include <sstream>
#include <sys/socket.h>
#include <thread>

namespace reprise::faults {

namespace {

namespace fs = std::filesystem;

/// A port nobody listens on now; the server takes it again after each of its deaths.
int freePort()
{
    const int handle = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    REQUIRE(::bind(handle, reinterpret_cast<sockaddr*>(&address), size) == 0);
    REQUIRE(::getsockname(handle, reinterpret_cast<sockaddr*>(&address), &size) == 0);
    ::close(handle);
    return ntohs(address.sin_port);
}

fs::path freshFolder()
{
    std::random_device random;
    const auto folder = fs::temp_directory_path() / ("reprise-crash-" + std::to_string(random()));
    fs::create_directories(folder);
    return folder;
}

/// The terminals under test are live: they go by the clock.
std::string yesterday()
{
    const auto day = std::chrono::floor<std::chrono::days>(std::chrono::system_clock::now())
                     - std::chrono::days(1);
    const std::chrono::year_month_day date(day);
    const auto twoDigits = [](unsigned number) {
        return (number < 10 ? "0" : "") + std::to_string(number);
    };
    return std::to_string(static_cast<int>(date.year())) + "-"
           + twoDigits(static_cast<unsigned>(date.month())) + "-"
           + twoDigits(static_cast<unsigned>(date.day())) + "T14:03:22Z";
}

std::string fromEnvironment(const char* name)
{
    const char* value = std::getenv(name);
    return value ? value : "";
}

} // namespace

std::string receiptNumber(int index)
{
    auto sequence = std::to_string(index);
    return "0412-03-20261101-" + std::string(5 - sequence.size(), '0') + sequence;
}

CrashStage::CrashStage(int receipts)
    : m_receipts(receipts), m_port(freePort()), m_folder(freshFolder())
{
    const auto made = support::run(
        {REPRISE_SOURCE_DIR "/deploy/headoffice/make-demo-certificates.sh", m_folder / "tls"});
    REQUIRE(made.exitCode == 0);
    const auto begun = support::run(
        {REPRISE_BINARY, "init", "--data", m_folder / "kiosk", "--store", "0412", "--workstation",
         "K1", "--policy", REPRISE_SOURCE_DIR "/deploy/policy/open.toml", "--head-office",
         "https://127.0.0.1:" + std::to_string(m_port), "--ca", m_folder / "tls" / "ca.pem"});
    REQUIRE(begun.exitCode == 0);
    const auto imported = support::run(
        {REPRISE_BINARY, "receipts", "import", writeReceipts(), "--data", m_folder / "kiosk"});
    REQUIRE(imported.exitCode == 0);
}

CrashStage::~CrashStage()
{
    std::error_code ignored;
    fs::remove_all(m_folder, ignored);
}

std::string CrashStage::writeReceipts() const
{
    const auto path = m_folder / "receipts.ndjson";
    std::ofstream file(path);
    for (int index = 1; index <= m_receipts; ++index) {
        file << R"({"receipt":")" << receiptNumber(index)
             << R"(","store":"0412","workstation":"03","sold_at":")" << yesterday()
             << R"(","currency":"GBP","lines":[)";
        for (int line = 1; line <= linesPerReceipt; ++line)
            file << (line > 1 ? "," : "") << R"({"line":)" << line << R"(,"sku":"S)" << line
                 << R"(","description":"Thing","quantity":)" << unitsPerLine
                 << R"(,"unit_price":333,"discount":7,"tax":275,"tax_included":true})";
        file << R"(],"tenders":[{"type":"card","amount":)"
             << linesPerReceipt * (unitsPerLine * 333 - 7) << R"(,"last4":"4242"}]})"
             << "\n";
    }
    return path;
}

std::unique_ptr<support::ChildProcess> CrashStage::startServer()
{
    const auto database = "host=" + fromEnvironment("PGHOST") + " port=" + fromEnvironment("PGPORT")
                          + " user=" + fromEnvironment("PGUSER")
                          + " password=" + fromEnvironment("PGPASSWORD") + " dbname=postgres";
    auto server = std::make_unique<support::ChildProcess>(
        std::vector<std::string>{
            REPRISE_HEADOFFICE_BINARY, "--listen", "127.0.0.1:" + std::to_string(m_port),
            "--database", database, "--tls-cert", m_folder / "tls" / "server.pem", "--tls-key",
            m_folder / "tls" / "server.key", "--client-ca", m_folder / "tls" / "ca.pem"},
        m_folder / "server.log");
    REQUIRE(server->started());
    for (int attempt = 0; attempt < 300; ++attempt) {
        const auto health =
            support::run({"/usr/bin/curl", "-s", "-f", "--cacert", m_folder / "tls" / "ca.pem",
                          "https://127.0.0.1:" + std::to_string(m_port) + "/healthz"});
        if (health.exitCode == 0) return server;
        std::this_thread::sleep_for(std::chrono::milliseconds(20));
    }
    FAIL("the server did not come up");
    return server;
}

std::unique_ptr<support::ChildProcess> CrashStage::startKiosk()
{
    return std::make_unique<support::ChildProcess>(
        std::vector<std::string>{REPRISE_BINARY, "return", "-", "--data", m_folder / "kiosk",
                                 "--json", "--keep-syncing"},
        m_folder / "kiosk.log");
}

bool CrashStage::journalVerifies()
{
    return support::run({REPRISE_BINARY, "journal", "verify", "--data", m_folder / "kiosk"})
               .exitCode
           == 0;
}

void CrashStage::syncUntilUpToDate()
{
    for (int attempt = 0; attempt < 50; ++attempt)
        if (support::run({REPRISE_BINARY, "sync", "--data", m_folder / "kiosk"}).exitCode == 0)
            return;
    FAIL("head office was not brought up to date");
}

std::string CrashStage::exportJournal()
{
    return support::run({REPRISE_BINARY, "journal", "export", "--data", m_folder / "kiosk"}).output;
}

std::string CrashStage::headOfficeJournal()
{
    return support::run(
               {"/usr/bin/curl", "-s", "-f", "--cacert", m_folder / "tls" / "ca.pem",
                "https://127.0.0.1:" + std::to_string(m_port) + "/v1/kiosks/0412-K1/journal"})
        .output;
}

std::string CrashStage::ask(const std::string& sql)
{
    return support::run({"/usr/bin/psql", "-X", "-A", "-t", "-d", "postgres", "-c", sql}).output;
}

std::map<std::string, std::int64_t> CrashStage::refundedAtHeadOffice()
{
    std::map<std::string, std::int64_t> units;
    std::istringstream rows(ask("SELECT receipt || '/' || line, refunded FROM sold_line"
                                " WHERE refunded > 0"));
    for (std::string row; std::getline(rows, row);) {
        const auto end = row.find('|');
        REQUIRE(end != row.npos);
        units[row.substr(0, end)] = std::stoll(row.substr(end + 1));
    }
    return units;
}

} // namespace reprise::faults
