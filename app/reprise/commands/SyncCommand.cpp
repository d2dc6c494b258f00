// reprise sync: one exchange with head office, or one after the other until stopped.
#include "Commands.h"
#include "JsonLine.h"
#include "OpenTerminal.h"

#include "reprise/sync/CurlTransport.h"
#include "reprise/sync/SyncEngine.h"

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

/// SIGINT and SIGTERM, held back so that they end the wait between two rounds and never a round.
class StopSignals {
public:
    StopSignals()
    {
        sigemptyset(&m_set);
        sigaddset(&m_set, SIGINT);
        sigaddset(&m_set, SIGTERM);
        sigprocmask(SIG_BLOCK, &m_set, nullptr);
    }

    /// True when one came before `pause` was over.
    bool cameWithin(std::chrono::milliseconds pause) const
    {
        const auto seconds = std::chrono::floor<std::chrono::seconds>(pause);
        const timespec limit{seconds.count(), std::chrono::nanoseconds(pause - seconds).count()};
        return sigtimedwait(&m_set, nullptr, &limit) > 0;
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
                             {"receipts", report.receiptsTaken},
                             {"policy_taken", report.policyTaken},
                             {"detail", textOrNull(report.detail)}}));
    } else {
        output.line(state + ": " + std::to_string(report.sent) + " entries sent, "
                    + std::to_string(report.waiting) + " waiting, "
                    + std::to_string(report.receiptsTaken) + " receipts taken in"
                    + (report.policyTaken ? ", a new policy taken over" : "")
                    + (report.detail.empty() ? "" : " (" + report.detail + ")"));
    }
    output.flush();
}

/// Rounds until nothing more moves: a round takes in one page of each feed.
Result<sync::SyncReport> exchange(sync::SyncEngine& engine)
{
    sync::SyncReport sum;
    while (true) {
        auto round = engine.round();
        if (!round) return round.error();
        const bool moved = round->sent > 0 || round->receiptsTaken > 0;
        round->sent += sum.sent;
        round->receiptsTaken += sum.receiptsTaken;
        round->policyTaken = round->policyTaken || sum.policyTaken;
        sum = std::move(*round);
        const bool reached = sum.state == LineState::UpToDate || sum.state == LineState::Behind;
        if (!reached || !moved) return sum;
    }
}

ExitCode exchangeOnce(sync::SyncEngine& engine, Output& output)
{
    const auto report = exchange(engine);
    if (!report) {
        output.problem("reprise sync: " + report.error().detail);
        return ExitCode::BadInput;
    }
    tell(*report, output);
    return report->state == LineState::UpToDate ? ExitCode::Done : ExitCode::No;
}

ExitCode exchangeUntilStopped(sync::SyncEngine& engine, Output& output)
{
    const StopSignals signals;
    while (output.reader() == Output::Reader::Listening) {
        const auto report = engine.round();
        if (!report) {
            output.problem("reprise sync: " + report.error().detail);
            return ExitCode::BadInput;
        }
        tell(*report, output);
        if (signals.cameWithin(report->comeBackIn)) break;
    }
    return ExitCode::Done;
}

} // namespace

ExitCode run(const SyncOptions& options, Output& output)
{
    const auto opened = OpenTerminal::open(options.folder);
    if (!opened) {
        output.problem(opened.error().detail);
        return ExitCode::BadInput;
    }
    auto& terminal = **opened;
    const auto& settings = terminal.store().settings();
    if (settings.training || settings.headOffice.empty()) {
        output.problem(settings.training
                           ? "reprise sync: this is a practice terminal, which never syncs"
                           : "reprise sync: this terminal has no head office, expected one given "
                             "to init by --head-office");
        return ExitCode::BadInput;
    }
    sync::CurlTransport transport(settings);
    sync::SyncEngine engine({terminal.store().outbox(), terminal.store().receiptArchive(),
                             terminal.store().policyArchive(), transport, terminal.ports().hasher,
                             terminal.ports().random},
                            settings.store, terminal.zone());
    return options.length == SyncLength::OneExchange ? exchangeOnce(engine, output)
                                                     : exchangeUntilStopped(engine, output);
}

} // namespace reprise::cli
