// PapersWords: what a colleague is asked who wants the papers of a return, and what there is to
// choose from, as rows of choices: choiceId, label, note, iconName.
#pragma once

#include "PapersViewModel.h"

#include "reprise/base/Result.h"
#include "reprise/devices/ReceiptPrinter.h"

#include <QList>
#include <QString>
#include <QVariantMap>

namespace reprise::app::paperwords {

QString questionOf(PapersViewModel::Step step);
/// Over what is typed.
QString fieldOf(PapersViewModel::Step step);
QString goOnOf(PapersViewModel::Step step, bool isCreditNote);
/// `count`: how many of the last returns there are to choose from.
QString hintOf(PapersViewModel::Step step, bool hasPrinter, qsizetype count);

/// The id is the return's number.
QList<QVariantMap> returnsAsRows(const std::vector<reports::LoggedReturn>& latest,
                                 const TimeZone& zone);
/// The id is the kind's name.
QList<QVariantMap> kindsAsRows(const std::vector<slips::SlipKind>& kinds);
/// "The store’s copy".
QString nameOf(slips::SlipKind kind);

/// Why there is no paper, and that nothing has changed.
QString whyNone(const Error& error);
QString printed(const devices::PrintAnswer& answer);

} // namespace reprise::app::paperwords
