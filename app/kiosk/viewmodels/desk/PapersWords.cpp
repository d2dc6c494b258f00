#include "PapersWords.h"

#include "ChoiceRow.h"
#include "Phrases.h"

#include "reprise/returns/ReturnState.h"

#include <QStringList>

namespace reprise::app::paperwords {

namespace {

using slips::SlipKind;
using Step = PapersViewModel::Step;

/// What the customer has of it, as the money stands.
QString noteOf(SlipKind kind)
{
    switch (kind) {
    case SlipKind::Refund: return QObject::tr("The money has gone back");
    case SlipKind::Pending: return QObject::tr("We have the goods, the money follows");
    case SlipKind::InDoubt: return QObject::tr("We are checking what became of the money");
    case SlipKind::Declined: return QObject::tr("The payment was declined, we still owe it");
    case SlipKind::Refusal: return QObject::tr("Not accepted, and why");
    case SlipKind::Withdrawn: return QObject::tr("They took their goods back");
    case SlipKind::Store: return QObject::tr("Who, with all references, and room to sign");
    case SlipKind::Quarantine: return QObject::tr("For goods that nobody may sell again");
    case SlipKind::BookedIn: return QObject::tr("For goods that wait for repair");
    case SlipKind::CreditNote: return QObject::tr("For a business");
    case SlipKind::Voucher: return QObject::tr("With what is left on it now");
    }
    return {};
}

const char* iconOf(SlipKind kind)
{
    if (kind == SlipKind::Store) return "store";
    if (kind == SlipKind::Quarantine) return "report_problem";
    if (kind == SlipKind::BookedIn) return "handyman";
    return kind == SlipKind::Voucher ? "card_giftcard" : "receipt_long";
}

} // namespace

QString questionOf(Step step)
{
    switch (step) {
    case Step::Which: return QObject::tr("Whose papers?");
    case Step::Number: return QObject::tr("What is the return’s number?");
    case Step::Paper: return QObject::tr("Which paper?");
    case Step::Business: return QObject::tr("Which business is it for?");
    case Step::Address: return QObject::tr("What is its address?");
    case Step::Shown: return QObject::tr("This is how it reads");
    }
    return {};
}

QString hintOf(Step step, bool hasPrinter, qsizetype count)
{
    switch (step) {
    case Step::Which:
        return count == 0
                   ? QObject::tr("Nothing has been returned here yet.")
                   : QObject::tr("The last returns here, newest first. Or scan the code on a "
                                 "slip.");
    case Step::Number: return QObject::tr("As on the slip: R-0412-K1-7Q4M9X2C.");
    case Step::Paper: return QObject::tr("As the return stands now.");
    case Step::Business: return QObject::tr("As on its invoice. It is printed, and kept nowhere.");
    case Step::Address: return QObject::tr("With a comma between its rows.");
    case Step::Shown:
        return hasPrinter ? QObject::tr(
                   "A further copy says that it is one, and is noted under your name.")
                          : QObject::tr("This terminal has no printer.");
    }
    return {};
}

QString fieldOf(Step step)
{
    if (step == Step::Business) return QObject::tr("Business");
    return step == Step::Address ? QObject::tr("Address") : QObject::tr("Return");
}

QString goOnOf(Step step, bool isCreditNote)
{
    if (step == Step::Number) return QObject::tr("Look for it");
    if (step == Step::Shown)
        return isCreditNote ? QObject::tr("Print it") : QObject::tr("Print a copy");
    return step == Step::Business || step == Step::Address ? QObject::tr("Next") : QString();
}

QList<QVariantMap> returnsAsRows(const std::vector<reports::LoggedReturn>& latest,
                                 const TimeZone& zone)
{
    QList<QVariantMap> rows;
    for (const reports::LoggedReturn& each : latest) {
        const returns::Return& record = each.answer.record;
        const QStringList note{phrase::listed({phrase::shortDate(zone.dayOf(record.at)),
                                               phrase::timeOfDay(record.at, zone)}),
                               phrase::amount(record.decision.refund.amount),
                               phrase::text(record.id.text())};
        rows << choiceRow(phrase::text(record.id.text()), phrase::summaryOf(record.decision),
                          note.join(QStringLiteral(" · ")),
                          returns::isCalledOff(record.state) ? "block" : "receipt_long");
    }
    return rows;
}

QList<QVariantMap> kindsAsRows(const std::vector<SlipKind>& kinds)
{
    QList<QVariantMap> rows;
    for (const SlipKind kind : kinds)
        rows << choiceRow(phrase::text(slips::slipKindName(kind)), nameOf(kind), noteOf(kind),
                          iconOf(kind));
    return rows;
}

QString nameOf(SlipKind kind)
{
    switch (kind) {
    case SlipKind::Store: return QObject::tr("The store’s copy");
    case SlipKind::Quarantine: return QObject::tr("The label for what is put aside");
    case SlipKind::BookedIn: return QObject::tr("The label for the repair");
    case SlipKind::CreditNote: return QObject::tr("The credit note");
    case SlipKind::Voucher: return QObject::tr("The credit or gift card");
    case SlipKind::Refund:
    case SlipKind::Pending:
    case SlipKind::InDoubt:
    case SlipKind::Declined:
    case SlipKind::Refusal:
    case SlipKind::Withdrawn: break;
    }
    return QObject::tr("The customer’s slip");
}

QString whyNone(const Error& error)
{
    if (error.code == ErrorCode::NotFound)
        return QObject::tr("We don’t know that return here. Nothing has changed.");
    if (error.code == ErrorCode::Conflict)
        return QObject::tr("The return stands otherwise by now. Please choose it again.");
    return QObject::tr("We can’t look that up just now. Nothing has changed.");
}

QString printed(const devices::PrintAnswer& answer)
{
    if (answer.printed == devices::Printed::Done) return QObject::tr("Printed.");
    return answer.state == devices::PrinterState::PaperOut
               ? QObject::tr("The printer is out of paper. Please fill it and print again.")
               : QObject::tr("The printer did not print it. Please look after it.");
}

} // namespace reprise::app::paperwords
