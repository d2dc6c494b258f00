#include "DetailChoices.h"

#include "ChoiceRow.h"
#include "Phrases.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace reprise::app::desk {

namespace {

/// A trait, as it is said and why it counts.
struct Trait {
    const char* name;
    bool isOfFaults; ///< Else of goods that nothing is wrong with.
    const char* label;
    const char* note;
};

constexpr std::array traits{
    Trait{"minor_defect", true, QT_TRANSLATE_NOOP("QObject", "The fault is minor"),
          QT_TRANSLATE_NOOP("QObject", "In some places a minor one does not end the sale")},
    Trait{"serious_defect", true, QT_TRANSLATE_NOOP("QObject", "The fault is serious"),
          QT_TRANSLATE_NOOP("QObject", "In some places nobody has to wait for a repair then")},
    Trait{"repair_and_replacement_unavailable", true,
          QT_TRANSLATE_NOOP("QObject", "Nobody can repair or replace it"),
          QT_TRANSLATE_NOOP("QObject", "Money off, or the money back, is what is left")},
    Trait{"unsealed", false, QT_TRANSLATE_NOOP("QObject", "The seal is broken"),
          QT_TRANSLATE_NOOP("QObject", "It counts for goods that are sealed for hygiene, or are "
                                       "recordings")},
    Trait{"over_handled", false, QT_TRANSLATE_NOOP("QObject", "Handled more than in a shop"),
          QT_TRANSLATE_NOOP("QObject", "It counts for a sale at a distance")}};

bool isOn(const DeskItem& item, std::string_view trait)
{
    return std::ranges::find(item.asked.observed, trait) != item.asked.observed.end();
}

QString said(const std::optional<Day>& day)
{
    return day ? phrase::date(*day) : QObject::tr("Not said");
}

QString costInWords(const std::optional<returns::ReturnCostClaim>& cost, Currency currency)
{
    if (!cost) return QObject::tr("Nothing");
    return phrase::amount(Money::fromMinor(cost->minor, currency));
}

QString repairInWords(const rights::Repair& repair)
{
    const QString begin = phrase::date(repair.requestedOn);
    const QString asked =
        repair.receivedOn
            ? QObject::tr("Asked for %1, back %2").arg(begin, phrase::date(*repair.receivedOn))
            : QObject::tr("Asked for %1, not back yet").arg(begin);
    return repair.pace == rights::Pace::Late ? QObject::tr("%1. Took too long").arg(asked) : asked;
}

QString seenInWords(const DeskItem& item)
{
    QStringList all;
    for (const Trait& each : traits)
        if (isOn(item, each.name)) all << QObject::tr(each.label);
    return all.isEmpty() ? QObject::tr("Nothing special") : phrase::sentences(all);
}

QString repairsInWords(const DeskItem& item)
{
    const auto count = static_cast<int>(item.asked.repairs.size());
    return count == 0 ? QObject::tr("None") : QObject::tr("%n repair(s)", nullptr, count);
}

QString noticeInWords(const rights::CancelNoticeGiven& notice)
{
    if (notice.notice == rights::CancelNotice::Missing) return QObject::tr("They were not told");
    if (notice.notice == rights::CancelNotice::Late)
        return QObject::tr("They were told late, %1").arg(phrase::date(*notice.on));
    return QObject::tr("They were told in time");
}

QString buyerInWords(rights::Buyer buyer)
{
    return buyer == rights::Buyer::Trader ? QObject::tr("A business") : QObject::tr("A consumer");
}

} // namespace

QString detailsInWords(const DeskItem& item)
{
    QStringList all;
    if (!item.asked.repairs.empty()) all << repairsInWords(item);
    if (item.asked.returnCost) all << QObject::tr("What it cost to bring it");
    if (!item.asked.observed.empty()) all << seenInWords(item);
    if (item.asked.enabledOn) all << QObject::tr("Installed by us");
    if (item.asked.perishBy) all << QObject::tr("Goes off");
    return all.isEmpty() ? QObject::tr("Repairs, costs, what you see on it")
                         : phrase::sentences(all);
}

QString saleInWords(const AboutSale& about)
{
    QStringList all{buyerInWords(about.buyer)};
    if (about.cancelNotice.notice != rights::CancelNotice::Given)
        all << noticeInWords(about.cancelNotice);
    if (about.pointsHeld)
        all << QObject::tr("%n point(s)", nullptr, static_cast<int>(*about.pointsHeld));
    return phrase::sentences(all);
}

QList<QVariantMap> detailsOf(const DeskItem& item, Currency currency)
{
    const returns::RequestLine& asked = item.asked;
    return {
        choiceRow(detail::repairs, QObject::tr("Repairs so far"), repairsInWords(item), "handyman"),
        choiceRow(detail::cost, QObject::tr("What it cost to bring it"),
                  costInWords(asked.returnCost, currency), "payments"),
        choiceRow(detail::seen, QObject::tr("What you see on it"), seenInWords(item),
                  "find_in_page"),
        choiceRow(detail::installed, QObject::tr("Installed by us"), said(asked.enabledOn),
                  "handyman"),
        choiceRow(detail::keeps, QObject::tr("Keeps until"), said(asked.perishBy), "event_busy")};
}

QList<QVariantMap> repairsOf(const DeskItem& item)
{
    QList<QVariantMap> rows;
    for (std::size_t at = 0; at < item.asked.repairs.size(); ++at)
        rows << choiceRow(QString::number(at), repairInWords(item.asked.repairs[at]),
                          QObject::tr("Tap to take it out"), "handyman");
    return rows;
}

QList<QVariantMap> repairEnds()
{
    return {choiceRow(isBack, QObject::tr("They got it back"), QObject::tr("You pick the day next"),
                      "check_circle"),
            choiceRow(isOpen, QObject::tr("It is still being repaired"), {}, "schedule")};
}

QList<QVariantMap> repairPaces()
{
    return {choiceRow(inTime, QObject::tr("In good time"), {}, "check_circle"),
            choiceRow(tooLong, QObject::tr("It took too long"),
                      QObject::tr("Or it was a great nuisance to them"), "schedule")};
}

QList<QVariantMap> costWays()
{
    return {choiceRow(nothing, QObject::tr("Nothing"), {}, "block"),
            choiceRow(phrase::text(rights::broughtBackName(rights::BroughtBack::Sent)),
                      QObject::tr("They had to send it"), QObject::tr("Postage or a carrier"),
                      "mail_outline"),
            choiceRow(phrase::text(rights::broughtBackName(rights::BroughtBack::InPerson)),
                      QObject::tr("They brought it themselves"), QObject::tr("A fare, or parking"),
                      "person_outline")};
}

QList<QVariantMap> traitsOf(const DeskItem& item)
{
    QList<QVariantMap> rows;
    for (const Trait& each : traits) {
        if (each.isOfFaults != rights::isStatutoryClaim(item.asked.reason)) continue;
        rows << choiceRow(QLatin1String(each.name), QObject::tr(each.label),
                          isOn(item, each.name) ? QObject::tr("Yes") : QObject::tr(each.note),
                          isOn(item, each.name) ? "check_circle" : "add");
    }
    return rows;
}

bool canBeSeen(std::string_view trait)
{
    return std::ranges::any_of(traits, [&](const Trait& each) { return each.name == trait; });
}

QList<QVariantMap> aboutSale(const AboutSale& about)
{
    const QString points = about.pointsHeld
                               ? QString::number(static_cast<qint64>(*about.pointsHeld))
                               : QObject::tr("Nobody has asked");
    return {choiceRow(detail::buyer, QObject::tr("Who bought"), buyerInWords(about.buyer),
                      "person_outline"),
            choiceRow(detail::notice, QObject::tr("The right to cancel"),
                      noticeInWords(about.cancelNotice), "balance"),
            choiceRow(detail::points, QObject::tr("Points on their loyalty account"), points,
                      "bookmark_border")};
}

QList<QVariantMap> buyers()
{
    return {choiceRow(QStringLiteral("consumer"), buyerInWords(rights::Buyer::Consumer),
                      QObject::tr("Mainly for themselves"), "person_outline"),
            choiceRow(QStringLiteral("trader"), buyerInWords(rights::Buyer::Trader),
                      QObject::tr("For their trade: consumer law is not for them"), "store")};
}

QList<QVariantMap> notices()
{
    using rights::CancelNotice;
    return {choiceRow(given, noticeInWords({CancelNotice::Given, {}}), {}, "check_circle"),
            choiceRow(missing, noticeInWords({CancelNotice::Missing, {}}),
                      QObject::tr("They have longer then"), "block"),
            choiceRow(toldLate, QObject::tr("They were told late"),
                      QObject::tr("You pick the day next"), "schedule")};
}

} // namespace reprise::app::desk
