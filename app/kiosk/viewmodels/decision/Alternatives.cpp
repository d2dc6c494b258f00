#include "Alternatives.h"

#include "reprise/policy/Rule.h"

#include <QObject>

#include <algorithm>

namespace reprise::app::alternative {

namespace {

using policy::Outcome;
using policy::Remedy;
using returns::DecidedLine;

QVariantMap choice(const char* id, const QString& label, const QString& note, const char* icon)
{
    return {{"alternativeId", QString::fromLatin1(id)},
            {"label", label},
            {"note", note},
            {"icon", QString::fromLatin1(icon)}};
}

bool offers(const DecidedLine& line, Remedy remedy)
{
    return std::ranges::find(line.remedies, remedy) != line.remedies.end();
}

/// Refused for a change of mind: then a fault would be another matter.
bool mayBeFaulty(const DecidedLine& line)
{
    return line.outcome >= Outcome::OverridableDenial && !rights::isStatutoryClaim(line.reason)
           && std::ranges::find(line.findings, policy::rule::available, &policy::Finding::rule)
                  == line.findings.end();
}

} // namespace

bool isForAll(const returns::Decision& decision, Remedy remedy)
{
    return std::ranges::all_of(decision.lines,
                               [remedy](const DecidedLine& line) { return offers(line, remedy); });
}

bool isRefused(const returns::Decision& decision)
{
    return decision.outcome >= Outcome::OverridableDenial;
}

bool leavesSomething(const returns::Decision& decision)
{
    return std::ranges::any_of(decision.lines, [](const DecidedLine& line) {
        return line.outcome == Outcome::Authorised;
    });
}

QList<QVariantMap> offered(const returns::Decision& decision)
{
    QList<QVariantMap> rows;
    if (decision.outcome == Outcome::Authorised) return rows;
    const auto isStopped = [](const DecidedLine& line) {
        return line.outcome != Outcome::Authorised;
    };
    const auto any = [&](auto test) {
        return std::ranges::any_of(
            decision.lines, [&](const DecidedLine& line) { return isStopped(line) && test(line); });
    };
    if (any(mayBeFaulty)) {
        rows << choice(faulty, QObject::tr("It is faulty"),
                       QObject::tr("Then the law may give you more"), "broken_image");
    }
    if (any([](const DecidedLine& line) { return offers(line, Remedy::Repair); })) {
        rows << choice(repair, QObject::tr("A repair or a new one"),
                       isForAll(decision, Remedy::Repair)
                           ? QObject::tr("You choose, and it costs you nothing")
                           : QObject::tr("You choose. A colleague does this with you"),
                       "handyman");
    } else if (any([](const DecidedLine& line) {
                   return offers(line, Remedy::Exchange) || offers(line, Remedy::StoreCredit);
               })) {
        rows << choice(exchange, QObject::tr("Exchange or store credit"),
                       isForAll(decision, Remedy::Exchange)
                           ? QObject::tr("You choose what you would like")
                           : QObject::tr("A colleague does this with you"),
                       "swap_horiz");
    }
    rows << choice(keep, QObject::tr("Keep it"),
                   leavesSomething(decision) ? QObject::tr("Carry on with your other items")
                   : isRefused(decision)     ? QObject::tr("Finish here, with this in writing")
                                             : QObject::tr("Finish here. Nothing is returned"),
                   "shopping_bag");
    return rows;
}

} // namespace reprise::app::alternative
