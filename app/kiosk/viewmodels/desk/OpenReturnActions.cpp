#include "OpenReturnActions.h"

#include "Phrases.h"
#include "StandingOrders.h"
#include "Tongue.h"

#include <algorithm>

namespace reprise::app::openReturn {

using returns::OrderState;
using returns::PaymentOrder;
using returns::Rail;
using returns::Return;
using returns::ReturnState;

namespace {

/// What this order waits for somebody's word about.
bool waitsForWord(const PaymentOrder& order)
{
    return order.state == OrderState::InDoubt
           || (order.state == OrderState::Paying && order.rail == Rail::Manual);
}

QVariantMap action(const QString& id, const QString& label, const QString& note, const char* icon)
{
    return {{"actionId", id}, {"label", label}, {"note", note}, {"iconName", QLatin1String(icon)}};
}

} // namespace

std::optional<PaymentOrder> waitingOrder(const Return& record)
{
    const auto orders = standingOrders(record);
    const auto waits = std::ranges::find_if(orders, waitsForWord);
    return waits == orders.end() ? std::nullopt : std::optional(*waits);
}

wording::Consent spokenConsent(const std::string& type)
{
    return wording::consentTo(type, tongue::language());
}

QList<QVariantMap> actionsFor(const Return& record, const std::vector<std::string>& otherMeans)
{
    QList<QVariantMap> rows;
    const bool waitsForReceipt = returns::awaitsProof(record.decision);
    if (record.state == ReturnState::Pending && waitsForReceipt) {
        rows << action(lookId, QObject::tr("Look for the receipt"),
                       QObject::tr("It is decided as soon as the receipt is here"), "find_in_page");
    }
    if (record.state == ReturnState::Pending && !waitsForReceipt) {
        rows << (returns::awaitsGrant(record)
                     ? action(againId, QObject::tr("Ask head office again"),
                              QObject::tr("It is paid as planned once it says yes"), "autorenew")
                     : action(againId, QObject::tr("Pay again"),
                              QObject::tr("The same way, under a new number"), "autorenew"));
        for (const std::string& type : otherMeans) {
            rows << action(phrase::text(type), QObject::tr("Pay as %1").arg(phrase::means(type)),
                           QObject::tr("Only if the customer says: “%1”")
                               .arg(phrase::text(spokenConsent(type).sentence)),
                           "payments");
        }
    }
    if (record.state == ReturnState::Pending) {
        const bool anyPaid = std::ranges::any_of(
            record.orders, [](const PaymentOrder& each) { return each.state == OrderState::Paid; });
        if (!anyPaid && returns::isPriceReduction(record.decision)) {
            rows << action(withdrawId, QObject::tr("Leave the price as it was"),
                           QObject::tr("The customer agrees, and nothing is paid"), "undo");
        } else if (!anyPaid) {
            rows << action(withdrawId, QObject::tr("Give the goods back"),
                           QObject::tr("The customer takes them home, and nothing is paid"),
                           "undo");
        }
        return rows;
    }
    if (anyStanding(record, Rail::Terminal, OrderState::InDoubt)) {
        rows << action(inquireId, QObject::tr("Ask the card terminal"),
                       QObject::tr("Moves nothing, as often as you like"), "find_in_page");
    }
    if (const auto order = waitingOrder(record)) {
        const QString what = phrase::moved(*order);
        rows << action(paidId, QObject::tr("It was paid: enter the code"), what, "check_circle")
             << action(notPaidId, QObject::tr("It was not paid: I have seen the report"), what,
                       "block");
    }
    return rows;
}

} // namespace reprise::app::openReturn
