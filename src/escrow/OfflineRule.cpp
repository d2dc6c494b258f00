#include "reprise/escrow/OfflineRule.h"

#include "reprise/returns/Means.h"
#include "reprise/returns/OrdersStanding.h"
#include "reprise/returns/RefundArithmetic.h"
#include "reprise/wire/office/Designation.h"

#include <algorithm>

namespace reprise::escrow {

namespace {

using receipts::Receipt;
using returns::PaymentOrder;
using returns::Return;

bool isInstant(std::string_view type)
{
    return type == returns::means::cash || type == returns::means::storeCredit
           || type == returns::means::giftCard;
}

std::string whyNotThisBudget(const Payer& payer)
{
    if (!payer.held) return "this terminal has no budget to pay from";
    const auto& budget = payer.held->budget;
    if (budget.origin != payer.origin || budget.store != payer.store)
        return "the budget is another terminal's";
    return whyClosed(*payer.held, payer.now);
}

std::string whyNotTheseReceipts(const returns::Claim& claim, const std::vector<Receipt>& receipts,
                                const Payer& payer, Hasher& hasher)
{
    for (const auto& line : claim.lines) {
        const auto sale = std::ranges::find(receipts, line.receipt, &Receipt::number);
        if (sale == receipts.end() || sale->store != payer.store)
            return "receipt '" + line.receipt.text() + "' is not known as one of this store's";
        const auto kiosk =
            wire::designatedKiosk(hasher, line.receipt.text(), payer.held->budget.fleet);
        if (kiosk != payer.origin.kiosk)
            return "receipt '" + line.receipt.text() + "' is for " + kiosk
                   + " to pay while the line is down";
    }
    return {};
}

std::string whyNotTheseLines(const returns::Claim& claim, const std::vector<Receipt>& receipts,
                             const std::vector<LineTaken>& taken)
{
    for (const auto& line : claim.lines) {
        const auto all = std::ranges::find_if(taken, [&line](const LineTaken& each) {
            return each.receipt == line.receipt && each.line == line.line;
        });
        const auto sale = std::ranges::find(receipts, line.receipt, &Receipt::number);
        if (all == taken.end() || sale == receipts.end()) continue;
        const auto* sold = sale->line(line.line);
        if (sold == nullptr || all->units > sold->quantity
            || all->amount > returns::mostFor(*sale, line.line).minor())
            return "line " + std::to_string(line.line) + " of receipt '" + line.receipt.text()
                   + "' has come back elsewhere, as head office has said";
    }
    return {};
}

/// One payment: it is made or it is not, so a crash leaves nothing half paid.
std::string whyNotThisPayment(const Return& after, Money lines)
{
    const auto current = returns::currentOrders(after.orders);
    const auto legs = std::ranges::count_if(after.decision.refund.legs,
                                            [](const auto& leg) { return !leg.amount.isZero(); });
    if (after.decision.exchange || current.size() != 1 || legs != 1) return "it is not one payment";
    const auto& order = *current.front();
    if (order.kind != returns::OrderKind::Refund || order.rail != returns::Rail::Till
        || !isInstant(order.type))
        return order.type + " is not paid out here";
    if (order.amount > lines) return "it is more than its lines come to";
    return {};
}

std::string whyBeyondLimits(Money amount, const HeldBudget& held)
{
    const auto& limits = held.budget.limits;
    if (amount.currency().code() != held.budget.currency)
        return "the budget is in " + held.budget.currency;
    if (amount.minor() > limits.perReturn)
        return "it is more than one return may be paid without asking";
    if (amount.minor() > limits.total - held.paid) return "it is more than is left of the budget";
    return {};
}

} // namespace

Verdict judge(const Return& after, const std::vector<Receipt>& receipts, const Payer& payer,
              Hasher& hasher)
{
    const auto no = [](std::string why) { return Verdict{{}, std::move(why)}; };
    if (!after.claim || after.claim->lines.empty()) return no("it claims no lines");
    if (auto why = whyNotThisBudget(payer); !why.empty()) return no(std::move(why));
    const auto& held = *payer.held;
    auto amount = Money::zero(after.claim->lines.front().amount.currency());
    for (const auto& line : after.claim->lines) {
        if (line.amount.currency() != amount.currency()) return no("it is in two currencies");
        amount += line.amount;
    }
    if (auto why = whyNotTheseReceipts(*after.claim, receipts, payer, hasher); !why.empty())
        return no(std::move(why));
    if (auto why = whyNotTheseLines(*after.claim, receipts, payer.taken); !why.empty())
        return no(std::move(why));
    if (auto why = whyNotThisPayment(after, amount); !why.empty()) return no(std::move(why));
    if (auto why = whyBeyondLimits(amount, held); !why.empty()) return no(std::move(why));
    const auto before = Money::fromMinor(held.budget.limits.total - held.paid, amount.currency());
    return {returns::OfflineDebit{held.budget.id, before, before - amount}, {}};
}

} // namespace reprise::escrow
