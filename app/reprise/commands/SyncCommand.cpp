// reprise sync: one exchange with head office, or one after the other until stopped.
#include "Commands.h"
#include "HeadOfficeLine.h"
#include "JsonLine.h"

#include "reprise/sync/SyncRunner.h"

#include <atomic>
#include <csignal>
#include <ctime>

namespace reprise::cli {

namespace {

using sync::LineState;

std::string stateName(LineState state)
{
    switch (state) {
    case LineState::NeverTried: return "never_tried";
    case LineState::UpToDate: return "up_to_date";
    case LineState::Behind: return "behind";
    case LineState::Unreachable: return "unreachable";
    case LineState::Refused: return "refused";
    case LineState::Quarantined: return "quarantined";
    }
    REPRISE_UNREACHABLE();
}

/// SIGINT and SIGTERM, taken in here and nowhere else: made before any thread is.
class StopSignals {
public:
    StopSignals()
    {
        sigemptyset(&m_set);
        sigaddset(&m_set, SIGINT);
        sigaddset(&m_set, SIGTERM);
        pthread_sigmask(SIG_BLOCK, &m_set, nullptr);
    }

    /// True when one came within a second.
    bool came() const
    {
        const timespec second{1, 0};
        return sigtimedwait(&m_set, nullptr, &second) > 0;
    }

private:
    sigset_t m_set{};
};

void tell(const sync::SyncReport& report, Output& output)
{
    const auto state = stateName(report.state);
    if (output.json()) {
        output.line(oneLine({{"state", state},
                             {"waiting", report.waiting},
                             {"sent", report.sent},
                             {"claims", report.claims},
                             {"conflicts", report.conflicts},
                             {"receipts", report.receiptsTaken},
                             {"items", report.itemsTaken},
                             {"policy_taken", report.policyTaken},
                             {"detail", textOrNull(report.detail)},
                             {"alarm", textOrNull(report.alarm)},
                             {"no_budget", textOrNull(report.noBudget)},
                             {"no_feeds", textOrNull(report.noFeeds)},
                             {"renewed", report.renewed},
                             {"no_renewal", textOrNull(report.noRenewal)}}));
    } else {
        output.line(state + ": " + std::to_string(report.sent) + " entries sent, "
                    + std::to_string(report.waiting) + " waiting, "
                    + std::to_string(report.receiptsTaken) + " receipts taken in"
                    + (report.claims > 0 ? ", " + std::to_string(report.claims)
                                               + " claims whose end it has not acknowledged"
                                         : "")
                    + (report.conflicts > 0 ? ", " + std::to_string(report.conflicts)
                                                  + " that it counts otherwise: see the day log"
                                            : "")
                    + (report.itemsTaken > 0
                           ? ", " + std::to_string(report.itemsTaken) + " items of feeds taken in"
                           : "")
                    + (report.policyTaken ? ", a new policy taken over" : "")
                    + (report.detail.empty() ? "" : " (" + report.detail + ")")
                    + (report.noBudget.empty() ? "" : "\nNo budget for now: " + report.noBudget)
                    + (report.noFeeds.empty() ? "" : "\nNo feeds: " + report.noFeeds)
                    + (report.renewed ? "\nThis terminal has another certificate from now on" : "")
                    + (report.noRenewal.empty()
                           ? ""
                           : "\nThe certificate is not renewed: " + report.noRenewal));
    }
    if (!report.alarm.empty()) output.problem("reprise sync: " + report.alarm);
    output.flush();
}

void tell(const Result<sync::SyncReport>& report, Output& output)
{
    if (report) {
        tell(*report, output);
    } else {
        output.problem("reprise sync: " + report.error().detail);
    }
}

/// Rounds as long as head office has more at once; the counts are those of all rounds.
Result<sync::SyncReport> exchange(sync::SyncEngine& engine)
{
    sync::SyncReport sum;
    while (true) {
        auto round = engine.round();
        if (!round) return round.error();
        round->sent += sum.sent;
        round->receiptsTaken += sum.receiptsTaken;
        round->itemsTaken += sum.itemsTaken;
        round->policyTaken = round->policyTaken || sum.policyTaken;
        if (round->alarm.empty()) round->alarm = sum.alarm;
        if (round->noRenewal.empty()) round->noRenewal = sum.noRenewal;
        round->renewed = round->renewed || sum.renewed;
        sum = std::move(*round);
        const bool well = sum.state == LineState::UpToDate || sum.state == LineState::Behind;
        if (!well || sum.comeBackIn.count() > 0) return sum;
    }
}

/// What waited for a receipt is decided once it has come in: after an exchange that brought any,
/// and after the first, as the process before this one may have ended between the two. What waited
/// for head office goes on whenever that was reached.
class Arrivals {
public:
    Arrivals(OpenTerminal& terminal, Output& output) : m_terminal(terminal), m_output(output) {}

    /// How many returns it was: head office is to hear of them.
    std::size_t settleAfter(const Result<sync::SyncReport>& report)
    {
        std::size_t count = 0;
        if (report && report->receiptsTaken > 0) m_due = true;
        if (m_due) {
            const auto settled =
                settlement::verifyArrived(m_terminal.proof(), m_terminal.ports().clock.now());
            m_due = !settled; // Whatever could not be done is tried after the next one.
            count += counted(settled);
        }
        if (!report || !report->isReached()) return count;
        return count + counted(m_terminal.settlement().payWaiting());
    }

private:
    std::size_t counted(const Result<std::vector<returns::Answer>>& settled)
    {
        if (settled) return settled->size();
        m_output.problem("reprise sync: " + settled.error().detail);
        return 0;
    }

    OpenTerminal& m_terminal;
    Output& m_output;
    bool m_due = true;
};

ExitCode exchangeOnce(HeadOfficeLine& line, Arrivals& arrivals, Output& output)
{
    auto report = exchange(line.engine());
    tell(report, output);
    if (!report) return ExitCode::BadInput;
    if (arrivals.settleAfter(report) > 0) {
        report = exchange(line.engine());
        tell(report, output);
        if (!report) return ExitCode::BadInput;
    }
    return report->state == LineState::UpToDate ? ExitCode::Done : ExitCode::No;
}

ExitCode exchangeUntilStopped(HeadOfficeLine& line, Arrivals& arrivals, Output& output)
{
    const StopSignals signals;
    std::atomic<bool> heard = true;
    sync::SyncRunner runner(line.engine(), line.transport(),
                            [&](const Result<sync::SyncReport>& report) {
                                tell(report, output);
                                arrivals.settleAfter(report);
                                heard = output.reader() == Output::Reader::Listening;
                            });
    runner.start();
    while (heard && !signals.came()) {
    }
    runner.stop();
    return ExitCode::Done;
}

} // namespace

ExitCode run(const SyncOptions& options, Output& output)
{
    const auto terminal = OpenTerminal::open(options.folder);
    if (!terminal) return refuse(output, terminal.error().detail);
    const auto line = HeadOfficeLine::of(**terminal);
    if (!line) return refuse(output, "reprise sync: " + line.error().detail);
    // An exchange may end in a payment, and so may have the last one that a power cut ended.
    if (const auto recovered = (*terminal)->settlement().recover(); !recovered)
        return refuse(output, "reprise sync: " + recovered.error().detail);
    Arrivals arrivals(**terminal, output);
    return options.length == SyncLength::OneExchange
               ? exchangeOnce(**line, arrivals, output)
               : exchangeUntilStopped(**line, arrivals, output);
}

} // namespace reprise::cli
