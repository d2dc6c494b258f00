// Swaps: a desk with a catalogue behind it that files the receipts of its exchanges, as a store
// does.
#pragma once

#include "Counter.h"

#include "reprise/returns/ExchangeReceipt.h"
#include "reprise/returns/GoodsMoved.h"

#include <map>
#include <string>
#include <utility>
#include <vector>

namespace reprise::tests {

/// One price for each SKU, whatever the day.
class ShelfOfGoods final : public goods::Catalogue {
public:
    goods::CatalogueItem& put(const std::string& sku, std::int64_t price, std::string style = {})
    {
        return m_items
            .insert_or_assign(sku, goods::CatalogueItem{.sku = sku,
                                                        .gtin = {},
                                                        .description = "Thing " + sku,
                                                        .category = {},
                                                        .style = std::move(style),
                                                        .unitPrice = samples::pence(price),
                                                        .taxRate = *goods::TaxRate::parse("20"),
                                                        .traits = {}})
            .first->second;
    }

    Result<goods::CatalogueItem> find(std::string_view sku, Day) override
    {
        const auto found = m_items.find(sku);
        if (found == m_items.end()) return Error{ErrorCode::NotFound, "no such goods"};
        return found->second;
    }
    Result<goods::CatalogueItem> find(const goods::Gtin& gtin, Day on) override
    {
        return find(gtin.digits(), on);
    }
    Result<Money> lowestPriceBetween(std::string_view sku, Day, Day until) override
    {
        const auto item = find(sku, until);
        if (!item) return item.error();
        return item->unitPrice;
    }

private:
    std::map<std::string, goods::CatalogueItem, std::less<>> m_items;
};

struct Swaps : Counter {
    explicit Swaps(const std::string& policyName = "open") : Counter(policyName) {}

    /// A line of `receipt` for `wanted`, by card where it costs more.
    static Request swap(const std::string& id, const std::string& receipt, int line,
                        std::int64_t units, std::vector<returns::WantedGoods> wanted)
    {
        auto request = asking(id, {Counter::line(line, units, receipt)});
        request.remedy = policy::Remedy::Exchange;
        request.exchange = std::move(wanted);
        request.exchangePayment = "card";
        return request;
    }

    /// Commits, and files the receipt of the new goods.
    Result<returns::Answer> commit(const Request& request)
    {
        auto answer = desk.commit(request);
        if (!answer || answer->record.state != returns::ReturnState::Committed
            || !answer->record.decision.exchange)
            return answer;
        std::vector<receipts::Receipt> from;
        for (const auto& line : answer->record.decision.lines)
            from.push_back(*shelf.find(*line.receipt));
        auto receipt = returns::exchangeReceipt(answer->record, from);
        if (!receipt) return receipt.error();
        last = receipt->number.text();
        shelf.put(std::move(*receipt));
        return answer;
    }

    receipts::Receipt lastReceipt() { return *shelf.find(ReceiptNumber(last)); }

    ShelfOfGoods goods;
    std::string last; ///< The number of the last exchange's receipt.
    returns::ReturnDesk desk{{shelf, journal, approvals, random, rules, {}, &goods},
                             {"0412", "K1"}};
};

/// `units` of A at `price` pence with 20% tax in, `discount` off the line, paid by card.
inline receipts::Receipt saleOfA(std::int64_t units, std::int64_t price, std::int64_t discount = 0)
{
    auto line = samples::line(1, units, price);
    line.sku = "A";
    line.discount = samples::pence(discount);
    const auto paid = units * price - discount;
    line.tax = goods::TaxRate::parse("20")->of(samples::pence(paid), receipts::TaxMode::Included);
    auto sale = samples::receipt({line});
    sale.number = ReceiptNumber("S1");
    sale.tenders = {samples::tender("card", paid)};
    sale.tenders[0].last4 = "4242";
    sale.tenders[0].token = "tok_1";
    return *receipts::freezeShares(std::move(sale));
}

} // namespace reprise::tests
