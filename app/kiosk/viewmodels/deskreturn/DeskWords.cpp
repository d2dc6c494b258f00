#include "DeskWords.h"

namespace reprise::app::desk {

namespace {

using Step = DeskReturnViewModel::Step;

QString next()
{
    return QObject::tr("Next");
}

QString scanFirst()
{
    return QObject::tr("Scan or type it first");
}

QString typeFirst()
{
    return QObject::tr("Type it first");
}

Question forCode(Evidence evidence)
{
    const QString lookForIt = QObject::tr("Look for it");
    const QString alone =
        QObject::tr("Only a sale that fits alone is shown: other people's shopping stays theirs.");
    switch (evidence) {
    case Evidence::Order:
        return {QObject::tr("What is the order's number?"), alone, QObject::tr("Order"), lookForIt,
                typeFirst()};
    case Evidence::Card:
        return {QObject::tr("Which card paid?"),
                QObject::tr("The token that the card terminal shows for it. Never the card's "
                            "number."),
                QObject::tr("Token of the card"), lookForIt, typeFirst()};
    case Evidence::Customer:
        return {QObject::tr("What is their customer number?"), alone,
                QObject::tr("Customer number"), lookForIt, typeFirst()};
    case Evidence::Receipt:
    case Evidence::NoReceipt:
    case Evidence::Paper: break;
    }
    return {QObject::tr("Which receipt?"), QObject::tr("Scan its code, or type its number."),
            QObject::tr("Receipt"), lookForIt, scanFirst()};
}

Question forSerial(const Asked& asked)
{
    const bool isOne = asked.units == 1;
    return {isOne ? QObject::tr("What is its serial number?")
                  : QObject::tr("Serial number %1 of %2")
                        .arg(QString::number(static_cast<qint64>(asked.serials + 1)),
                             QString::number(static_cast<qint64>(asked.units))),
            QObject::tr("Scan it, or type it: only what was sold comes back."),
            QObject::tr("Serial number"),
            next(),
            scanFirst(),
            isOne ? QObject::tr("It has none") : QObject::tr("The others have none")};
}

Question forPaper(Step step)
{
    if (step == Step::PaperNumber)
        return {QObject::tr("What number is on the paper?"),
                QObject::tr("As it is printed. The goods stay, and the refund follows once the "
                            "receipt has come in."),
                QObject::tr("Number on the paper"), next(), typeFirst()};
    if (step == Step::PaperGoods)
        return {QObject::tr("Which goods does the paper name?"),
                QObject::tr("Scan them, or type the article's number."), QObject::tr("Article"),
                next(), scanFirst()};
    return {QObject::tr("What did one of them cost?"), QObject::tr("As printed, tax in."),
            QObject::tr("Price of one"), next(), typeFirst()};
}

} // namespace

Question questionFor(const Asked& asked)
{
    switch (asked.step) {
    case Step::Basket:
        return {.question = QObject::tr("What comes back"),
                .hint = QObject::tr("Tap one to change it, or to take it out."),
                .goOn = QObject::tr("See the answer"),
                .other = asked.isPaper ? QObject::tr("Add a line of the paper")
                                       : QObject::tr("Add something else")};
    case Step::Source:
        return {asked.isEmpty ? QObject::tr("What does the customer have?")
                              : QObject::tr("What do they have for the next item?"),
                QObject::tr("A receipt is best: it says what was paid, and how.")};
    case Step::Code: return forCode(asked.evidence);
    case Step::Line:
        return {QObject::tr("Which of these comes back?"),
                QObject::tr("One at a time. You can add more after it.")};
    case Step::Goods:
        return {QObject::tr("Which goods are they?"),
                QObject::tr("Scan the code on them, or type it. They count for the lowest price of "
                            "late."),
                QObject::tr("Article"), QObject::tr("Look for it"), scanFirst()};
    case Step::Customer:
        return {QObject::tr("Who brings them?"),
                QObject::tr("A customer number or a token, never a name: returns without a receipt "
                            "are counted by it."),
                QObject::tr("Customer number"),
                next(),
                typeFirst(),
                QObject::tr("They give none")};
    case Step::PaperNumber:
    case Step::PaperGoods:
    case Step::PaperPrice: return forPaper(asked.step);
    case Step::PaperDay:
        return {.question = QObject::tr("Which day is on the paper?"),
                .goOn = next(),
                .off = QObject::tr("Tap a day first")};
    case Step::PaperLine:
        return {.question = QObject::tr("Which line of the paper is it?"),
                .hint = QObject::tr("Counted from the top."),
                .goOn = next()};
    case Step::PaperUnits:
        return {.question = QObject::tr("How many does that line say?"), .goOn = next()};
    case Step::Units: return {.question = QObject::tr("How many come back?"), .goOn = next()};
    case Step::Reason: return {QObject::tr("Why do they come back?")};
    case Step::FaultSeen:
        return {QObject::tr("When did it first show?"),
                QObject::tr("It decides which rights the law gives them.")};
    case Step::FaultDay:
        return {.question = QObject::tr("Which day did it first show?"),
                .goOn = next(),
                .off = QObject::tr("Tap a day first")};
    case Step::Condition:
        return {QObject::tr("What state are they in?"), QObject::tr("As you see them now.")};
    case Step::Serial: return forSerial(asked);
    case Step::Item:
        return {.question = QObject::tr("What was said about it"),
                .hint = QObject::tr("Tap what is not so."),
                .goOn = QObject::tr("That is right")};
    case Step::Arrived:
        return {.question = QObject::tr("How many of them are here?"),
                .hint = QObject::tr("The others are announced: nothing is paid for them before "
                                    "they come."),
                .goOn = next()};
    case Step::Disposition: return {QObject::tr("What becomes of them?")};
    case Step::Batch:
        return {QObject::tr("Which batch is printed on them?"),
                QObject::tr("It shows whether a recall means them."),
                QObject::tr("Batch"),
                next(),
                scanFirst(),
                QObject::tr("None is printed")};
    case Step::Details:
    case Step::Repairs:
    case Step::RepairAsked:
    case Step::RepairEnd:
    case Step::RepairBack:
    case Step::RepairPace:
    case Step::CostHow:
    case Step::CostAmount:
    case Step::Seen:
    case Step::Installed:
    case Step::KeepsUntil:
    case Step::Sale:
    case Step::Buyer:
    case Step::Notice:
    case Step::NoticeDay:
    case Step::Points: break;
    }
    return questionForDetail(asked.step);
}

QString whyNotJoining(Joining joining)
{
    switch (joining) {
    case Joining::Welcome: break;
    case Joining::AlreadyIn:
        return QObject::tr("That line is in already. Tap it there to change how many.");
    case Joining::OtherBearer:
        return QObject::tr("A gift receipt is a return of its own. Finish this one first.");
    case Joining::OtherCurrency:
        return QObject::tr("That receipt is in another currency. It is a return of its own.");
    case Joining::BesidePaper:
        return QObject::tr("What is on the paper is a return of its own. Finish it first.");
    }
    return {};
}

QString whyNothingFound(Evidence evidence, Found found)
{
    if (found == Found::ReturnSlip)
        return QObject::tr("That is the slip of a return. Nothing can come back from it.");
    if (found == Found::NotAReceipt)
        return QObject::tr("That is not the code of a receipt. Nothing has changed.");
    if (found == Found::Failed)
        return QObject::tr("We can't look that up just now. Nothing has changed.");
    return evidence == Evidence::Receipt
               ? QObject::tr("We don't know that receipt. Nothing has changed.")
               : QObject::tr("No sale fits that alone. Try something else that they have.");
}

} // namespace reprise::app::desk
