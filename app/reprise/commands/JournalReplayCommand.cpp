// reprise journal replay: decides everything again that was ever decided here, from the record, and
// compares each entry byte for byte.
#include "Commands.h"
#include "JsonLine.h"
#include "OpenTerminal.h"

#include "reprise/returns/Rederivation.h"
#include "reprise/wire/ReturnJson.h"

#include <vector>

namespace reprise::cli {

namespace {

struct Difference {
    std::int64_t seq;
    std::string id;
    std::string reason;
};

struct ReplayReport {
    std::int64_t replayed = 0;
    std::int64_t skipped = 0; ///< From before requests were kept.
    std::vector<Difference> differences;
};

/// What is other, in the words of the decision; where nothing of it shows, the bytes alone are.
std::string differenceBetween(const returns::Decision& then, const returns::Decision& now)
{
    if (then.outcome != now.outcome)
        return "it was " + std::string(policy::outcomeName(then.outcome)) + " and comes out as "
               + std::string(policy::outcomeName(now.outcome));
    if (then.refund.amount != now.refund.amount)
        return "it was worth " + then.refund.amount.decimal() + " and comes out as "
               + now.refund.amount.decimal();
    return "the findings or their wording as data are not the same";
}

class Replay {
public:
    explicit Replay(OpenTerminal& terminal)
        : m_rules(terminal.ruleBook()), m_past(terminal.store().receiptFinder())
    {
    }

    Result<void> take(const storage::KeptReturn& kept)
    {
        const auto& record = kept.record;
        if (kept.as == storage::KeptAs::Withdrawn) return m_past.settle(record);
        if (kept.as == storage::KeptAs::CashHandedOut) return m_past.follow(record);
        if (record.request) {
            const auto found = differenceIn(kept);
            if (!found) return found.error();
            ++m_report.replayed;
            if (*found) m_report.differences.push_back({kept.seq, record.id.text(), **found});
        } else {
            ++m_report.skipped;
        }
        return m_past.settle(record);
    }

    const ReplayReport& report() const { return m_report; }

private:
    Result<std::optional<std::string>> differenceIn(const storage::KeptReturn& kept)
    {
        const auto rules = m_rules.byName(kept.record.decision.rules);
        if (!rules) {
            if (rules.error().code != ErrorCode::NotFound) return rules.error();
            return std::optional(rules.error().detail);
        }
        auto again = m_past.again(kept.record, *rules);
        if (!again) {
            if (again.error().code == ErrorCode::Unavailable) return again.error();
            return std::optional(again.error().detail);
        }
        auto record = kept.record;
        record.decision = std::move(*again);
        if (wire::toPayload(record) == kept.payload) return std::optional<std::string>();
        return std::optional(differenceBetween(kept.record.decision, record.decision));
    }

    returns::RuleBook& m_rules;
    returns::Rederivation m_past;
    ReplayReport m_report;
};

void tell(const ReplayReport& report, Output& output)
{
    const bool ok = report.differences.empty();
    if (output.json()) {
        auto differences = Json::array();
        for (const auto& each : report.differences)
            differences.push_back(
                {{"seq", each.seq}, {"return", each.id}, {"reason", each.reason}});
        output.line(oneLine({{"ok", ok},
                             {"replayed", report.replayed},
                             {"skipped", report.skipped},
                             {"differences", std::move(differences)}}));
    } else if (ok) {
        output.line("Decided again, all the same: " + std::to_string(report.replayed) + " returns");
        if (report.skipped > 0)
            output.line(std::to_string(report.skipped)
                        + " more are from before requests were kept and can't be decided again");
    }
    for (const auto& each : report.differences)
        output.problem("reprise journal replay: entry " + std::to_string(each.seq) + ", return "
                       + each.id + ": " + each.reason);
}

} // namespace

ExitCode run(const JournalReplayOptions& options, Output& output)
{
    const auto terminal = OpenTerminal::open(options.folder);
    if (!terminal) return refuse(output, terminal.error().detail);
    const auto whole = (*terminal)->store().verifyJournal();
    if (!whole) return refuse(output, "reprise journal replay: " + whole.error().detail);
    if (!whole->ok) {
        output.problem("reprise journal replay: the chain is broken at entry "
                       + std::to_string(whole->badSeq) + ": " + whole->reason);
        return ExitCode::No;
    }
    Replay replay(**terminal);
    const auto walked = (*terminal)->store().eachReturn(
        [&replay](const storage::KeptReturn& kept) { return replay.take(kept); });
    if (!walked) return refuse(output, "reprise journal replay: " + walked.error().detail);
    tell(replay.report(), output);
    return replay.report().differences.empty() ? ExitCode::Done : ExitCode::No;
}

} // namespace reprise::cli
