#include "Phrases.h"

#include "reprise/returns/Means.h"
#include "reprise/wording/Sentences.h"

#include <QLocale>

#include <algorithm>
#include <array>

namespace reprise::app::phrase {

namespace {

constexpr auto english = wording::Language::English;

QString spelt(std::int64_t number)
{
    static constexpr std::array words{"No",  "One",   "Two",   "Three", "Four", "Five",
                                      "Six", "Seven", "Eight", "Nine",  "Ten"};
    if (number >= 0 && number < static_cast<std::int64_t>(words.size())) {
        return QString::fromLatin1(words[static_cast<std::size_t>(number)]);
    }
    return QLocale(QLocale::English, QLocale::UnitedKingdom).toString(static_cast<qint64>(number));
}

} // namespace

QString text(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

QStringList portions(const QString& text)
{
    static constexpr qsizetype most = 110;
    QStringList portions;
    for (qsizetype at = 0; at < text.size();) {
        qsizetype end = text.indexOf(QLatin1String(". "), at);
        end = end < 0 ? text.size() : end + 1;
        const QString sentence = text.mid(at, end - at).trimmed();
        at = end + 1;
        if (!portions.isEmpty() && portions.last().size() + sentence.size() < most) {
            portions.last() += QLatin1Char(' ') + sentence;
        } else {
            portions << sentence;
        }
    }
    return portions;
}

QString amount(Money money)
{
    return text(wording::amount(money, english));
}

QString date(Day day)
{
    return text(wording::date(day, english));
}

QString shortDate(Day day)
{
    QStringList parts = date(day).split(QLatin1Char(' '));
    if (parts.size() > 2) parts.removeLast();
    return parts.join(QLatin1Char(' '));
}

QString longDate(Day day)
{
    static constexpr std::array names{"Sunday",   "Monday", "Tuesday", "Wednesday",
                                      "Thursday", "Friday", "Saturday"};
    const std::chrono::weekday weekday{day};
    return QString::fromLatin1(names[weekday.c_encoding()]) + QLatin1Char(' ') + date(day);
}

QString timeOfDay(Instant instant, const TimeZone& zone)
{
    const LocalTime local = zone.localTime(instant);
    const auto minutes = std::chrono::floor<std::chrono::minutes>(
        local - std::chrono::floor<std::chrono::days>(local));
    return QStringLiteral("%1:%2")
        .arg(minutes.count() / 60, 2, 10, QLatin1Char('0'))
        .arg(minutes.count() % 60, 2, 10, QLatin1Char('0'));
}

QString counted(std::int64_t number, const QString& one, const QString& many)
{
    return spelt(number) + QLatin1Char(' ') + (number == 1 ? one : many);
}

QString itemName(const std::string& description)
{
    const QString name = text(description).simplified();
    const bool mixed = std::ranges::any_of(name, [](QChar each) { return each.isLower(); });
    if (mixed || name.isEmpty()) return name;
    return name.at(0).toUpper() + name.mid(1).toLower();
}

QString unitsOf(std::int64_t units, const std::string& description)
{
    const QString name = itemName(description);
    if (units == 1) return name;
    return QStringLiteral("%1 × %2").arg(static_cast<qint64>(units)).arg(name);
}

QString summaryOf(const returns::Decision& decision)
{
    if (decision.lines.empty()) return {};
    const returns::DecidedLine& first = decision.lines.front();
    const QString name = unitsOf(first.quantity, first.description);
    const auto others = static_cast<std::int64_t>(decision.lines.size()) - 1;
    if (others == 0) return name;
    return QObject::tr("%1 and %2")
        .arg(name, counted(others, QObject::tr("more line"), QObject::tr("more lines")).toLower());
}

QString paidBy(const receipts::Receipt& receipt)
{
    QStringList means;
    for (const receipts::Tender& each : receipt.tenders) {
        means << text(wording::tender(each.type, each.last4, english));
    }
    if (means.isEmpty()) return {};
    return QObject::tr("paid by %1").arg(means.join(QObject::tr(" and ")));
}

QString tender(const returns::TenderLeg& leg)
{
    return text(wording::tender(leg.type, leg.last4, english));
}

QString means(const std::string& type)
{
    return text(wording::tender(type, {}, english));
}

QString toMeans(const returns::PaymentOrder& order)
{
    const QString whose = text(wording::tender(order.type, order.last4, english));
    return order.kind == returns::OrderKind::Collect ? QObject::tr("From your %1").arg(whose)
                                                     : QObject::tr("To %1").arg(whose);
}

QString goesTo(const returns::RefundPlan& plan)
{
    if (plan.legs.empty()) return {};
    if (plan.legs.size() > 1) {
        QStringList parts;
        for (const returns::TenderLeg& leg : plan.legs) {
            parts << QObject::tr("%1 to %2").arg(amount(leg.amount), tender(leg));
        }
        return parts.join(QObject::tr(" and "));
    }
    const returns::TenderLeg& leg = plan.legs.front();
    if (leg.type == "cash") return QObject::tr("in cash, from a colleague");
    if (leg.type == "card" && !leg.last4.empty()) {
        return QObject::tr("to the card you paid with, ending %1").arg(text(leg.last4));
    }
    return QObject::tr("to %1").arg(tender(leg));
}

bool isStoreCredit(const returns::RefundPlan& plan)
{
    return plan.legs.size() == 1 && plan.legs.front().type == returns::means::storeCredit;
}

QString giftMeans(const returns::RefundPlan& plan)
{
    const bool isOne = plan.legs.size() == 1;
    if (isOne && plan.legs.front().type == "cash") return QObject::tr("Cash, from a colleague");
    if (!isOne || plan.legs.front().type == "card") return QObject::tr("The way it was paid");
    const QString means = text(wording::tender(plan.legs.front().type, {}, english));
    return means.left(1).toUpper() + means.mid(1);
}

policy::Finding withoutPrices(policy::Finding finding)
{
    for (const char* amount : {"amount", "most_value", "price", "total", "value"})
        finding.facts.erase(amount);
    return finding;
}

QString reasonGiven(const QString& chosen, const QString& note)
{
    const QString written = note.simplified();
    if (chosen.isEmpty() || written.isEmpty()) return chosen + written;
    return QStringLiteral("%1: %2").arg(chosen, written);
}

int answerFor(policy::Outcome outcome)
{
    switch (outcome) {
    case policy::Outcome::Authorised: return 0;
    case policy::Outcome::Contingent:
    case policy::Outcome::OverridableDenial: return 1;
    case policy::Outcome::Denial: return 2;
    }
    return 2;
}

} // namespace reprise::app::phrase
