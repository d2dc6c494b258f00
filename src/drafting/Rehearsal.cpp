#include "reprise/drafting/Rehearsal.h"

#include <algorithm>

namespace reprise::drafting {

using namespace returns;

namespace {

Noticed noticed(const Decision& decision)
{
    const auto none = Money::zero(decision.refund.amount.currency());
    Noticed seen{decision.outcome, decision.route, none, none};
    if (decision.outcome != policy::Outcome::Authorised) return seen;
    seen.paid = decision.refund.amount;
    for (const auto& line : decision.lines)
        if (line.fee) seen.fees += *line.fee;
    return seen;
}

/// By type, since a draft may send the same money another way.
std::map<std::string, std::int64_t> moneyByTender(const Decision& decision)
{
    std::map<std::string, std::int64_t> sums;
    if (decision.outcome != policy::Outcome::Authorised) return sums;
    for (const auto& leg : decision.refund.legs)
        sums[leg.type] += leg.amount.minor();
    return sums;
}

bool isSame(const Decision& before, const Decision& after)
{
    const auto lineOutcomes = [](const Decision& decision) {
        std::vector<policy::Outcome> outcomes;
        for (const auto& line : decision.lines)
            outcomes.push_back(line.outcome);
        return outcomes;
    };
    return before.outcome == after.outcome && before.route == after.route
           && noticed(before).fees == noticed(after).fees
           && moneyByTender(before) == moneyByTender(after)
           && lineOutcomes(before) == lineOutcomes(after);
}

policy::Findings newFindings(const Decision& before, const Decision& after)
{
    policy::Findings fresh;
    for (std::size_t index = 0; index < after.lines.size(); ++index) {
        static const policy::Findings none;
        const auto& known = index < before.lines.size() ? before.lines[index].findings : none;
        for (const auto& finding : after.lines[index].findings) {
            const auto wasThere = std::ranges::any_of(known, [&](const policy::Finding& each) {
                return each.rule == finding.rule && each.outcome == finding.outcome;
            });
            if (!wasThere) fresh.push_back(finding);
        }
    }
    return fresh;
}

std::vector<ReceiptNumber> receiptsOf(const Decision& decision)
{
    std::vector<ReceiptNumber> numbers;
    for (const auto& line : decision.lines)
        if (line.receipt && std::ranges::count(numbers, *line.receipt) == 0)
            numbers.push_back(*line.receipt);
    return numbers;
}

} // namespace

Rehearsal::Rehearsal(receipts::ReceiptFinder& receipts, Rules draft)
    : m_past(receipts), m_draft(std::move(draft))
{
}

Result<void> Rehearsal::take(const Return& recorded)
{
    const auto wasDecided = recorded.state != returns::ReturnState::Withdrawn; // Decided before.
    if (wasDecided && recorded.request) {
        const auto anew = m_past.again(recorded, m_draft);
        if (!anew) return anew.error();
        compare(recorded, *anew);
    } else {
        ++m_report.notRehearsed;
    }
    return m_past.settle(recorded);
}

void Rehearsal::compare(const Return& recorded, const Decision& anew)
{
    const auto& then = recorded.decision;
    ++m_report.rehearsed;
    ++m_report.moves[{then.outcome, anew.outcome}];
    const auto before = noticed(then);
    const auto after = noticed(anew);
    m_report.money[std::string(before.paid.currency().code())].before += before.paid.minor();
    m_report.money[std::string(after.paid.currency().code())].after += after.paid.minor();
    if (isSame(then, anew)) return;
    m_report.cases.push_back(
        {recorded.id, recorded.at, receiptsOf(then), before, after, newFindings(then, anew)});
}

} // namespace reprise::drafting
