// RemedyChoices: the remedies that a decision offers, as rows of choices, before one is chosen.
#pragma once

#include "Wish.h"

#include "reprise/returns/Decision.h"

#include <QString>
#include <QVariantMap>

#include <string>
#include <vector>

namespace reprise::app::remedy {

inline const std::string storeCredit = "store_credit";

/// As it is named in a row.
QString idOf(policy::Remedy remedy);
QString withColleague();

/// What every line offers, in the order of the first; the same money under two names once.
std::vector<policy::Remedy> sharedRemedies(const returns::Decision& decision);

/// A remedy as it is offered before the desk has been asked about it. Keys: remedyId, label, note,
/// icon.
QVariantMap choiceFor(policy::Remedy remedy, const returns::RefundPlan& plan);
/// A refund of what was given: the money's kind alone.
QVariantMap giftRefund(const returns::RefundPlan& plan);

/// On the button that asks for the money.
QString refundLabel(const returns::Decision& decision, bool isGift);

/// Other means than the sale's are a matter of consent, unless it is the shop that gives the money.
Wish wishOf(policy::Remedy remedy, const returns::Decision& decision);

} // namespace reprise::app::remedy
