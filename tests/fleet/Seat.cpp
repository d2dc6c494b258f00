#include "Seat.h"

#include "Sales.h"

#include <algorithm>
#include <chrono>
#include <fstream>
#include <thread>

namespace reprise::fleet {

namespace {

using namespace std::chrono_literals;

constexpr auto workerPatience = 60s;
constexpr int salesAtOnce = 12;
constexpr int hotSales = 2; ///< Of these; every second customer comes with one of them.
constexpr int operationsPerSale = 10;
constexpr int healingRounds = 60;
// Once in so many operations; of the disk, in so many starts.
constexpr int workerKill = 60;
constexpr int terminalKill = 200;
constexpr int clockStep = 150;
constexpr int diskFault = 3;
constexpr int machineStart = 4; ///< In so many starts of the program.
constexpr std::int64_t mostWrong = 12 * 3'600'000;
constexpr auto cantActAnyMore = 200s; ///< A payment terminal (settlement::TerminalMemory).

} // namespace

Seat::Seat(Stage& stage, int number)
    : m_stage(stage),
      m_name(kioskName(number)),
      m_dice(stage.seed * 1'000 + static_cast<std::uint64_t>(number))
{
}

std::vector<std::string> Seat::initWords() const
{
    return {REPRISE_BINARY,
            "init",
            "--data",
            folder(),
            "--store",
            "0412",
            "--workstation",
            m_name.substr(m_name.find('-') + 1),
            "--policy",
            REPRISE_SOURCE_DIR "/deploy/policy/open.toml",
            "--head-office",
            m_network->url(),
            "--ca",
            m_stage.certificate("ca.pem"),
            "--client-cert",
            m_stage.certificate(m_name + ".pem"),
            "--client-key",
            m_stage.certificate(m_name + ".key"),
            "--claim-wait",
            "800",
            "--payment-terminal",
            m_terminal->url(),
            "--payment-ca",
            m_stage.certificate("ca.pem"),
            "--poi-id",
            "P1"};
}

bool Seat::setUp()
{
    m_network.emplace(NetworkFiles{m_stage.certificate("ca.pem"), m_stage.certificate("server.pem"),
                                   m_stage.certificate("server.key"),
                                   m_stage.certificate(m_name + ".pem"),
                                   m_stage.certificate(m_name + ".key")},
                      m_stage.offices, static_cast<std::uint32_t>(m_dice.roll(1, 1'000'000'000)));
    m_terminal.emplace(std::vector<std::string>{REPRISE_NEXO_SIMULATOR, "--tls-cert",
                                                m_stage.certificate("server.pem"), "--tls-key",
                                                m_stage.certificate("server.key"), "--log",
                                                m_stage.file(m_name + ".money"), "--slow", "200"},
                       m_stage.file(m_name + ".terminal-errors"));
    m_terminal->add({"--faults", "0.05", "--seed", std::to_string(m_dice.roll(1, 1'000'000))});
    if (!startTerminal()) return false;
    if (support::run(initWords()).exitCode != 0) return false;
    return support::run({REPRISE_BINARY, "receipts", "import", m_stage.file("sales.ndjson"),
                         "--data", folder()})
               .exitCode
           == 0;
}

bool Seat::startTerminal()
{
    return m_terminal->isRunning() || m_terminal->start();
}

bool Seat::startWorker(Disk disk)
{
    if (m_worker && !m_worker->hasEnded()) return true;
    std::vector<std::string> words;
    m_mayFail = disk == Disk::MayFail && m_dice.once(diskFault);
    if (m_mayFail) {
        static const std::vector<std::string> modes{"kill", "torn", "eio", "short", "enospc"};
        words = {"/usr/bin/env", std::string("LD_PRELOAD=") + REPRISE_FAULTY_DISK,
                 "REPRISE_FAULT=" + modes[static_cast<std::size_t>(m_dice.roll(0, 4))] + ":"
                     + std::to_string(m_dice.roll(20, 4'000))};
        ++m_counts.diskFaults;
    }
    if (disk == Disk::MayFail && m_dice.once(machineStart)) bootAnew();
    words.insert(words.end(),
                 {REPRISE_FLEET_WORKER, folder(), std::to_string(m_clocks.wrong.count()),
                  m_clocks.boot, std::to_string(m_clocks.ahead.count())});
    m_worker = std::make_unique<support::ChildProcess>(words, m_stage.file(m_name + ".errors"));
    ++m_counts.starts;
    const auto line = m_worker->readLine(workerPatience);
    if (line && json::parse(*line).contains("ready")) return true;
    if (!m_mayFail) find("did not start: " + line.value_or("without a word"));
    stopWorker();
    return false;
}

/// Its clock begins again, and whatever was counted on it means nothing any more.
void Seat::bootAnew()
{
    ++m_counts.boots;
    m_clocks.boot = "boot-" + std::to_string(m_counts.boots + 1);
    m_clocks.ahead = std::chrono::seconds(m_dice.roll(5, 60)) - sync::KernelBootClock().now().since;
}

void Seat::stopWorker()
{
    if (!m_worker) return;
    m_worker->signal(SIGKILL);
    m_worker->wait();
    m_worker.reset();
}

/// Nothing where it died before it answered, or was killed.
std::optional<json> Seat::ask(const json& order, bool mayBeKilled)
{
    if (!startTerminal()) find("the payment terminal does not start");
    if (!startWorker(mayBeKilled ? Disk::MayFail : Disk::Good)) return std::nullopt;
    if (!m_worker->writeLine(order.dump())) {
        if (!m_mayFail) find("ended by itself");
        stopWorker();
        return std::nullopt;
    }
    if (mayBeKilled && m_dice.once(terminalKill)) {
        std::this_thread::sleep_for(std::chrono::milliseconds(m_dice.roll(0, 25)));
        m_terminal->kill();
        ++m_counts.terminalDeaths;
    }
    return wait(mayBeKilled);
}

std::optional<json> Seat::wait(bool mayBeKilled)
{
    const auto isKilled = mayBeKilled && m_dice.once(workerKill);
    const auto line = m_worker->readLine(isKilled ? std::chrono::milliseconds(m_dice.roll(0, 60))
                                                  : std::chrono::milliseconds(workerPatience));
    if (isKilled) {
        ++m_counts.workerKills;
        stopWorker();
    } else if (!line) {
        if (!m_mayFail) find(m_worker->hasEnded() ? "ended by itself" : "hangs");
        stopWorker();
    }
    if (!line) return std::nullopt;
    auto reply = json::parse(*line);
    if (!reply.contains("error")) return reply;
    // A disk that failed: the device goes out of service, and is started again.
    if (m_mayFail) {
        stopWorker();
        return std::nullopt;
    }
    return reply;
}

void Seat::play()
{
    while (++m_stage.begun <= m_stage.operations) {
        while (m_stage.isHeld)
            std::this_thread::sleep_for(5ms);
        step();
        ++m_stage.done;
    }
    stopWorker();
}

void Seat::step()
{
    if (m_dice.once(clockStep)) setClockWrong();
    if (!m_unanswered.empty() && m_dice.once(2)) return repeat(*m_unanswered.begin());
    const auto share = m_dice.roll(1, 100);
    if (share <= 72 || m_told.empty()) return takeBack();
    if (share <= 76)
        return repeat(
            static_cast<std::size_t>(m_dice.roll(0, static_cast<std::int64_t>(m_told.size()) - 1)));
    if (share <= 88) return sync();
    if (share <= 95) return settle();
    withdrawOne();
}

json Seat::anyRequest()
{
    const auto first = 1 + m_stage.done / operationsPerSale;
    const auto among = m_dice.once(2) ? hotSales : salesAtOnce;
    const auto sale =
        saleNumber(std::min(first + static_cast<int>(m_dice.roll(0, among - 1)), m_stage.sales));
    auto lines = json::array();
    const auto all = m_dice.once(4);
    const auto only = m_dice.roll(1, linesPerSale);
    for (int line = 1; line <= linesPerSale; ++line)
        if (all || line == only)
            lines.push_back({{"line", line},
                             {"quantity", m_dice.roll(1, unitsPerLine - 1)},
                             {"reason", "changed_mind"},
                             {"condition", "unopened"}});
    json request{{"request", m_name + "-" + std::to_string(m_told.size())},
                 {"receipt", sale},
                 {"operator", "1042"},
                 {"mode", "desk"},
                 {"remedy", "refund"},
                 {"lines", std::move(lines)}};
    if (m_dice.once(6)) request["tender"] = {{"type", "store_credit"}, {"consent", true}};
    return request;
}

void Seat::takeBack()
{
    ++m_counts.returns;
    m_told.push_back({anyRequest(), {}, {}});
    const auto index = m_told.size() - 1;
    m_unanswered.insert(index);
    hear(index, ask({{"do", "return"}, {"request", m_told[index].request}}, true));
}

void Seat::repeat(std::size_t index)
{
    ++m_counts.repeats;
    hear(index, ask({{"do", "return"}, {"request", m_told[index].request}}, true));
}

/// What somebody was told stays true: done is done, no is no, and the number is the same.
void Seat::hear(std::size_t index, const std::optional<json>& answer)
{
    if (!answer) return;
    if (answer->contains("error")) return find("refused a request: " + answer->dump());
    auto& told = m_told[index];
    const auto id = answer->at("return").get<std::string>();
    const auto state = answer->at("state").get<std::string>();
    if (!told.returnId.empty() && told.returnId != id)
        find("request " + told.request.at("request").dump() + " became another return");
    const auto isFinal = told.state == "completed" || told.state == "denied";
    if (isFinal && told.state != state)
        find("return " + id + " was told " + told.state + " and is " + state);
    if (state == "completed" && told.state != state) {
        const std::lock_guard lock(m_mutex);
        m_granted.push_back(answer->at("claim").at("id"));
    }
    told.returnId = id;
    told.state = state;
    m_unanswered.erase(index);
    if (state == "pending") m_pending.insert(id);
}

void Seat::noteOpen(const std::optional<json>& reply)
{
    if (!reply || !reply->contains("returns")) return;
    m_pending.clear();
    for (const auto& each : reply->at("returns"))
        if (each.at("state") == "pending") m_pending.insert(each.at("return"));
}

void Seat::sync()
{
    ++m_counts.syncs;
    const auto reply = ask({{"do", "sync"}}, true);
    if (!reply || reply->contains("error")) return;
    m_acknowledged = reply->at("acknowledged").get<std::int64_t>();
    if (reply->at("quarantined").get<bool>())
        find("is in quarantine: " + reply->at("detail").get<std::string>());
    if (reply->at("conflicts").get<int>() > 0) find("was told of a conflict");
}

void Seat::settle()
{
    ++m_counts.settlings;
    noteOpen(ask({{"do", "settle"}}, true));
}

void Seat::withdrawOne()
{
    if (m_pending.empty()) return settle();
    ++m_counts.withdrawals;
    const auto id = *m_pending.begin();
    m_pending.erase(m_pending.begin());
    static_cast<void>(ask({{"do", "withdraw"}, {"return", id}}, true));
}

/// By hours, whatever is going on: no payment may be older or younger for it.
void Seat::setClockWrong()
{
    ++m_counts.clockSteps;
    m_clocks.wrong = std::chrono::milliseconds(m_dice.roll(-mostWrong, mostWrong));
    static_cast<void>(ask({{"do", "clock"}, {"wrong", m_clocks.wrong.count()}}, true));
}

bool Seat::isAtRest()
{
    const auto synced = ask({{"do", "sync"}}, false);
    if (!synced || !synced->contains("up_to_date") || !synced->at("up_to_date").get<bool>()
        || synced->at("waiting") != 0 || synced->at("claims") != 0)
        return false;
    m_acknowledged = synced->at("acknowledged").get<std::int64_t>();
    const auto open = ask({{"do", "unsettled"}}, false);
    return open && open->contains("returns") && open->at("returns").empty();
}

/// Somebody reads the payment terminal's log and says what became of each order in doubt.
void Seat::readReport(const json& open)
{
    std::set<std::string> paid;
    for (const auto& line : moved())
        paid.insert(line.at("order").get<std::string>());
    for (const auto& each : open) {
        if (!each.contains("payments")) continue;
        for (const auto& payment : each.at("payments")) {
            if (payment.at("state") != "in_doubt") continue;
            const auto order = payment.at("order").get<std::string>();
            static_cast<void>(ask({{"do", "confirm"},
                                   {"return", each.at("return")},
                                   {"order", order},
                                   {"paid", paid.contains(order)}},
                                  false));
        }
    }
}

void Seat::heal()
{
    stopWorker();
    m_terminal->kill(); // From here on nothing that was asked before can still act.
    m_terminal->takeBack();
    m_clocks.ahead += cantActAnyMore;
    while (!m_unanswered.empty()) {
        const auto index = *m_unanswered.begin();
        hear(index, ask({{"do", "return"}, {"request", m_told[index].request}}, false));
        if (m_unanswered.contains(index)) return find("somebody is never answered");
    }
    for (int round = 0; round < healingRounds; ++round) {
        // Twice: what a first exchange let go on has to be told to head office as well.
        if (isAtRest() && isAtRest()) return;
        const auto open = ask({{"do", "settle"}}, false);
        if (round > 3 && open && open->contains("returns")) readReport(open->at("returns"));
    }
    const auto last = ask({{"do", "sync"}}, false);
    const auto open = ask({{"do", "unsettled"}}, false);
    find("does not come to rest: " + (last ? last->dump() : "") + (open ? open->dump() : ""));
}

void Seat::takeStock()
{
    if (!startWorker(Disk::Good) || !m_worker->writeLine(R"({"do":"all"})")) return;
    while (const auto line = m_worker->readLine(workerPatience)) {
        auto each = json::parse(*line);
        if (each.contains("end")) return stopWorker();
        const auto id = each.at("return").get<std::string>();
        m_returns[id] = std::move(each);
    }
    find("can't tell what it has on record");
    stopWorker();
}

std::vector<json> Seat::moved() const
{
    std::vector<json> lines;
    std::ifstream log(m_stage.file(m_name + ".money"));
    for (std::string line; std::getline(log, line);)
        if (auto each = json::parse(line, nullptr, false);
            each.is_object() && each.at("event") == "moved") {
            each.erase("answer");
            lines.push_back(std::move(each));
        }
    return lines;
}

std::vector<std::string> Seat::granted() const
{
    const std::lock_guard lock(m_mutex);
    return m_granted;
}

} // namespace reprise::fleet
