#include "Office.h"

#include "reprise/base/Text.h"

#include <catch2/catch_test_macros.hpp>

#include <arpa/inet.h>
#include <atomic>
#include <future>
#include <sys/socket.h>
#include <thread>

using namespace reprise;
using namespace reprise::integration;
using sync::LineState;
using namespace std::chrono_literals;

namespace {

/// Counts the letters that leave, so that a failure can hit while one is under way.
class CountingTransport final : public sync::Transport {
public:
    explicit CountingTransport(sync::Transport& line) : m_line(line) {}

    Result<sync::HttpAnswer> post(const std::string& path, const std::string& body) override
    {
        ++sent;
        sent.notify_all();
        return m_line.post(path, body);
    }
    Result<sync::HttpAnswer> get(const std::string& path) override { return m_line.get(path); }

    std::atomic<int> sent = 0;

private:
    sync::Transport& m_line;
};

std::uint16_t portOf(const Office& office)
{
    return static_cast<std::uint16_t>(std::stoi(office.url().substr(office.url().rfind(':') + 1)));
}

/// Sends bytes without any TLS, and waits for the other side to hang up.
void shout(const Office& office, const std::string& bytes)
{
    const auto socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(portOf(office));
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (::connect(socket, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0) {
        static_cast<void>(::send(socket, bytes.data(), bytes.size(), MSG_NOSIGNAL));
        ::shutdown(socket, SHUT_WR);
        char answer[256];
        while (::recv(socket, answer, sizeof answer, 0) > 0) {
        }
    }
    ::close(socket);
}

} // namespace

TEST_CASE("The server is killed while letters are under way, again and again", "[integration]")
{
    const Database database;
    Office office(database);
    Kiosk kiosk("0412-K1", lineTo(office.url()), 8000);
    CountingTransport counting(*kiosk.transport);
    support::SeededRandom random;
    sync::SyncEngine engine(
        {kiosk.outbox, kiosk.receipts, kiosk.policies, counting, kiosk.hasher, random}, "0412",
        *TimeZone::named("Europe/London"));

    std::atomic<bool> done = false;
    std::int64_t acknowledged = 0;
    std::thread sender([&] {
        const auto until = std::chrono::steady_clock::now() + 90s;
        while (std::chrono::steady_clock::now() < until) {
            const auto report = engine.round();
            if (!report || report->state == LineState::Quarantined) break;
            acknowledged = kiosk.outbox.acked;
            if (report->state == LineState::UpToDate) break;
        }
        done = true;
        counting.sent = 1'000'000;
        counting.sent.notify_all();
    });
    for (int kills = 0; kills < 8 && !done; ++kills) {
        const auto before = counting.sent.load();
        counting.sent.wait(before);
        office.kill();
        office.start();
    }
    sender.join();
    CHECK(acknowledged == 8000);
    CHECK(database.ask("SELECT count(*) FROM journal_entry") == "8000");
    CHECK(office.get("/v1/kiosks/0412-K1/journal")->body == kiosk.ndjson());
}

TEST_CASE("PostgreSQL goes down and comes back, and nobody restarts the server", "[integration]")
{
    const Database database;
    const Office office(database);
    Kiosk kiosk("0412-K1", lineTo(office.url()), 100);
    REQUIRE(kiosk.send(1, 50)->ackedSeq == 50);
    CHECK(office.get("/healthz")->status == 200);
    Database::restartServer();
    CHECK(office.get("/healthz")->status == 200);
    CHECK(kiosk.deliver());
    CHECK(database.ask("SELECT count(*) FROM journal_entry") == "100");
}

TEST_CASE("A server told to stop finishes and says so", "[integration]")
{
    const Database database;
    Office office(database);
    Kiosk kiosk("0412-K1", lineTo(office.url()), 10);
    CHECK(kiosk.deliver());
    CHECK(office.endGracefully() == 0); // With the kiosk's connection still open.
    CHECK(kiosk.round().state == LineState::Unreachable);
    office.start();
    CHECK(kiosk.round().state == LineState::UpToDate);
}

TEST_CASE("Nonsense does not bring the server down", "[integration]")
{
    const Database database;
    const Office office(database);
    const auto made = sync::makeHttpsTransport(lineTo(office.url()));
    REQUIRE(made);
    const auto& line = *made;
    const std::string events = "/v1/kiosks/0412-K1/events";

    shout(office, "GET / HTTP/1.1\r\n\r\n");
    shout(office, std::string(100'000, '\xff'));
    shout(office, "");
    CHECK(line->post(events, std::string(9 * 1024 * 1024, 'x'))->status == 413);
    CHECK(line->post(events, std::string(7 * 1024 * 1024, '['))->status == 400);
    CHECK(line->post(events, std::string(1000, '\0'))->status == 400);
    CHECK(line->get("/" + std::string(20'000, 'a'))->status == 431);
    CHECK(line->get("/v1/kiosks/%00/journal")->status == 400);
    CHECK(office.get("/v1/returns?day=2026-02-30")->status == 400);
    CHECK(office.get("/v1/returns?store=';DROP%20TABLE%20chain")->status == 400);
    const auto strange = samples::journalOrigin("0412-K1", "no\\u0000hex");
    CHECK(line->post(events, wire::toJson(wire::Events{strange, {}}))->status == 400);
    CHECK(office.get("/healthz")->status == 200);
}

TEST_CASE("The server stays small", "[integration]")
{
    const Database database;
    const Office office(database);
    std::vector<std::future<void>> kiosks;
    for (int number = 1; number <= 6; ++number)
        kiosks.push_back(std::async(std::launch::async, [&office, number] {
            const std::string key(64, static_cast<char>('0' + number));
            Kiosk kiosk("0412-K" + std::to_string(number), lineTo(office.url(), key), 5000);
            while (kiosk.round().state == LineState::Behind) {
            }
        }));
    for (auto& kiosk : kiosks)
        kiosk.get();
    CHECK(database.ask("SELECT count(*) FROM journal_entry") == "30000");
    CHECK(office.get("/v1/kiosks/0412-K1/journal")->status == 200);
    WARN("head office holds " << office.residentKilobytes() << " kB after 30,000 entries");
    CHECK(office.residentKilobytes() < 60 * 1024);
}

TEST_CASE("A database from a newer head office is left alone", "[integration]")
{
    const Database database;
    CHECK(Office(database).endGracefully() == 0);
    database.ask("INSERT INTO schema_step(step) VALUES (999)");
    CHECK_FALSE(Office(database).listening());
}
