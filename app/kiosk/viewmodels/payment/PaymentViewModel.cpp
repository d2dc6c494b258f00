#include "PaymentViewModel.h"

#include "Engine.h"
#include "Phrases.h"
#include "StandingOrders.h"
#include "Tongue.h"
#include "Visit.h"

#include "reprise/wording/Consent.h"

#include <algorithm>
#include <utility>

namespace reprise::app {

namespace {

using returns::OrderKind;
using returns::OrderState;
using returns::PaymentOrder;
using returns::ReturnState;

const QString againId = QStringLiteral("again");
const QString laterId = QStringLiteral("later");
const QString cashId = QStringLiteral("cash");
const QString withdrawId = QStringLiteral("withdraw");
const QString storeCreditId = QStringLiteral("store_credit");

QVariantMap choice(const QString& id, const QString& label, const QString& note, const char* icon)
{
    return {{"choiceId", id}, {"label", label}, {"note", note}, {"iconName", QLatin1String(icon)}};
}

QString stateText(const PaymentOrder& order)
{
    switch (order.state) {
    case OrderState::Planned: return QObject::tr("not yet");
    case OrderState::Paying:
        return order.kind == OrderKind::Collect ? QObject::tr("to be paid")
                                                : QObject::tr("on its way");
    case OrderState::Paid: return QObject::tr("paid");
    case OrderState::Declined: return QObject::tr("not paid");
    case OrderState::InDoubt: return QObject::tr("being checked");
    }
    return {};
}

QString iconFor(OrderState state)
{
    switch (state) {
    case OrderState::Planned: return QStringLiteral("schedule");
    case OrderState::Paying: return QStringLiteral("more_horiz");
    case OrderState::Paid: return QStringLiteral("check_circle");
    case OrderState::Declined: return QStringLiteral("block");
    case OrderState::InDoubt: return QStringLiteral("help_outline");
    }
    return {};
}

/// What a return says of itself to those who wait: nothing can be withdrawn any more once any of
/// it was paid.
bool anyPaid(const returns::Return& record)
{
    return std::ranges::any_of(
        record.orders, [](const PaymentOrder& each) { return each.state == OrderState::Paid; });
}

QString withdrawLabel(const returns::Return& record)
{
    return returns::isPriceReduction(record.decision) ? QObject::tr("Leave the price as it was")
                                                      : QObject::tr("Take my items back");
}

} // namespace

PaymentViewModel::PaymentViewModel(Engine& engine, Visit& visit, QObject* parent)
    : QObject(parent),
      m_engine(engine),
      m_visit(visit),
      m_legs({"label", "amountText", "stateText", "icon"}),
      m_choices({"choiceId", "label", "note", "iconName"})
{
    connect(&visit, &Visit::answerChanged, this, &PaymentViewModel::show);
    connect(&visit, &Visit::wiped, this, [this] { m_busy = false; });
}

bool PaymentViewModel::isGift() const
{
    return m_visit.isGift();
}

void PaymentViewModel::begin()
{
    REPRISE_EXPECTS(m_visit.answer() != nullptr);
    m_engine.ask(
        this, [](Terminal& terminal) { return terminal.otherMeans(); },
        [this](std::vector<std::string> means) { m_otherMeans = std::move(means); });
    // As the journal has it: it was recorded a moment ago, and nobody else settles here.
    settle([answer = *m_visit.answer()](settlement::Settlement& settlement) {
        const bool isToClaim = answer.record.state == ReturnState::Claiming;
        return isToClaim ? settlement.claim(answer) : settlement.pay(answer);
    });
}

/// The engine does one thing after the other, so that what it is asked next waits for this one.
void PaymentViewModel::settle(Terminal::SettlingStep step)
{
    m_busy = true;
    m_message = {};
    m_visit.beginSettling();
    emit changed();
    m_engine.ask(
        this, [step = std::move(step)](Terminal& terminal) { return terminal.settle(step); },
        [this](const Result<returns::Answer>& answer) { take(answer); });
}

void PaymentViewModel::take(const Result<returns::Answer>& answer)
{
    m_busy = false;
    m_visit.endSettling();
    const ReturnState before = m_visit.answer()->record.state;
    if (!answer) {
        // Of money that was asked for, an unreadable record says nothing: that is doubt.
        m_message = [] {
            return tr("We could not do this just now. Your return stays as it is. Please try "
                      "again, or ask a colleague.");
        };
        emit changed();
        if (before == ReturnState::Paying) {
            emit settled();
        } else {
            emit notPaid();
        }
        return;
    }
    m_visit.setAnswer(*answer);
    // Head office has said yes, and the screen says by now what to do at the card terminal.
    if (before == ReturnState::Claiming && answer->record.state == ReturnState::Paying) {
        begin();
        return;
    }
    if (answer->record.state == ReturnState::Pending) {
        emit notPaid();
    } else {
        emit settled();
    }
}

void PaymentViewModel::show()
{
    m_chosen.clear();
    m_message = {};
    m_legs.clear();
    m_choices.clear();
    sayAll();
}

void PaymentViewModel::retell()
{
    sayAll();
}

/// Offers what is chosen for them only where nothing is chosen yet.
void PaymentViewModel::sayAll()
{
    const returns::Answer* answer = m_visit.answer();
    for (QString* text : {&m_movingHeadline, &m_movingText, &m_headline, &m_text}) {
        text->clear();
    }
    if (answer) {
        m_movingHeadline = tr("Follow the card terminal");
        m_movingText = tr("This can take up to a minute. Please stay here: your slip comes next.");
        if (isCollected(answer->record)) {
            m_movingHeadline = tr("Pay %1 on the card terminal")
                                   .arg(phrase::amount(answer->record.decision.exchange->due));
            m_movingText = tr("This can take up to a minute. Please stay here: the new items are "
                              "yours once it is paid.");
        }
        if (answer->record.state == ReturnState::Claiming) {
            m_movingHeadline = tr("Asking head office…");
            m_movingText = tr("This takes a moment. Your return is saved already.");
        }
        showLegs(answer->record);
        if (answer->record.state == ReturnState::Pending) {
            if (returns::awaitsGrant(answer->record)) {
                showUnanswered(answer->record);
            } else if (isCollected(answer->record)) {
                showCollectChoices(answer->record);
            } else {
                showChoices(answer->record);
            }
        }
    }
    nameConfirmation();
}

void PaymentViewModel::showLegs(const returns::Return& record)
{
    QList<QVariantMap> rows;
    for (const PaymentOrder& order : standingOrders(record)) {
        const QString label = isGift() ? tr("The way it was paid") : phrase::toMeans(order);
        rows << QVariantMap{{"label", label},
                            {"amountText", isGift() ? QString() : phrase::amount(order.amount)},
                            {"stateText", stateText(order)},
                            {"icon", iconFor(order.state)}};
    }
    m_legs.setRows(rows);
}

void PaymentViewModel::showChoices(const returns::Return& record)
{
    const QString owed = phrase::amount(sumStanding(record, OrderState::Declined));
    m_headline = tr("The card terminal did not pay.");
    m_text = isGift() ? tr("We have your items, and the refund is written down. What would "
                           "you like?")
                      : tr("We have your items, and your %1 is written down. What would you "
                           "like?")
                            .arg(owed);
    const bool isReduced = returns::isPriceReduction(record.decision);
    if (isReduced)
        m_text = isGift() ? tr("You keep your items, and the money is written down. What would you "
                               "like?")
                          : tr("You keep your items, and your %1 is written down. What would you "
                               "like?")
                                .arg(owed);
    QList<QVariantMap> rows{choice(againId, tr("Try the card terminal again"),
                                   tr("The same way as before"), "credit_card")};
    for (const std::string& type : m_otherMeans) {
        const QString means = phrase::means(type);
        if (phrase::text(type) == storeCreditId) {
            rows << choice(storeCreditId, tr("Take it as store credit"),
                           tr("Only if you want it. You get it now"), "card_giftcard");
        } else if (type == "cash") {
            rows << choice(cashId, tr("Take it in cash"),
                           tr("Only if you want it. A colleague pays it out"), "payments");
        }
    }
    rows << choice(laterId, tr("Let it follow"), tr("You don't need to wait. We send it later"),
                   "schedule");
    if (!anyPaid(record)) {
        rows << choice(withdrawId, withdrawLabel(record),
                       isReduced ? tr("The price stays as it was, and nothing is paid")
                                 : tr("Nothing is returned, and nothing is paid"),
                       "undo");
    }
    m_choices.setRows(rows);
    if (m_chosen.isEmpty()) m_chosen = againId;
}

/// Head office could not be asked: nothing was paid, and nothing was asked of a card terminal.
void PaymentViewModel::showUnanswered(const returns::Return& record)
{
    m_headline = tr("We can't reach head office just now.");
    m_text = returns::isPriceReduction(record.decision)
                 ? tr("You keep your items, and the money is written down. It is paid once head "
                      "office answers. What would you like?")
             : isCollected(record) || record.decision.exchange
                 ? tr("Nothing was paid, so the new items can't go with you yet. What would you "
                      "like?")
                 : tr("We have your items, and the refund is written down. It is paid once head "
                      "office answers. What would you like?");
    QList<QVariantMap> rows{
        choice(laterId, tr("Let it follow"), tr("You don't need to wait. Your slip is your proof"),
               "schedule"),
        choice(againId, tr("Try once more"), tr("Head office is asked again"), "autorenew"),
        choice(withdrawId, withdrawLabel(record), tr("Nothing is returned, and nothing is paid"),
               "undo")};
    m_choices.setRows(rows);
    if (m_chosen.isEmpty()) m_chosen = laterId;
}

/// Nothing goes out before it is paid: nothing may follow later, and nothing else counts as paid.
void PaymentViewModel::showCollectChoices(const returns::Return& record)
{
    m_headline = tr("The card terminal took no payment.");
    m_text = tr("Nothing was paid, so the new items can't go with you yet. What would you like?");
    m_choices.setRows(
        {choice(againId, tr("Try the card terminal again"),
                tr("%1 by card").arg(phrase::amount(record.decision.exchange->due)), "credit_card"),
         choice(cashId, tr("Pay another way"), tr("A colleague takes it at the desk"), "payments"),
         choice(withdrawId, tr("Keep my old items"), tr("The swap is off, and nothing is paid"),
                "undo")});
    if (m_chosen.isEmpty()) m_chosen = againId;
}

void PaymentViewModel::choose(const QString& choiceId)
{
    if (m_busy || m_chosen == choiceId) return;
    m_chosen = choiceId;
    m_message = {};
    nameConfirmation();
}

void PaymentViewModel::nameConfirmation()
{
    m_confirmLabel.clear();
    m_consentText.clear();
    m_consentId.clear();
    const returns::Answer* answer = m_visit.answer();
    if (answer && !m_chosen.isEmpty()) {
        if (m_chosen == againId) m_confirmLabel = tr("Try again");
        if (m_chosen == laterId) m_confirmLabel = tr("Print my slip");
        if (m_chosen == withdrawId) {
            m_confirmLabel = isCollected(answer->record) ? tr("Keep my old items")
                                                         : withdrawLabel(answer->record);
        }
        if (m_chosen == cashId) m_confirmLabel = tr("Ask a colleague");
        if (m_chosen == storeCreditId) {
            m_confirmLabel = tr("I agree: store credit");
            const Money owed = sumStanding(answer->record, OrderState::Declined);
            const auto consent = wording::consentByButton(
                m_chosen.toStdString(),
                isGift() ? std::string() : phrase::amount(owed).toStdString(), tongue::language());
            m_consentText = phrase::text(consent.sentence);
            m_consentId = consent.id;
        }
    }
    emit changed();
}

void PaymentViewModel::confirm()
{
    const returns::Answer* answer = m_visit.answer();
    if (m_busy || m_chosen.isEmpty() || !answer) return;
    const ReturnId id = answer->record.id;
    if (m_chosen == laterId) {
        emit settled();
    } else if (m_chosen == cashId) {
        emit colleagueNeeded(
            [number = phrase::text(id.text()), isDue = isCollected(answer->record)] {
                return (isDue ? tr("exchange %1: to be paid another way than by card")
                              : tr("return %1: cash instead of the card"))
                    .arg(number);
            });
    } else if (m_chosen == withdrawId) {
        settle([id](settlement::Settlement& settlement) {
            return settlement.withdraw(id, {}, "the customer took the goods back at the kiosk");
        });
    } else if (m_chosen == againId) {
        emit moving();
        settle([id](settlement::Settlement& settlement) { return settlement.payAgain(id, {}); });
    } else {
        const settlement::OtherMeans agreed{
            m_chosen.toStdString(), true, {}, m_consentId, m_engine.clock().now()};
        settle([id, agreed](settlement::Settlement& settlement) {
            return settlement.payAgain(id, agreed);
        });
    }
}

} // namespace reprise::app
