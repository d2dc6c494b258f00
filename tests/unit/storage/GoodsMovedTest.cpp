// The goods of a return as durable facts: stock, serials and the receipt of an exchange stand or
// fall with the return itself.
#include "SettlingSteps.h"
#include "Terminal.h"

#include "reprise/returns/ExchangeReceipt.h"

using namespace reprise;
using namespace reprise::storage;
using goods::Place;
using returns::OrderState;
using returns::ReturnState;
using samples::pence;

namespace {

using Levels = std::map<Place, std::int64_t>;

Levels levels(TerminalStore& store, const std::string& sku)
{
    const auto movements = store.stock().movementsOf(sku);
    REQUIRE(movements);
    return goods::levelsOf(*movements);
}

returns::PaymentOrder orderOf(const returns::Return& record, returns::OrderKind kind, Money amount)
{
    return {.id = returns::orderId(record.id, 0),
            .serviceId = "S000000001",
            .kind = kind,
            .type = "card",
            .token = {},
            .last4 = {},
            .amount = amount,
            .askedAt = record.at};
}

/// Two hearts with their serials, on their way.
returns::Return paying(const std::string& id)
{
    auto record = samples::returned(samples::hearts(), 1, 2, {}, id);
    record.state = ReturnState::Paying;
    record.decision.edition = returns::newestEdition;
    record.decision.lines[0].serials = {"SN1"};
    record.decision.lines[0].disposal = policy::Disposal{policy::Disposition::ReturnToStock};
    record.orders = {orderOf(record, returns::OrderKind::Refund, record.decision.refund.amount)};
    return record;
}

/// The same hearts for one mug of 10.00, the difference by card.
returns::Return swapping(const std::string& id)
{
    auto record = paying(id);
    auto& plan = record.decision.refund;
    const auto worth = plan.amount;
    plan.carried = std::exchange(plan.legs, {});
    plan.amount = pence(0);
    record.decision.exchange = returns::Exchange{{{.sku = "MUG",
                                                   .description = "Mug",
                                                   .category = {},
                                                   .quantity = 1,
                                                   .unitPrice = pence(1000),
                                                   .gross = pence(1000),
                                                   .tax = pence(167),
                                                   .firstBoughtOn = *parseDay("2026-11-01")}},
                                                 worth,
                                                 pence(1000),
                                                 pence(1000) - worth,
                                                 "card"};
    record.orders = {orderOf(record, returns::OrderKind::Collect, pence(1000) - worth)};
    return record;
}

returns::Settling step(const returns::Return& record, ReturnState to, OrderState state)
{
    auto order = record.orders.front();
    order.state = state;
    order.reference = "T-1";
    return {record.id, record.at + std::chrono::seconds{3}, to, {order}, {}, {}};
}

} // namespace

SCENARIO("M17: a return moves stock once, and a withdrawn one not at all", "[storage][goods]")
{
    Terminal terminal;
    auto store = terminal.open();
    REQUIRE(store->receiptArchive().file({samples::hearts()}));
    const auto record = paying("A");
    REQUIRE(store->returnJournal().record(record, {samples::hearts()}));
    CHECK(levels(*store, "85123A") == Levels{{Place::SalesFloor, 2}});
    CHECK(store->returnJournal().ledger(samples::hearts().number)->serials.at(1)
          == std::vector<std::string>{"SN1"});

    THEN("told again it is a conflict, and nothing moves")
    {
        CHECK_FALSE(store->returnJournal().record(record, {samples::hearts()}));
        CHECK(levels(*store, "85123A") == Levels{{Place::SalesFloor, 2}});
    }
    THEN("the same serial doesn't come back twice")
    {
        auto other = paying("B");
        other.decision.lines[0].refund =
            returns::refundFor(*samples::hearts().line(1),
                               store->returnJournal().ledger(samples::hearts().number)->line(1), 2)
                .refund;
        const auto refused = store->returnJournal().record(other, {samples::hearts()});
        REQUIRE_FALSE(refused);
        CHECK(refused.error().code == ErrorCode::Conflict);
        CHECK(levels(*store, "85123A") == Levels{{Place::SalesFloor, 2}});
    }
    THEN("paid, it has moved once; the step is no movement")
    {
        REQUIRE(tests::take(store->returnJournal(),
                            step(record, ReturnState::Committed, OrderState::Paid)));
        CHECK(levels(*store, "85123A") == Levels{{Place::SalesFloor, 2}});
    }
    THEN("taken home again, all is as it was, and the sums say so after a new start")
    {
        auto& journal = store->returnJournal();
        REQUIRE(tests::take(journal, step(record, ReturnState::Pending, OrderState::Declined)));
        REQUIRE(
            tests::take(journal, {record.id, record.at, ReturnState::Withdrawn, {}, {}, "home"}));
        store.reset();
        store = terminal.open();
        CHECK(levels(*store, "85123A").empty());
        CHECK(store->stock().movementsOf("85123A")->size() == 2);
        CHECK(store->returnJournal().ledger(samples::hearts().number)->serials.empty());
    }
}

SCENARIO("M11: the new goods of an exchange are the customer's once they are paid",
         "[storage][goods]")
{
    Terminal terminal;
    auto store = terminal.open();
    REQUIRE(store->receiptArchive().file({samples::hearts()}));
    const auto record = swapping("A");
    REQUIRE(store->returnJournal().record(record, {samples::hearts()}));
    const auto number = returns::exchangeNumber(record.id);
    CHECK(levels(*store, "MUG").empty());
    CHECK_FALSE(store->receiptFinder().find(number));

    THEN("paid, they leave the floor with a receipt")
    {
        REQUIRE(tests::take(store->returnJournal(),
                            step(record, ReturnState::Committed, OrderState::Paid)));
        CHECK(levels(*store, "MUG") == Levels{{Place::SalesFloor, -1}});
        const auto receipt = store->receiptFinder().find(number);
        REQUIRE(receipt);
        CHECK(receipt->total() == pence(1000));
        REQUIRE(receipt->tenders.size() == 2);
        CHECK(receipt->tenders[0].amount == record.decision.exchange->worth);
        CHECK(receipt->tenders[1].token == "T-1");
        CHECK(receipt->lines[0].firstBoughtOn == *parseDay("2026-11-01"));
    }
    THEN("declined and withdrawn, there is neither, and the old tender is whole again")
    {
        auto& journal = store->returnJournal();
        REQUIRE(tests::take(journal, step(record, ReturnState::Pending, OrderState::Declined)));
        REQUIRE(
            tests::take(journal, {record.id, record.at, ReturnState::Withdrawn, {}, {}, "home"}));
        CHECK(levels(*store, "MUG").empty());
        CHECK(levels(*store, "85123A").empty());
        CHECK_FALSE(store->receiptFinder().find(number));
        CHECK(journal.ledger(samples::hearts().number)->tenders.at(1) == 0);
    }
}
