// Many callers at once who say little, too much, or nothing at all.
#include "HonestKiosk.h"
#include "RogueLine.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <vector>

using namespace reprise;
using namespace reprise::integration;
using namespace std::chrono_literals;

namespace {

/// A head office with room for so many connections, and a kiosk that goes on working.
struct Besieged {
    explicit Besieged(std::vector<std::string> more = {"--connections", "60"})
        : counter(more), honest("0412-K1", lineTo(counter.office().url()))
    {
        REQUIRE(honest.isAnswered(6));
    }

    std::uint16_t port() { return portOf(counter.office().url()); }
    static std::uint16_t portOf(const std::string& url)
    {
        return static_cast<std::uint16_t>(std::stoi(url.substr(url.rfind(':') + 1)));
    }
    /// It was served before, and is served still, over lines that are open and over new ones.
    void checkHonest(int more = 30) { CHECK(honest.isAnswered(more)); }
    void checkNobodyHarmed()
    {
        const auto served = honest.stop();
        INFO(served.last);
        CHECK(served.unanswered == 0);
        CHECK(served.repeated <= 1);
        CHECK(served.answered >= 36);
        CHECK(served.worst < 5s);
        CHECK(counter.office().get("/healthz")->status == 200);
    }

    Counter counter;
    HonestKiosk honest;
};

std::size_t cut(const std::vector<RogueLine>& crowd)
{
    return static_cast<std::size_t>(std::ranges::count_if(crowd, &RogueLine::isCut));
}

} // namespace

TEST_CASE("A crowd that connects and says nothing makes room for others", "[rogue]")
{
    Besieged besieged;
    std::vector<RogueLine> crowd;
    for (int count = 0; count < 300; ++count)
        crowd.emplace_back(besieged.port());
    besieged.checkHonest();
    CHECK(cut(crowd) >= 300 - 60);
    besieged.checkNobodyHarmed();
}

TEST_CASE("Who says nothing goes before who has begun to speak, however long ago", "[rogue]")
{
    Besieged besieged;
    RogueLine begun(besieged.port());
    REQUIRE(begun.secure());
    std::vector<RogueLine> crowd;
    for (int count = 0; count < 300; ++count)
        crowd.emplace_back(besieged.port());
    besieged.checkHonest();
    CHECK_FALSE(begun.isCut());
    CHECK(cut(crowd) >= 300 - 60);
    besieged.checkNobodyHarmed();
}

TEST_CASE("A crowd that speaks a byte at a time makes room for others", "[rogue]")
{
    Besieged besieged;
    std::vector<RogueLine> crowd;
    for (int count = 0; count < 100; ++count) {
        crowd.emplace_back(besieged.port());
        if (crowd.back().secure())
            static_cast<void>(crowd.back().say("POST /v1/kiosks/0412-K1/claims HT"));
    }
    for (int round = 0; round < 5; ++round) {
        for (auto& each : crowd)
            if (!each.isCut()) static_cast<void>(each.say("T"));
        besieged.checkHonest(6);
    }
    CHECK(cut(crowd) >= 100 - 60);
    besieged.checkNobodyHarmed();
}

TEST_CASE("Bodies that were announced and do not come take nobody's room", "[rogue]")
{
    Besieged besieged;
    const auto head = request("/v1/kiosks/0412-K9/events", "{", 8 * 1024 * 1024);
    std::vector<RogueLine> crowd;
    for (int count = 0; count < 20; ++count) {
        crowd.emplace_back(besieged.port());
        REQUIRE(crowd.back().secure());
        REQUIRE(crowd.back().say(head));
    }
    besieged.checkHonest();
    besieged.checkNobodyHarmed();
}

TEST_CASE("Large bodies that stop just before their end go for those of others", "[rogue]")
{
    Besieged besieged;
    const auto most = std::size_t{8} * 1024 * 1024;
    const auto almost = request("/v1/kiosks/0412-K9/events", std::string(most - 1, ' '), most);
    std::vector<RogueLine> crowd;
    for (int count = 0; count < 6; ++count) {
        crowd.emplace_back(besieged.port());
        REQUIRE(crowd.back().secure());
        static_cast<void>(crowd.back().say(almost));
    }
    besieged.checkHonest();
    CHECK(besieged.counter.office().residentKilobytes() < 120 * 1024);
    besieged.checkNobodyHarmed();
}

TEST_CASE("A body that is too large is refused before it is read, whoever sends it", "[rogue]")
{
    Besieged besieged;
    RogueLine line(besieged.port());
    REQUIRE(line.secure());
    REQUIRE(line.say(request("/v1/kiosks/0412-K1/events", "{", 10 * 1024 * 1024)));
    CHECK(line.hear(2s, 12).starts_with("HTTP/1.1 413"));
    besieged.checkHonest();
    besieged.checkNobodyHarmed();
}

TEST_CASE("What follows a good request on its line is judged by itself", "[rogue]")
{
    Besieged besieged;
    const std::string good = "GET /healthz HTTP/1.1\r\nHost: office\r\n\r\n";
    const auto answersTo = [&](const std::string& bytes) {
        RogueLine line(besieged.port());
        REQUIRE(line.secure());
        REQUIRE(line.say(bytes));
        const auto heard = line.hear(2s);
        std::string statuses;
        for (auto at = heard.find("HTTP/1.1 "); at != std::string::npos;
             at = heard.find("HTTP/1.1 ", at + 1))
            statuses += heard.substr(at + 9, 3) + " ";
        return statuses;
    };
    CHECK(answersTo(good + good + "\x01\x02\x03 garbage\r\n\r\n") == "200 200 400 ");
    CHECK(answersTo(good + std::string(40'000, 'a')) == "200 431 ");
    CHECK(answersTo(request("/v1/kiosks/0412-K9/claims", "{}{}", 2)) == "400 400 ");
    // Two lengths, or a length and pieces, may be read one way here and another way elsewhere.
    CHECK(
        answersTo("POST /v1/kiosks/0412-K9/claims HTTP/1.1\r\nHost: office\r\nContent-Length: 2\r\n"
                  "Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n"
                  + good)
        == "400 ");
    CHECK(
        answersTo("POST /v1/kiosks/0412-K9/claims HTTP/1.1\r\nHost: office\r\nContent-Length: 2\r\n"
                  "Content-Length: 40\r\n\r\n{}"
                  + good)
        == "400 ");
    besieged.checkHonest();
    besieged.checkNobodyHarmed();
}
