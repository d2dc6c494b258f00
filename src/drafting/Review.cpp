#include "reprise/drafting/Review.h"

#include "Reviewer.h"

#include <algorithm>

namespace reprise::drafting {

using namespace policy;

std::string_view severityName(Severity severity)
{
    return severity == Severity::Fault ? "fault" : "warning";
}

std::vector<Remark> review(const Policy& policy, const rights::Pack* pack, Day today,
                           const TextLint& lint)
{
    Reviewer reviewer(policy, pack, today);
    reviewer.lookAtReach();
    reviewer.lookAtSeasons();
    reviewer.lookAtContradictions();
    reviewer.lookAtLaw();
    reviewer.lookAtCalendar();
    if (lint) reviewer.lookAtTexts(lint);
    return reviewer.take();
}

bool hasFault(const std::vector<Remark>& remarks)
{
    return std::ranges::count(remarks, Severity::Fault, &Remark::severity) > 0;
}

void Reviewer::fault(const Place& place, std::string text, std::string expected)
{
    m_remarks.push_back(
        {Severity::Fault, std::max(1, place.line), std::move(text), std::move(expected)});
}

void Reviewer::warn(const Place& place, std::string text, std::string expected)
{
    m_remarks.push_back(
        {Severity::Warning, std::max(1, place.line), std::move(text), std::move(expected)});
}

std::vector<Remark> Reviewer::take()
{
    std::ranges::stable_sort(m_remarks, {}, &Remark::line);
    return std::move(m_remarks);
}

void Reviewer::lookAtTexts(const TextLint& lint)
{
    const auto look = [&](const std::string& text, const Place& place) {
        for (auto& ban : lint(text))
            fault(place, "\"" + text + "\": " + ban, "words that leave customers their rights");
    };
    look(m_policy.summary, m_policy.summaryPlace);
    for (const auto& each : m_policy.seasons)
        look(each.name, each.place);
    for (const auto& each : m_policy.recalls) {
        look(each.name, each.place);
        look(each.notice, each.place);
    }
    for (const auto& each : m_policy.blocks)
        look(each.why, each.place);
    for (const auto& each : m_policy.guarantees)
        look(each.terms, each.place);
}

} // namespace reprise::drafting
