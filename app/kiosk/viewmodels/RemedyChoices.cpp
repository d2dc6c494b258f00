#include "RemedyChoices.h"

#include "Phrases.h"
#include "Tongue.h"

#include "reprise/wording/Consent.h"

#include <algorithm>

namespace reprise::app::remedy {

namespace {

using policy::Remedy;

QVariantMap choice(policy::Remedy remedy, const QString& label, const QString& note,
                   const char* icon)
{
    return {{"remedyId", phrase::text(policy::remedyName(remedy))},
            {"label", label},
            {"note", note},
            {"icon", QString::fromLatin1(icon)}};
}

QVariantMap refundChoice(const returns::RefundPlan& plan)
{
    const bool toCard = plan.legs.size() == 1 && plan.legs.front().type == "card";
    const QString label =
        toCard ? QObject::tr("Refund to your card") : QObject::tr("Refund the way you paid");
    QString note = QObject::tr("Nothing to pay back");
    if (!plan.legs.empty()) note = phrase::standingAlone(phrase::goesTo(plan));
    return choice(policy::Remedy::Refund, label, note, toCard ? "credit_card" : "payments");
}

} // namespace

QString withColleague()
{
    return QObject::tr("A colleague does this with you");
}

QVariantMap giftRefund(const returns::RefundPlan& plan)
{
    return choice(policy::Remedy::Refund, phrase::giftMeans(plan),
                  QObject::tr("We show no prices on a gift receipt"), "card_giftcard");
}

QVariantMap choiceFor(policy::Remedy remedy, const returns::RefundPlan& plan)
{
    switch (remedy) {
    case Remedy::Refund: return refundChoice(plan);
    case Remedy::Exchange:
        return choice(remedy, QObject::tr("Exchange"),
                      QObject::tr("Pick something else. We settle the difference"), "swap_horiz");
    case Remedy::StoreCredit:
        return choice(remedy, QObject::tr("Store credit"),
                      QObject::tr("To spend with us. Only if you want it"), "card_giftcard");
    case Remedy::Repair:
        return choice(remedy, QObject::tr("Repair"),
                      QObject::tr("We have it mended, and it costs "
                                  "you nothing"),
                      "handyman");
    case Remedy::Replacement:
        return choice(remedy, QObject::tr("Replacement"),
                      QObject::tr("The same again, with nothing to pay"), "autorenew");
    case Remedy::PriceReduction:
        return choice(remedy, QObject::tr("Money off, and keep it"), withColleague(), "payments");
    }
    return {};
}

std::vector<policy::Remedy> sharedRemedies(const returns::Decision& decision)
{
    std::vector<policy::Remedy> shared;
    if (decision.lines.empty()) return shared;
    for (const policy::Remedy remedy : decision.lines.front().remedies) {
        const bool everywhere =
            std::ranges::all_of(decision.lines, [remedy](const returns::DecidedLine& line) {
                return std::ranges::find(line.remedies, remedy) != line.remedies.end();
            });
        if (everywhere) shared.push_back(remedy);
    }
    const bool isRefunded = std::ranges::find(shared, Remedy::Refund) != shared.end();
    if (isRefunded && phrase::isStoreCredit(decision.refund))
        std::erase(shared, Remedy::StoreCredit);
    return shared;
}

QString idOf(policy::Remedy remedy)
{
    return phrase::text(policy::remedyName(remedy));
}

QString refundLabel(const returns::Decision& decision, bool isGift)
{
    if (returns::awaitsProof(decision)) return QObject::tr("Take the goods in");
    if (isGift) return QObject::tr("Finish the return");
    const QString amount = phrase::amount(decision.refund.amount);
    const auto& legs = decision.refund.legs;
    if (legs.size() != 1 || legs.front().type != "card" || legs.front().last4.empty())
        return QObject::tr("Refund %1").arg(amount);
    return QObject::tr("Refund %1 to card %2").arg(amount, phrase::text(legs.front().last4));
}

Wish wishOf(policy::Remedy remedy, const returns::Decision& decision)
{
    Wish wish{.remedy = remedy};
    const bool isOwed = std::ranges::any_of(
        decision.lines, [](const auto& line) { return !returns::isFreeChoice(line); });
    if (remedy == policy::Remedy::StoreCredit && isOwed) {
        wish.tender = returns::TenderChoice{
            .type = storeCredit,
            .consent = true,
            .consentText = wording::consentTo(storeCredit, tongue::language()).id};
    }
    return wish;
}

} // namespace reprise::app::remedy
