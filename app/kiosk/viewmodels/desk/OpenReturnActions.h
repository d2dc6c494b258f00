// OpenReturnActions: what whoever runs the store can do about a return that is still open, and
// nothing that could not be carried out.
#pragma once

#include "reprise/returns/Return.h"
#include "reprise/wording/Consent.h"

#include <QList>
#include <QString>
#include <QVariantMap>

#include <optional>
#include <string>
#include <vector>

namespace reprise::app::openReturn {

/// Actions; any other id is the type of other means.
inline const QString inquireId = QStringLiteral("inquire");
inline const QString paidId = QStringLiteral("paid");
inline const QString notPaidId = QStringLiteral("notPaid");
inline const QString againId = QStringLiteral("again");
inline const QString withdrawId = QStringLiteral("withdraw");
inline const QString lookId = QStringLiteral("look");

/// The order that somebody's word is wanted about: in doubt, or keyed by hand; the first of them.
std::optional<returns::PaymentOrder> waitingOrder(const returns::Return& record);

/// What a customer says to a colleague who hands out other means.
wording::Consent spokenConsent(const std::string& type);

/// Roles: actionId, label, note, iconName.
QList<QVariantMap> actionsFor(const returns::Return& record,
                              const std::vector<std::string>& otherMeans);

} // namespace reprise::app::openReturn
