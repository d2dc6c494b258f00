// reprise day show: what came back on a day, and where the money went.
#include "Commands.h"
#include "JsonLine.h"
#include "OpenTerminal.h"

#include "reprise/reports/TenderTotals.h"
#include "reprise/reports/VatAdjustments.h"
#include "reprise/wording/Sentences.h"

#include <fmt/format.h>
#include <fmt/ranges.h>
#include <set>
#include <string_view>

namespace reprise::cli {

namespace {

constexpr auto english = wording::Language::English;

struct DaySummary {
    Day day;
    reports::TenderTotals totals;
    std::vector<std::string> unsettled; ///< Returns whose money is still to move.
    std::vector<std::string> conflicts; ///< Those that head office counts otherwise.
    std::vector<std::string> offline;   ///< Paid without it, and it is yet to hear of them.
    reports::DayTotals sums;
    Money vat; ///< Less of it is owed, by what moved on this day.
    takeback::TakeBackSums takeBacks;
    std::vector<receipts::Contest> contests; ///< Proofs that differ from the record.
};

using Log = std::vector<reports::LoggedReturn>;

/// Of the returns of the day and of those that were paid on it, each once.
Money vatOf(Day day, const Log& log, const Log& settled, const policy::Policy& policy)
{
    auto sum = Money::zero(policy.currency);
    std::set<ReturnId> counted;
    for (const auto* part : {&log, &settled}) {
        for (const auto& each : *part) {
            const auto& record = each.answer.record;
            if (!counted.insert(record.id).second) continue;
            for (const auto& adjustment : reports::vatAdjustmentsOf(record))
                if (policy.businessDay(adjustment.paidAt) == day) sum += adjustment.tax;
        }
    }
    return sum;
}

DaySummary summarise(Day day, const Log& log, Money vat, takeback::TakeBackSums takeBacks,
                     std::vector<receipts::Contest> contests)
{
    DaySummary summary{.day = day,
                       .totals = reports::tenderTotalsOf(log),
                       .unsettled = {},
                       .conflicts = {},
                       .offline = {},
                       .sums = reports::totalsOf(log),
                       .vat = vat,
                       .takeBacks = takeBacks,
                       .contests = std::move(contests)};
    for (const auto& each : log) {
        const auto& record = each.answer.record;
        const auto isDoubted = record.claim && record.claim->state == returns::ClaimState::Conflict;
        if (isDoubted || returns::isUnsettled(record.state))
            summary.unsettled.push_back(record.id.text());
        if (isDoubted) summary.conflicts.push_back(record.id.text());
        if (record.state == returns::ReturnState::OfflinePaid)
            summary.offline.push_back(record.id.text());
    }
    return summary;
}

Json toJson(const reports::TenderSums& sums)
{
    auto totals = Json::array();
    for (const auto& [tender, total] : sums)
        totals.push_back({{"tender", tender}, {"count", total.count}, {"amount", total.minor}});
    return totals;
}

Json toJson(const std::vector<receipts::Contest>& contests)
{
    auto list = Json::array();
    for (const auto& contest : contests)
        list.push_back({{"receipt", contest.receipt.text()},
                        {"key", contest.key},
                        {"differs", contest.differing}});
    return list;
}

Json toJson(const DaySummary& summary)
{
    return {{"date", isoDay(summary.day)},
            {"state", "open"},
            {"returns", summary.sums.completed},
            {"totals", toJson(summary.totals.net())},
            {"refunded", toJson(summary.totals.refunded)},
            {"collected", toJson(summary.totals.collected)},
            {"pending", toJson(summary.totals.pending)},
            {"in_doubt", toJson(summary.totals.inDoubt)},
            {"unsettled", summary.unsettled},
            {"conflicts", summary.conflicts},
            {"offline", summary.offline},
            {"vat", summary.vat.minor()},
            {"denied", summary.sums.denied},
            {"contested", toJson(summary.contests)},
            {"taken_back",
             {{"units", summary.takeBacks.units}, {"refused", summary.takeBacks.refused}}},
            {"ratings", {{"count", summary.sums.ratings}, {"sum", summary.sums.ratingSum}}}};
}

std::string toText(const DaySummary& summary, Currency currency)
{
    auto text = fmt::format("{}: {} returns, {} refused\n", wording::date(summary.day, english),
                            summary.sums.completed, summary.sums.denied);
    const auto tell = [&](const reports::TenderSums& sums, std::string_view what) {
        for (const auto& [tender, total] : sums)
            text += fmt::format("  {}: {} {}, {}\n", wording::tender(tender, "", english),
                                total.count, what,
                                wording::amount(Money::fromMinor(total.minor, currency), english));
    };
    tell(summary.totals.refunded, "refunds");
    tell(summary.totals.collected, "collected");
    tell(summary.totals.pending, "still owed");
    tell(summary.totals.inDoubt, "in doubt");
    if (!summary.vat.isZero())
        text += fmt::format("  VAT down by {}, with the money that moved\n",
                            wording::amount(summary.vat, english));
    if (summary.takeBacks.units > 0 || summary.takeBacks.refused > 0)
        text += fmt::format("  Old electrical goods and batteries: {} taken, {} refused\n",
                            summary.takeBacks.units, summary.takeBacks.refused);
    for (const auto& contest : summary.contests)
        text += fmt::format("  Receipt {} proves itself and differs from our record: {}\n",
                            contest.receipt.text(), fmt::join(contest.differing, ", "));
    for (const auto& id : summary.unsettled)
        text += fmt::format("  {} is not settled yet\n", id);
    for (const auto& id : summary.offline)
        text += fmt::format("  {} was paid without head office, which is yet to hear of it\n", id);
    for (const auto& id : summary.conflicts)
        text += fmt::format("  {} is counted otherwise at head office: a person has to look\n", id);
    return text;
}

} // namespace

ExitCode run(const DayShowOptions& options, Output& output)
{
    std::optional<Day> day;
    if (!options.date.empty()) {
        const auto asked = parseDay(options.date);
        if (!asked) return refuse(output, "reprise day show: --date: " + asked.error().detail);
        day = *asked;
    }
    const auto terminal = OpenTerminal::open(options.folder);
    if (!terminal) return refuse(output, terminal.error().detail);
    if (!day) day = (*terminal)->zone().dayOf((*terminal)->ports().clock.now());
    const auto log = (*terminal)->store().dailyLog().returnsOn(*day);
    if (!log) return refuse(output, "reprise day show: " + log.error().detail);
    const auto settled = (*terminal)->store().dailyLog().settledOn(*day);
    if (!settled) return refuse(output, "reprise day show: " + settled.error().detail);
    const auto& policy = (*terminal)->policy();
    const auto from = policy.opening(*day);
    const auto until = policy.opening(*day + std::chrono::days{1});
    const auto takeBacks = (*terminal)->store().takeBackJournal().sums(from, until);
    if (!takeBacks) return refuse(output, "reprise day show: " + takeBacks.error().detail);
    const auto contests = (*terminal)->store().contests().seenBetween(from, until);
    if (!contests) return refuse(output, "reprise day show: " + contests.error().detail);
    const auto summary =
        summarise(*day, *log, vatOf(*day, *log, *settled, policy), *takeBacks, *contests);
    if (output.json()) {
        output.line(oneLine(toJson(summary)));
    } else {
        output.text(toText(summary, policy.currency));
    }
    return ExitCode::Done;
}

} // namespace reprise::cli
