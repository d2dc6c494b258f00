#include "Phrases.h"

#include "Tongue.h"

#include "reprise/returns/Means.h"
#include "reprise/wording/Sentences.h"

#include <QLocale>

#include <algorithm>
#include <array>

namespace reprise::app::phrase {

namespace {

/// Ends of sentences in the scripts that we write.
constexpr std::array sentenceEnds{QChar(u'.'), QChar(u'۔'), QChar(u'।')};

/// Just behind the end of the sentence that begins at `from`.
qsizetype sentenceEnd(const QString& text, qsizetype from)
{
    for (qsizetype at = from; at + 1 < text.size(); ++at) {
        const bool ends = std::ranges::find(sentenceEnds, text.at(at)) != sentenceEnds.end();
        if (ends && text.at(at + 1) == QLatin1Char(' ')) return at + 1;
    }
    return text.size();
}

/// Pairs of a pattern, from the front.
QString folded(const QStringList& parts, const QString& pattern)
{
    QString all = parts.value(0);
    for (qsizetype at = 1; at < parts.size(); ++at)
        all = pattern.arg(all, parts.at(at));
    return all;
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
        const qsizetype end = sentenceEnd(text, at);
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
    return text(wording::amount(money, tongue::language()));
}

QString listed(const QStringList& facts)
{
    return folded(facts, QObject::tr("%1, %2"));
}

QString together(const QStringList& things)
{
    return folded(things, QObject::tr("%1 and %2"));
}

QString sentences(const QStringList& sentences)
{
    return folded(sentences, QObject::tr("%1. %2"));
}

QString standingAlone(const QString& phrase)
{
    return tongue::locale().toUpper(phrase.left(1)) + phrase.mid(1);
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
    return QStringLiteral("%1 × %2").arg(QString::number(static_cast<qint64>(units)), name);
}

QString summaryOf(const returns::Decision& decision)
{
    if (decision.lines.empty()) return {};
    const returns::DecidedLine& first = decision.lines.front();
    const QString name = unitsOf(first.quantity, first.description);
    const auto others = static_cast<int>(decision.lines.size()) - 1;
    if (others == 0) return name;
    return QObject::tr("%1 and %n more line(s)", nullptr, others).arg(name);
}

QString paidBy(const receipts::Receipt& receipt)
{
    QStringList means;
    for (const receipts::Tender& each : receipt.tenders) {
        means << text(wording::tender(each.type, each.last4, tongue::language()));
    }
    if (means.isEmpty()) return {};
    return QObject::tr("paid by %1").arg(together(means));
}

QString tender(const returns::TenderLeg& leg)
{
    return text(wording::tender(leg.type, leg.last4, tongue::language()));
}

QString means(const std::string& type)
{
    return text(wording::tender(type, {}, tongue::language()));
}

QString moved(const returns::PaymentOrder& order)
{
    const QString whose = text(wording::tender(order.type, order.last4, tongue::language()));
    return order.kind == returns::OrderKind::Collect
               ? QObject::tr("%1 from your %2").arg(amount(order.amount), whose)
               : QObject::tr("%1 to %2").arg(amount(order.amount), whose);
}

QString toMeans(const returns::PaymentOrder& order)
{
    const QString whose = text(wording::tender(order.type, order.last4, tongue::language()));
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
        return together(parts);
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
    return standingAlone(means(plan.legs.front().type));
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
