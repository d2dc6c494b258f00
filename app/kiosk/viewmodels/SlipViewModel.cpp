#include "SlipViewModel.h"

#include "Engine.h"
#include "Phrases.h"
#include "Visit.h"

#include "reprise/returns/ReturnState.h"

#include <utility>

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

devices::PaperStyle printed(wording::SlipStyle style)
{
    switch (style) {
    case wording::SlipStyle::Plain: return devices::PaperStyle::Plain;
    case wording::SlipStyle::Strong: return devices::PaperStyle::Strong;
    case wording::SlipStyle::Large: return devices::PaperStyle::Large;
    case wording::SlipStyle::Rule: return devices::PaperStyle::Rule;
    case wording::SlipStyle::Barcode: return devices::PaperStyle::Barcode;
    }
    return devices::PaperStyle::Plain;
}

std::vector<devices::PaperLine> onPaper(std::vector<wording::SlipLine> slip)
{
    std::vector<devices::PaperLine> lines;
    for (wording::SlipLine& line : slip)
        lines.push_back({printed(line.style), std::move(line.left), std::move(line.right)});
    return lines;
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
    m_mayBeOnPaper = false;
    setPrintState(NoPrinter);
    const returns::Answer* answer = m_visit.answer();
    if (answer) {
        m_headline = tr("Your return is recorded");
        m_returnNumber = phrase::text(answer->record.id.text());
        m_amountText = phrase::amount(answer->record.decision.refund.amount);
        m_moneyText = whereMoneyGoes(answer->record.decision.refund);
        m_engine.ask(
            this,
            [record = *answer](Terminal& terminal) {
                return terminal.slip(record, wording::SlipCopy::Original);
            },
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
    const returns::Answer* answer = m_visit.answer();
    if (!answer || !m_engine.hasPrinter() || m_printState == Printing) return;
    setPrintState(Printing);
    const auto copy = m_mayBeOnPaper ? wording::SlipCopy::Reprint : wording::SlipCopy::Original;
    m_engine.ask(
        this,
        [record = *answer, copy](Terminal& terminal) {
            return onPaper(terminal.slip(record, copy));
        },
        [this, number = m_returnNumber](std::vector<devices::PaperLine> lines) {
            // Also when the customer is done by now: the slip is theirs all the same.
            m_engine.print(this, std::move(lines),
                           [this, number](devices::Printed answered) { take(number, answered); });
        });
}

void SlipViewModel::take(const QString& returnNumber, devices::Printed printed)
{
    PrintState state = Printed;
    if (printed == devices::Printed::PaperOut) state = PaperOut;
    if (printed == devices::Printed::Unavailable) state = Unavailable;
    if (state != Printed) {
        m_engine.log().write(Severity::Warning, "kiosk",
                             state == PaperOut ? "slip not printed: no paper"
                                               : "slip not printed: the printer does not answer");
    }
    if (returnNumber != m_returnNumber) return; // The next customer is here.
    // A printer that fell silent may hold a slip and bring it out later.
    if (state != PaperOut) m_mayBeOnPaper = true;
    setPrintState(state);
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
        m_printText.clear(); // With a printer: nothing was asked of it yet.
        if (m_engine.hasPrinter()) break;
        m_printText = tr("This terminal has no printer. Take a picture of this screen, or ask a "
                         "colleague for a printed slip.");
        break;
    case Printing: m_printText = tr("Printing your slip"); break;
    case Printed: m_printText = tr("Please take your slip."); break;
    case PaperOut:
        m_printText = tr("The printer is out of paper. Your return is recorded all the same: "
                         "a colleague can print the slip.");
        break;
    case Unavailable:
        m_printText = tr("The printer does not answer. Your return is recorded all the same: take "
                         "a picture of this screen, or ask a colleague for a printed slip.");
        break;
    }
    emit printChanged();
}

} // namespace reprise::app
