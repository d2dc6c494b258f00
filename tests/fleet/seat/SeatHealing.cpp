// The part of Seat that comes after the faults: everybody is answered, and nothing is left open.
#include "seat/Seat.h"

#include <chrono>
#include <fstream>

namespace reprise::fleet {

namespace {

using namespace std::chrono_literals;

constexpr auto workerPatience = 60s;
constexpr auto cantActAnyMore = 200s; ///< A payment terminal (settlement::TerminalMemory).
constexpr int healingRounds = 60;

} // namespace

bool Seat::isAtRest()
{
    const auto synced = ask({{"do", "sync"}}, false);
    if (!synced || !synced->contains("up_to_date") || !synced->at("up_to_date").get<bool>()
        || synced->at("waiting") != 0 || synced->at("claims") != 0)
        return false;
    hearOfLine(*synced);
    if (synced->at("budget") == "") return false;
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

} // namespace reprise::fleet
