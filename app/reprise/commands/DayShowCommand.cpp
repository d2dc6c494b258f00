// reprise day show: what came back on a day, and where the money went.
#include "Commands.h"
#include "JsonLine.h"
#include "OpenTerminal.h"

#include "reprise/reports/DailyLog.h"
#include "reprise/wording/Sentences.h"

#include <fmt/format.h>
#include <map>

namespace reprise::cli {

namespace {

constexpr auto english = wording::Language::English;

struct TenderTotal {
    std::int64_t count = 0;
    std::int64_t minor = 0;
};

struct DaySummary {
    Day day;
    std::map<std::string, TenderTotal> totals; ///< By tender type.
    std::vector<std::string> unsettled;        ///< Returns whose money is still to move.
    reports::DayTotals sums;
};

DaySummary summarise(Day day, const std::vector<reports::LoggedReturn>& log)
{
    DaySummary summary{day, {}, {}, reports::totalsOf(log)};
    for (const auto& each : log) {
        const auto& record = each.answer.record;
        if (record.state == returns::ReturnState::Denied
            || record.state == returns::ReturnState::Withdrawn)
            continue;
        if (returns::isUnsettled(record.state)) summary.unsettled.push_back(record.id.text());
        for (const auto& leg : record.decision.refund.legs) {
            auto& total = summary.totals[leg.type];
            ++total.count;
            total.minor += leg.amount.minor();
        }
    }
    return summary;
}

Json toJson(const DaySummary& summary)
{
    auto totals = Json::array();
    for (const auto& [tender, total] : summary.totals)
        totals.push_back({{"tender", tender}, {"count", total.count}, {"amount", total.minor}});
    return {{"date", isoDay(summary.day)},
            {"state", "open"},
            {"returns", summary.sums.completed},
            {"totals", std::move(totals)},
            {"unsettled", summary.unsettled},
            {"denied", summary.sums.denied},
            {"ratings", {{"count", summary.sums.ratings}, {"sum", summary.sums.ratingSum}}}};
}

std::string toText(const DaySummary& summary, Currency currency)
{
    auto text = fmt::format("{}: {} returns, {} refused\n", wording::date(summary.day, english),
                            summary.sums.completed, summary.sums.denied);
    for (const auto& [tender, total] : summary.totals)
        text +=
            fmt::format("  {}: {} refunds, {}\n", wording::tender(tender, "", english), total.count,
                        wording::amount(Money::fromMinor(total.minor, currency), english));
    for (const auto& id : summary.unsettled)
        text += fmt::format("  {} is not settled yet\n", id);
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
    const auto summary = summarise(*day, *log);
    if (output.json()) {
        output.line(oneLine(toJson(summary)));
    } else {
        output.text(toText(summary, (*terminal)->policy().currency));
    }
    return ExitCode::Done;
}

} // namespace reprise::cli
