// Exchanges: what goes out for what comes back, what is left to pay, and what the new goods keep of
// the old ones. Scenarios M7 to M13 of refund-scenarios.
#include "Swaps.h"

#include "reprise/policy/Rule.h"

#include <catch2/catch_test_macros.hpp>

using namespace reprise;
using namespace reprise::returns;
using namespace reprise::tests;
using samples::pence;

TEST_CASE("M7: the discount of the old goods does not carry to the new", "[returns][exchange]")
{
    Swaps store;
    store.shelf.put(saleOfA(1, 10'000, 1'000));
    store.goods.put("B", 8'000);
    const auto answer = store.commit(Swaps::swap("q", "S1", 1, 1, {{"B", 1}}));
    REQUIRE(answer);
    const auto& decision = answer->record.decision;
    CHECK(answer->record.state == ReturnState::Committed);
    CHECK(decision.refund.amount == pence(1'000));
    CHECK(decision.exchange->due == pence(0));
    CHECK(decision.refund.tax == pence(1'500 - 1'333));
    REQUIRE(decision.refund.legs.size() == 1);
    CHECK(decision.refund.legs[0].original == 1);
    REQUIRE(decision.refund.carried.size() == 1);
    CHECK(decision.refund.carried[0].amount == pence(8'000));
}

TEST_CASE("M8: goods for 250 against 100 owe 150", "[returns][exchange]")
{
    Swaps store;
    store.shelf.put(saleOfA(1, 10'000));
    store.goods.put("B", 25'000);
    auto request = Swaps::swap("q", "S1", 1, 1, {{"B", 1}});
    const auto decision = store.desk.decide(request);
    REQUIRE(decision);
    CHECK(decision->exchange->due == pence(15'000));
    CHECK(decision->refund.amount == pence(0));
    CHECK(decision->refund.legs.empty());
    CHECK(decision->refund.tax == pence(1'667 - 4'167));

    request.exchangePayment.clear();
    const auto refused = store.commit(request);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::Invalid);
    CHECK(refused.error().detail.find("exchange_payment") != std::string::npos);
    CHECK(store.journal.answers().empty());
}

TEST_CASE("M9: goods for 60 against 40 collect 20", "[returns][exchange]")
{
    Swaps store;
    store.shelf.put(saleOfA(1, 4'000));
    store.goods.put("B", 6'000);
    auto request = Swaps::swap("q", "S1", 1, 1, {{"B", 1}});
    request.exchangePayment = "cash";
    const auto answer = store.commit(request);
    REQUIRE(answer);
    CHECK(answer->record.state == ReturnState::Committed);
    REQUIRE(answer->record.orders.size() == 1);
    CHECK(answer->record.orders[0].kind == OrderKind::Collect);
    CHECK(answer->record.orders[0].rail == Rail::Till);
    CHECK(answer->record.orders[0].state == OrderState::Paid);
    CHECK(answer->record.orders[0].amount == pence(2'000));
    const auto receipt = store.lastReceipt();
    CHECK(receipt.total() == pence(6'000));
    REQUIRE(receipt.tenders.size() == 2);
    CHECK(receipt.tenders[0].token == "tok_1");
    CHECK(receipt.tenders[0].amount == pence(4'000));
    CHECK(receipt.tenders[1].type == "cash");
}

TEST_CASE("M10: three announced at 30 for 20 and one received pay 10", "[returns][exchange]")
{
    Swaps store;
    store.shelf.put(saleOfA(3, 3'000));
    store.goods.put("B", 2'000);
    auto request = Swaps::swap("q", "S1", 1, 3, {{"B", 3}});
    request.lines[0].received = 1;
    const auto answer = store.commit(request);
    REQUIRE(answer);
    CHECK(answer->record.decision.refund.amount == pence(1'000));
    CHECK(answer->record.decision.exchange->items.at(0).quantity == 1);
    CHECK(store.journal.ledger(ReceiptNumber("S1"))->line(1).units == 1);
}

TEST_CASE("M11: what costs more is collected before it is handed over", "[returns][exchange]")
{
    Swaps store;
    ReturnDesk withTerminal({store.shelf,
                             store.journal,
                             store.approvals,
                             store.random,
                             store.rules,
                             {{"card", Rail::Terminal}},
                             &store.goods},
                            {"0412", "K1"});
    store.shelf.put(saleOfA(1, 4'000));
    store.goods.put("B", 6'000);
    const auto answer = withTerminal.commit(Swaps::swap("q", "S1", 1, 1, {{"B", 1}}));
    REQUIRE(answer);
    CHECK(answer->record.state == ReturnState::Paying);
    REQUIRE(answer->record.orders.size() == 1);
    CHECK(answer->record.orders[0].kind == OrderKind::Collect);
    CHECK(answer->record.orders[0].state == OrderState::Paying);
    CHECK(answer->record.orders[0].serviceId.size() == serviceIdLength);
}

TEST_CASE("M12: the first purchase date and the final-sale flag follow the new goods",
          "[returns][exchange]")
{
    Swaps store("uk-high-street");
    auto sale = saleOfA(1, 4'000);
    sale.lines[0].traits = {"final_sale"};
    store.shelf.put(sale);
    store.goods.put("B", 4'000);
    auto request = Swaps::swap("q", "S1", 1, 1, {{"B", 1}});
    request.lines[0].reason = rights::Reason::Faulty; // A claim opens even a final sale.
    const auto answer = store.commit(request);
    REQUIRE(answer);
    REQUIRE(answer->record.state == ReturnState::Committed);
    const auto line = store.lastReceipt().lines.at(0);
    CHECK(line.firstBoughtOn == *parseDay("2026-11-01"));
    CHECK(receipts::hasTrait(line.traits, "final_sale"));

    auto later = Counter::asking("later", {Counter::line(1, 1, store.last)});
    const auto refused = store.commit(later);
    REQUIRE(refused);
    CHECK(refused->record.decision.outcome == policy::Outcome::Denial);
}

TEST_CASE("M12: a window goes on from the first purchase", "[returns][exchange]")
{
    Swaps store("uk-high-street");
    store.shelf.put(saleOfA(1, 4'000));
    store.goods.put("B", 4'000);
    REQUIRE(store.commit(Swaps::swap("q", "S1", 1, 1, {{"B", 1}})));
    auto later = Counter::asking("later", {Counter::line(1, 1, store.last)});
    later.at += std::chrono::days{10}; // Day 31 of A, day 10 of B.
    CHECK(store.desk.decide(later)->outcome == policy::Outcome::OverridableDenial);
}

TEST_CASE("M13: another size is even, tax and all, whatever the shelf says today",
          "[returns][exchange]")
{
    Swaps store;
    store.shelf.put(saleOfA(3, 3'333, 100));
    store.goods.put("A", 5'000, "jumper");
    store.goods.put("A-L", 5'500, "jumper");
    const auto answer = store.commit(Swaps::swap("q", "S1", 1, 2, {{"A-L", 1}, {"A", 1}}));
    REQUIRE(answer);
    const auto& decision = answer->record.decision;
    CHECK(decision.refund.amount == pence(0));
    CHECK(decision.refund.tax == pence(0));
    CHECK(decision.exchange->due == pence(0));
    CHECK(answer->record.orders.empty());
    for (const auto& item : decision.exchange->items)
        CHECK(item.like == 0U);
    CHECK(store.lastReceipt().total() == decision.exchange->worth);
}

TEST_CASE("Several for several, the like ones at what was paid and the rest at the shelf's price",
          "[returns][exchange]")
{
    Swaps store;
    store.shelf.put(saleOfA(2, 3'000));
    store.goods.put("A", 4'000);
    store.goods.put("B", 500);
    const auto decision = store.desk.decide(Swaps::swap("q", "S1", 1, 1, {{"A", 2}, {"B", 3}}));
    REQUIRE(decision);
    REQUIRE(decision->exchange->items.size() == 3);
    CHECK(decision->exchange->items[0].gross == pence(3'000));
    CHECK(decision->exchange->items[1].gross == pence(4'000));
    CHECK(decision->exchange->items[2].gross == pence(1'500));
    CHECK(decision->exchange->due == pence(5'500));
}

TEST_CASE("A replacement is the same goods again, at no charge", "[returns][exchange]")
{
    Swaps store;
    store.shelf.put(saleOfA(2, 3'000));
    auto request = Counter::asking("q", {Counter::line(1, 1, "S1")});
    request.lines[0].reason = rights::Reason::Faulty;
    request.remedy = policy::Remedy::Replacement;
    const auto answer = store.commit(request);
    REQUIRE(answer);
    REQUIRE(answer->record.state == ReturnState::Committed);
    CHECK(answer->record.decision.refund.amount == pence(0));
    CHECK(store.lastReceipt().lines.at(0).sku == "A");
    CHECK(store.lastReceipt().total() == pence(3'000));
}

TEST_CASE("Goods that nobody sells are a no", "[returns][exchange]")
{
    Swaps store;
    store.shelf.put(saleOfA(1, 3'000));
    const auto answer = store.commit(Swaps::swap("q", "S1", 1, 1, {{"NONE", 1}}));
    REQUIRE(answer);
    CHECK(answer->record.state == ReturnState::Denied);
    CHECK(answer->record.decision.exchange->items.at(0).findings.at(0).rule
          == policy::rule::goodsUnknown);
}

TEST_CASE("D-4, D-5: goods with an age limit are handed over by a colleague only",
          "[returns][exchange][rights]")
{
    Swaps store;
    store.shelf.put(saleOfA(1, 3'000));
    store.goods.put("B", 3'000).traits = {"age_restricted:18"};
    auto request = Swaps::swap("q", "S1", 1, 1, {{"B", 1}});
    const auto atDesk = store.desk.decide(request);
    CHECK(atDesk->outcome == policy::Outcome::Authorised);
    CHECK(atDesk->route == Route::Colleague);
    CHECK(atDesk->exchange->items.at(0).findings.at(0).facts.at("code") == "STAFF_HANDOVER_AGE_18");
    request.mode = Mode::Kiosk;
    const auto atKiosk = store.desk.decide(request);
    CHECK(atKiosk->outcome == policy::Outcome::Contingent);
    CHECK(atKiosk->lines.at(0).outcome == policy::Outcome::Authorised);
    // The refund part may complete.
    request.remedy = policy::Remedy::Refund;
    request.exchange.clear();
    CHECK(store.desk.decide(request)->outcome == policy::Outcome::Authorised);
}

TEST_CASE(
    "At the kiosk a colleague's approval lets goods with an age limit out, and no wrong PIN does",
    "[returns][exchange][rights]")
{
    Swaps store;
    store.shelf.put(saleOfA(1, 3'000));
    store.goods.put("B", 3'000).traits = {"age_restricted:18"};
    auto request = Swaps::swap("q", "S1", 1, 1, {{"B", 1}});
    request.mode = Mode::Kiosk;
    request.operatorId.reset();
    request.approval = people::Approval{OperatorId("3001"), "0000", "is over 18"};
    const auto wrong = store.desk.decide(request);
    REQUIRE(wrong);
    CHECK(wrong->outcome == policy::Outcome::Contingent);
    CHECK(wrong->exchange->items.at(0).findings.back().rule == policy::rule::approval);

    request.approval = people::Approval{OperatorId("3001"), "3333", "is over 18"};
    const auto answer = store.commit(request);
    REQUIRE(answer);
    CHECK(answer->record.state == ReturnState::Committed);
    CHECK(answer->record.approver == OperatorId("3001"));
    CHECK(answer->record.decision.exchange->items.at(0).outcome == policy::Outcome::Authorised);
}

TEST_CASE("Recalled goods are never handed over, dangerous ones by a colleague",
          "[returns][exchange][rights]")
{
    Swaps store;
    store.shelf.put(saleOfA(1, 3'000));
    store.goods.put("R", 3'000).traits = {"recalled"};
    store.goods.put("H", 3'000).traits = {"hazardous"};
    CHECK(store.desk.decide(Swaps::swap("r", "S1", 1, 1, {{"R", 1}}))->outcome
          == policy::Outcome::Denial);
    auto request = Swaps::swap("h", "S1", 1, 1, {{"H", 1}});
    CHECK(store.desk.decide(request)->route == Route::Colleague);
    request.mode = Mode::Kiosk;
    CHECK(store.desk.decide(request)->outcome == policy::Outcome::Contingent);
}

TEST_CASE("F03: an even exchange adjusts no tax", "[returns][exchange][F03]")
{
    Swaps store;
    store.shelf.put(saleOfA(1, 2'499));
    store.goods.put("B", 2'499);
    const auto answer = store.commit(Swaps::swap("q", "S1", 1, 1, {{"B", 1}}));
    REQUIRE(answer);
    CHECK(answer->record.state == ReturnState::Committed);
    CHECK(answer->record.decision.refund.amount == pence(0));
    CHECK(answer->record.decision.refund.tax == pence(0));
}
