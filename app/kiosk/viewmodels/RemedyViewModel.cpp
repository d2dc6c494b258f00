#include "RemedyViewModel.h"

#include "Engine.h"
#include "Phrases.h"
#include "Visit.h"

#include "reprise/returns/ReturnState.h"
#include "reprise/wording/Sentences.h"

#include <QUuid>

#include <algorithm>

namespace reprise::app {

namespace {

QVariantMap choice(policy::Remedy remedy, const QString& label, const QString& note,
                   const char* icon)
{
    return {{"remedyId", phrase::text(policy::remedyName(remedy))},
            {"label", label},
            {"note", note},
            {"icon", QString::fromLatin1(icon)}};
}

/// As a gift: the money's kind alone.
QVariantMap giftRefund(const returns::RefundPlan& plan)
{
    return choice(policy::Remedy::Refund, phrase::giftMeans(plan),
                  QObject::tr("We show no prices on a gift receipt"), "card_giftcard");
}

QVariantMap choiceFor(policy::Remedy remedy, const returns::RefundPlan& plan)
{
    using policy::Remedy;
    const QString withUs = QObject::tr("A colleague does this with you");
    switch (remedy) {
    case Remedy::Refund: {
        const bool toCard = plan.legs.size() == 1 && plan.legs.front().type == "card";
        const QString label =
            toCard ? QObject::tr("Refund to your card") : QObject::tr("Refund the way you paid");
        QString note = QObject::tr("Nothing to pay back");
        if (!plan.legs.empty()) note = phrase::goesTo(plan);
        note = note.left(1).toUpper() + note.mid(1);
        return choice(remedy, label, note, toCard ? "credit_card" : "payments");
    }
    case Remedy::Exchange: return choice(remedy, QObject::tr("Exchange"), withUs, "swap_horiz");
    case Remedy::StoreCredit:
        return choice(remedy, QObject::tr("Store credit"), withUs, "card_giftcard");
    case Remedy::Repair: return choice(remedy, QObject::tr("Repair"), withUs, "handyman");
    case Remedy::Replacement:
        return choice(remedy, QObject::tr("Replacement"), withUs, "autorenew");
    case Remedy::PriceReduction:
        return choice(remedy, QObject::tr("Money off, and keep it"), withUs, "payments");
    }
    return {};
}

/// What every line offers, in the order of the first.
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
    return shared;
}

const QString refundId = QStringLiteral("refund");
constexpr std::size_t choicesShown = 4;

} // namespace

RemedyViewModel::RemedyViewModel(Engine& engine, Visit& visit, QObject* parent)
    : QObject(parent),
      m_engine(engine),
      m_visit(visit),
      m_choices({"remedyId", "label", "note", "icon"}),
      m_legs({"label", "amountText"}),
      m_items({"label", "amountText"})
{
    connect(&visit, &Visit::decisionChanged, this, &RemedyViewModel::show);
    connect(&visit, &Visit::wiped, this, [this] {
        m_busy = false;
        m_confirmation.reset();
    });
}

bool RemedyViewModel::isGift() const
{
    return m_visit.receipt() && m_visit.receipt()->receipt.gift;
}

void RemedyViewModel::show()
{
    m_confirmation.reset(); // Another decision is another confirmation.
    m_message.clear();
    m_chosen.clear();
    m_totalText.clear();
    m_taxText.clear();
    m_confirmLabel.clear();
    QList<QVariantMap> choices, legs, items;
    if (const returns::Decision* decision = m_visit.decision()) {
        for (const policy::Remedy remedy : sharedRemedies(*decision)) {
            if (static_cast<std::size_t>(choices.size()) == choicesShown) break;
            choices << (isGift() && remedy == policy::Remedy::Refund
                            ? giftRefund(decision->refund)
                            : choiceFor(remedy, decision->refund));
        }
        for (const returns::TenderLeg& leg : decision->refund.legs) {
            if (isGift()) break;
            legs << QVariantMap{{"label", phrase::tender(leg)},
                                {"amountText", phrase::amount(leg.amount)}};
        }
        for (const returns::DecidedLine& line : decision->lines) {
            items << QVariantMap{
                {"label", phrase::unitsOf(line.quantity, line.description)},
                {"amountText", isGift() ? QString() : phrase::amount(line.refund)}};
        }
        m_totalText = isGift() ? phrase::giftMeans(decision->refund)
                               : phrase::amount(decision->refund.amount);
        if (!decision->refund.tax.isZero() && !isGift()) {
            m_taxText =
                tr("What you paid, including %1 VAT").arg(phrase::amount(decision->refund.tax));
        }
        if (!choices.isEmpty()) m_chosen = choices.first().value("remedyId").toString();
    }
    m_choices.setRows(choices);
    m_legs.setRows(legs);
    m_items.setRows(items);
    nameConfirmation();
}

void RemedyViewModel::choose(const QString& remedyId)
{
    if (m_busy || m_chosen == remedyId) return;
    m_chosen = remedyId;
    m_confirmation.reset();
    m_message.clear();
    nameConfirmation();
}

void RemedyViewModel::nameConfirmation()
{
    const returns::Decision* decision = m_visit.decision();
    m_confirmLabel.clear();
    if (decision && m_chosen == refundId && isGift()) {
        m_confirmLabel = tr("Finish the return");
    } else if (decision && m_chosen == refundId) {
        const auto& legs = decision->refund.legs;
        m_confirmLabel = tr("Refund %1").arg(m_totalText);
        if (legs.size() == 1 && legs.front().type == "card" && !legs.front().last4.empty()) {
            m_confirmLabel =
                tr("Refund %1 to card %2").arg(m_totalText, phrase::text(legs.front().last4));
        }
    } else if (decision) {
        m_confirmLabel = tr("Ask a colleague");
    }
    emit changed();
}

void RemedyViewModel::confirm()
{
    if (!canConfirm() || !m_visit.decision() || m_visit.answer()) return;
    if (m_chosen != refundId) {
        emit colleagueNeeded(tr("A colleague does this with you."));
        return;
    }
    if (!m_confirmation) {
        const std::string id = QUuid::createUuid().toString(QUuid::WithoutBraces).toStdString();
        m_confirmation = m_visit.draft(id, m_engine.clock().now(), policy::Remedy::Refund);
    }
    m_busy = true;
    m_message.clear();
    m_visit.beginSettling();
    emit changed();
    m_engine.ask(
        this, [draft = *m_confirmation](Terminal& terminal) { return terminal.commit(draft); },
        [this](const Result<returns::Answer>& answer) { take(answer); });
}

void RemedyViewModel::take(const Result<returns::Answer>& answer)
{
    m_busy = false;
    m_visit.endSettling();
    if (!answer) {
        // The confirmation stays: pressing again asks about the same return, never a second one.
        m_engine.log().write(Severity::Failure, "kiosk", answer.error().detail);
        m_message = tr("We could not record this just now. No money has moved. Please try again, "
                       "or ask a colleague.");
        emit changed();
        emit failed(m_message);
        return;
    }
    m_confirmation.reset();
    emit changed();
    if (answer->record.state == returns::ReturnState::Denied) {
        m_visit.setDecision(answer->record.decision);
        emit refused();
        return;
    }
    m_visit.setAnswer(*answer);
    if (answer->record.state == returns::ReturnState::Paying) {
        emit paying();
    } else {
        emit committed();
    }
}

} // namespace reprise::app
