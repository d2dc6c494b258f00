#include "DeskChoices.h"

#include "ChoiceRow.h"
#include "DetailChoices.h"
#include "Phrases.h"
#include "Tongue.h"

#include "reprise/wording/Sentences.h"

#include <QStringList>

#include <array>

namespace reprise::app::desk {

namespace {

using policy::Condition;
using policy::Disposition;
using rights::Reason;

constexpr std::array known{std::pair(Evidence::Receipt, "receipt"),
                           std::pair(Evidence::Order, "order"),
                           std::pair(Evidence::Card, "card"),
                           std::pair(Evidence::Customer, "customer"),
                           std::pair(Evidence::NoReceipt, "no_receipt"),
                           std::pair(Evidence::Paper, "paper")};

/// As often as they are said; the rare ones last.
constexpr std::array inOrder{
    Reason::ChangedMind,  Reason::Faulty,         Reason::WrongSize,
    Reason::WrongItem,    Reason::NotAsDescribed, Reason::DamagedInTransit,
    Reason::GiftUnwanted, Reason::Unfit,          Reason::Recalled,
    Reason::LateDelivery, Reason::Misinstalled,   Reason::BreachOfExpressTerm,
    Reason::NoTitle};

QString reasonText(Reason reason)
{
    return phrase::text(wording::reason(reason, tongue::language()));
}

const char* iconOf(Reason reason)
{
    if (reason == Reason::Recalled) return "report_problem";
    return rights::isStatutoryClaim(reason) ? "broken_image" : "undo";
}

QString conditionText(Condition condition)
{
    switch (condition) {
    case Condition::Unopened: return QObject::tr("Unopened");
    case Condition::Opened: return QObject::tr("Opened");
    case Condition::Used: return QObject::tr("Used");
    case Condition::Damaged: return QObject::tr("Damaged");
    case Condition::Unsafe: return QObject::tr("Not safe");
    }
    return {};
}

/// Within a list, behind a reason.
QString conditionInList(Condition condition)
{
    switch (condition) {
    case Condition::Unopened: return QObject::tr("unopened");
    case Condition::Opened: return QObject::tr("opened");
    case Condition::Used: return QObject::tr("used");
    case Condition::Damaged: return QObject::tr("damaged");
    case Condition::Unsafe: return QObject::tr("not safe");
    }
    return {};
}

QString conditionNote(Condition condition)
{
    switch (condition) {
    case Condition::Unopened: return QObject::tr("As it was sold, seal and all");
    case Condition::Opened: return QObject::tr("Tried or looked at, as in a shop");
    case Condition::Used: return QObject::tr("More than that");
    case Condition::Damaged: return QObject::tr("Broken, torn or marked");
    case Condition::Unsafe: return QObject::tr("It is put aside under a label");
    }
    return {};
}

QString dispositionText(Disposition disposition)
{
    switch (disposition) {
    case Disposition::Undecided: return QObject::tr("Somebody decides later");
    case Disposition::WriteOff: return QObject::tr("Written off");
    case Disposition::ReturnToStock: return QObject::tr("Back on the shelf");
    case Disposition::Transform: return QObject::tr("Parts or seconds");
    case Disposition::Repair: return QObject::tr("Repaired");
    case Disposition::ReturnToManufacturer: return QObject::tr("To the manufacturer");
    case Disposition::ReturnToSupplier: return QObject::tr("To the supplier");
    }
    return {};
}

QString numbersText(const std::vector<std::string>& serials)
{
    QStringList all;
    for (const std::string& each : serials)
        all << phrase::text(each);
    return all.isEmpty() ? QObject::tr("None written down") : phrase::listed(all);
}

QString arrivedText(const returns::RequestLine& asked)
{
    if (!asked.received) return QObject::tr("All of them");
    return QObject::tr("%1 of %2")
        .arg(QString::number(static_cast<qint64>(*asked.received)),
             QString::number(static_cast<qint64>(asked.quantity)));
}

/// What it rests on.
QString restsOn(const DeskItem& item, const DeskBasket& basket)
{
    if (item.asked.receipt)
        return QObject::tr("Receipt %1").arg(phrase::text(item.asked.receipt->text()));
    if (const PaperReceipt* paper = basket.paper())
        return QObject::tr("On paper, %1").arg(phrase::text(paper->number));
    return QObject::tr("No receipt");
}

} // namespace

QString idOf(Evidence evidence)
{
    for (const auto& [each, id] : known)
        if (each == evidence) return QLatin1String(id);
    return {};
}

std::optional<Evidence> evidenceOf(const QString& id)
{
    for (const auto& [each, name] : known)
        if (id == QLatin1String(name)) return each;
    return std::nullopt;
}

std::optional<receipts::SaleClue> clueFrom(Evidence evidence, const std::string& text)
{
    receipts::SaleClue clue;
    if (evidence == Evidence::Order) clue.order = text;
    if (evidence == Evidence::Card) clue.card = text;
    if (evidence == Evidence::Customer) clue.customer = text;
    return clue.empty() ? std::nullopt : std::optional(clue);
}

bool showsOnADay(Reason reason)
{
    return rights::isStatutoryClaim(reason) && reason != Reason::Recalled
           && reason != Reason::LateDelivery && reason != Reason::NoTitle
           && reason != Reason::WrongItem;
}

QList<QVariantMap> sources(const DeskBasket& basket)
{
    QList<QVariantMap> rows;
    rows << choiceRow(idOf(Evidence::Receipt), QObject::tr("A receipt"),
                      QObject::tr("Ours, on paper or on a screen"), "receipt_long")
         << choiceRow(idOf(Evidence::NoReceipt), QObject::tr("Only the goods"),
                      QObject::tr("Nothing that says when they were bought"), "shopping_bag")
         << choiceRow(idOf(Evidence::Order), QObject::tr("The number of an order"),
                      QObject::tr("From a parcel or an e-mail"), "mail_outline")
         << choiceRow(idOf(Evidence::Card), QObject::tr("The card that paid"),
                      QObject::tr("By the token that the card terminal shows"), "credit_card")
         << choiceRow(idOf(Evidence::Customer), QObject::tr("A customer number"),
                      QObject::tr("Of a loyalty card or an account"), "person_outline");
    if (basket.empty())
        rows << choiceRow(idOf(Evidence::Paper), QObject::tr("A receipt that we can't find"),
                          QObject::tr("The refund follows once it has come in"), "find_in_page");
    return rows;
}

QList<QVariantMap> lines(const std::vector<OpenReceipt>& found)
{
    QList<QVariantMap> rows;
    for (std::size_t at = 0; at < found.size(); ++at) {
        const OpenReceipt& open = found[at];
        for (const receipts::Line& line : open.receipt.lines) {
            const std::int64_t left = open.left(line);
            if (left < 1) continue;
            QStringList note{QObject::tr("%n left", nullptr, static_cast<int>(left)),
                             QObject::tr("bought %1").arg(phrase::date(open.boughtOn))};
            if (!open.isGift()) note.prepend(phrase::amount(line.unitPrice));
            rows << choiceRow(QStringLiteral("%1-%2").arg(at).arg(line.number),
                              phrase::itemName(line.description), phrase::listed(note),
                              "inventory_2");
        }
    }
    return rows;
}

QList<QVariantMap> reasons()
{
    QList<QVariantMap> rows;
    for (const Reason reason : inOrder)
        rows << choiceRow(phrase::text(rights::reasonName(reason)), reasonText(reason), {},
                          iconOf(reason));
    return rows;
}

QList<QVariantMap> faultDays(const DeskItem& item)
{
    QList<QVariantMap> rows;
    if (item.soldOn)
        rows << choiceRow(fromTheStart, QObject::tr("When they got it"), phrase::date(*item.soldOn),
                          "calendar_today");
    rows << choiceRow(
        later, item.soldOn ? QObject::tr("On a later day") : QObject::tr("On a day they know"),
        QObject::tr("You pick it on the next page"), "schedule")
         << choiceRow(QStringLiteral("unknown"), QObject::tr("Nobody knows"),
                      QObject::tr("Then nothing is claimed about it"), "help_outline");
    return rows;
}

QList<QVariantMap> conditions()
{
    QList<QVariantMap> rows;
    for (const Condition each : {Condition::Unopened, Condition::Opened, Condition::Used,
                                 Condition::Damaged, Condition::Unsafe})
        rows << choiceRow(phrase::text(policy::conditionName(each)), conditionText(each),
                          conditionNote(each),
                          each == Condition::Unsafe ? "report_problem" : "inventory_2");
    return rows;
}

QList<QVariantMap> dispositions(Condition condition)
{
    QList<QVariantMap> rows{
        choiceRow(byTheRules, QObject::tr("As our rules say"), {}, "menu_book")};
    for (const Disposition each :
         {Disposition::ReturnToStock, Disposition::WriteOff, Disposition::Repair,
          Disposition::ReturnToSupplier, Disposition::ReturnToManufacturer, Disposition::Transform,
          Disposition::Undecided})
        if (policy::mayBecome(condition, each))
            rows << choiceRow(phrase::text(policy::dispositionName(each)), dispositionText(each),
                              {}, "store");
    return rows;
}

QList<QVariantMap> basketRows(const DeskBasket& basket)
{
    QList<QVariantMap> rows;
    for (std::size_t at = 0; at < basket.items().size(); ++at) {
        const DeskItem& item = basket.items()[at];
        const QString said =
            phrase::listed({reasonText(item.asked.reason), conditionInList(item.asked.condition)});
        rows << choiceRow(QString::number(at),
                          phrase::unitsOf(item.asked.quantity, item.description),
                          phrase::sentences({said, restsOn(item, basket)}), "inventory_2");
    }
    if (!basket.empty())
        rows << choiceRow(part::sale, QObject::tr("About the sale"), saleInWords(basket.about()),
                          "info_outline");
    return rows;
}

QList<QVariantMap> partsOf(const DeskItem& item)
{
    const returns::RequestLine& asked = item.asked;
    QList<QVariantMap> rows;
    if (item.most > 1)
        rows << choiceRow(part::units, QObject::tr("How many"),
                          QString::number(static_cast<qint64>(asked.quantity)), "inventory_2");
    rows << choiceRow(part::reason, QObject::tr("Why"), reasonText(asked.reason),
                      iconOf(asked.reason));
    if (showsOnADay(asked.reason))
        rows << choiceRow(part::fault, QObject::tr("When it first showed"),
                          asked.faultApparentOn ? phrase::date(*asked.faultApparentOn)
                                                : QObject::tr("Nobody knows"),
                          "calendar_today");
    rows << choiceRow(part::condition, QObject::tr("State"), conditionText(asked.condition),
                      "find_in_page")
         << choiceRow(part::serials, QObject::tr("Serial numbers"), numbersText(asked.serials),
                      "qr_code_2")
         << choiceRow(part::arrived, QObject::tr("Here now"), arrivedText(asked), "store")
         << choiceRow(part::disposition, QObject::tr("What becomes of it"),
                      asked.disposition ? dispositionText(*asked.disposition)
                                        : QObject::tr("As our rules say"),
                      "autorenew")
         << choiceRow(part::batch, QObject::tr("Batch"),
                      asked.batch.empty() ? QObject::tr("None written down")
                                          : phrase::text(asked.batch),
                      "info_outline")
         << choiceRow(part::details, QObject::tr("More about it"), detailsInWords(item),
                      "more_horiz")
         << choiceRow(part::out, QObject::tr("Take it out"),
                      QObject::tr("It is not in this return"), "close");
    return rows;
}

} // namespace reprise::app::desk
