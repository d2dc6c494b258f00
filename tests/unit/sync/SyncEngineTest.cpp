#include "Terminal.h"

using namespace reprise;
using namespace reprise::sync;
using namespace std::chrono_literals;

SCENARIO("What waits is sent, batch by batch", "[sync]")
{
    Terminal terminal;

    GIVEN("an empty journal")
    {
        const auto report = terminal.round();
        THEN("one empty letter asks whether head office is well")
        {
            CHECK(report.state == LineState::UpToDate);
            CHECK(terminal.letters == std::vector<std::size_t>{0});
            CHECK(report.comeBackIn >= 30s);
            CHECK(report.comeBackIn <= 60s);
        }
    }
    GIVEN("1,200 entries")
    {
        terminal.write(1200);
        const auto report = terminal.round();
        THEN("they go in letters of at most 500, and all are acknowledged")
        {
            CHECK(report.state == LineState::UpToDate);
            CHECK(report.sent == 1200);
            CHECK(report.waiting == 0);
            CHECK(terminal.outbox.acked == 1200);
            CHECK(terminal.letters == std::vector<std::size_t>{500, 500, 200});
        }
    }
    GIVEN("more than a round carries")
    {
        terminal.write(10'300);
        THEN("the rest waits for the next round, which comes at once")
        {
            const auto report = terminal.round();
            CHECK(report.state == LineState::Behind);
            CHECK(report.waiting == 300);
            CHECK(report.comeBackIn == 0ms);
            CHECK(terminal.round().state == LineState::UpToDate);
            CHECK(terminal.outbox.acked == 10'300);
        }
    }
    GIVEN("entries of half a megabyte")
    {
        for (int count = 0; count < 4; ++count)
            samples::appendEntry(terminal.outbox.journal, terminal.hasher, terminal.origin, "k", "",
                                 std::string(600'000, 'x'));
        terminal.round();
        THEN("a letter stays below a megabyte, and one entry is always sent")
        {
            CHECK(terminal.letters == std::vector<std::size_t>{1, 1, 1, 1});
            CHECK(terminal.outbox.acked == 4);
        }
    }
}

SCENARIO("Terminal and head office find together again", "[sync]")
{
    Terminal terminal;
    terminal.write(20);
    terminal.round();

    GIVEN("a head office restored from a backup")
    {
        terminal.office.erase(terminal.office.upper_bound(7), terminal.office.end());

        WHEN("nothing new is waiting")
        {
            const auto report = terminal.round();
            THEN("what it lost is sent again, in the same round")
            {
                CHECK(report.state == LineState::UpToDate);
                CHECK(terminal.office.size() == 20);
                CHECK(terminal.outbox.acked == 20);
            }
        }
        WHEN("something new is waiting")
        {
            terminal.write(25);
            const auto report = terminal.round();
            THEN("the gap is filled first")
            {
                CHECK(report.state == LineState::UpToDate);
                CHECK(terminal.office.size() == 25);
            }
        }
        WHEN("it lost everything")
        {
            terminal.office.clear();
            CHECK(terminal.round().state == LineState::UpToDate);
            CHECK(terminal.office.size() == 20);
        }
    }
    GIVEN("a terminal that died before it noted the acknowledgement")
    {
        terminal.outbox.acked = 3;
        THEN("it catches up")
        {
            CHECK(terminal.round().state == LineState::UpToDate);
            CHECK(terminal.outbox.acked == 20);
            CHECK(terminal.office.size() == 20);
        }
    }
    GIVEN("a terminal whose disk was set back")
    {
        terminal.outbox.journal.resize(10);
        terminal.outbox.acked = 10;
        THEN("the acknowledgement beyond its journal is refused and service told")
        {
            const auto report = terminal.round();
            CHECK(report.state == LineState::Refused);
            CHECK_FALSE(report.detail.empty());
            CHECK(terminal.outbox.acked == 10);
        }
    }
}

SCENARIO("A server that answers nonsense loses nothing and acknowledges nothing", "[sync]")
{
    Terminal terminal;
    terminal.write(5);
    const auto ownHash = toHex(terminal.outbox.journal[4].hash);
    const auto answer = [](const std::string& status, const std::string& seq,
                           const std::string& hash) {
        return R"({"status":")" + status + R"(","acked_seq":)" + seq + R"(,"acked_hash":")" + hash
               + R"(","reason":null})";
    };
    std::vector<std::string> bodies{
        "",
        "<html><body>Please log in</body></html>",
        "[]",
        "{}",
        "null",
        std::string(100'000, '['),
        "\xff\xfe",
        answer("splendid", "5", ownHash),
        answer("accepted", "5", std::string(64, '0')),
        answer("accepted", "5", ""),
        answer("accepted", "6", ownHash),
        answer("accepted", "-1", ownHash),
        answer("accepted", "9999999999", ownHash),
        answer("accepted", "99999999999999999999999", ownHash),
        answer("accepted", "\"5\"", ownHash),
        answer("accepted", "5.5", ownHash),
        answer("accepted", "0", ""),
        answer("gap", "0", ""),
        answer("gap", "5", ownHash),
    };
    for (const auto& body : bodies) {
        CAPTURE(body.substr(0, 200));
        terminal.answerEvents(200, body);
        const auto report = terminal.round();
        CHECK(report.state == LineState::Refused);
        CHECK_FALSE(report.detail.empty());
        CHECK(report.waiting == 5);
        CHECK(terminal.outbox.acked == 0);
    }
    for (const long status : {301L, 400L, 401L, 403L, 404L, 413L, 418L}) {
        terminal.answerEvents(status, answer("accepted", "5", ownHash));
        CHECK(terminal.round().state == LineState::Refused);
        CHECK(terminal.outbox.acked == 0);
    }
    for (const long status : {408L, 429L, 500L, 502L, 503L}) {
        terminal.answerEvents(status, answer("accepted", "5", ownHash));
        CHECK(terminal.round().state == LineState::Unreachable);
        CHECK(terminal.outbox.acked == 0);
    }
}

TEST_CASE("A quarantine is told to people and moves nothing", "[sync]")
{
    Terminal terminal;
    terminal.write(5);
    terminal.answerEvents(200, R"({"status":"quarantined","acked_seq":3,"acked_hash":null,)"
                               R"("reason":"entry 3 differs"})");
    const auto report = terminal.round();
    CHECK(report.state == LineState::Quarantined);
    CHECK(report.detail.find("entry 3 differs") != std::string::npos);
    CHECK(report.waiting == 5);
    CHECK(terminal.outbox.acked == 0);
    // Receipts and policies are still taken in.
    CHECK(terminal.transport.asked.size() == 3);
}

TEST_CASE("A server that asks again and again is not answered for ever", "[sync]")
{
    Terminal terminal;
    terminal.write(3000);
    auto turn = 0;
    terminal.transport.events = [&](const std::string&) -> Result<HttpAnswer> {
        const auto& entry = terminal.outbox.journal[++turn % 2 == 0 ? 0 : 499];
        return HttpAnswer{200, wire::toJson(wire::EventsAnswer{wire::EventsStatus::Accepted,
                                                               entry.seq, toHex(entry.hash), ""})};
    };
    const auto report = terminal.round();
    CHECK(report.state == LineState::Refused);
    CHECK(turn < 25);
}

TEST_CASE("Retries slow down to five minutes, spread, and start over after a success", "[sync]")
{
    Terminal terminal;
    terminal.transport.events = [](const std::string&) -> Result<HttpAnswer> {
        return Error{ErrorCode::Unavailable, "no route to host"};
    };
    auto ceiling = 1000ms;
    for (int failure = 0; failure < 15; ++failure) {
        const auto report = terminal.round();
        CHECK(report.state == LineState::Unreachable);
        CHECK(report.comeBackIn >= std::max<std::chrono::milliseconds>(1s, ceiling / 2));
        CHECK(report.comeBackIn <= ceiling);
        ceiling = std::min<std::chrono::milliseconds>(ceiling * 2, 5min);
    }
    CHECK(ceiling == 5min);
    terminal.transport.events = [&](const std::string& body) { return terminal.takeLetter(body); };
    CHECK(terminal.round().state == LineState::UpToDate);
    terminal.answerEvents(503, "");
    CHECK(terminal.round().comeBackIn == 1s);
}

TEST_CASE("Someone who can't be trusted is not just out of reach", "[sync]")
{
    Terminal terminal;
    terminal.transport.events = [](const std::string&) -> Result<HttpAnswer> {
        return Error{ErrorCode::Invalid, "certificate verify failed"};
    };
    const auto report = terminal.round();
    CHECK(report.state == LineState::Refused);
    CHECK(report.detail == "certificate verify failed");
}

TEST_CASE("Our own disk failing is an error, not a state of the line", "[sync]")
{
    Terminal terminal;
    terminal.write(3);
    terminal.outbox.broken = true;
    const auto report = terminal.engine.round();
    REQUIRE_FALSE(report);
    CHECK(report.error().code == ErrorCode::Corrupt);
}
