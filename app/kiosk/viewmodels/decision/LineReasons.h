// LineReasons: why a line came out as it did, in words: what decided, under which rule and law,
// where today stands in the period, and what the other side would have given.
#pragma once

#include "OpenReceipt.h"

#include "reprise/returns/Decision.h"

#include <QList>
#include <QString>
#include <QVariantMap>

namespace reprise::app {

/// Not authorised as it stands.
bool isStopped(const returns::DecidedLine& line);

/// The finding that made the line's outcome what it is: the law where it gives the money or lifts
/// the line, else the word of the policy. Null for a line without findings.
const policy::Finding* decisiveFor(const returns::DecidedLine& line);

bool isLaw(const policy::Finding& finding);
/// True where it is the law's answer, and that is all of the money.
bool givesMoney(const policy::Finding& finding);
QString iconFor(const policy::Finding& finding);

/// "Faulty: the law gives a full refund", "Changed my mind: our policy, 28 days".
QString noteFor(const returns::DecidedLine& line);

/// The parts of one panel, under each other. Keys: panel (its number), kind ("head", "sentence",
/// "cite", "days", "after"), text, icon, last (of the panel); and with "days": day, days,
/// startText, nowText, endText. `open` is the line's receipt, null where it was not there.
QList<QVariantMap> whyFor(const returns::DecidedLine& line, const OpenReceipt* open, int panel,
                          const QString& title);

} // namespace reprise::app
