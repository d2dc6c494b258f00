// Money off the price of goods that the customer keeps: what it pays, what it leaves of the sale,
// and who may say yes to it.
#include "Reductions.h"
#include "SettlingSteps.h"

#include "reprise/policy/Rule.h"
#include "reprise/returns/GoodsMoved.h"
#include "reprise/returns/Rederivation.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <algorithm>

using namespace reprise;
using namespace reprise::returns;
using namespace reprise::tests;
using policy::Outcome;
using samples::pence;

namespace {

/// A kettle at 24.00 with 4.00 of tax, and three mugs at 10.00 with 5.00 of it, by card.
receipts::Receipt kitchen()
{
    auto sale = samples::receipt({samples::line(1, 1, 2400), samples::line(2, 3, 1000)});
    sale.lines[0].tax = pence(400);
    sale.lines[1].tax = pence(500);
    sale.tenders = {samples::tender("card", 5400)};
    return *receipts::freezeShares(std::move(sale));
}

bool has(const DecidedLine& line, std::string_view rule)
{
    return std::ranges::count(line.findings, rule, &policy::Finding::rule) > 0;
}

struct Kitchen : Counter {
    Kitchen() { shelf.put(sale); }

    Return commits(const Request& request)
    {
        const auto answer = desk.commit(request);
        INFO((answer ? std::string() : answer.error().detail));
        REQUIRE(answer);
        REQUIRE(answer->record.state == ReturnState::Committed);
        return answer->record;
    }

    void refuses(const Request& request, const std::string& saying)
    {
        const auto known = journal.answers().size();
        const auto answer = desk.commit(request);
        REQUIRE_FALSE(answer);
        CHECK(answer.error().code == ErrorCode::Invalid);
        INFO(answer.error().detail);
        CHECK(answer.error().detail.find(saying) != std::string::npos);
        CHECK(journal.answers().size() == known);
    }

    LineLedger ledger(int line) { return journal.ledger(sale.number)->line(line); }

    receipts::Receipt sale = kitchen();
};

} // namespace

SCENARIO("A part of the price goes back and the goods stay", "[returns][reduction]")
{
    Kitchen counter;
    const auto reduced = counter.commits(reducing("r1", 1, 1, 600));
    const auto& line = reduced.decision.lines.at(0);
    CHECK(line.keepsGoods);
    CHECK(line.refund == pence(600));
    CHECK(line.tax == pence(100)); // By the split of the sale: 4.00 of 24.00.
    CHECK(reduced.decision.refund.amount == pence(600));
    CHECK(reduced.decision.refund.tax == pence(100));
    REQUIRE(reduced.decision.refund.legs.size() == 1);
    CHECK(reduced.decision.refund.legs[0].original == 1);
    CHECK(reduced.approver == OperatorId("3001"));
    CHECK(reduced.decision.route == Route::Colleague);

    THEN("nothing comes in: no stock, no place for it, and every unit is still out")
    {
        CHECK(broughtIn(reduced).empty());
        CHECK(quarantineLabels(reduced).empty());
        CHECK_FALSE(line.disposal);
        CHECK(counter.ledger(1).units == 0);
        CHECK(counter.ledger(1).worth == 0);
        CHECK(counter.ledger(1).reduced == 600);
        CHECK(counter.ledger(1).reducedTax == 100);
    }
    THEN("the same unit is later worth what was paid less the reduction, and no more")
    {
        const auto back = counter.commits(returning("r2", 1, 1));
        CHECK(back.decision.lines[0].refund == pence(1800));
        CHECK(back.decision.lines[0].tax == pence(300));
        CHECK(back.decision.lines[0].reducedBefore == pence(600));
        CHECK_FALSE(back.decision.lines[0].keepsGoods);
        CHECK(counter.ledger(1).units == 1);
        CHECK(counter.ledger(1).worth == 2400);
        CHECK(counter.ledger(1).reduced == 0);
        CHECK(counter.ledger(1).reducedTax == 0);
        CHECK(counter.ledger(1).refund == 2400);
        const auto more = counter.desk.commit(reducing("r3", 1, 1, 1));
        REQUIRE(more);
        CHECK(more->record.state == ReturnState::Denied);
        CHECK(has(more->record.decision.lines[0], policy::rule::available));
    }
    THEN("the same id moves nothing twice")
    {
        CHECK(counter.commits(reducing("r1", 1, 1, 600)).id == reduced.id);
        CHECK(counter.ledger(1).reduced == 600);
    }
    THEN("an exchange for the same goods takes nothing more, and keeps the lower price")
    {
        auto swap = returning("r2", 1, 1);
        swap.remedy = policy::Remedy::Replacement;
        const auto back = counter.commits(swap);
        REQUIRE(back.decision.exchange);
        CHECK(back.decision.exchange->due.isZero());
        CHECK(back.decision.exchange->items.at(0).gross == pence(1800));
        CHECK(back.decision.exchange->items.at(0).tax == pence(300));
        CHECK(back.decision.refund.amount.isZero());
    }
    THEN("the record alone gives the same decisions again")
    {
        const auto back = counter.commits(returning("r2", 1, 1));
        Rederivation past(counter.shelf);
        for (const auto& record : {reduced, back}) {
            const auto again = past.again(record, *counter.rules.byName(record.decision.rules));
            REQUIRE(again);
            CHECK(again->lines[0].refund == record.decision.lines[0].refund);
            CHECK(again->lines[0].tax == record.decision.lines[0].tax);
            CHECK(again->lines[0].reducedBefore == record.decision.lines[0].reducedBefore);
            CHECK(again->lines[0].keepsGoods == record.decision.lines[0].keepsGoods);
            CHECK(again->lines[0].findings == record.decision.lines[0].findings);
            REQUIRE(past.settle(record));
        }
    }
}

SCENARIO("Reductions add up, to the whole price at most", "[returns][reduction]")
{
    Kitchen counter;
    CHECK(counter.commits(reducing("r1", 1, 1, 333)).decision.refund.tax == pence(56));
    CHECK(counter.commits(reducing("r2", 1, 1, 333)).decision.refund.tax == pence(55));
    counter.refuses(reducing("r3", 1, 1, 1735), "expected at most 17.34");
    CHECK(counter.commits(reducing("r3", 1, 1, 1734)).decision.refund.tax == pence(289));
    counter.refuses(reducing("r4", 1, 1, 1), "expected at most 0.00");
    const auto back = counter.commits(returning("r4", 1, 1));
    CHECK(back.decision.refund.amount.isZero());
    CHECK(back.decision.refund.legs.empty());
    CHECK(counter.ledger(1).refund == 2400);
    CHECK(counter.ledger(1).tax == 400);
}

SCENARIO("A reduction weighs alike on all units of its line that are still out",
         "[returns][reduction]")
{
    Kitchen counter;
    counter.refuses(reducing("r0", 2, 2, 2001), "expected at most 20.00");
    counter.commits(reducing("r1", 2, 2, 500));
    CHECK(counter.commits(returning("r2", 2, 1)).decision.refund.amount == pence(1000 - 167));
    CHECK(counter.commits(returning("r3", 2, 1)).decision.refund.amount == pence(1000 - 167));
    CHECK(counter.commits(returning("r4", 2, 1)).decision.refund.amount == pence(1000 - 166));
    CHECK(counter.ledger(2).refund == 3000);
    CHECK(counter.ledger(2).tax == 500);
    CHECK(counter.ledger(2).reduced == 0);
}

SCENARIO("Only a colleague's yes reduces a price", "[returns][reduction]")
{
    Kitchen counter;
    auto request = reducing("r1", 1, 1, 600);
    request.approval.reset();
    WHEN("nobody has said yes")
    {
        const auto answer = counter.desk.commit(request);
        REQUIRE(answer);
        CHECK(answer->record.state == ReturnState::Denied);
        CHECK(answer->record.decision.outcome == Outcome::Contingent);
        CHECK(counter.ledger(1).reduced == 0);
    }
    WHEN("nothing is wrong with the goods, it is kindness and no right")
    {
        request.lines[0].reason = rights::Reason::ChangedMind;
        const auto decision = counter.desk.decide(request);
        REQUIRE(decision);
        CHECK(decision->outcome == Outcome::Contingent);
        CHECK(has(decision->lines[0], policy::rule::remedy));
    }
    WHEN("the tier goes by what is paid, not by what the goods cost")
    {
        counter.adoptOwn("[window]\ndays = 28\n"
                         "[[approval]]\nrole = \"supervisor\"\nup_to = \"10.00\"\n"
                         "[[approval]]\nrole = \"manager\"\n",
                         2);
        REQUIRE(
            counter.staff.store({{OperatorId("2001"), "Bea", {people::Role::Supervisor}, "2222"}}));
        request.approval = people::Approval{OperatorId("2001"), "2222", "scratched"};
        CHECK(counter.desk.decide(request)->outcome == Outcome::Authorised);
        request.lines[0].reduction = 1001;
        CHECK(counter.desk.decide(request)->outcome == Outcome::Contingent);
    }
    WHEN("it is a gift card: its price back would be money twice")
    {
        auto cards = kitchen();
        cards.lines[0].traits = {"gift_card"};
        counter.shelf.put(cards);
        const auto answer = counter.desk.commit(reducing("r1", 1, 1, 600));
        REQUIRE(answer);
        CHECK(answer->record.state == ReturnState::Denied);
        CHECK(answer->record.decision.outcome == Outcome::Denial);
    }
}

SCENARIO("A reduction that makes no sense is an error, and nothing is recorded",
         "[returns][reduction]")
{
    Kitchen counter;
    auto request = reducing("r1", 1, 1, 600);
    auto& line = request.lines[0];
    WHEN("it says no amount")
    {
        line.reduction.reset();
        counter.refuses(request, "reduction: missing");
    }
    WHEN("it is nothing, or more than money can be")
    {
        line.reduction = 0;
        counter.refuses(request, "expected a number from 1");
        line.reduction = Money::maxMinor + 1;
        counter.refuses(request, "expected a number from 1");
    }
    WHEN("two lines for the same goods are more than those together")
    {
        request.lines.push_back(line);
        request.lines[0].line = request.lines[1].line = 2;
        request.lines[0].reduction = request.lines[1].reduction = 1001;
        counter.refuses(request, "20.02 off line 2, expected at most 20.00");
    }
    WHEN("it comes with another remedy")
    {
        request.remedy = policy::Remedy::Refund;
        counter.refuses(request, "expected it with price_reduction alone");
    }
    WHEN("nobody knows what was paid")
    {
        line.receipt.reset();
        line.line.reset();
        line.sku = "SKU-1";
        counter.refuses(request, "receipt: missing");
    }
    WHEN("goods are said to come in")
    {
        line.received = 1;
        counter.refuses(request, "customer keeps them");
        line.received.reset();
        line.disposition = policy::Disposition::WriteOff;
        counter.refuses(request, "customer keeps them");
        line.disposition.reset();
        line.returnCost = ReturnCostClaim{450};
        counter.refuses(request, "customer keeps them");
    }
    WHEN("goods are asked for instead")
    {
        request.exchange = {{"SKU-1"}};
        counter.refuses(request, "exchange: names goods");
    }
}

SCENARIO("A reduction drains the tenders as a refund does", "[returns][reduction]")
{
    Kitchen counter;
    counter.sale.tenders = {samples::tender("gift_card", 500), samples::tender("card", 4900)};
    counter.shelf.put(counter.sale);
    const auto reduced = counter.commits(reducing("r1", 1, 1, 600));
    REQUIRE(reduced.decision.refund.legs.size() == 2);
    CHECK(reduced.decision.refund.legs[0].amount == pence(500));
    CHECK(reduced.decision.refund.legs[1].amount == pence(100));
    counter.commits(returning("r2", 1, 1));
    counter.commits(returning("r3", 2, 3));
    const auto ledger = *counter.journal.ledger(counter.sale.number);
    CHECK(ledger.tenders.at(1) == 500);
    CHECK(ledger.tenders.at(2) == 4900);
}

SCENARIO("Cash rounding waits for the last unit, whatever was reduced", "[returns][reduction]")
{
    Kitchen counter;
    const auto rounding = GENERATE(-2, 2);
    counter.sale.rounding = pence(rounding);
    counter.sale.tenders = {samples::tender("cash", 5400 + rounding)};
    counter.shelf.put(counter.sale);
    const auto first = counter.commits(reducing("r1", 1, 1, 2400)).decision.refund;
    const auto second = counter.commits(reducing("r2", 2, 3, 3000)).decision.refund;
    CHECK(first.rounding.isZero());
    CHECK(second.rounding == pence(std::min(rounding, 0))); // Never more than was paid.
    const auto last = returning("r3", 1, 1);
    CHECK(counter.commits(last).decision.refund.amount.isZero());
    CHECK(counter.commits(returning("r4", 2, 3)).decision.refund.amount
          == pence(std::max(rounding, 0)));
    CHECK(counter.journal.ledger(counter.sale.number)->tenders.at(1) == 5400 + rounding);
}

SCENARIO("Points that a price has earned go with what comes off it", "[returns][reduction]")
{
    Kitchen counter;
    counter.sale.points = receipts::Points{540, 0, "loyal_7"};
    counter.shelf.put(counter.sale);
    CHECK(counter.commits(reducing("r1", 1, 1, 600)).decision.points.at(0).reversed == 60);
    CHECK(counter.commits(returning("r2", 1, 1)).decision.points.at(0).reversed == 180);
    CHECK(counter.commits(returning("r3", 2, 3)).decision.points.at(0).reversed == 300);
}

SCENARIO("A reduction is no return in a customer's history", "[returns][reduction]")
{
    Kitchen counter;
    counter.sale.customer = "loyal-1";
    counter.shelf.put(counter.sale);
    auto request = reducing("r1", 1, 1, 600);
    request.lines[0].reason = rights::Reason::ChangedMind;
    const auto record = counter.commits(request);
    CHECK(customerReturnsIn(record.decision, {counter.sale}).empty());
}

SCENARIO("A reduction whose payment was declined is taken back whole, unless it has counted",
         "[returns][reduction]")
{
    Kitchen counter;
    ReturnDesk desk{{counter.shelf,
                     counter.journal,
                     counter.approvals,
                     counter.random,
                     counter.rules,
                     {{"card", Rail::Terminal}}},
                    {"0412", "K1"}};
    const auto answer = desk.commit(reducing("r1", 1, 1, 600));
    REQUIRE(answer);
    REQUIRE(answer->record.state == ReturnState::Paying);
    Settling step{
        answer->record.id, answer->record.at, ReturnState::Pending, answer->record.orders, {}, {}};
    step.orders[0].state = OrderState::Declined;
    REQUIRE(take(counter.journal, step));
    const Settling withdrawal{
        answer->record.id, answer->record.at, ReturnState::Withdrawn, {}, {}, "no"};
    WHEN("the customer leaves it at that")
    {
        REQUIRE(take(counter.journal, withdrawal));
        CHECK(counter.ledger(1).reduced == 0);
        CHECK(counter.ledger(1).reducedTax == 0);
        CHECK(counter.commits(returning("r2", 1, 1)).decision.refund.amount == pence(2400));
    }
    WHEN("the goods have come back since, for less: then it is owed for good")
    {
        CHECK(counter.commits(returning("r2", 1, 1)).decision.refund.amount == pence(1800));
        CHECK(take(counter.journal, withdrawal).error().code == ErrorCode::Conflict);
    }
}
