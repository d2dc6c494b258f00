// Phrases: the small change of the screens' sentences: amounts, dates, lists and item names as
// people read them. Whole sentences about rules come from the wording room.
#pragma once

#include "Dates.h"

#include "reprise/money/Money.h"
#include "reprise/policy/Finding.h"
#include "reprise/receipts/Receipt.h"
#include "reprise/returns/Decision.h"
#include "reprise/returns/PaymentOrder.h"

#include <QString>
#include <QStringList>

#include <cstdint>
#include <string_view>

namespace reprise::app::phrase {

QString text(std::string_view utf8);

/// Whole sentences, as many to a portion as stay short enough for one page of large letters.
QStringList portions(const QString& text);

/// "£19.80".
QString amount(Money money);

/// "3 lines, £19.80": what is said about one thing, as the language sets it apart.
QString listed(const QStringList& facts);
/// "card ending 4242 and gift card".
QString together(const QStringList& things);
/// "Installed by us. Goes off": sentences whose full stops are still to come, but for the last.
QString sentences(const QStringList& sentences);
/// A phrase that is also said within sentences, with the capital that it begins with on its own in
/// scripts that have them.
QString standingAlone(const QString& phrase);

/// A till's capitals in sentence case; names that already mix cases stay as they are.
QString itemName(const std::string& description);
/// "2 × Jumbo bag red retrospot"; a single unit goes without its 1.
QString unitsOf(std::int64_t units, const std::string& description);

/// "Jumbo bag red retrospot and 2 more lines".
QString summaryOf(const returns::Decision& decision);

/// "paid by card ending 4242"; empty when the receipt does not say.
QString paidBy(const receipts::Receipt& receipt);
/// "to the card you paid with, ending 4242"; empty without legs.
QString goesTo(const returns::RefundPlan& plan);

/// All of it, and nothing else.
bool isStoreCredit(const returns::RefundPlan& plan);

/// What the holder of a gift receipt is told of the money: its kind, never its amount or whose
/// card.
QString giftMeans(const returns::RefundPlan& plan);
/// For the holder of a gift receipt: what is found, without what things cost.
policy::Finding withoutPrices(policy::Finding finding);
QString tender(const returns::TenderLeg& leg);
/// "store credit", "cash".
QString means(const std::string& type);
/// "£19.80 to card ending 4242", "£3.70 from your card ending 4242".
QString moved(const returns::PaymentOrder& order);
/// "To card ending 4242"; of what is collected, "From your card".
QString toMeans(const returns::PaymentOrder& order);

/// What somebody chose and what they wrote beside it: "Goodwill: in hospital until Monday".
QString reasonGiven(const QString& chosen, const QString& note);

/// 0, 1, 2: yes, a colleague, no; shared by the decision and the day's list.
int answerFor(policy::Outcome outcome);

} // namespace reprise::app::phrase
