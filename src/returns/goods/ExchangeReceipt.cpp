#include "reprise/returns/ExchangeReceipt.h"

#include <algorithm>

namespace reprise::returns {

namespace {

using receipts::Receipt;
using receipts::Tender;

const Receipt* receiptIn(const std::vector<Receipt>& all,
                         const std::optional<ReceiptNumber>& number)
{
    const auto found = std::ranges::find_if(
        all, [&number](const Receipt& each) { return number && each.number == *number; });
    return found == all.end() ? nullptr : &*found;
}

receipts::Line lineOf(const ExchangeItem& item, int number)
{
    const auto net =
        item.taxMode == receipts::TaxMode::Included ? item.gross : item.gross - item.tax;
    const auto zero = Money::zero(net.currency());
    // The unit price is that of the old goods; what was off it, stays off it.
    auto unitPrice = item.unitPrice;
    if (unitPrice * item.quantity < net)
        unitPrice =
            Money::fromMinor((net.minor() + item.quantity - 1) / item.quantity, net.currency());
    return {.number = number,
            .sku = item.sku,
            .gtin = {},
            .description = item.description,
            .category = item.category,
            .quantity = item.quantity,
            .unitPrice = unitPrice,
            .discount = unitPrice * item.quantity - net,
            .discountShare = zero,
            .tax = item.tax,
            .taxMode = item.taxMode,
            .measure = {},
            .traits = item.traits,
            .serials = item.serials,
            .deliveredOn = {},
            .firstBoughtOn = item.firstBoughtOn,
            .coveredBy = item.coveredBy};
}

/// The share of an old payment that now pays for the new goods.
Tender carried(const TenderLeg& leg, const std::vector<Receipt>& from)
{
    Tender tender{leg.type, leg.amount, leg.last4, {}};
    const auto* receipt = receiptIn(from, leg.receipt);
    if (receipt == nullptr || !leg.original) return tender;
    const auto index = static_cast<std::size_t>(*leg.original - 1);
    if (index < receipt->tenders.size()) tender.token = receipt->tenders[index].token;
    return tender;
}

void add(std::vector<Tender>& tenders, Tender tender)
{
    if (tender.amount.isZero()) return;
    const auto same = std::ranges::find_if(tenders, [&tender](const Tender& each) {
        return each.type == tender.type && each.last4 == tender.last4 && each.token == tender.token;
    });
    if (same == tenders.end())
        tenders.push_back(std::move(tender));
    else
        same->amount += tender.amount;
}

/// "0412" and "K1" of "R-0412-K1-7Q4M9X2C": a store's name may have hyphens, the others have none.
std::pair<std::string, std::string> stationOf(const ReturnId& id)
{
    const auto& text = id.text();
    const auto code = text.rfind('-');
    const auto workstation = code == text.npos || code == 0 ? text.npos : text.rfind('-', code - 1);
    if (workstation == text.npos || workstation < 2) return {text, {}};
    return {text.substr(2, workstation - 2), text.substr(workstation + 1, code - workstation - 1)};
}

} // namespace

ReceiptNumber exchangeNumber(const ReturnId& id)
{
    return ReceiptNumber("X" + id.text().substr(1));
}

Result<Receipt> exchangeReceipt(const Return& record, const std::vector<Receipt>& from)
{
    REPRISE_EXPECTS(record.decision.exchange && !from.empty());
    const auto& exchange = *record.decision.exchange;
    const auto& first = from.front();
    const auto zero = Money::zero(first.currency);
    auto [store, workstation] = stationOf(record.id);
    Receipt receipt{.number = exchangeNumber(record.id),
                    .store = std::move(store),
                    .workstation = std::move(workstation),
                    .soldAt = record.at,
                    .currency = first.currency,
                    .channel = first.channel,
                    .customer = first.customer,
                    .gift =
                        std::ranges::any_of(from, [](const Receipt& each) { return each.gift; }),
                    .lines = {},
                    .discount = zero,
                    .rounding = zero,
                    .tenders = {},
                    .codes = {}};
    for (const auto& item : exchange.items)
        receipt.lines.push_back(lineOf(item, static_cast<int>(receipt.lines.size()) + 1));
    for (const auto& leg : record.decision.refund.carried)
        add(receipt.tenders, carried(leg, from));
    for (const auto& order : record.orders)
        if (order.kind == OrderKind::Collect && order.state == OrderState::Paid)
            add(receipt.tenders, {order.type, order.amount, order.last4, order.reference});
    return receipts::freezeShares(std::move(receipt));
}

} // namespace reprise::returns
