#include "DecisionViewModel.h"

#include "Alternatives.h"
#include "LineReasons.h"
#include "Phrases.h"
#include "Visit.h"

#include "reprise/policy/Rule.h"

#include <algorithm>

namespace reprise::app {

namespace {

using policy::Finding;
using returns::DecidedLine;

const DecidedLine* worstLine(const returns::Decision& decision)
{
    const auto worst = std::ranges::find(decision.lines, decision.outcome, &DecidedLine::outcome);
    return worst == decision.lines.end() ? nullptr : &*worst;
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

void DecisionViewModel::retell()
{
    show(); // Nothing is kept but what the visit has.
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
            phrase::listed({tr("%n line(s)", nullptr, static_cast<int>(decision->lines.size())),
                            tr("%n item(s)", nullptr, static_cast<int>(units))});
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
                m_itemNote = phrase::listed({phrase::amount(sold->unitPrice), m_itemNote});
        }
    }
    m_lines.setRows(rows);
}

void DecisionViewModel::take(const QString& alternativeId)
{
    if (!m_visit.decision() || m_visit.settling()) return;
    if (alternativeId == QLatin1String(alternative::faulty)) {
        emit faultClaimed();
    } else if (alternativeId == QLatin1String(alternative::keep)) {
        keepRefused();
    } else if (alternativeId == QLatin1String(alternative::repair)) {
        want(policy::Remedy::Repair,
             [what = about()] { return tr("%1: a repair or a new one").arg(said(what)); });
    } else if (alternativeId == QLatin1String(alternative::exchange)) {
        want(policy::Remedy::Exchange,
             [what = about()] { return tr("%1: exchange or store credit").arg(said(what)); });
    }
}

/// Which of it is theirs alone is decided where they choose it.
void DecisionViewModel::want(policy::Remedy remedy, const Saying& about)
{
    if (alternative::isForAll(*m_visit.decision(), remedy)) {
        emit remedyWanted(phrase::text(policy::remedyName(remedy)));
    } else {
        emit colleagueNeeded(about);
    }
}

void DecisionViewModel::contest()
{
    emit colleagueNeeded([no = m_outcome == No, what = about()] {
        return no ? tr("%1: refused, please look again").arg(said(what))
                  : tr("%1: to be approved").arg(said(what));
    });
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
Saying DecisionViewModel::about() const
{
    const returns::Decision* decision = m_visit.decision();
    const DecidedLine* line = decision ? worstLine(*decision) : nullptr;
    if (!line) return [] { return tr("A return"); };
    return [name = phrase::unitsOf(line->quantity, line->description),
            isOne = decision->lines.size() == 1] {
        return isOne ? name : tr("%1 and other items").arg(name);
    };
}

} // namespace reprise::app
