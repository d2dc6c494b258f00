// reprise policy rehearse: what this terminal's past would have looked like under a draft.
#include "Commands.h"
#include "InputLines.h"
#include "JsonLine.h"
#include "OpenTerminal.h"
#include "ReturnText.h"

#include "reprise/drafting/Rehearsal.h"
#include "reprise/rights/StockPacks.h"
#include "reprise/wording/Sentences.h"

#include <fmt/format.h>

namespace reprise::cli {

namespace {

constexpr auto english = wording::Language::English;

/// People read the first ones and the sums; a program reads them all.
constexpr std::size_t casesInText = 20;

Result<returns::Rules> draftIn(const std::string& file)
{
    const auto text = readText(file);
    if (!text) return text.error();
    auto policy = policy::Policy::parse(*text, file);
    if (!policy) return policy.error();
    auto pack = rights::stockPack(policy->jurisdiction);
    if (!pack) return pack.error();
    returns::Rules draft;
    draft.policy = std::make_shared<const policy::Policy>(std::move(*policy));
    if (*pack) draft.pack = std::make_shared<const rights::Pack>(std::move(**pack));
    return draft;
}

Json toJson(const drafting::Noticed& seen)
{
    return {{"outcome", policy::outcomeName(seen.outcome)},
            {"route", returns::routeName(seen.route)},
            {"paid", seen.paid.minor()},
            {"fees", seen.fees.minor()}};
}

Json toJson(const drafting::ChangedCase& each, const TimeZone& zone)
{
    auto receipts = Json::array();
    for (const auto& number : each.receipts)
        receipts.push_back(number.text());
    auto why = Json::array();
    for (const auto& finding : each.newFindings)
        why.push_back({{"rule", finding.rule},
                       {"outcome", policy::outcomeName(finding.outcome)},
                       {"text", findingText(finding)},
                       {"cite", finding.cite}});
    return {{"return", each.id.text()},
            {"at", isoLocal(each.at, zone)},
            {"receipts", std::move(receipts)},
            {"currency", each.before.paid.currency().code()},
            {"before", toJson(each.before)},
            {"after", toJson(each.after)},
            {"why", std::move(why)}};
}

Json summaryOf(const drafting::RehearsalReport& report, const policy::Policy& draft)
{
    auto money = Json::array();
    for (const auto& [currency, change] : report.money)
        money.push_back({{"currency", currency},
                         {"before", change.before},
                         {"after", change.after},
                         {"difference", change.after - change.before}});
    auto moves = Json::array();
    for (const auto& [move, count] : report.moves)
        moves.push_back({{"before", policy::outcomeName(move.first)},
                         {"after", policy::outcomeName(move.second)},
                         {"returns", count}});
    return {{"policy", {{"id", draft.id}, {"version", draft.version}}},
            {"rehearsed", report.rehearsed},
            {"not_rehearsed", report.notRehearsed},
            {"changed", report.cases.size()},
            {"money", std::move(money)},
            {"moves", std::move(moves)}};
}

/// One line, written piece by piece: a year's cases would be a document of hundreds of megabytes.
void writeJson(const drafting::RehearsalReport& report, const policy::Policy& draft,
               const TimeZone& zone, Output& output)
{
    auto opening = oneLine(summaryOf(report, draft));
    opening.pop_back(); // The object goes on.
    output.text(opening + R"(,"cases":[)");
    std::string_view comma;
    for (const auto& each : report.cases) {
        output.text(comma);
        output.text(oneLine(toJson(each, zone)));
        comma = ",";
    }
    output.line("]}");
}

std::string caseText(const drafting::ChangedCase& each, const TimeZone& zone)
{
    auto text =
        fmt::format("  {} on {}: {} {} -> {} {}\n", each.id.text(), isoDay(zone.dayOf(each.at)),
                    wording::outcomeForStaff(each.before.outcome, english),
                    wording::amount(each.before.paid, english),
                    wording::outcomeForStaff(each.after.outcome, english),
                    wording::amount(each.after.paid, english));
    for (const auto& finding : each.newFindings)
        text += fmt::format("      {} [{}]\n", findingText(finding), finding.cite);
    return text;
}

std::string toText(const drafting::RehearsalReport& report, const policy::Policy& draft,
                   const TimeZone& zone)
{
    auto text = fmt::format("Under {} {}: {} of {} returns would have another answer\n", draft.id,
                            draft.version, report.cases.size(), report.rehearsed);
    for (const auto& [code, change] : report.money) {
        const auto currency = *Currency::parse(code);
        const auto sum = [&](std::int64_t minor) {
            return wording::amount(Money::fromMinor(minor, currency), english);
        };
        text +=
            fmt::format("  paid back: {} then, {} under the draft, a difference of {}\n",
                        sum(change.before), sum(change.after), sum(change.after - change.before));
    }
    for (const auto& [move, count] : report.moves)
        if (move.first != move.second)
            text += fmt::format("  {} -> {}: {}\n", wording::outcomeForStaff(move.first, english),
                                wording::outcomeForStaff(move.second, english), count);
    for (std::size_t index = 0; index < std::min(casesInText, report.cases.size()); ++index)
        text += caseText(report.cases[index], zone);
    if (report.cases.size() > casesInText)
        text += fmt::format("  and {} more: see --json\n", report.cases.size() - casesInText);
    if (report.notRehearsed > 0)
        text += fmt::format("  {} returns are from before requests were kept and can't be "
                            "rehearsed\n",
                            report.notRehearsed);
    return text;
}

} // namespace

ExitCode run(const PolicyRehearseOptions& options, Output& output)
{
    const auto draft = draftIn(options.file);
    if (!draft) return refuse(output, draft.error().detail);
    const auto terminal = OpenTerminal::open(options.folder);
    if (!terminal) return refuse(output, terminal.error().detail);
    auto& store = (*terminal)->store();
    drafting::Rehearsal rehearsal(store.receiptFinder(), *draft);
    const auto walked = store.eachReturn([&rehearsal](const storage::KeptReturn& kept) {
        return kept.as == storage::KeptAs::CashHandedOut ? rehearsal.follow(kept.record)
                                                         : rehearsal.take(kept.record);
    });
    if (!walked) return refuse(output, "reprise policy rehearse: " + walked.error().detail);
    const auto& zone = (*terminal)->zone();
    if (output.json()) {
        writeJson(rehearsal.report(), *draft->policy, zone, output);
    } else {
        output.text(toText(rehearsal.report(), *draft->policy, zone));
    }
    return ExitCode::Done;
}

} // namespace reprise::cli
