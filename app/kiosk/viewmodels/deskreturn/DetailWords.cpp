// The words of what is seldom asked.
#include "DeskWords.h"

namespace reprise::app::desk {

namespace {

QString tapADay()
{
    return QObject::tr("Tap a day first");
}

QString next()
{
    return QObject::tr("Next");
}

QString thatIsAll()
{
    return QObject::tr("That is all");
}

} // namespace

Question questionForDetail(DeskReturnViewModel::Step step)
{
    using Step = DeskReturnViewModel::Step;
    if (step == Step::Details)
        return {.question = QObject::tr("More about it"),
                .hint = QObject::tr("Only what they say, or what you see. It can decide what the "
                                    "law gives them."),
                .goOn = QObject::tr("That is right")};
    if (step == Step::Repairs)
        return {.question = QObject::tr("Repairs so far"),
                .goOn = thatIsAll(),
                .other = QObject::tr("Add a repair")};
    if (step == Step::RepairAsked)
        return {.question = QObject::tr("When did they ask for the repair?"),
                .goOn = next(),
                .off = tapADay()};
    if (step == Step::RepairEnd) return {QObject::tr("How did the repair end?")};
    if (step == Step::RepairBack)
        return {.question = QObject::tr("When did they get it back?"),
                .goOn = next(),
                .off = tapADay()};
    if (step == Step::RepairPace) return {QObject::tr("How long did the repair take?")};
    if (step == Step::CostHow)
        return {QObject::tr("What did it cost them to bring it?"),
                QObject::tr("The law says who bears it. It is paid out by a colleague.")};
    if (step == Step::CostAmount)
        return {QObject::tr("How much did it cost?"), QObject::tr("As on what they show you."),
                QObject::tr("What it cost"), next(), QObject::tr("Type it first")};
    if (step == Step::Seen)
        return {.question = QObject::tr("What do you see on it?"),
                .hint = QObject::tr("Tap what is so."),
                .goOn = thatIsAll()};
    if (step == Step::Installed)
        return {.question = QObject::tr("When had we installed it?"),
                .hint = QObject::tr("Their time begins when it works."),
                .goOn = next(),
                .off = tapADay(),
                .other = QObject::tr("We did not install it")};
    if (step == Step::KeepsUntil)
        return {.question = QObject::tr("Until when does it keep?"),
                .goOn = next(),
                .off = tapADay(),
                .other = QObject::tr("It does not go off")};
    if (step == Step::Sale)
        return {.question = QObject::tr("About the sale"),
                .hint = QObject::tr("Tap what is not so."),
                .goOn = QObject::tr("That is right")};
    if (step == Step::Buyer) return {QObject::tr("Who bought it?")};
    if (step == Step::Notice)
        return {QObject::tr("Were they told that they could cancel?"),
                QObject::tr("It counts for what was bought at a distance.")};
    if (step == Step::NoticeDay)
        return {.question = QObject::tr("When were they told?"), .goOn = next(), .off = tapADay()};
    return {QObject::tr("How many points does their account hold?"),
            QObject::tr("As the loyalty system says. What is missing of those that the sale gave "
                        "may be kept back."),
            QObject::tr("Points"),
            next(),
            QObject::tr("Type it first"),
            QObject::tr("Nobody knows")};
}

} // namespace reprise::app::desk
