#include "Cuts.h"

#include <chrono>
#include <thread>

namespace reprise::fleet {

namespace {

using namespace std::chrono_literals;

/// Head office may be away itself just then, or its database may.
constexpr int triesToAsk = 60;

void sleep(std::chrono::milliseconds time, const std::atomic<bool>& isPlaying)
{
    const auto end = std::chrono::steady_clock::now() + time;
    while (isPlaying && std::chrono::steady_clock::now() < end)
        std::this_thread::sleep_for(20ms);
}

} // namespace

void Cuts::make(const std::atomic<bool>& isPlaying)
{
    while (isPlaying) {
        sleep(std::chrono::milliseconds(m_dice.roll(500, 2'500)), isPlaying);
        const auto first = static_cast<int>(m_dice.roll(1, 2));
        cut(storeName(first), isPlaying);
        if (m_dice.once(4)) cut(storeName(first + 1), isPlaying);
        const auto longest = m_dice.once(5) ? 15'000 : 4'000;
        sleep(std::chrono::milliseconds(m_dice.roll(500, longest)), isPlaying);
        mendAll();
    }
}

void Cuts::cut(const std::string& store, const std::atomic<bool>& isPlaying)
{
    if (!isPlaying) return;
    for (const auto& seat : m_seats)
        if (seat->store() == store) seat->network().cut();
    awaitSilence(store);
    for (int tries = 0; tries < triesToAsk; ++tries) {
        if (auto made = askWhatItMayCost(store)) return m_made.push_back(std::move(*made));
        std::this_thread::sleep_for(500ms);
    }
    m_stage.findings.add("head office does not say what the line of " + store + " may cost");
}

/// Until all that had left before the cut has come to head office, or never will.
void Cuts::awaitSilence(const std::string& store) const
{
    for (const auto& seat : m_seats)
        while (seat->store() == store && seat->network().isBusy())
            std::this_thread::sleep_for(5ms);
}

std::optional<Cut> Cuts::askWhatItMayCost(const std::string& store) const
{
    const auto said = support::run(
        {REPRISE_HEADOFFICE_BINARY, "exposure", "--database", m_books.url(), "--store", store});
    if (said.exitCode != 0) return std::nullopt;
    const auto out = m_books.ask("SELECT budget_id FROM offline_budget WHERE store = '" + store
                                 + "' AND returned_at IS NULL");
    const auto now = m_books.one("SELECT (extract(epoch FROM now()) * 1000000)::bigint");
    if (!out || now.empty()) return std::nullopt;
    Cut cut{store, 0, std::stoll(now), {}};
    const auto exposure = json::parse(said.output);
    for (const auto& each : exposure.at("exposure"))
        cut.bound += each.at("remaining").get<std::int64_t>();
    for (const auto& row : *out)
        cut.budgets.insert(row.front());
    return cut;
}

void Cuts::mendAll()
{
    for (const auto& seat : m_seats)
        seat->network().mend();
}

} // namespace reprise::fleet
