// The part of Seat that is the machine: its programs, their deaths, its disk and its clocks.
#include "seat/Seat.h"

#include <chrono>
#include <thread>

namespace reprise::fleet {

namespace {

using namespace std::chrono_literals;

constexpr auto workerPatience = 60s;
// Once in so many operations; of the disk and the machine, in so many starts.
constexpr int workerKill = 60;
constexpr int terminalKill = 200;
constexpr int diskFault = 3;
constexpr int machineStart = 4;
constexpr int threeDays = 12;
constexpr std::int64_t mostWrong = 12 * 3'600'000;

} // namespace

std::vector<std::string> Seat::initWords() const
{
    return {REPRISE_BINARY,
            "init",
            "--data",
            folder(),
            "--store",
            m_store,
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
    if (support::run({REPRISE_BINARY, "keys", "trust", m_stage.officeKey, "--head-office", "--data",
                      folder()})
            .exitCode
        != 0)
        return false;
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
    if (disk == Disk::MayFail && m_dice.once(threeDays)) letThreeDaysPass();
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

void Seat::beginEra()
{
    ++m_era;
    m_isNew = true;
}

/// Its clock begins again, and whatever was counted on it means nothing any more.
void Seat::bootAnew()
{
    beginEra();
    ++m_counts.boots;
    m_clocks.boot = "boot-" + std::to_string(m_counts.boots + 1);
    m_clocks.ahead = std::chrono::seconds(m_dice.roll(5, 60)) - sync::KernelBootClock().now().since;
}

/// Longer than any budget lasts (wire::longestSpell).
void Seat::letThreeDaysPass()
{
    beginEra();
    ++m_counts.nights;
    m_clocks.ahead += 73h;
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
    return wait(order, mayBeKilled);
}

std::optional<json> Seat::wait(const json& order, bool mayBeKilled)
{
    const auto isKilled = mayBeKilled && m_dice.once(workerKill);
    const auto line = m_worker->readLine(isKilled ? std::chrono::milliseconds(m_dice.roll(0, 60))
                                                  : std::chrono::milliseconds(workerPatience));
    if (isKilled) {
        ++m_counts.workerKills;
        stopWorker();
    } else if (!line) {
        if (!m_mayFail)
            find((m_worker->hasEnded() ? "ended by itself: " : "hangs: ") + order.dump());
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

/// By hours, whatever is going on: no payment may be older or younger for it.
void Seat::setClockWrong()
{
    ++m_counts.clockSteps;
    m_clocks.wrong = std::chrono::milliseconds(m_dice.roll(-mostWrong, mostWrong));
    static_cast<void>(ask({{"do", "clock"}, {"wrong", m_clocks.wrong.count()}}, true));
}

} // namespace reprise::fleet
