// The part of Seat that is at the counter: who comes with what, and what they are told.
#include "seat/Seat.h"

#include "Sales.h"

#include <algorithm>
#include <chrono>
#include <thread>
#include <utility>

namespace reprise::fleet {

namespace {

using namespace std::chrono_literals;

constexpr int salesAtOnce = 12;
constexpr int hotSales = 4; ///< Of these; every second customer comes with one of them.
constexpr int operationsPerSale = 10;
constexpr int clockStep = 150; ///< Once in so many operations.

} // namespace

Seat::Seat(Stage& stage, int number)
    : m_stage(stage),
      m_name(kioskName(number)),
      m_store(storeName(number)),
      m_dice(stage.seed * 1'000 + static_cast<std::uint64_t>(number))
{
}

void Seat::play()
{
    while (++m_stage.begun <= m_stage.operations
           && std::chrono::steady_clock::now() < m_stage.end) {
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
    if (std::exchange(m_isNew, false)) return sync();
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
    auto index = std::min(first + static_cast<int>(m_dice.roll(0, among - 1)), m_stage.sales);
    // Most people come back to the store where they bought it: sales take turns.
    if (storeOfSale(index) != m_store && !m_dice.once(3)) --index;
    const auto sale = saleNumber(std::max(1, index));
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
    m_told.push_back({anyRequest(), {}, {}, m_era});
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
    const auto isGranted = state == "completed" && answer->at("claim").at("state") == "granted";
    if (isGranted && told.state != state) {
        const std::lock_guard lock(m_mutex);
        m_granted.push_back(answer->at("claim").at("id"));
    }
    told.returnId = id;
    told.state = state;
    m_unanswered.erase(index);
    if (state != "pending") return;
    m_pending.insert(id);
    told.era = m_era;
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
    hearOfLine(*reply);
}

/// What an exchange with head office has brought.
void Seat::hearOfLine(const json& reply)
{
    m_acknowledged = reply.at("acknowledged").get<std::int64_t>();
    if (reply.at("quarantined").get<bool>())
        find("is in quarantine: " + reply.at("detail").get<std::string>());
    if (const auto alarm = reply.at("alarm").get<std::string>(); !alarm.empty())
        find("raises an alarm: " + alarm);
    const auto budget = reply.at("budget").get<std::string>();
    if (budget.empty()) return;
    const std::lock_guard lock(m_mutex);
    m_budgets.emplace(budget, m_era);
}

void Seat::settle()
{
    ++m_counts.settlings;
    const auto open = ask({{"do", "settle"}}, true);
    noteOpen(open);
    if (open && open->contains("returns")) countDrawer(open->at("returns"));
}

/// Cash that was being paid when its kiosk went down: a person counts the drawer, and finds that it
/// was handed out or that it was not. From then on that is the truth.
void Seat::countDrawer(const json& open)
{
    for (const auto& each : open) {
        if (each.at("state") != "in_doubt" || !each.contains("payments")) continue;
        for (const auto& payment : each.at("payments"))
            if (payment.at("state") == "in_doubt" && payment.at("type") == "cash")
                static_cast<void>(ask({{"do", "confirm"},
                                       {"return", each.at("return")},
                                       {"order", payment.at("order")},
                                       {"paid", m_dice.once(2)}},
                                      true));
    }
}

void Seat::withdrawOne()
{
    if (m_pending.empty()) return settle();
    ++m_counts.withdrawals;
    const auto id = *m_pending.begin();
    m_pending.erase(m_pending.begin());
    static_cast<void>(ask({{"do", "withdraw"}, {"return", id}}, true));
}

std::vector<std::string> Seat::granted() const
{
    const std::lock_guard lock(m_mutex);
    return m_granted;
}

std::map<std::string, int> Seat::budgets() const
{
    const std::lock_guard lock(m_mutex);
    return m_budgets;
}

} // namespace reprise::fleet
