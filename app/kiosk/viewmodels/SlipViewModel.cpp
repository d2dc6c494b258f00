#include "SlipViewModel.h"

#include "Engine.h"
#include "Phrases.h"
#include "Visit.h"

#include <utility>

namespace reprise::app {

namespace {

/// An empty row is plain; on a screen a QR code is the picture beside the lines.
SlipViewModel::LineStyle shown(slips::LineStyle style)
{
    switch (style) {
    case slips::LineStyle::Text:
    case slips::LineStyle::Feed: return SlipViewModel::Plain;
    case slips::LineStyle::Strong: return SlipViewModel::Strong;
    case slips::LineStyle::Large: return SlipViewModel::Large;
    case slips::LineStyle::Rule: return SlipViewModel::Rule;
    case slips::LineStyle::Barcode:
    case slips::LineStyle::QrCode: return SlipViewModel::Barcode;
    }
    return SlipViewModel::Plain;
}

std::string whyNotPrinted(devices::PrinterState state)
{
    switch (state) {
    case devices::PrinterState::PaperOut: return "slip not printed: no paper";
    case devices::PrinterState::CoverOpen: return "slip not printed: the printer's cover is open";
    case devices::PrinterState::CutterFault: return "slip not printed: the cutter is jammed";
    case devices::PrinterState::Offline: return "slip not printed: the printer is offline";
    case devices::PrinterState::Ready:
    case devices::PrinterState::NearEnd:
    case devices::PrinterState::Unreachable: return "slip not printed: the printer does not answer";
    }
    return "slip not printed";
}

} // namespace

SlipViewModel::SlipViewModel(Engine& engine, Visit& visit, QObject* parent)
    : QObject(parent),
      m_engine(engine),
      m_visit(visit),
      m_lines({"style", "left", "right", "leftText", "rightText"}),
      m_parts({"title", "text", "icon"})
{
    connect(&visit, &Visit::answerChanged, this, &SlipViewModel::show);
    setPrintState(NoPrinter);
}

void SlipViewModel::show()
{
    const QString before = m_returnNumber;
    m_words = {};
    m_returnNumber.clear();
    m_amountText.clear();
    m_lines.clear();
    const returns::Answer* answer = m_visit.answer();
    if (answer) {
        m_words = moneyWords(answer->record, holder() == slips::Holder::Buyer
                                                 ? MoneyShown::All
                                                 : MoneyShown::NothingOfTheGiver);
        m_returnNumber = phrase::text(answer->record.id.text());
        const bool hasAmount = answer->record.state != returns::ReturnState::Denied
                               && !returns::awaitsProof(answer->record.decision);
        if (holder() == slips::Holder::Buyer && hasAmount)
            m_amountText = phrase::amount(answer->record.decision.refund.amount);
        m_engine.ask(
            this,
            [record = *answer, holder = holder()](Terminal& terminal) {
                return terminal.slip(record, holder);
            },
            [this, number = m_returnNumber](const slips::SlipDocument& slip) {
                if (number == m_returnNumber) showLines(slip);
            });
    }
    // A return that has come further keeps what its printer has done for it.
    if (before != m_returnNumber) {
        m_mayBeOnPaper = false;
        setPrintState(NoPrinter);
    }
    m_parts.setRows(m_words.parts);
    emit changed();
}

slips::Holder SlipViewModel::holder() const
{
    return m_visit.isGift() ? slips::Holder::GiftHolder : slips::Holder::Buyer;
}

void SlipViewModel::showLines(const slips::SlipDocument& slip)
{
    QList<QVariantMap> rows;
    for (const slips::SlipLine& line : slip.lines) {
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
    m_engine.ask(
        this,
        [record = *answer, holder = holder(),
         again = m_mayBeOnPaper](Terminal& terminal) -> Result<slips::SlipDocument> {
            if (again) return terminal.reprint(record, holder);
            return terminal.slip(record, holder);
        },
        [this, number = m_returnNumber](Result<slips::SlipDocument> slip) {
            if (slip) return send(number, *std::move(slip));
            m_engine.log().write(Severity::Failure, "kiosk", slip.error().detail);
            take(number, {devices::Printed::NotBegun, devices::PrinterState::Offline});
        });
    if (!m_mayBeOnPaper && (m_visit.isServed() || m_visit.isApproved())) printLabels(*answer);
}

/// For the goods, in the hands of the colleague who is there.
void SlipViewModel::printLabels(const returns::Answer& answer)
{
    m_engine.ask(
        this, [answer](Terminal& terminal) { return terminal.goodsLabels(answer); },
        [this](std::vector<slips::SlipDocument> labels) {
            for (slips::SlipDocument& label : labels)
                m_engine.print(this, std::move(label), [this](const devices::PrintAnswer& printed) {
                    if (printed.printed != devices::Printed::Done)
                        m_engine.log().write(Severity::Warning, "kiosk",
                                             "label: " + whyNotPrinted(printed.state));
                });
        });
}

void SlipViewModel::send(const QString& returnNumber, slips::SlipDocument slip)
{
    // Also when the customer is done by now: the slip is theirs all the same.
    m_engine.print(this, std::move(slip), [this, returnNumber](devices::PrintAnswer answer) {
        take(returnNumber, answer);
    });
}

void SlipViewModel::take(const QString& returnNumber, devices::PrintAnswer answer)
{
    PrintState state = Printed;
    if (answer.printed != devices::Printed::Done)
        state = answer.state == devices::PrinterState::PaperOut ? PaperOut : Unavailable;
    if (state != Printed)
        m_engine.log().write(Severity::Warning, "kiosk", whyNotPrinted(answer.state));
    if (returnNumber != m_returnNumber) return; // The next customer is here.
    // What was begun, or sent to a printer that fell silent, may be on paper or come out later.
    if (answer.printed != devices::Printed::NotBegun) m_mayBeOnPaper = true;
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
