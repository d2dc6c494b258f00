#include "RemedyViewModel.h"

#include "Engine.h"
#include "Phrases.h"
#include "RemedyChoices.h"
#include "Tongue.h"
#include "Visit.h"

#include "reprise/wording/Consent.h"

#include <QUuid>

#include <algorithm>

namespace reprise::app {

using policy::Remedy;
using remedy::choiceFor;
using remedy::giftRefund;
using remedy::idOf;
using remedy::refundLabel;
using remedy::sharedRemedies;
using remedy::storeCredit;
using remedy::wishOf;
using remedy::withColleague;

RemedyViewModel::RemedyViewModel(Engine& engine, Visit& visit, QObject* parent)
    : QObject(parent),
      m_engine(engine),
      m_visit(visit),
      m_confirmation(engine, visit),
      m_choices({"remedyId", "label", "note", "icon"}),
      m_legs({"label", "amountText"}),
      m_items({"label", "amountText"})
{
    connect(&visit, &Visit::decisionChanged, this, &RemedyViewModel::show);
    connect(&m_confirmation, &Confirmation::changed, this, &RemedyViewModel::changed);
    connect(&m_confirmation, &Confirmation::committed, this, &RemedyViewModel::committed);
    connect(&m_confirmation, &Confirmation::paying, this, &RemedyViewModel::paying);
    connect(&m_confirmation, &Confirmation::refused, this, &RemedyViewModel::refused);
    connect(&m_confirmation, &Confirmation::failed, this, &RemedyViewModel::failed);
}

bool RemedyViewModel::isGift() const
{
    return m_visit.isGift();
}

/// What things cost is told while they are chosen: not to who was given the goods.
bool RemedyViewModel::maySwap() const
{
    return !isGift() || m_visit.isServed();
}

/// What a colleague has approved as a refund, and the policy pays as store credit, is that already.
Remedy RemedyViewModel::weighed() const
{
    const returns::Decision* refund = m_visit.refundDecision();
    const Remedy wished = m_visit.wish().remedy;
    if (wished != Remedy::Refund || !refund || !m_visit.isApproved()) return wished;
    const auto shared = sharedRemedies(*refund);
    const bool isRefunded = std::ranges::find(shared, Remedy::Refund) != shared.end();
    return isRefunded || !phrase::isStoreCredit(refund->refund) ? wished : Remedy::StoreCredit;
}

bool RemedyViewModel::isTheirs() const
{
    return m_chosen == idOf(weighed()) && m_visit.mayConfirm();
}

void RemedyViewModel::show()
{
    m_confirmation.forget(); // Another decision is another confirmation.
    m_weighing = false;
    m_chosen.clear();
    const returns::Decision* refund = m_visit.refundDecision();
    if (refund && std::ranges::count(offered(*refund), weighed()) > 0) m_chosen = idOf(weighed());
    showChoices();
    nameConfirmation();
}

void RemedyViewModel::retell()
{
    showChoices();
    nameConfirmation();
}

std::vector<Remedy> RemedyViewModel::offered(const returns::Decision& refund) const
{
    std::vector<Remedy> offered = sharedRemedies(refund);
    std::erase_if(offered, [&](Remedy remedy) {
        // How much comes off is agreed at one receipt's prices.
        if (remedy == Remedy::PriceReduction && !m_visit.receipt()) return true;
        // What nobody has proof of is not swapped, mended or spent yet.
        return remedy != Remedy::Refund && returns::awaitsProof(refund);
    });
    return offered;
}

void RemedyViewModel::showChoices()
{
    QList<QVariantMap> choices;
    if (const returns::Decision* refund = m_visit.refundDecision()) {
        for (const Remedy remedy : offered(*refund)) {
            auto row = isGift() && remedy == Remedy::Refund ? giftRefund(refund->refund)
                                                            : choiceFor(remedy, refund->refund);
            const bool isWeighed = remedy == weighed();
            const bool tellsPrices = isGift() && remedy == Remedy::Exchange;
            if ((isWeighed && !m_visit.mayConfirm()) || tellsPrices) row["note"] = withColleague();
            if (tellsPrices && m_visit.isServed())
                row["note"] = tr("The next screen shows prices: keep it to yourself");
            if (isGift() && remedy == Remedy::StoreCredit)
                row["note"] = tr("To spend with us. We show no prices");
            if (returns::awaitsProof(*refund)) row["note"] = tr("Once the receipt has come in");
            if (isWeighed && remedy == Remedy::PriceReduction && m_visit.mayConfirm())
                row["note"] = tr("Agreed with a colleague");
            choices << row;
        }
    }
    m_choices.setRows(choices);
}

QString RemedyViewModel::chosenText() const
{
    for (int row = 0; row < m_choices.count(); ++row)
        if (m_choices.row(row).value("remedyId").toString() == m_chosen)
            return m_choices.row(row).value("label").toString();
    return {};
}

QString RemedyViewModel::footText() const
{
    return isGift() ? tr("Whoever gave it to you is not told.")
                    : tr("Refunds go back the way you paid, with no fee, unless you choose "
                         "something else.");
}

bool RemedyViewModel::offers(Remedy remedy) const
{
    for (int row = 0; row < m_choices.count(); ++row)
        if (m_choices.row(row).value("remedyId").toString() == idOf(remedy)) return true;
    return false;
}

void RemedyViewModel::begin()
{
    if (!m_chosen.isEmpty() || offers(Remedy::Refund) || !offers(Remedy::StoreCredit)) return;
    choose(idOf(Remedy::StoreCredit));
}

void RemedyViewModel::showItems(const returns::Decision& decision)
{
    // How much comes off a price is not what the goods would give back.
    const bool isOpen =
        m_chosen == idOf(Remedy::PriceReduction) && m_visit.wish().remedy != Remedy::PriceReduction;
    QList<QVariantMap> items;
    const bool isUntold = isGift() || isOpen || returns::awaitsProof(decision);
    for (const returns::DecidedLine& line : decision.lines) {
        items << QVariantMap{{"label", phrase::unitsOf(line.quantity, line.description)},
                             {"amountText", isUntold ? QString() : phrase::amount(line.refund)}};
    }
    m_items.setRows(items);
}

void RemedyViewModel::showTotals(const returns::Decision& decision)
{
    if (m_chosen == idOf(Remedy::PriceReduction)
        && m_visit.wish().remedy != Remedy::PriceReduction) {
        m_totalLabel = tr("You and a colleague agree on how much");
        m_legs.clear();
        return;
    }
    QList<QVariantMap> legs;
    for (const returns::TenderLeg& leg : decision.refund.legs) {
        if (isGift()) break;
        legs << QVariantMap{{"label", phrase::tender(leg)},
                            {"amountText", phrase::amount(leg.amount)}};
    }
    m_legs.setRows(legs);
    if (returns::awaitsProof(decision)) {
        m_totalLabel = tr("Your refund follows when the receipt has come in");
        return;
    }
    const bool isMended = m_chosen == idOf(Remedy::Repair);
    const bool isMoney = !isMended && m_chosen != idOf(Remedy::Replacement);
    m_totalLabel = isMended                                ? tr("We mend it")
                   : m_chosen == idOf(Remedy::Replacement) ? tr("You get the same again")
                   : isGift() && phrase::isStoreCredit(decision.refund) ? tr("You get")
                   : m_chosen == idOf(Remedy::StoreCredit)    ? tr("You get as store credit")
                   : m_chosen == idOf(Remedy::Exchange)       ? tr("It counts for")
                   : m_chosen == idOf(Remedy::PriceReduction) ? tr("You keep it, and get back")
                                                              : tr("You get back");
    m_totalText = !isMoney   ? tr("Nothing to pay")
                  : isGift() ? phrase::giftMeans(decision.refund)
                             : phrase::amount(decision.refund.amount);
    // What a refused refund is worth is for the desk to say, once it knows what is wanted.
    if (m_chosen == idOf(Remedy::Exchange) && !m_visit.mayConfirm()) {
        m_totalLabel = tr("You choose what you want for it");
        m_totalText.clear();
        return;
    }
    if (isMoney && !decision.refund.tax.isZero() && !isGift()) {
        const QString tax = phrase::amount(decision.refund.tax);
        m_taxText = m_chosen == idOf(Remedy::PriceReduction)
                        ? tr("A part of what you paid, including %1 VAT").arg(tax)
                        : tr("What you paid, including %1 VAT").arg(tax);
    }
}

void RemedyViewModel::choose(const QString& remedyId)
{
    if (busy() || m_chosen == remedyId) return;
    const auto remedy = policy::parseRemedy(remedyId.toStdString());
    if (!remedy || !m_visit.decision()) return;
    m_visit.dropWish();
    m_confirmation.forget();
    m_chosen = remedyId;
    const bool isWeighed = *remedy == Remedy::StoreCredit || *remedy == Remedy::Replacement
                           || *remedy == Remedy::Repair;
    if (isWeighed && *remedy != weighed()) weigh(*remedy);
    nameConfirmation();
}

void RemedyViewModel::weigh(Remedy remedy)
{
    m_weighing = true;
    Wish wish = wishOf(remedy, *m_visit.decision());
    const std::string id = QUuid::createUuid().toString(QUuid::WithoutBraces).toStdString();
    m_engine.ask(
        this,
        [draft = m_visit.draft(id, m_engine.clock().now(), wish)](Terminal& terminal) {
            return terminal.decide(draft);
        },
        [this, wish](Result<returns::Decision> decision) { take(wish, std::move(decision)); });
}

void RemedyViewModel::take(Wish wish, Result<returns::Decision> decision)
{
    // Somebody may have left, or chosen otherwise, while the desk was thinking.
    if (!m_weighing || m_chosen != idOf(wish.remedy)) return;
    m_weighing = false;
    if (decision) return m_visit.wishFor(std::move(wish), *std::move(decision));
    m_engine.log().write(Severity::Failure, "kiosk", decision.error().detail);
    nameConfirmation(); // Not ours to decide, then: a colleague does.
}

void RemedyViewModel::nameConfirmation()
{
    const returns::Decision* decision = m_visit.decision();
    for (QString* text : {&m_totalLabel, &m_totalText, &m_taxText, &m_consentText, &m_confirmLabel})
        text->clear();
    if (decision) {
        showItems(*decision);
        showTotals(*decision);
    } else {
        m_items.clear();
        m_legs.clear();
    }
    if (decision && !m_chosen.isEmpty()) m_confirmLabel = tr("Ask a colleague");
    if (decision && m_chosen == idOf(Remedy::Exchange) && maySwap())
        m_confirmLabel = tr("Choose something else");
    if (decision && isTheirs()) {
        switch (weighed()) {
        case Remedy::PriceReduction:
            m_confirmLabel = isGift() ? tr("Take the money off") : refundLabel(*decision, false);
            break;
        case Remedy::Refund: m_confirmLabel = refundLabel(*decision, isGift()); break;
        case Remedy::StoreCredit:
            m_confirmLabel =
                isGift() ? tr("Take store credit") : tr("Take %1 as store credit").arg(m_totalText);
            if (!m_visit.wish().tender) break;
            m_confirmLabel = tr("I agree: store credit");
            m_consentText =
                phrase::text(wording::consentTo(storeCredit, tongue::language()).sentence);
            break;
        case Remedy::Replacement: m_confirmLabel = tr("Swap for the same again"); break;
        case Remedy::Repair: m_confirmLabel = tr("Book the repair"); break;
        case Remedy::Exchange: break;
        }
    }
    emit changed();
}

void RemedyViewModel::confirm()
{
    if (!canConfirm() || !m_visit.decision() || m_visit.answer()) return;
    if (m_chosen == idOf(Remedy::Exchange) && maySwap()) {
        emit exchanging();
    } else if (isTheirs()) {
        m_confirmation.confirm();
    } else {
        const bool isAgreed = m_visit.wish().remedy == Remedy::PriceReduction;
        if (m_chosen == idOf(Remedy::PriceReduction) && !isAgreed) m_visit.wantReduction();
        emit colleagueNeeded(tr("A colleague does this with you."));
    }
}

} // namespace reprise::app
