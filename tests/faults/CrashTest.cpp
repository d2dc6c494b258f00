// kill -9 of the kiosk's engine and of head office at random moments, again and again: nothing that
// was acknowledged is lost, nothing is paid twice, the chain holds and head office ends up with
// every entry.
//
// REPRISE_KILLS sets how often (a short sample by default); REPRISE_SEED repeats a run.
#include "ChildProcess.h"
#include "CrashStage.h"

#include <catch2/catch_test_macros.hpp>

#include <cstdlib>
#include <iostream>
#include <map>
#include <nlohmann/json.hpp>
#include <random>
#include <sstream>

using namespace reprise;
using namespace reprise::faults;
using nlohmann::json;

namespace {

int numberFromEnvironment(const char* name, int otherwise)
{
    const char* text = std::getenv(name);
    return text ? std::atoi(text) : otherwise;
}

/// What the customer was told, by request id.
using Acknowledged = std::map<std::string, json>;

/// Sends requests until the moment of death, and keeps what was answered before it.
class Customer {
public:
    Customer(std::mt19937& random, int receipts) : m_random(random), m_receipts(receipts) {}

    /// An unanswered request is asked again under its id, as a person would press again; now and
    /// then so is an answered one.
    std::string nextRequest()
    {
        if (!m_open.empty()) return m_open.begin()->second;
        if (!m_acknowledged.empty() && pick(0, 9) == 0) {
            auto repeated = m_acknowledged.begin();
            std::advance(repeated, pick(0, static_cast<int>(m_acknowledged.size()) - 1));
            return m_sent.at(repeated->first);
        }
        const auto id = "r-" + std::to_string(++m_made);
        const json request{{"request", id},
                           {"receipt", receiptNumber(pick(1, m_receipts))},
                           {"mode", "kiosk"},
                           {"lines",
                            {{{"line", pick(1, linesPerReceipt)},
                              {"quantity", pick(1, 2)},
                              {"reason", "changed_mind"},
                              {"condition", "unopened"}}}}};
        m_sent[id] = request.dump();
        m_open[id] = request.dump();
        return m_open.begin()->second;
    }

    void hear(const std::string& line)
    {
        const auto answer = json::parse(line);
        const auto id = answer.at("request").get<std::string>();
        REQUIRE(answer.contains("return"));
        if (const auto before = m_acknowledged.find(id); before != m_acknowledged.end())
            CHECK(before->second == answer); // The same id gives the same answer, for ever.
        m_acknowledged[id] = answer;
        m_open.erase(id);
    }

    const Acknowledged& acknowledged() const { return m_acknowledged; }

private:
    int pick(int low, int high) { return std::uniform_int_distribution<>(low, high)(m_random); }

    std::mt19937& m_random;
    int m_receipts;
    int m_made = 0;
    std::map<std::string, std::string> m_open;
    std::map<std::string, std::string> m_sent;
    Acknowledged m_acknowledged;
};

void serveUntil(std::chrono::steady_clock::time_point end, support::ChildProcess& kiosk,
                Customer& customer)
{
    using namespace std::chrono;
    while (steady_clock::now() < end) {
        if (!kiosk.writeLine(customer.nextRequest())) return;
        const auto left = duration_cast<milliseconds>(end - steady_clock::now());
        const auto answer = kiosk.readLine(std::max(left, milliseconds(0)));
        if (!answer) return;
        customer.hear(*answer);
    }
}

/// Whatever the dying process still managed to say counts as acknowledged too.
void hearTheRest(support::ChildProcess& kiosk, Customer& customer)
{
    while (const auto answer = kiosk.readLine(std::chrono::milliseconds(0)))
        customer.hear(*answer);
}

void checkAgainstJournal(const Acknowledged& acknowledged, const std::string& exported)
{
    std::map<std::string, json> committed; // By request id.
    std::map<std::string, std::int64_t> units;
    std::istringstream lines(exported);
    for (std::string line; std::getline(lines, line);) {
        const auto entry = json::parse(line);
        const auto kind = entry.at("kind").get<std::string>();
        if (kind != "return_committed" && kind != "return_denied") continue;
        const auto payload = json::parse(entry.at("payload").get<std::string>());
        const auto request = payload.at("decision").at("request").get<std::string>();
        INFO("request " << request);
        CHECK(committed.emplace(request, entry).second); // Never twice under one id.
        if (kind != "return_committed") continue;
        for (const auto& decided : payload.at("decision").at("lines"))
            units[decided.at("receipt").get<std::string>() + "/"
                  + std::to_string(decided.at("line").get<int>())] +=
                decided.at("quantity").get<std::int64_t>();
    }
    for (const auto& [line, count] : units) {
        INFO("line " << line);
        CHECK(count <= unitsPerLine);
    }
    for (const auto& [request, answer] : acknowledged) {
        INFO("request " << request);
        REQUIRE(committed.contains(request));
        CHECK(committed.at(request).at("seq") == answer.at("journal").at("seq"));
        CHECK(committed.at(request).at("hash") == answer.at("journal").at("hash"));
    }
}

} // namespace

TEST_CASE("Killed at random moments, kiosk and head office lose and double nothing", "[faults]")
{
    const int kills = numberFromEnvironment("REPRISE_KILLS", 12);
    const int seed =
        numberFromEnvironment("REPRISE_SEED", static_cast<int>(std::random_device{}()));
    INFO("REPRISE_SEED=" << seed);
    std::mt19937 random(static_cast<std::mt19937::result_type>(seed));
    const auto pick = [&random](int low, int high) {
        return std::uniform_int_distribution<>(low, high)(random);
    };

    CrashStage stage(60);
    Customer customer(random, stage.receipts());
    auto server = stage.startServer();
    int kioskKills = 0;
    int serverKills = 0;
    while (kioskKills + serverKills < kills) {
        auto kiosk = stage.startKiosk();
        // One life: long enough to commit something, too short to finish anything tidily.
        const auto moment = std::chrono::milliseconds(pick(15, 350));
        serveUntil(std::chrono::steady_clock::now() + moment, *kiosk, customer);
        if (pick(0, 2) == 0) {
            server->signal(SIGKILL);
            server->wait();
            ++serverKills;
            serveUntil(std::chrono::steady_clock::now() + std::chrono::milliseconds(pick(0, 60)),
                       *kiosk, customer);
            server = stage.startServer();
            serveUntil(std::chrono::steady_clock::now() + std::chrono::milliseconds(pick(0, 60)),
                       *kiosk, customer);
        }
        kiosk->signal(SIGKILL);
        hearTheRest(*kiosk, customer);
        kiosk->wait();
        ++kioskKills;
        REQUIRE(stage.journalVerifies());
    }

    stage.syncUntilUpToDate();
    const auto exported = stage.exportJournal();
    checkAgainstJournal(customer.acknowledged(), exported);
    CHECK(stage.headOfficeJournal() == exported);
    CHECK(customer.acknowledged().size() >= static_cast<std::size_t>(kills) / 4);
    std::cout << "killed " << kioskKills << " kiosks and " << serverKills << " servers; "
              << customer.acknowledged().size() << " acknowledged returns, all found\n";
}
