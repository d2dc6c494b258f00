// The part of DecisionViewModel that says why: the reasons of what may come back, what is kept back
// or good to know, and the reasons and rules of what is refused.
#include "Alternatives.h"
#include "DecisionViewModel.h"
#include "LineReasons.h"
#include "Phrases.h"
#include "Tongue.h"
#include "Visit.h"

#include "reprise/policy/Rule.h"
#include "reprise/wording/Refusal.h"
#include "reprise/wording/Sentences.h"

#include <algorithm>
#include <map>
#include <set>
#include <vector>

namespace reprise::app {

namespace {

using policy::Finding;
using returns::DecidedLine;

/// Lines with the same reason, in the order in which they are listed.
std::vector<std::vector<const DecidedLine*>> byReason(const std::vector<const DecidedLine*>& lines)
{
    std::vector<std::vector<const DecidedLine*>> groups;
    std::map<std::pair<std::string, std::string>, std::size_t> known;
    for (const DecidedLine* line : lines) {
        const Finding* reason = decisiveFor(*line);
        if (!reason) continue;
        const auto [found, isNew] = known.try_emplace(
            {reason->cite, wording::sentence(*reason, tongue::language())}, groups.size());
        if (isNew) groups.emplace_back();
        groups[found->second].push_back(line);
    }
    return groups;
}

/// "Why?" where there is one reason for all, else whose.
QString whyTitle(const std::vector<const DecidedLine*>& group, bool isOnly)
{
    if (isOnly) return QObject::tr("Why?");
    if (group.size() > 1)
        return QObject::tr("Why? %n of your items", nullptr, static_cast<int>(group.size()));
    return QObject::tr("Why? %1").arg(phrase::itemName(group.front()->description));
}

/// Over what stands above the whys; empty for what doesn't.
QString noteTitle(const Finding& finding)
{
    if (finding.rule == policy::rule::restocking) return QObject::tr("What we keep back");
    if (finding.rule == policy::rule::promotion) return QObject::tr("How we count it");
    if (finding.rule == policy::rule::limitNear) return QObject::tr("Good to know");
    return {};
}

/// A part and what of it goes on below: that has neither title nor icon.
QList<QVariantMap> part(const QString& title, const QString& text, const QString& icon)
{
    QList<QVariantMap> rows;
    for (const QString& portion : phrase::portions(text)) {
        const bool first = rows.isEmpty();
        rows << QVariantMap{{"title", first ? title : QString()},
                            {"text", portion},
                            {"icon", first ? icon : QString()}};
    }
    return rows;
}

} // namespace

/// For the lines that may come back: each reason once, with the lines that share it.
void DecisionViewModel::showWhy()
{
    QList<QVariantMap> rows;
    const returns::Decision* decision = m_visit.decision();
    m_panels = 0;
    if (decision) {
        std::vector<const DecidedLine*> welcome;
        for (const DecidedLine& line : decision->lines)
            if (!isStopped(line)) welcome.push_back(&line);
        const auto groups = byReason(welcome);
        const bool isOnly = groups.size() == 1 && welcome.size() == decision->lines.size();
        for (const auto& group : groups)
            rows << whyFor(*group.front(), m_visit.receiptOf(*group.front()), m_panels++,
                           whyTitle(group, isOnly));
    }
    m_why.setRows(rows);
}

void DecisionViewModel::showNotes()
{
    QList<QVariantMap> rows;
    if (const returns::Decision* decision = m_visit.decision()) {
        std::set<std::string> told;
        for (const DecidedLine& line : decision->lines) {
            for (const Finding& finding : line.findings) {
                const auto title = noteTitle(finding);
                if (title.isEmpty()) continue;
                const std::string text = wording::sentence(
                    isGift() ? phrase::withoutPrices(finding) : finding, tongue::language());
                if (!told.insert(text).second) continue;
                rows << part(title, phrase::text(text), QStringLiteral("info_outline"));
            }
        }
        if (m_outcome == Colleague && decision->outcome == policy::Outcome::Authorised) {
            rows << part(tr("Why a colleague?"),
                         tr("This terminal may not finish a return like this by itself."),
                         QStringLiteral("support_agent"));
        }
    }
    m_notes.setRows(rows);
}

/// Why and which rule, for each reason that stops a line. What to do instead are the alternatives;
/// whom to ask stands beside the button.
void DecisionViewModel::showRefusal()
{
    QList<QVariantMap> rows;
    QList<QVariantMap> choices;
    const returns::Decision* decision = m_visit.decision();
    if (decision && m_outcome != Yes && m_outcome != Later) {
        std::vector<const DecidedLine*> stopped;
        for (const DecidedLine& line : decision->lines)
            if (isStopped(line)) stopped.push_back(&line);
        const auto groups = byReason(stopped);
        for (const auto& group : groups) {
            const DecidedLine& line = *group.front();
            policy::Findings findings = line.findings;
            if (isGift()) std::ranges::transform(findings, findings.begin(), phrase::withoutPrices);
            const wording::Refusal parts = wording::refusal(findings, tongue::language());
            std::string rule = parts.rule;
            const Finding* reason = decisiveFor(line);
            const OpenReceipt* open = m_visit.receiptOf(line);
            if (reason && !isLaw(*reason) && !decision->pack.empty()
                && (!open || open->receipt.channel == receipts::Channel::InStore)
                && !rights::isStatutoryClaim(line.reason)) {
                rule += " " + wording::shopNeedNot(tongue::language());
            }
            rows << part(groups.size() == 1 && stopped.size() == decision->lines.size()
                             ? tr("Why")
                             : whyTitle(group, false),
                         phrase::text(parts.why),
                         reason ? iconFor(*reason) : QStringLiteral("menu_book"))
                 << part(tr("Which rule"), phrase::text(rule), QStringLiteral("menu_book"));
            m_contestText = phrase::text(parts.colleague);
        }
        choices = alternative::offered(*decision);
    }
    m_refusal.setRows(rows);
    m_alternatives.setRows(choices);
}

} // namespace reprise::app
