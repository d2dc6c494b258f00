// Whatever is swapped for what, and however often: no tender gives back more than it took, and the
// sums hold over all the receipts of a chain.
#include "Swaps.h"

#include <catch2/catch_test_macros.hpp>

#include <rapidcheck.h>

using namespace reprise;
using namespace reprise::returns;
using namespace reprise::tests;
using samples::pence;

namespace {

/// Of one payment, wherever it went: by type, and the card's token.
using Means = std::pair<std::string, std::string>;

struct Drawer {
    std::map<Means, Money> in;
    std::map<Means, Money> out;

    static void add(std::map<Means, Money>& to, Means means, Money amount)
    {
        to.try_emplace(std::move(means), pence(0)).first->second += amount;
    }

    Money total(const std::map<Means, Money>& of) const
    {
        auto sum = pence(0);
        for (const auto& [means, amount] : of)
            sum += amount;
        return sum;
    }
};

void settle(Drawer& drawer, Swaps& store, const Return& record)
{
    auto legs = pence(0);
    for (const auto& leg : record.decision.refund.legs) {
        RC_ASSERT(leg.original.has_value());
        const auto receipt = store.shelf.find(*leg.receipt);
        const auto& tender = receipt->tenders.at(static_cast<std::size_t>(*leg.original) - 1);
        Drawer::add(drawer.out, {tender.type, tender.token}, leg.amount);
        legs += leg.amount;
    }
    RC_ASSERT(legs == record.decision.refund.amount);
    for (const auto& order : record.orders)
        Drawer::add(drawer.in, {order.type, order.reference}, order.amount);
    for (const auto& [means, amount] : drawer.out) {
        RC_ASSERT(drawer.in.contains(means));
        RC_ASSERT(amount <= drawer.in.at(means));
    }
}

} // namespace

TEST_CASE("A chain of exchanges and returns never gives more than it took, by any tender",
          "[returns][exchange][property]")
{
    CHECK(rc::check([] {
        Swaps store;
        const std::vector<std::string> skus{"A", "B", "C", "A-L"};
        for (const auto& sku : skus)
            store.goods.put(sku, *rc::gen::inRange<std::int64_t>(0, 4'000),
                            sku.starts_with("A") ? "a" : "");
        const auto units = *rc::gen::inRange<std::int64_t>(1, 6);
        const auto price = *rc::gen::inRange<std::int64_t>(0, 3'000);
        auto sale =
            saleOfA(units, price, *rc::gen::inRange<std::int64_t>(0, units * price / 2 + 1));
        const auto byCash = *rc::gen::inRange<std::int64_t>(0, sale.total().minor() + 1);
        sale.tenders[0].amount -= pence(byCash);
        sale.tenders.push_back(samples::tender("cash", byCash));
        RC_PRE(receipts::freezeShares(sale).has_value());
        store.shelf.put(sale);
        Drawer drawer;
        for (const auto& tender : sale.tenders)
            Drawer::add(drawer.in, {tender.type, tender.token}, tender.amount);

        std::vector<std::string> receipts{"S1"};
        const auto visits = *rc::gen::inRange(1, 9);
        for (int visit = 0; visit < visits; ++visit) {
            const auto from = *rc::gen::elementOf(receipts);
            const auto receipt = *store.shelf.find(ReceiptNumber(from));
            const auto& line = *rc::gen::elementOf(receipt.lines);
            const auto left =
                line.quantity - store.journal.ledger(receipt.number)->line(line.number).units;
            if (left == 0) continue;
            const auto back = *rc::gen::inRange<std::int64_t>(1, left + 1);
            auto request =
                Counter::asking(std::to_string(visit), {Counter::line(line.number, back, from)});
            if (*rc::gen::arbitrary<bool>()) {
                request.remedy = policy::Remedy::Exchange;
                request.exchangePayment = *rc::gen::element<std::string>("card", "cash");
                const auto kinds = *rc::gen::inRange(1, 3);
                for (int kind = 0; kind < kinds; ++kind)
                    request.exchange.push_back(
                        {*rc::gen::elementOf(skus), *rc::gen::inRange<std::int64_t>(1, 4)});
            }
            const auto answer = store.commit(request);
            RC_ASSERT(answer.has_value());
            RC_ASSERT(answer->record.state == ReturnState::Committed);
            settle(drawer, store, answer->record);
            if (answer->record.decision.exchange) receipts.push_back(store.last);
        }

        // Once everything is back, so is every penny, to where it came from.
        for (std::size_t at = 0; at < receipts.size(); ++at) {
            const auto receipt = *store.shelf.find(ReceiptNumber(receipts[at]));
            for (const auto& line : receipt.lines) {
                const auto left =
                    line.quantity - store.journal.ledger(receipt.number)->line(line.number).units;
                if (left == 0) continue;
                const auto answer =
                    store.commit(Counter::asking(receipts[at] + "/" + std::to_string(line.number),
                                                 {Counter::line(line.number, left, receipts[at])}));
                RC_ASSERT(answer.has_value());
                settle(drawer, store, answer->record);
            }
        }
        RC_ASSERT(drawer.total(drawer.in) == drawer.total(drawer.out));
    }));
}
