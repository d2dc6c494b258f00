#include "DecisionViewModel.h"

#include "Alternatives.h"
#include "LineReasons.h"
#include "Phrases.h"
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

constexpr auto english = wording::Language::English;

using policy::Finding;
using returns::DecidedLine;

bool isStopped(const DecidedLine& line)
{
    return line.outcome != policy::Outcome::Authorised;
}

const DecidedLine* worstLine(const returns::Decision& decision)
{
    const auto worst = std::ranges::find(decision.lines, decision.outcome, &DecidedLine::outcome);
    return worst == decision.lines.end() ? nullptr : &*worst;
}

/// Lines with the same reason, in the order in which they are listed.
std::vector<std::vector<const DecidedLine*>> byReason(const std::vector<const DecidedLine*>& lines)
{
    std::vector<std::vector<const DecidedLine*>> groups;
    std::map<std::pair<std::string, std::string>, std::size_t> known;
    for (const DecidedLine* line : lines) {
        const Finding* reason = decisiveFor(*line);
        if (!reason) continue;
        const auto [found, isNew] =
            known.try_emplace({reason->cite, wording::sentence(*reason, english)}, groups.size());
        if (isNew) groups.emplace_back();
        groups[found->second].push_back(line);
    }
    return groups;
}

/// "Why?" where there is one reason for all, else whose.
QString whyTitle(const std::vector<const DecidedLine*>& group, bool isOnly)
{
    if (isOnly) return QObject::tr("Why?");
    if (group.size() > 1) return QObject::tr("Why? %1 of your items").arg(group.size());
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

DecisionViewModel::DecisionViewModel(Visit& visit, QObject* parent)
    : QObject(parent),
      m_visit(visit),
      m_lines({"title", "note", "amountText", "outcome"}),
      m_why({"panel", "kind", "text", "icon", "last", "day", "days", "startText", "nowText",
             "endText"}),
      m_notes({"title", "text", "icon"}),
      m_refusal({"title", "text", "icon"}),
      m_alternatives({"alternativeId", "label", "note", "icon"})
{
    connect(&visit, &Visit::decisionChanged, this, &DecisionViewModel::show);
}

bool DecisionViewModel::hasCoverage() const
{
    return m_decided && !m_visit.covers().empty();
}

void DecisionViewModel::show()
{
    const returns::Decision* decision = m_visit.decision();
    m_decided = decision != nullptr;
    m_outcome = No;
    for (QString* text : {&m_badgeText, &m_headline, &m_amountText, &m_amountNote, &m_itemText,
                          &m_itemNote, &m_contestText}) {
        text->clear();
    }
    if (decision) {
        m_outcome = static_cast<Outcome>(phrase::answerFor(decision->outcome));
        // Whoever has approved it, or takes it, is the colleague.
        if (m_outcome == Yes && decision->route == returns::Route::Colleague
            && !m_visit.isApproved() && !m_visit.isServed()) {
            m_outcome = Colleague;
        }
        if (m_visit.isServed() && returns::awaitsProof(*decision)) m_outcome = Later;
        m_amountText = phrase::amount(decision->refund.amount);
        m_amountNote = phrase::goesTo(decision->refund);
        nameOutcome(*decision);
        if (isGift()) hidePrices(*decision);
    }
    showLines();
    showWhy();
    showNotes();
    showRefusal();
    emit changed();
}

void DecisionViewModel::nameOutcome(const returns::Decision& decision)
{
    const bool one = decision.lines.size() == 1 && decision.lines.front().quantity == 1;
    const DecidedLine* worst = worstLine(decision);
    const Finding* reason = worst ? decisiveFor(*worst) : nullptr;
    switch (m_outcome) {
    case Yes:
        m_badgeText = one ? tr("Yes, you can return this") : tr("Yes, you can return these");
        return;
    case Colleague:
        m_headline = tr("A colleague finishes this with you.");
        if (!worst || !isStopped(*worst)) {
            m_badgeText = tr("Yes, with a colleague");
        } else if (!rights::isStatutoryClaim(worst->reason)) {
            m_badgeText = tr("A colleague can approve this");
            // An exception is not promised, and neither is its amount.
            if (decision.outcome == policy::Outcome::OverridableDenial) {
                m_amountText.clear();
                m_amountNote.clear();
            }
        } else {
            m_badgeText = tr("A colleague helps with your claim");
            // What the law gives may be a repair or a new one: then no amount is promised yet.
            if (reason && isLaw(*reason) && !givesMoney(*reason)) {
                m_amountText.clear();
                m_amountNote.clear();
            }
        }
        return;
    case Later:
        m_badgeText = tr("We keep the goods and look for the receipt");
        m_headline = tr("The refund follows when the receipt has come in.");
        m_amountText.clear();
        m_amountNote.clear();
        return;
    case No: break;
    }
    m_badgeText = one ? tr("No, not this one") : tr("No, not all of these");
    m_headline = reason && reason->rule == policy::rule::available
                     ? tr("This has already come back.")
                 : worst && !rights::isStatutoryClaim(worst->reason)
                     ? tr("We can't refund this for a change of mind.")
                     : tr("We can't refund this here.");
}

bool DecisionViewModel::isGift() const
{
    return m_visit.isGift();
}

void DecisionViewModel::hidePrices(const returns::Decision& decision)
{
    m_amountText.clear();
    m_amountNote.clear();
    if (m_outcome != Yes) return;
    m_headline = phrase::giftMeans(decision.refund);
    m_amountNote = tr("You have a gift receipt, so we show no prices here.");
}

void DecisionViewModel::showLines()
{
    QList<QVariantMap> rows;
    const returns::Decision* decision = m_visit.decision();
    m_linesText.clear();
    if (decision) {
        std::int64_t units = 0;
        for (const DecidedLine& line : decision->lines)
            units += line.quantity;
        m_linesText =
            tr("%1, %2").arg(phrase::counted(static_cast<std::int64_t>(decision->lines.size()),
                                             tr("line"), tr("lines")),
                             phrase::counted(units, tr("item"), tr("items")).toLower());
        Money keptBack = Money::zero(decision->refund.amount.currency());
        for (const DecidedLine& line : decision->lines) {
            if (line.fee) keptBack += *line.fee;
            rows << QVariantMap{
                {"title", phrase::unitsOf(line.quantity, line.description)},
                {"note", noteFor(line)},
                // What does not come back has no price here: "£0.00" reads like an offer.
                {"amountText", line.outcome == policy::Outcome::Denial || isGift()
                                   ? QString()
                                   : phrase::amount(line.worth())},
                {"outcome", phrase::answerFor(line.outcome)}};
        }
        if (!keptBack.isZero()) {
            rows << QVariantMap{
                {"title", tr("Restocking, kept back")},
                {"note", tr("Our policy. Never for something faulty")},
                {"amountText",
                 isGift() ? QString() : QStringLiteral("−") + phrase::amount(keptBack)},
                {"outcome", 0}};
        }
        if (m_outcome != Yes && decision->lines.size() == 1) {
            const DecidedLine& line = decision->lines.front();
            const OpenReceipt* open = m_visit.receiptOf(line);
            const receipts::Line* sold = open ? open->receipt.line(line.line) : nullptr;
            m_itemText = phrase::unitsOf(line.quantity, line.description);
            m_itemNote = open ? tr("bought %1").arg(phrase::date(open->boughtOn)) : QString();
            if (sold && !isGift())
                m_itemNote = tr("%1, %2").arg(phrase::amount(sold->unitPrice), m_itemNote);
        }
    }
    m_lines.setRows(rows);
}

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
                const std::string text =
                    wording::sentence(isGift() ? phrase::withoutPrices(finding) : finding, english);
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
            const wording::Refusal parts = wording::refusal(findings, english);
            std::string rule = parts.rule;
            const Finding* reason = decisiveFor(line);
            const OpenReceipt* open = m_visit.receiptOf(line);
            if (reason && !isLaw(*reason) && !decision->pack.empty()
                && (!open || open->receipt.channel == receipts::Channel::InStore)
                && !rights::isStatutoryClaim(line.reason)) {
                rule += " " + wording::shopNeedNot(english);
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

void DecisionViewModel::take(const QString& alternativeId)
{
    if (!m_visit.decision() || m_visit.settling()) return;
    if (alternativeId == QLatin1String(alternative::faulty)) {
        emit faultClaimed();
    } else if (alternativeId == QLatin1String(alternative::keep)) {
        keepRefused();
    } else if (alternativeId == QLatin1String(alternative::repair)) {
        want(policy::Remedy::Repair, tr("%1: a repair or a new one").arg(about()));
    } else if (alternativeId == QLatin1String(alternative::exchange)) {
        want(policy::Remedy::Exchange, tr("%1: exchange or store credit").arg(about()));
    }
}

/// Which of it is theirs alone is decided where they choose it.
void DecisionViewModel::want(policy::Remedy remedy, const QString& about)
{
    if (alternative::isForAll(*m_visit.decision(), remedy)) {
        emit remedyWanted(phrase::text(policy::remedyName(remedy)));
    } else {
        emit colleagueNeeded(about);
    }
}

void DecisionViewModel::contest()
{
    const bool no = m_outcome == No;
    emit colleagueNeeded(no ? tr("%1: refused, please look again").arg(about())
                            : tr("%1: to be approved").arg(about()));
}

void DecisionViewModel::keepRefused()
{
    const returns::Decision decision = *m_visit.decision();
    if (!alternative::leavesSomething(decision)) {
        if (alternative::isRefused(decision))
            emit refusalTaken();
        else
            emit nothingLeft();
        return;
    }
    // A colleague's own list is theirs to change.
    if (!m_visit.isServed())
        for (const DecidedLine& line : decision.lines)
            if (isStopped(line)) m_visit.choose(line.line, 0);
    emit restChosen();
}

/// What a colleague needs to know before they come; nothing about the person.
QString DecisionViewModel::about() const
{
    const returns::Decision* decision = m_visit.decision();
    const DecidedLine* line = decision ? worstLine(*decision) : nullptr;
    if (!line) return tr("A return");
    const QString name = phrase::unitsOf(line->quantity, line->description);
    return decision->lines.size() == 1 ? name : tr("%1 and other items").arg(name);
}

} // namespace reprise::app
