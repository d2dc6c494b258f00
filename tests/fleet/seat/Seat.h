// Seat: one kiosk of the fleet with its payment terminal, its line and its customers, who remember
// what they were told. It is killed, its disk fails and its clock is wrong; the seat starts it
// again.
#pragma once

#include "Dice.h"
#include "Network.h"
#include "Processes.h"
#include "Stage.h"
#include "kiosk/Clocks.h"

#include <map>
#include <nlohmann/json.hpp>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace reprise::fleet {

using nlohmann::json;

/// What somebody asked for, and what they were told last.
struct Told {
    json request;
    std::string returnId; ///< Empty while nobody has answered.
    std::string state;    ///< "completed", "pending", "in_doubt", "denied".
    int era = 0;          ///< The last in which it was known not to be paid.
};

struct SeatCounts {
    int returns = 0;
    int syncs = 0;
    int settlings = 0;
    int withdrawals = 0;
    int repeats = 0;
    int workerKills = 0;
    int terminalDeaths = 0;
    int diskFaults = 0;
    int clockSteps = 0;
    int starts = 0;
    int boots = 0;  ///< Of these, when the machine was started anew.
    int nights = 0; ///< And when three days had passed on its clock.
};

class Seat {
public:
    Seat(Stage& stage, int number);

    /// A terminal of its own, with all sales in it. False when that fails.
    bool setUp();
    /// One operation after the other, with faults, until all kiosks together have done enough.
    void play();
    /// Without faults: until everybody is answered, nothing is open and head office has all.
    void heal();
    /// What the kiosk has on record, once it is healed.
    void takeStock();

    const std::string& name() const { return m_name; }
    const std::string& store() const { return m_store; }
    std::string folder() const { return m_stage.file(m_name); }
    Network& network() { return *m_network; }
    const std::vector<Told>& told() const { return m_told; }
    /// By number, as they are at the end.
    const std::map<std::string, json>& returns() const { return m_returns; }
    /// What the payment terminal's own log says that it moved: the truth about money.
    std::vector<json> moved() const;
    const SeatCounts& counts() const { return m_counts; }

    /// What head office has acknowledged, as far as the kiosk has said.
    std::int64_t acknowledged() const { return m_acknowledged; }
    /// Claims of returns that somebody was told are completed, with head office's yes.
    std::vector<std::string> granted() const;
    /// Budgets that the kiosk has been seen to hold, each with the first era it was seen in. A
    /// budget that is paid from in a later one is over: the machine was started anew, or three
    /// days have passed on its clock.
    std::map<std::string, int> budgets() const;

private:
    enum class Disk : std::uint8_t { Good, MayFail };

    std::vector<std::string> initWords() const;
    bool startTerminal();
    bool startWorker(Disk disk);
    void stopWorker();
    std::optional<json> ask(const json& order, bool mayBeKilled);
    std::optional<json> wait(const json& order, bool mayBeKilled);
    void step();
    void takeBack();
    void repeat(std::size_t index);
    void withdrawOne();
    void settle();
    void sync();
    void setClockWrong();
    void beginEra();
    void bootAnew();
    void letThreeDaysPass();
    void hear(std::size_t index, const std::optional<json>& answer);
    void noteOpen(const std::optional<json>& reply);
    bool isAtRest();
    void readReport(const json& open);
    void countDrawer(const json& open);
    void hearOfLine(const json& reply);
    json anyRequest();
    void find(const std::string& what) { m_stage.findings.add(m_name + ": " + what); }

    Stage& m_stage;
    std::string m_name;
    std::string m_store;
    histories::Dice m_dice;
    std::optional<Network> m_network;
    std::optional<Listener> m_terminal;
    std::unique_ptr<support::ChildProcess> m_worker;
    bool m_mayFail = false; ///< The worker that runs has a disk that fails.
    ClockSettings m_clocks;
    int m_era = 0;       ///< One more whenever the machine's own clock ends all budgets.
    bool m_isNew = true; ///< In its era: it calls head office first.
    std::vector<Told> m_told;
    std::set<std::size_t> m_unanswered;
    std::set<std::string> m_pending;
    std::map<std::string, json> m_returns;
    SeatCounts m_counts;
    std::atomic<std::int64_t> m_acknowledged = 0;
    mutable std::mutex m_mutex; ///< Of what follows.
    std::vector<std::string> m_granted;
    std::map<std::string, int> m_budgets;
};

} // namespace reprise::fleet
