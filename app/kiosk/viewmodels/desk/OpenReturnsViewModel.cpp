#include "OpenReturnsViewModel.h"

#include "Engine.h"
#include "OpenReturnActions.h"
#include "Phrases.h"
#include "StandingOrders.h"
#include "Visit.h"

#include <algorithm>
#include <utility>

namespace reprise::app {

namespace {

using returns::OrderState;
using returns::PaymentOrder;
using returns::Return;
using returns::ReturnState;
using namespace openReturn;

struct Opened {
    std::vector<returns::Answer> open;
    std::vector<std::string> otherMeans;
    TimeZone zone;
};

OpenReturnsViewModel::State stateOf(const Return& record)
{
    if (record.state == ReturnState::Pending) return OpenReturnsViewModel::Pending;
    return record.state == ReturnState::Paying ? OpenReturnsViewModel::ForColleague
                                               : OpenReturnsViewModel::InDoubt;
}

QString nameOf(OpenReturnsViewModel::State state)
{
    switch (state) {
    case OpenReturnsViewModel::Pending: return QObject::tr("Pending");
    case OpenReturnsViewModel::InDoubt: return QObject::tr("In doubt");
    case OpenReturnsViewModel::ForColleague: return QObject::tr("To be paid");
    }
    return {};
}

QString wordFor(OrderState state)
{
    switch (state) {
    case OrderState::Planned: return QObject::tr("waits for head office");
    case OrderState::Paying: return QObject::tr("to be paid");
    case OrderState::Paid: return QObject::tr("paid");
    case OrderState::Declined: return QObject::tr("not paid");
    case OrderState::InDoubt: return QObject::tr("in doubt");
    }
    return {};
}

enum class Note { Welcome, Needed };

/// `english` goes into the record: that one speaks the shop's language, whatever the screen does.
QVariantMap reason(const char* english, Note note = Note::Welcome)
{
    return {{"label", OpenReturnsViewModel::tr(english)},
            {"needsNote", note == Note::Needed},
            {"recorded", QString::fromLatin1(english)}};
}

QVariantMap rowFor(const returns::Answer& answer, const TimeZone& zone)
{
    const Return& record = answer.record;
    const OpenReturnsViewModel::State state = stateOf(record);
    const bool waitsForReceipt =
        record.state == ReturnState::Pending && returns::awaitsProof(record.decision);
    return {{"returnNumber", phrase::text(record.id.text())},
            {"timeText", phrase::listed({phrase::shortDate(zone.dayOf(record.at)),
                                         phrase::timeOfDay(record.at, zone)})},
            {"stateText", waitsForReceipt ? QObject::tr("No receipt yet") : nameOf(state)},
            {"state", state},
            {"summary", phrase::summaryOf(record.decision)},
            {"amountText", phrase::amount(record.decision.refund.amount)}};
}

/// What became of it, by what was just done.
const char* outcomeOf(const Return& record)
{
    const ReturnState state = record.state;
    if (returns::isPaid(state)) return QT_TRANSLATE_NOOP("QObject", "It is paid, and settled.");
    if (state == ReturnState::Withdrawn)
        return returns::isPriceReduction(record.decision)
                   ? QT_TRANSLATE_NOOP("QObject", "The price stays as it was. No money moved.")
                   : QT_TRANSLATE_NOOP("QObject",
                                       "The goods are the customer's again. No money moved.");
    if (state == ReturnState::Denied)
        return QT_TRANSLATE_NOOP("QObject", "Head office says no: it has come back elsewhere. "
                                            "Please give the goods back.");
    if (returns::awaitsGrant(record))
        return QT_TRANSLATE_NOOP("QObject", "Head office does not answer yet. Nothing was paid.");
    return state == ReturnState::Pending
               ? QT_TRANSLATE_NOOP("QObject", "It is not paid. You can pay it again.")
               : QT_TRANSLATE_NOOP("QObject", "No news: it is still in doubt.");
}

} // namespace

OpenReturnsViewModel::OpenReturnsViewModel(Engine& engine, Visit& visit, QObject* parent)
    : QObject(parent),
      m_engine(engine),
      m_visit(visit),
      m_waiting({"returnNumber", "timeText", "stateText", "state", "summary", "amountText"}),
      m_orders({"label", "amountText", "stateText", "icon", "note"}),
      m_actions({"actionId", "label", "note", "iconName"}),
      m_reasons({"label", "needsNote"})
{
}

QString OpenReturnsViewModel::countText() const
{
    return m_open.empty() ? tr("Open") : tr("Open %1").arg(m_open.size());
}

bool OpenReturnsViewModel::asksCode() const
{
    return m_chosen == paidId;
}

bool OpenReturnsViewModel::asksReason() const
{
    return m_chosen == paidId || m_chosen == notPaidId || m_chosen == withdrawId;
}

void OpenReturnsViewModel::serve(const QString& operatorId)
{
    if (operatorId == m_operatorId) return;
    forget();
    m_operatorId = operatorId;
    refresh();
}

void OpenReturnsViewModel::forget()
{
    m_open.clear();
    m_selected = -1;
    m_operatorId.clear();
    m_message = {};
    m_busy = false;
    showList();
}

void OpenReturnsViewModel::refresh()
{
    if (m_operatorId.isEmpty()) return;
    m_engine.ask(
        this,
        [](Terminal& terminal) -> Result<Opened> {
            auto open = terminal.unsettled();
            if (!open) return open.error();
            return Opened{std::move(*open), terminal.otherMeans(), terminal.place().zone};
        },
        [this](const Result<Opened>& read) {
            if (m_operatorId.isEmpty()) return;
            if (!read) {
                m_engine.log().write(Severity::Failure, "kiosk", read.error().detail);
                m_message = [] {
                    return tr("The open returns can't be read. Please call service.");
                };
                emit changed();
                return;
            }
            // What is looked at stays, unless it is settled by now.
            const QString number = m_numberText;
            m_open = read->open;
            m_otherMeans = read->otherMeans;
            m_zone = read->zone;
            const auto same = std::ranges::find_if(m_open, [&](const returns::Answer& each) {
                return phrase::text(each.record.id.text()) == number;
            });
            m_selected = same == m_open.end() ? -1 : static_cast<int>(same - m_open.begin());
            showList();
        });
}

void OpenReturnsViewModel::showList()
{
    sayList();
    showSelected();
}

void OpenReturnsViewModel::sayList()
{
    QList<QVariantMap> rows;
    for (const returns::Answer& answer : m_open)
        rows << rowFor(answer, *m_zone);
    m_waiting.setRows(rows);
}

void OpenReturnsViewModel::retell()
{
    sayList();
    saySelected();
    if (m_reasons.count() > 0) sayReasons();
    emit changed();
}

const Return* OpenReturnsViewModel::record() const
{
    if (m_selected < 0) return nullptr;
    return &m_open[static_cast<std::size_t>(m_selected)].record;
}

void OpenReturnsViewModel::showSelected()
{
    m_chosen.clear();
    saySelected();
    emit changed();
}

void OpenReturnsViewModel::saySelected()
{
    QList<QVariantMap> orders, actions;
    m_numberText.clear();
    m_aboutText.clear();
    if (const Return* shown = record()) {
        m_numberText = phrase::text(shown->id.text());
        m_aboutText = phrase::summaryOf(shown->decision);
        for (const PaymentOrder& order : standingOrders(*shown)) {
            QString note = phrase::text(order.id.text());
            if (!order.detail.empty()) note += QStringLiteral(" · ") + phrase::text(order.detail);
            orders << QVariantMap{{"label", phrase::toMeans(order)},
                                  {"amountText", phrase::amount(order.amount)},
                                  {"stateText", wordFor(order.state)},
                                  {"icon", order.state == OrderState::Paid       ? "check_circle"
                                           : order.state == OrderState::Declined ? "block"
                                                                                 : "help_outline"},
                                  {"note", note}};
        }
        actions = actionsFor(*shown, m_otherMeans);
    }
    m_orders.setRows(orders);
    m_actions.setRows(actions);
}

QString OpenReturnsViewModel::chosenText() const
{
    for (int row = 0; row < m_actions.count() && !m_chosen.isEmpty(); ++row)
        if (m_actions.row(row).value("actionId") == m_chosen)
            return m_actions.row(row).value("label").toString();
    return {};
}

void OpenReturnsViewModel::select(int row)
{
    if (m_busy || row < 0 || row >= static_cast<int>(m_open.size())) return;
    m_selected = row;
    m_message = {};
    showSelected();
}

void OpenReturnsViewModel::choose(const QString& actionId)
{
    if (m_busy || !record()) return;
    m_message = {};
    for (int row = 0; row < m_actions.count(); ++row) {
        const QVariantMap& each = m_actions.row(row);
        if (each.value("actionId") != actionId) continue;
        m_chosen = actionId;
    }
    sayReasons();
    emit changed();
    if (!m_chosen.isEmpty() && !asksReason()) carryOut({}, -1, {});
}

void OpenReturnsViewModel::sayReasons()
{
    const Return* shown = record();
    QList<QVariantMap> reasons;
    if (m_chosen == withdrawId) {
        reasons << reason(shown && returns::isPriceReduction(shown->decision)
                              ? QT_TR_NOOP("The customer leaves the price as it was")
                              : QT_TR_NOOP("The customer wants the goods back"));
    } else {
        reasons << reason(QT_TR_NOOP("Seen on the card terminal's own slip"))
                << reason(QT_TR_NOOP("Seen in the payment provider's report"));
    }
    reasons << reason(QT_TR_NOOP("Other, write it down"), Note::Needed);
    m_reasons.setRows(reasons);
}

void OpenReturnsViewModel::retreat()
{
    if (m_busy) return;
    m_message = {};
    if (m_chosen.isEmpty()) m_selected = -1;
    showSelected();
}

void OpenReturnsViewModel::carryOut(const QString& code, int reasonRow, const QString& note)
{
    const Return* shown = record();
    if (m_busy || !shown || m_chosen.isEmpty()) return;
    const ReturnId id = shown->id;
    const OperatorId by(m_operatorId.toStdString());
    const std::string why = reasonIn(reasonRow, note).toStdString();
    using settlement::Settlement;
    if (m_chosen == lookId) {
        lookForReceipt();
    } else if (m_chosen == inquireId) {
        settle([id](Settlement& settlement) { return settlement.inquire(id); });
    } else if (m_chosen == againId) {
        settle([id](Settlement& settlement) { return settlement.payAgain(id, {}); });
    } else if (m_chosen == withdrawId) {
        settle([id, by, why](Settlement& settlement) { return settlement.withdraw(id, by, why); });
    } else if (asksReason()) {
        const auto order = waitingOrder(*shown);
        if (!order) return;
        const settlement::Evidence evidence{order->id, m_chosen == paidId,
                                            code.trimmed().toStdString(), by, why};
        settle([id, evidence](Settlement& settlement) { return settlement.confirm(id, evidence); });
    } else {
        const std::string type = m_chosen.toStdString();
        const settlement::OtherMeans other{type, true, by, spokenConsent(type).id,
                                           m_engine.clock().now()};
        settle([id, other](Settlement& settlement) { return settlement.payAgain(id, other); });
    }
}

/// Empty where nothing was said: then what needs a reason is not carried out.
QString OpenReturnsViewModel::reasonIn(int row, const QString& note) const
{
    if (row < 0 || row >= m_reasons.count()) return note.simplified();
    const QVariantMap& given = m_reasons.row(row);
    if (given.value("needsNote").toBool()) return note.simplified();
    return phrase::reasonGiven(given.value("recorded").toString(), note);
}

void OpenReturnsViewModel::lookForReceipt()
{
    m_busy = true;
    m_message = {};
    m_visit.beginSettling();
    emit changed();
    m_engine.ask(
        this, [](Terminal& terminal) { return terminal.settleArrived(); },
        [this](const Result<std::size_t>& settled) {
            m_busy = false;
            m_visit.endSettling();
            m_message = [isDone = settled.has_value(), any = settled && *settled > 0] {
                return !isDone ? tr("That could not be done. The return stays as it is.")
                       : any   ? tr("A receipt has come in, and its return is decided.")
                               : tr("The receipt is not here, or it is not as on the paper. The "
                                      "return waits.");
            };
            emit changed();
            refresh();
        });
}

/// Nobody can walk away from money that is moving, whoever asked for it.
void OpenReturnsViewModel::settle(Terminal::SettlingStep step)
{
    m_busy = true;
    m_message = {};
    m_visit.beginSettling();
    emit changed();
    m_engine.ask(
        this, [step = std::move(step)](Terminal& terminal) { return terminal.settle(step); },
        [this](const Result<returns::Answer>& answer) { take(answer); });
}

void OpenReturnsViewModel::take(const Result<returns::Answer>& answer)
{
    m_busy = false;
    m_visit.endSettling();
    if (!answer) {
        m_message = [error = answer.error()] {
            return error.code == ErrorCode::Invalid
                       ? tr("Something is missing: %1.").arg(phrase::text(error.detail))
                       : tr("That could not be done. The return stays as it is.");
        };
        emit changed();
        return;
    }
    m_message = [text = outcomeOf(answer->record)] { return QObject::tr(text); };
    emit changed();
    refresh();
}

} // namespace reprise::app
