#include "SlipViewModel.h"

#include "DeskPapers.h"
#include "Engine.h"
#include "Phrases.h"
#include "SlipRows.h"
#include "Visit.h"

#include <utility>

namespace reprise::app {

namespace {

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
    m_returnNumber.clear();
    m_lines.clear();
    const returns::Answer* answer = m_visit.answer();
    if (answer) {
        m_returnNumber = phrase::text(answer->record.id.text());
        m_engine.ask(
            this,
            [record = *answer, holder = holder()](Terminal& terminal) {
                return terminal.slip(record, holder);
            },
            [this, number = m_returnNumber](const slips::SlipDocument& slip) {
                if (number == m_returnNumber) m_lines.setRows(slipRows(slip));
            });
    }
    // A return that has come further keeps what its printer has done for it.
    if (before != m_returnNumber) {
        m_mayBeOnPaper = false;
        m_storeCopy = {};
        setPrintState(NoPrinter);
    }
    sayWords();
    emit changed();
}

void SlipViewModel::sayWords()
{
    const bool isBuyer = holder() == slips::Holder::Buyer;
    m_words = {};
    m_amountText.clear();
    if (const returns::Answer* answer = m_visit.answer()) {
        const returns::Return& record = answer->record;
        m_words = moneyWords(record, isBuyer ? MoneyShown::All : MoneyShown::NothingOfTheGiver);
        const bool hasAmount =
            record.state != returns::ReturnState::Denied && !returns::awaitsProof(record.decision);
        if (isBuyer && hasAmount) m_amountText = phrase::amount(record.decision.refund.amount);
    }
    m_parts.setRows(m_words.parts);
}

/// The slip itself stays in the language of its paper.
void SlipViewModel::retell()
{
    sayWords();
    emit changed();
    emit printChanged();
}

slips::Holder SlipViewModel::holder() const
{
    return m_visit.isGift() ? slips::Holder::GiftHolder : slips::Holder::Buyer;
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
    if (!m_mayBeOnPaper) printBeside(*answer);
}

void SlipViewModel::printBeside(const returns::Answer& answer)
{
    const Beside who = m_visit.colleague() ? Beside::Colleague : Beside::Customer;
    m_engine.ask(
        this, [answer, who](Terminal& terminal) { return papersBeside(terminal, answer, who); },
        [this](Result<std::vector<slips::SlipDocument>> papers) {
            if (papers) return sendBeside(*std::move(papers));
            m_engine.log().write(Severity::Failure, "kiosk", papers.error().detail);
        });
}

void SlipViewModel::sendBeside(std::vector<slips::SlipDocument> papers)
{
    for (slips::SlipDocument& paper : papers)
        m_engine.print(this, std::move(paper), [this](const devices::PrintAnswer& printed) {
            if (printed.printed != devices::Printed::Done)
                m_engine.log().write(Severity::Warning, "kiosk",
                                     "beside it: " + whyNotPrinted(printed.state));
        });
}

bool SlipViewModel::hasStoreCopy() const
{
    return m_visit.answer() && m_visit.colleague() && m_engine.hasPrinter();
}

void SlipViewModel::printStoreCopy()
{
    if (!hasStoreCopy() || m_storeCopy.step == StoreCopy::Printing) return;
    const slips::Reprint copy{m_visit.answer()->record.id, slips::SlipKind::Store,
                              m_engine.clock().now(), *m_visit.colleague()};
    setStoreCopy(StoreCopy::Printing);
    m_engine.ask(
        this,
        [copy, again = m_storeCopy.mayBeOnPaper](Terminal& terminal) {
            return again ? furtherCopy(terminal, copy)
                         : papersOf(terminal, copy.returnId, copy.kind);
        },
        [this, number = m_returnNumber](const Result<std::vector<slips::SlipDocument>>& papers) {
            if (papers) return sendStoreCopy(number, papers->front());
            m_engine.log().write(Severity::Failure, "kiosk", papers.error().detail);
            if (number == m_returnNumber) setStoreCopy(StoreCopy::Failed);
        });
}

void SlipViewModel::sendStoreCopy(const QString& returnNumber, const slips::SlipDocument& paper)
{
    m_engine.print(this, paper, [this, returnNumber](const devices::PrintAnswer& printed) {
        const bool isDone = printed.printed == devices::Printed::Done;
        if (!isDone)
            m_engine.log().write(Severity::Warning, "kiosk",
                                 "store copy: " + whyNotPrinted(printed.state));
        if (returnNumber != m_returnNumber) return;
        if (printed.printed != devices::Printed::NotBegun) m_storeCopy.mayBeOnPaper = true;
        setStoreCopy(isDone ? StoreCopy::Resting : StoreCopy::Failed);
    });
}

void SlipViewModel::setStoreCopy(StoreCopy::Step step)
{
    m_storeCopy.step = step;
    emit printChanged();
}

QString SlipViewModel::storeCopyText() const
{
    if (!hasStoreCopy()) return {};
    switch (m_storeCopy.step) {
    case StoreCopy::Printing: return tr("Printing the store’s copy");
    case StoreCopy::Failed: return tr("Not printed: try the store’s copy again");
    case StoreCopy::Resting: break;
    }
    return m_storeCopy.mayBeOnPaper ? tr("Print the store’s copy again")
                                    : tr("Print the store’s copy");
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
    emit printChanged();
}

QString SlipViewModel::printText() const
{
    switch (m_printState) {
    case NoPrinter:
        if (m_engine.hasPrinter()) break; // Nothing was asked of it yet.
        return tr("This terminal has no printer. Take a picture of this screen, or ask a "
                  "colleague for a printed slip.");
    case Printing: return tr("Printing your slip");
    case Printed: return tr("Please take your slip.");
    case PaperOut:
        return tr("The printer is out of paper. Your return is recorded all the same: "
                  "a colleague can print the slip.");
    case Unavailable:
        return tr("The printer does not answer. Your return is recorded all the same: take "
                  "a picture of this screen, or ask a colleague for a printed slip.");
    }
    return {};
}

} // namespace reprise::app
