#include "MoneyWords.h"

#include "SlipParts.h"

#include "reprise/returns/Means.h"
#include "reprise/wording/Sentences.h"

#include <algorithm>
#include <fmt/format.h>

namespace reprise::slips {

namespace {

using returns::OrderKind;
using returns::OrderState;
using returns::PaymentOrder;
using returns::ReturnState;

const PaymentOrder* lastOrder(const returns::Return& record, OrderKind kind, std::size_t leg)
{
    const PaymentOrder* last = nullptr;
    for (const auto& order : record.orders)
        if (order.kind == kind && order.leg >= 0 && static_cast<std::size_t>(order.leg) == leg)
            last = &order;
    return last;
}

/// Money of which nothing is known but that we owe it.
bool isOpen(const returns::Return& record)
{
    return record.state == ReturnState::Draft || record.state == ReturnState::Accepted
           || record.state == ReturnState::Claiming || record.state == ReturnState::Granted
           || record.state == ReturnState::Pending;
}

std::string meansOf(const Standing& standing, const SlipPage& page)
{
    // Other means than planned stand on the order; the giver's card is nobody else's business.
    const auto& type = standing.order ? standing.order->type : standing.leg->type;
    const auto& last4 = standing.order ? standing.order->last4 : standing.leg->last4;
    return wording::tender(type, page.hidesPrices() ? std::string() : last4, page.language());
}

/// For a leg that no order pays: the till beside us does, or it waits with the rest.
std::string tillInWords(const returns::Return& record, const returns::TenderLeg& leg)
{
    if (leg.type == returns::means::storeCredit && record.state == ReturnState::Committed)
        return "It is on a paper of its own.";
    if (returns::isPaid(record.state))
        return leg.type == "cash" ? "Collect it with this slip." : "Recorded for the till to send.";
    return isOpen(record) ? "Still owed to you." : "Waits for the rest to be checked.";
}

void writeProof(SlipPage& page, const PaymentOrder& order)
{
    if (order.state == OrderState::Paid) {
        if (!order.authorisation.empty()) page.text("  Authorisation", order.authorisation);
        if (!order.reference.empty()) page.text("  Terminal reference", order.reference);
    }
    if (order.state == OrderState::Paying || order.state == OrderState::InDoubt)
        page.text("  Our reference", order.id.text());
}

/// Without an order, or by one that only says so because head office was not heard.
bool isTheTills(const returns::Return& record, const Standing& standing)
{
    if (standing.order == nullptr || standing.leg == nullptr) return standing.order == nullptr;
    return record.state == ReturnState::OfflinePaid && standing.order->rail == returns::Rail::Till
           && standing.order->type == standing.leg->type;
}

void writeStanding(SlipPage& page, const returns::Return& record, const Standing& standing)
{
    const bool isCollected = standing.leg == nullptr;
    const auto amount = isCollected ? standing.order->amount : standing.leg->amount;
    page.text((isCollected ? "From " : "To ") + meansOf(standing, page),
              page.hidesPrices() ? std::string() : page.amount(amount));
    if (isTheTills(record, standing)) {
        page.text("  " + tillInWords(record, *standing.leg));
        return;
    }
    page.text("  " + orderInWords(*standing.order, isTakenIn(record)));
    writeProof(page, *standing.order);
}

} // namespace

std::vector<Standing> standings(const returns::Return& record)
{
    std::vector<Standing> all;
    const auto& legs = record.decision.refund.legs;
    for (std::size_t leg = 0; leg < legs.size(); ++leg)
        all.push_back({&legs[leg], lastOrder(record, OrderKind::Refund, leg)});
    if (const auto* collect = lastOrder(record, OrderKind::Collect, 0))
        all.push_back({nullptr, collect});
    return all;
}

Money stillOwed(const returns::Return& record)
{
    auto owed = Money::zero(record.decision.refund.amount.currency());
    if (!isTakenIn(record)) return owed;
    for (const auto& [leg, order] : standings(record)) {
        if (leg == nullptr) continue;
        const bool isOwed =
            order ? order->state == OrderState::Declined || order->state == OrderState::Planned
                  : isOpen(record);
        if (isOwed) owed += leg->amount;
    }
    return owed;
}

std::string orderInWords(const PaymentOrder& order, bool isOwed)
{
    const bool isRefund = order.kind == OrderKind::Refund;
    switch (order.state) {
    case OrderState::Paid: return isRefund ? "Paid." : "Paid by you.";
    case OrderState::Planned:
        if (!isRefund) return "Not taken.";
        return isOwed ? "Still owed to you." : "Not paid.";
    case OrderState::Declined:
        if (!isRefund) return "Not taken.";
        return isOwed ? "Not paid. Still owed to you." : "Not paid.";
    case OrderState::Paying:
    case OrderState::InDoubt:
        return isRefund ? "Being checked: it may have gone through."
                        : "Being checked: it may have been taken.";
    }
    REPRISE_UNREACHABLE();
}

void writeMoney(SlipPage& page, const returns::Return& record)
{
    const auto& refund = record.decision.refund;
    if (record.decision.exchange && refund.legs.empty()) {
        // Only the difference moves, and none of it to the customer.
    } else if (page.hidesPrices()) {
        page.strong(moneyName(record));
        page.text("This is a gift slip: it shows no prices.");
    } else {
        page.strong(moneyName(record), page.amount(refund.amount));
        page.text("Tax in it", page.amount(refund.tax));
        if (!refund.rounding.isZero()) page.text("Rounding in it", page.amount(refund.rounding));
    }
    for (const auto& each : standings(record))
        writeStanding(page, record, each);
    if (record.state == ReturnState::OfflinePaid)
        page.text("We could not reach head office just now. You get your money all the same.");
}

} // namespace reprise::slips
