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
        // The same id gives the same answer, for ever; only what was pending comes to its end.
        if (const auto before = m_acknowledged.find(id); before != m_acknowledged.end()) {
            CHECK(before->second.at("return") == answer.at("return"));
            CHECK(before->second.at("journal") == answer.at("journal"));
            if (before->second.at("state") != "pending")
                CHECK(before->second.at("state") == answer.at("state"));
        }
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

/// A return as the journal tells it.
struct Told {
    json entry; ///< In which it was decided.
    std::map<std::string, std::int64_t> units;
    bool paid = false;
};

/// By request id; never two under one.
std::map<std::string, Told> toldBy(const std::string& exported)
{
    std::map<std::string, Told> returns;
    std::map<std::string, std::string> requests; // By return.
    std::istringstream lines(exported);
    for (std::string line; std::getline(lines, line);) {
        const auto entry = json::parse(line);
        const auto kind = entry.at("kind").get<std::string>();
        const auto subject = entry.at("subject").get<std::string>();
        if (kind == "return_settled") returns.at(requests.at(subject)).paid = true;
        if (kind != "return_accepted" && kind != "return_denied") continue;
        const auto payload = json::parse(entry.at("payload").get<std::string>());
        const auto request = payload.at("decision").at("request").get<std::string>();
        INFO("request " << request);
        Told told{entry, {}};
        for (const auto& decided : payload.at("decision").at("lines"))
            told.units[decided.at("receipt").get<std::string>() + "/"
                       + std::to_string(decided.at("line").get<int>())] +=
                decided.at("quantity").get<std::int64_t>();
        CHECK(returns.emplace(request, std::move(told)).second);
        requests[subject] = request;
    }
    return returns;
}

/// What was acknowledged is there, and head office counts exactly what was paid.
void checkAgainstJournal(const Acknowledged& acknowledged, const std::string& exported,
                         const std::map<std::string, std::int64_t>& refunded)
{
    const auto returns = toldBy(exported);
    std::map<std::string, std::int64_t> units;
    for (const auto& [request, told] : returns)
        if (told.paid)
            for (const auto& [line, count] : told.units)
                units[line] += count;
    for (const auto& [line, count] : units) {
        INFO("line " << line);
        CHECK(count <= unitsPerLine);
    }
    CHECK(refunded == units);
    for (const auto& [request, answer] : acknowledged) {
        INFO("request " << request);
        REQUIRE(returns.contains(request));
        const auto& told = returns.at(request);
        CHECK(told.entry.at("seq") == answer.at("journal").at("seq"));
        CHECK(told.entry.at("hash") == answer.at("journal").at("hash"));
        if (answer.at("state") == "completed") CHECK(told.paid);
        if (answer.at("state") == "denied") CHECK_FALSE(told.paid);
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
    checkAgainstJournal(customer.acknowledged(), exported, stage.refundedAtHeadOffice());
    CHECK(stage.ask("SELECT coalesce(sum(claimed), 0) || ' ' || coalesce(sum(overpaid), 0)"
                    " FROM sold_line")
          == "0 0\n");
    CHECK(stage.ask("SELECT count(*) FROM conflict_case") == "0\n");
    CHECK(stage.headOfficeJournal() == exported);
    CHECK(customer.acknowledged().size() >= static_cast<std::size_t>(kills) / 4);
    std::cout << "killed " << kioskKills << " kiosks and " << serverKills << " servers; "
              << customer.acknowledged().size() << " acknowledged returns, all found\n";
}
