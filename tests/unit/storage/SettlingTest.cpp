// A return after it was recorded: its orders, its steps and its way back, as durable facts.
#include "OlderSchema.h"
#include "SettlingSteps.h"

#include "reprise/returns/Rederivation.h"

using namespace reprise;
using namespace reprise::storage;
using returns::OrderState;
using returns::ReturnState;

namespace {

returns::PaymentOrder orderOf(const returns::Return& record, std::size_t before,
                              const std::string& serviceId)
{
    return {.id = returns::orderId(record.id, before),
            .serviceId = serviceId,
            .type = "card",
            .token = "tok_1",
            .last4 = "4242",
            .amount = record.decision.refund.amount,
            .askedAt = record.at};
}

/// Two of six hearts are on their way back to the card they were paid with.
returns::Return paying(TerminalStore& store, const std::string& id, const std::string& serviceId)
{
    const auto sale = samples::hearts();
    const auto ledger = store.returnJournal().ledger(sale.number);
    auto record = samples::returned(sale, 1, 2, ledger->line(1), id);
    record.state = ReturnState::Paying;
    record.orders = {orderOf(record, 0, serviceId)};
    REQUIRE(store.returnJournal().record(record, {sale}));
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

SCENARIO("A return that is being paid", "[storage][settlement]")
{
    Terminal terminal;
    auto store = terminal.open();
    auto& journal = store->returnJournal();
    const auto record = paying(*store, "A", "S000000001");
    const auto sale = samples::hearts().number;

    THEN("it is found as it stands, by its number and by its request, after a new start too")
    {
        store.reset();
        store = terminal.open();
        const auto found = store->returnJournal().find(record.id);
        REQUIRE(found);
        CHECK(found->record.state == ReturnState::Paying);
        CHECK(found->record.orders == record.orders);
        CHECK((*store->returnJournal().answered(record.decision.request))->record.orders
              == record.orders);
        CHECK(store->returnJournal().unsettled()->size() == 1);
        CHECK(store->returnJournal().ledger(sale)->line(1).units == 2);
    }
    THEN("its outcome is an entry of its own, and the first one stays as it was")
    {
        REQUIRE(tests::take(journal, step(record, ReturnState::Committed, OrderState::Paid)));
        const auto found = journal.find(record.id);
        CHECK(found->record.state == ReturnState::Committed);
        CHECK(found->record.orders[0].state == OrderState::Paid);
        CHECK(found->record.orders[0].reference == "T-1");
        CHECK(found->position.seq == 2);
        CHECK(journal.unsettled()->empty());
        const auto entries = store->outbox().entriesAfter(0, 100);
        REQUIRE(entries->size() == 3);
        CHECK((*entries)[1].kind == "return_accepted");
        CHECK((*entries)[2].kind == "return_settled");
        CHECK((*entries)[2].subject == record.id.text());
        CHECK(store->verifyJournal()->ok);
    }
    THEN("what was settled is settled: nothing changes it, and nothing is written")
    {
        REQUIRE(tests::take(journal, step(record, ReturnState::Committed, OrderState::Paid)));
        const auto again =
            tests::take(journal, step(record, ReturnState::Pending, OrderState::Declined));
        REQUIRE_FALSE(again);
        CHECK(again.error().code == ErrorCode::Conflict);
        CHECK(*store->outbox().lastSeq() == 3);
    }
    THEN("an order that was declined can't turn out paid")
    {
        REQUIRE(tests::take(journal, step(record, ReturnState::Pending, OrderState::Declined)));
        const auto paid =
            tests::take(journal, step(record, ReturnState::Committed, OrderState::Paid));
        REQUIRE_FALSE(paid);
        CHECK(paid.error().code == ErrorCode::Conflict);
    }
    THEN("another return's order, or a ServiceID used before, is refused")
    {
        const auto other = paying(*store, "B", "S000000002");
        auto stolen = step(record, ReturnState::InDoubt, OrderState::InDoubt);
        stolen.orders = {other.orders.front()};
        CHECK(tests::take(journal, stolen).error().code == ErrorCode::Conflict);
        auto repeated = step(record, ReturnState::InDoubt, OrderState::InDoubt);
        repeated.orders.push_back(orderOf(record, 1, "S000000002"));
        CHECK_FALSE(tests::take(journal, repeated));
        CHECK(journal.find(record.id)->record.orders.size() == 1);
        CHECK(journal.find(record.id)->record.state == ReturnState::Paying);
    }
    THEN("a step that somebody else's has overtaken is refused: its orders stand otherwise by now")
    {
        auto both = step(record, ReturnState::Paying, OrderState::Paying);
        both.orders.push_back(orderOf(record, 1, "S000000002"));
        both.orders.back().leg = 1;
        REQUIRE(tests::take(journal, both));
        // Whoever read the return before sees one order only.
        const auto paid = step(record, ReturnState::Committed, OrderState::Paid);
        const auto late = journal.settle(paid, returns::settledBy(record, paid));
        REQUIRE_FALSE(late);
        CHECK(late.error().code == ErrorCode::Conflict);
        CHECK(journal.find(record.id)->record.orders[0].state == OrderState::Paying);
    }
    THEN("nobody can settle what isn't there")
    {
        auto unknown = step(record, ReturnState::Committed, OrderState::Paid);
        unknown.id = ReturnId("R-0412-K1-NOTTHERE");
        CHECK(journal.settle(unknown, record).error().code == ErrorCode::NotFound);
    }
}

SCENARIO("A customer takes goods home again", "[storage][settlement]")
{
    Terminal terminal;
    auto store = terminal.open();
    auto& journal = store->returnJournal();
    const auto sale = samples::hearts();
    REQUIRE(takeBack(*store, 1, 1, "before"));
    const auto before = *journal.ledger(sale.number);
    const auto record = paying(*store, "A", "S000000001");
    const returns::Settling withdrawal{record.id, record.at, ReturnState::Withdrawn, {}, {}, "no"};

    WHEN("the card was declined")
    {
        REQUIRE(tests::take(journal, step(record, ReturnState::Pending, OrderState::Declined)));
        const auto withdrawn = tests::take(journal, withdrawal);
        INFO((withdrawn ? "" : withdrawn.error().detail));
        REQUIRE(withdrawn);
        THEN("the ledgers are as if the return had never been, and the rest still sums to the sale")
        {
            const auto after = *journal.ledger(sale.number);
            CHECK(after.line(1).units == before.line(1).units);
            CHECK(after.line(1).refund == before.line(1).refund);
            CHECK(after.line(1).tax == before.line(1).tax);
            CHECK(after.line(1).worth == before.line(1).worth);
            CHECK(after.line(1).worthTax == before.line(1).worthTax);
            CHECK(after.tenders.at(1) == before.tenders.at(1));
            REQUIRE(takeBack(*store, 1, 5, "rest"));
            CHECK(journal.ledger(sale.number)->line(1).refund == sale.line(1)->gross().minor());
        }
        THEN("a walk through the past meets the return and its withdrawal, and comes to the same")
        {
            std::vector<ReturnState> met;
            returns::Rederivation past(store->receiptFinder());
            REQUIRE(store->receiptArchive().file({sale}));
            REQUIRE(store->eachReturn([&](const KeptReturn& kept) -> Result<void> {
                met.push_back(kept.record.state);
                return past.settle(kept.record);
            }));
            CHECK(met
                  == std::vector{ReturnState::Committed, ReturnState::Paying,
                                 ReturnState::Withdrawn});
        }
    }
    WHEN("the money may have moved")
    {
        REQUIRE(tests::take(journal, step(record, ReturnState::InDoubt, OrderState::InDoubt)));
        THEN("the goods stay")
        {
            CHECK(tests::take(journal, withdrawal).error().code == ErrorCode::Conflict);
            CHECK(journal.ledger(sale.number)->line(1).units == 3);
        }
    }
    WHEN("one of two payments has moved")
    {
        auto half = step(record, ReturnState::Pending, OrderState::Declined);
        half.orders.push_back(orderOf(record, 1, "S000000002"));
        half.orders.back().leg = 1;
        half.orders.back().state = OrderState::Paid;
        REQUIRE(tests::take(journal, half));
        THEN("the goods stay")
        {
            CHECK(tests::take(journal, withdrawal).error().code == ErrorCode::Conflict);
        }
    }
}

SCENARIO("Cash that was handed out in place of a declined card", "[storage][settlement][cash]")
{
    Terminal terminal;
    auto store = terminal.open();
    const auto sale = samples::hearts();
    auto record = paying(*store, "A", "S000000001");
    REQUIRE(store->receiptArchive().file({sale}));
    REQUIRE(tests::take(store->returnJournal(),
                        step(record, ReturnState::Pending, OrderState::Declined)));
    auto cash = orderOf(record, 1, "");
    cash.rail = returns::Rail::Till;
    cash.type = "cash";
    cash.askedAt = record.at + std::chrono::minutes{5};
    cash.state = OrderState::Paid;
    REQUIRE(tests::take(
        store->returnJournal(),
        {record.id, cash.askedAt, ReturnState::Committed, {cash}, OperatorId("1042"), "agreed"}));
    const auto paid = [&](returns::CashCounted counted) {
        return *store->returnJournal().cashPaid(
            {sale.number, sale.customer, record.at, cash.askedAt, cash.amount.currency(), counted});
    };

    THEN("it counts from the moment it was handed out, and the decision's own cash stands apart")
    {
        CHECK(paid(returns::CashCounted::HandedOut) == cash.amount);
        CHECK(paid(returns::CashCounted::Decided).isZero());
        const auto before = store->returnJournal().cashPaid(
            {sale.number, "", record.at, record.at, cash.amount.currency()});
        CHECK(before->isZero());
    }
    THEN("what was handed out before it was counted counts once the schema is new")
    {
        store.reset();
        goBackTo(terminal, 4);
        store = terminal.open();
        CHECK(paid(returns::CashCounted::HandedOut) == cash.amount);
    }
    THEN("a walk through the past meets it as a step of its own, with its orders")
    {
        std::vector<KeptAs> met;
        REQUIRE(store->eachReturn([&](const KeptReturn& kept) -> Result<void> {
            met.push_back(kept.as);
            if (kept.as == KeptAs::CashHandedOut)
                CHECK(kept.record.orders
                      == std::vector{store->returnJournal().find(record.id)->record.orders[1]});
            return {};
        }));
        CHECK(met == std::vector{KeptAs::Decided, KeptAs::CashHandedOut});
    }
}
