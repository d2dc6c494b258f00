// The part of Fleet that says what was done and what was found.
#include "Fleet.h"

#include <array>
#include <cstdio>

namespace reprise::fleet {

namespace {

using Whole = long long;

} // namespace

void Fleet::tell(const Sums& sums, std::chrono::steady_clock::duration took) const
{
    const auto seconds = std::chrono::duration<double>(took).count();
    std::printf("%d operations in %.0f s, %.0f a second\n", m_stage.done.load(), seconds,
                m_stage.done / seconds);
    tellOfKiosks();
    tellOfLines();
    std::map<std::string, int> states;
    for (const auto& seat : m_seats)
        for (const auto& [id, record] : seat->returns())
            ++states[record.at("state").get<std::string>()];
    for (const auto& [state, count] : states)
        std::printf("%d %s, ", count, state.c_str());
    std::printf("%lld claims, %lld payouts of %lld units and %lld minor units, %lld of them by "
                "payment terminals, %lld journal entries\n",
                Whole{sums.claims}, Whole{sums.payouts}, Whole{sums.units}, Whole{sums.minor},
                Whole{sums.orders}, Whole{sums.entries});
    tellOfOffline(sums);
}

void Fleet::tellOfKiosks() const
{
    SeatCounts all;
    for (const auto& seat : m_seats) {
        const auto& each = seat->counts();
        all.returns += each.returns;
        all.syncs += each.syncs;
        all.settlings += each.settlings;
        all.withdrawals += each.withdrawals;
        all.repeats += each.repeats;
        all.workerKills += each.workerKills;
        all.terminalDeaths += each.terminalDeaths;
        all.diskFaults += each.diskFaults;
        all.clockSteps += each.clockSteps;
        all.starts += each.starts;
        all.boots += each.boots;
        all.nights += each.nights;
    }
    std::printf("%d returns, %d repeats, %d syncs, %d settlings, %d withdrawals\n", all.returns,
                all.repeats, all.syncs, all.settlings, all.withdrawals);
    std::printf("kiosks: %d starts, %d of them of the machine, %d after three days, %d killed, %d "
                "with a failing disk, %d clock steps; payment terminals killed %d; head offices "
                "killed %d; database restarts %d, failovers %d\n",
                all.starts, all.boots, all.nights, all.workerKills, all.diskFaults, all.clockSteps,
                all.terminalDeaths, m_tally.officeKills, m_tally.databaseRestarts,
                m_tally.failovers);
}

void Fleet::tellOfLines() const
{
    std::array<Whole, 7> all{};
    for (const auto& seat : m_seats) {
        const auto& counts = seat->network().counts();
        const std::array<Whole, 7> those{counts.letters, counts.lost,    counts.answersLost,
                                         counts.delayed, counts.doubled, counts.late,
                                         counts.cut};
        for (std::size_t at = 0; at < all.size(); ++at)
            all[at] += those[at];
    }
    std::printf("line: %lld letters, %lld lost, %lld answers lost, %lld delayed, %lld doubled, "
                "%lld out of order, %lld cut off; cut %zu times\n",
                all[0], all[1], all[2], all[3], all[4], all[5], all[6], m_cuts.made().size());
}

void Fleet::tellOfOffline(const Sums& sums) const
{
    std::printf("paid offline: %lld units in %lld payouts, %lld minor units, from %lld budgets, "
                "%lld of them used up\n",
                Whole{sums.offlineUnits}, Whole{sums.offlinePayouts}, Whole{sums.offlineMinor},
                Whole{sums.budgets}, Whole{sums.usedUp});
    std::printf("doubles: %lld lines paid beyond what was sold, %lld of them at two stores; loss "
                "%lld minor units; %lld cases\n",
                Whole{sums.doubles}, Whole{sums.doublesAbroad}, Whole{sums.loss},
                Whole{sums.cases});
    std::printf("bound: a cut line might cost %lld to %lld minor units as head office said; the "
                "worst cost %lld of %lld\n",
                Whole{sums.leastBound}, Whole{sums.mostBound}, Whole{sums.worstLoss},
                Whole{sums.worstBound});
}

} // namespace reprise::fleet
