// reprise return: decides and commits. An answer is printed only once it is durable.
#include "Commands.h"
#include "HeadOfficeLine.h"
#include "RequestStream.h"
#include "ReturnText.h"

#include "reprise/sync/SyncRunner.h"
#include "reprise/wire/ReturnJson.h"

#include <atomic>

namespace reprise::cli {

namespace {

ExitCode codeFor(returns::ReturnState state)
{
    return returns::isCalledOff(state) ? ExitCode::No : ExitCode::Done;
}

/// A line to head office that is kept going on a thread of its own.
struct BusyLine {
    /// Receipts have come in, or head office was reached, since it was last looked what waits.
    std::unique_ptr<std::atomic<bool>> heard = std::make_unique<std::atomic<bool>>(true);
    std::unique_ptr<HeadOfficeLine> line;
    std::unique_ptr<sync::SyncRunner> runner; ///< Ends before the line does.
};

Result<BusyLine> keepSyncing(OpenTerminal& terminal)
{
    auto line = HeadOfficeLine::of(terminal);
    if (!line) return line.error();
    BusyLine busy;
    busy.line = std::move(*line);
    busy.runner = std::make_unique<sync::SyncRunner>(
        busy.line->engine(), busy.line->transport(),
        [heard = busy.heard.get()](const Result<sync::SyncReport>& report) {
            if (report && report->isReached()) *heard = true;
        });
    busy.runner->start();
    return busy;
}

/// What waited for a receipt or for head office goes on between two answers: nothing else settles
/// then.
Result<void> settleWaiting(OpenTerminal& terminal, BusyLine& busy)
{
    if (!busy.runner || !busy.heard->exchange(false)) return {};
    const auto settled = settlement::verifyArrived(terminal.proof(), terminal.ports().clock.now());
    const auto paid = settled ? terminal.settlement().payWaiting() : settled.error();
    if (paid) return {};
    *busy.heard = true;
    return paid.error();
}

Answering answering(OpenTerminal& terminal, BusyLine& busy)
{
    return [&terminal, &busy](const returns::Request& request) -> Result<Reply> {
        if (const auto settled = settleWaiting(terminal, busy); !settled) return settled.error();
        auto answer = terminal.desk().commit(request);
        if (!answer) return answer.error();
        // Durable by now: whatever happens from here on, a later start finds it and asks.
        const auto state = answer->record.state;
        if (state == returns::ReturnState::Claiming || state == returns::ReturnState::Paying)
            answer = terminal.settlement().pay(*answer);
        if (!answer) return answer.error();
        if (busy.runner) busy.runner->nudge();
        return Reply{wire::toJson(*answer, findingText), textFor(*answer, terminal.zone()),
                     codeFor(answer->record.state)};
    };
}

} // namespace

ExitCode run(const ReturnOptions& options, Output& output)
{
    auto input = InputLines::open(options.requests);
    if (!input) return refuse(output, input.error().detail);
    const auto terminal = OpenTerminal::open(options.folder);
    if (!terminal) return refuse(output, terminal.error().detail);
    if (const auto recovered = (*terminal)->settlement().recover(); !recovered)
        return refuse(output, "reprise return: " + recovered.error().detail);
    BusyLine busy;
    if (options.beside == Beside::Syncing) {
        auto kept = keepSyncing(**terminal);
        if (!kept) return refuse(output, "reprise return: " + kept.error().detail);
        busy = std::move(*kept);
    }
    return answerRequests(*input, **terminal, output, answering(**terminal, busy));
}

} // namespace reprise::cli
