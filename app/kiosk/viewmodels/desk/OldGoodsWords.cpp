#include "OldGoodsWords.h"

#include "ChoiceRow.h"
#include "Phrases.h"

namespace reprise::app::oldgoods {

namespace {

using rights::OldGoods;

QString idOf(OldGoods kind)
{
    return phrase::text(rights::oldGoodsName(kind));
}

} // namespace

QList<QVariantMap> choicesOf(OldGoodsViewModel::Step step)
{
    QList<QVariantMap> rows;
    if (step == OldGoodsViewModel::Kind) {
        rows << choiceRow(idOf(OldGoods::Appliance), QObject::tr("An old appliance"),
                          QObject::tr("For a new one of the same kind that was bought here"),
                          "kitchen")
             << choiceRow(idOf(OldGoods::VerySmall), QObject::tr("Something very small"),
                          QObject::tr("Electrical, and no side longer than 25 cm"), "smartphone")
             << choiceRow(idOf(OldGoods::Battery), QObject::tr("Batteries"),
                          QObject::tr("Portable ones: sealed, and carried in a hand"),
                          "battery_full");
    } else if (step == OldGoodsViewModel::Cells) {
        rows << choiceRow(safeId, QObject::tr("No, all is sound"),
                          QObject::tr("Or there is no battery in it"), "check_circle")
             << choiceRow(unsafeId, QObject::tr("Yes, or I am not sure"),
                          QObject::tr("It stays apart: see what to do"), "report_problem");
    }
    return rows;
}

QString questionOf(OldGoodsViewModel::Step step, bool taken)
{
    switch (step) {
    case OldGoodsViewModel::Kind: return QObject::tr("What is handed in?");
    case OldGoodsViewModel::Cells:
        return QObject::tr("Is a battery in it swollen, leaking, hot or broken?");
    case OldGoodsViewModel::Receipt: return QObject::tr("Which receipt has the new one?");
    case OldGoodsViewModel::Line: return QObject::tr("Which of these was bought for it?");
    case OldGoodsViewModel::Goods: return QObject::tr("What is it, and how many?");
    case OldGoodsViewModel::Answered:
        return taken ? QObject::tr("Taken back, free of charge") : QObject::tr("Not taken here");
    case OldGoodsViewModel::Unsafe: return QObject::tr("This is not for the collection box.");
    }
    return {};
}

QString hintOf(OldGoodsViewModel::Step step)
{
    switch (step) {
    case OldGoodsViewModel::Kind: return QObject::tr("Whoever made it, and without a charge.");
    case OldGoodsViewModel::Cells:
        return QObject::tr("Look at it before you touch it. When in doubt, say yes.");
    case OldGoodsViewModel::Receipt:
        return QObject::tr(
            "Scan it, or type its number. The old one must do what the new one does.");
    case OldGoodsViewModel::Line: return QObject::tr("It must do the same as the old one.");
    case OldGoodsViewModel::Goods: return QObject::tr("As you see it: a few words are enough.");
    case OldGoodsViewModel::Answered: return QObject::tr("Give this to the customer in writing.");
    case OldGoodsViewModel::Unsafe: return QObject::tr("Nothing is written down. Do this now:");
    }
    return {};
}

QString whyNotKept(const Error& error)
{
    switch (error.code) {
    case ErrorCode::Invalid:
        return QObject::tr(
            "This store has not said how it takes old goods back. Nothing is written down.");
    case ErrorCode::Unavailable:
        return QObject::tr("The law can't be asked here just now. Nothing is written down.");
    case ErrorCode::NotFound: return QObject::tr("That receipt is gone. Nothing is written down.");
    case ErrorCode::Conflict:
    case ErrorCode::Corrupt: break;
    }
    return QObject::tr("That could not be written down. Please try again.");
}

} // namespace reprise::app::oldgoods
