#include "SlipViewModel.h"

#include "Engine.h"
#include "Phrases.h"
#include "Visit.h"

#include "reprise/returns/ReturnState.h"

namespace reprise::app {

namespace {

SlipViewModel::LineStyle shown(wording::SlipStyle style)
{
    switch (style) {
    case wording::SlipStyle::Plain: return SlipViewModel::Plain;
    case wording::SlipStyle::Strong: return SlipViewModel::Strong;
    case wording::SlipStyle::Large: return SlipViewModel::Large;
    case wording::SlipStyle::Rule: return SlipViewModel::Rule;
    case wording::SlipStyle::Barcode: return SlipViewModel::Barcode;
    }
    return SlipViewModel::Plain;
}

/// Recorded is all we know: whoever pays the money out says so later.
QString whereMoneyGoes(const returns::RefundPlan& plan)
{
    if (plan.legs.empty())
        return QObject::tr("Your return is recorded. There is no money to move.");
    if (plan.legs.size() == 1 && plan.legs.front().type == "cash") {
        return QObject::tr("Your return is recorded. Please collect the cash from a colleague, "
                           "with this slip.");
    }
    return QObject::tr("Your return is recorded and the refund goes %1. Cards usually take 3 to 5 "
                       "working days. This slip is your proof.")
        .arg(phrase::goesTo(plan));
}

} // namespace

SlipViewModel::SlipViewModel(Engine& engine, Visit& visit, QObject* parent)
    : QObject(parent),
      m_engine(engine),
      m_visit(visit),
      m_lines({"style", "left", "right", "leftText", "rightText"})
{
    connect(&visit, &Visit::answerChanged, this, &SlipViewModel::show);
    setPrintState(NoPrinter);
}

void SlipViewModel::show()
{
    m_headline.clear();
    m_returnNumber.clear();
    m_amountText.clear();
    m_moneyText.clear();
    m_lines.clear();
    setPrintState(NoPrinter);
    const returns::Answer* answer = m_visit.answer();
    if (answer) {
        m_headline = tr("Your return is recorded");
        m_returnNumber = phrase::text(answer->record.id.text());
        m_amountText = phrase::amount(answer->record.decision.refund.amount);
        m_moneyText = whereMoneyGoes(answer->record.decision.refund);
        m_engine.ask(
            this, [record = *answer](Terminal& terminal) { return terminal.slip(record); },
            [this, number = m_returnNumber](const std::vector<wording::SlipLine>& slip) {
                if (number == m_returnNumber) showLines(slip);
            });
    }
    emit changed();
}

void SlipViewModel::showLines(const std::vector<wording::SlipLine>& slip)
{
    QList<QVariantMap> rows;
    for (const wording::SlipLine& line : slip) {
        const QString left = phrase::text(line.left);
        const QString right = phrase::text(line.right);
        rows << QVariantMap{{"style", shown(line.style)},
                            {"left", left},
                            {"right", right},
                            {"leftText", left},
                            {"rightText", right}};
    }
    m_lines.setRows(rows);
}

void SlipViewModel::print()
{
    if (m_visit.answer()) setPrintState(NoPrinter);
}

void SlipViewModel::done()
{
    emit finished();
}

void SlipViewModel::setPrintState(PrintState state)
{
    m_printState = state;
    switch (state) {
    case NoPrinter:
        m_printText = tr("This terminal has no printer. Take a picture of this screen, or ask a "
                         "colleague for a printed slip.");
        break;
    case Printing: m_printText = tr("Printing your slip"); break;
    case Printed: m_printText = tr("Please take your slip."); break;
    case PaperOut:
        m_printText = tr("The printer is out of paper. Your return is recorded all the same: "
                         "a colleague can print the slip.");
        break;
    }
    emit printChanged();
}

} // namespace reprise::app
