#include "DecisionViewModel.h"

#include "Phrases.h"
#include "Visit.h"

#include "reprise/policy/Rule.h"
#include "reprise/wording/Refusal.h"
#include "reprise/wording/Sentences.h"

#include <algorithm>
#include <set>

namespace reprise::app {

namespace {

constexpr auto english = wording::Language::English;

using policy::Finding;
using policy::Outcome;

/// The finding that made the line's outcome what it is: the law where it lifted the line, else the
/// worst word of the policy.
const Finding* decisive(const returns::DecidedLine& line)
{
    const auto statutory =
        std::ranges::find(line.findings, policy::rule::statutory, &Finding::rule);
    if (statutory != line.findings.end() && statutory->outcome == line.outcome) return &*statutory;
    const auto same = std::ranges::find(line.findings, line.outcome, &Finding::outcome);
    return same == line.findings.end() ? nullptr : &*same;
}

const returns::DecidedLine* worstLine(const returns::Decision& decision)
{
    const auto worst =
        std::ranges::find(decision.lines, decision.outcome, &returns::DecidedLine::outcome);
    return worst == decision.lines.end() ? nullptr : &*worst;
}

QString iconFor(const Finding& finding)
{
    if (finding.rule == policy::rule::statutory) return QStringLiteral("balance");
    if (finding.rule == policy::rule::window) {
        return finding.outcome == Outcome::Authorised ? QStringLiteral("calendar_today")
                                                      : QStringLiteral("event_busy");
    }
    return QStringLiteral("menu_book");
}

QString titleFor(const Finding& finding)
{
    return finding.rule == policy::rule::statutory ? QObject::tr("The law")
                                                   : QObject::tr("Our policy");
}

int number(const Finding& finding, const char* fact)
{
    const auto found = finding.facts.find(fact);
    return found == finding.facts.end() ? 0 : phrase::text(found->second).toInt();
}

std::optional<Day> day(const Finding& finding, const char* fact)
{
    const auto found = finding.facts.find(fact);
    if (found == finding.facts.end()) return std::nullopt;
    const auto parsed = parseDay(found->second);
    return parsed ? std::optional(*parsed) : std::nullopt;
}

} // namespace

DecisionViewModel::DecisionViewModel(Visit& visit, QObject* parent)
    : QObject(parent),
      m_visit(visit),
      m_lines({"title", "note", "amountText", "outcome"}),
      m_why({"title", "sentence", "cite", "icon"}),
      m_refusal({"title", "text", "icon"})
{
    connect(&visit, &Visit::decisionChanged, this, &DecisionViewModel::show);
}

void DecisionViewModel::show()
{
    const returns::Decision* decision = m_visit.decision();
    m_decided = decision != nullptr;
    m_outcome = No;
    m_badgeText.clear();
    m_headline.clear();
    m_amountText.clear();
    m_amountNote.clear();
    if (decision) {
        m_outcome = static_cast<Outcome>(phrase::answerFor(decision->outcome));
        if (m_outcome == Yes && decision->route == returns::Route::Colleague) m_outcome = Colleague;
        m_amountText = phrase::amount(decision->refund.amount);
        m_amountNote = phrase::goesTo(decision->refund);
        nameOutcome(*decision);
    }
    showLines();
    showWhy();
    showDayLine();
    showRefusal();
    emit changed();
}

void DecisionViewModel::nameOutcome(const returns::Decision& decision)
{
    const bool one = decision.lines.size() == 1 && decision.lines.front().quantity == 1;
    switch (m_outcome) {
    case Yes:
        m_badgeText = one ? tr("Yes, you can return this") : tr("Yes, you can return these");
        return;
    case Colleague:
        m_badgeText = tr("A colleague can approve this");
        m_headline = tr("A colleague finishes this with you.");
        return;
    case No: break;
    }
    const returns::DecidedLine* worst = worstLine(decision);
    const Finding* reason = worst ? decisive(*worst) : nullptr;
    m_badgeText = one ? tr("No, not this one") : tr("No, not all of these");
    m_headline = reason && reason->rule == policy::rule::available
                     ? tr("This has already come back.")
                 : worst && !rights::isStatutoryClaim(worst->reason)
                     ? tr("We can't refund this for a change of mind.")
                     : tr("We can't refund this here.");
}

void DecisionViewModel::showLines()
{
    QList<QVariantMap> rows;
    if (const returns::Decision* decision = m_visit.decision()) {
        for (const returns::DecidedLine& line : decision->lines) {
            const Finding* reason = decisive(line);
            const QString name = phrase::text(wording::reason(line.reason, english));
            const QString by = reason && reason->rule == policy::rule::statutory
                                   ? tr("the law decides")
                                   : tr("our policy decides");
            rows << QVariantMap{
                {"title", phrase::unitsOf(line.quantity, line.description)},
                {"note", tr("%1: %2").arg(name, by)},
                // What does not come back has no price here: "£0.00" reads like an offer.
                {"amountText",
                 line.outcome == policy::Outcome::Denial ? QString() : phrase::amount(line.refund)},
                {"outcome", phrase::answerFor(line.outcome)}};
        }
    }
    m_lines.setRows(rows);
}

/// Each rule once, however many lines it speaks about, the decisive ones first.
void DecisionViewModel::showWhy()
{
    QList<QVariantMap> rows;
    std::set<std::pair<std::string, std::string>> told;
    const auto tell = [&](const Finding& finding) {
        const std::string sentence = wording::sentence(finding, english);
        if (!told.emplace(finding.cite, sentence).second) return;
        rows << QVariantMap{{"title", titleFor(finding)},
                            {"sentence", phrase::text(sentence)},
                            {"cite", phrase::text(finding.cite)},
                            {"icon", iconFor(finding)}};
    };
    if (const returns::Decision* decision = m_visit.decision()) {
        for (const returns::DecidedLine& line : decision->lines) {
            if (const Finding* reason = decisive(line)) tell(*reason);
        }
        for (const returns::DecidedLine& line : decision->lines) {
            for (const Finding& finding : line.findings)
                tell(finding);
        }
    }
    m_why.setRows(rows);
}

/// The period that carries the decision, and what the other one would have given.
void DecisionViewModel::showDayLine()
{
    m_dayLine = {};
    m_lawIsBetterText.clear();
    const returns::Decision* decision = m_visit.decision();
    const OpenReceipt* open = m_visit.receipt();
    const returns::DecidedLine* line = decision ? worstLine(*decision) : nullptr;
    const Finding* reason = line ? decisive(*line) : nullptr;
    if (!reason || !open) return;

    const auto window = std::ranges::find(line->findings, policy::rule::window, &Finding::rule);
    const bool byLaw = reason->rule == policy::rule::statutory;
    if (byLaw && window != line->findings.end() && window->outcome > line->outcome) {
        m_lawIsBetterText = tr("Our own limit is %1 days. The law is better for you here, so we "
                               "use the law.")
                                .arg(number(*window, "days"));
    }
    const auto lastDay = day(*reason, "last_day");
    const int days = number(*reason, "days");
    if (!lastDay || days <= 0) return;
    const int today = number(*reason, "day");
    m_dayLine.shown = true;
    m_dayLine.day = std::clamp(today, 0, days);
    m_dayLine.days = days;
    m_dayLine.start = tr("Bought %1").arg(phrase::shortDate(open->boughtOn));
    m_dayLine.now = today > days ? tr("Today, %1 days late").arg(today - days)
                                 : tr("Today, day %1 of %2").arg(today).arg(days);
    m_dayLine.end = tr("Last day %1").arg(phrase::shortDate(*lastDay));
}

void DecisionViewModel::showRefusal()
{
    QList<QVariantMap> rows;
    const returns::Decision* decision = m_visit.decision();
    const returns::DecidedLine* line = decision ? worstLine(*decision) : nullptr;
    const Finding* reason = line ? decisive(*line) : nullptr;
    if (m_outcome != Yes && reason) {
        const wording::Refusal parts = wording::refusal(line->findings, english);
        const auto row = [](const QString& title, const std::string& text, const QString& icon) {
            return QVariantMap{{"title", title}, {"text", phrase::text(text)}, {"icon", icon}};
        };
        rows = {
            row(tr("Why"), parts.why, iconFor(*reason)),
            row(tr("Which rule"), parts.rule, QStringLiteral("menu_book")),
            row(tr("What you can do instead"), parts.instead, QStringLiteral("lightbulb_outline")),
            row(tr("Think this is wrong?"), parts.colleague, QStringLiteral("support_agent"))};
    }
    m_refusal.setRows(rows);
}

} // namespace reprise::app
