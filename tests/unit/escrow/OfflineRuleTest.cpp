#include "reprise/escrow/OfflineRule.h"

#include "OfflineSamples.h"

#include "reprise/crypto/OpensslHasher.h"
#include "reprise/returns/RefundArithmetic.h"
#include "reprise/wire/office/Designation.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace reprise;
using namespace reprise::escrow;
using namespace std::chrono_literals;

namespace {

const wire::JournalOrigin us{"0412-K1", std::string(32, 'a')};

/// A return that may be paid from a budget, for each test to spoil in one way.
struct Desk {
    receipts::Receipt sale = samples::hearts();
    returns::Return after = samples::payingOffline(
        samples::atTheTill(samples::claimed(samples::returned(sale, 1, 2, {}, "A"), sale), "cash"));
    Payer payer{
        us, "0412", HeldBudget{samples::budget(us), {"boot-1", 5h}, 0, 0, 0}, {"boot-1", 6h}};
    crypto::OpensslHasher hasher;

    Verdict judge() { return escrow::judge(after, {sale}, payer, hasher); }
    std::string whyNot() { return judge().whyNot; }
    std::int64_t amount() const { return after.claim->lines.front().amount.minor(); }
    HeldBudget& held() { return *payer.held; }
};

} // namespace

TEST_CASE("Cash for a receipt of this store is paid, and taken off the budget", "[escrow]")
{
    Desk desk;
    REQUIRE(desk.sale.store == "0412");
    desk.held().paid = 2'000;
    desk.held().returns = 3;
    const auto verdict = desk.judge();
    INFO(verdict.whyNot);
    REQUIRE(verdict.debit);
    CHECK(verdict.debit->budget == samples::budgetId);
    CHECK(verdict.debit->before.minor() == 98'000);
    CHECK(verdict.debit->amount().minor() == desk.amount());
    for (const auto* means : {"store_credit", "gift_card"}) {
        desk.after.orders.front().type = means;
        CHECK(desk.judge().debit);
    }
}

TEST_CASE("Each limit holds to the penny: below, at, above", "[escrow]")
{
    Desk desk;
    auto& limits = desk.held().budget.limits;
    const auto amount = desk.amount();
    SECTION("one return")
    {
        limits.perReturn = amount + 1;
        CHECK(desk.judge().debit);
        limits.perReturn = amount;
        CHECK(desk.judge().debit);
        limits.perReturn = amount - 1;
        CHECK(desk.whyNot() == "it is more than one return may be paid without asking");
    }
    SECTION("the sum")
    {
        desk.held().paid = limits.total - amount - 1;
        CHECK(desk.judge().debit);
        desk.held().paid = limits.total - amount;
        CHECK(desk.judge().debit->after.isZero());
        desk.held().paid = limits.total - amount + 1;
        CHECK(desk.whyNot() == "it is more than is left of the budget");
    }
    SECTION("the count")
    {
        desk.held().returns = limits.returns - 2;
        CHECK(desk.judge().debit);
        desk.held().returns = limits.returns - 1;
        CHECK(desk.judge().debit);
        desk.held().returns = limits.returns;
        CHECK(desk.whyNot() == "the budget is used up");
    }
    SECTION("the time")
    {
        desk.payer.now.since = 5h + 72h - 1ms;
        CHECK(desk.judge().debit);
        desk.payer.now.since = 5h + 72h;
        CHECK(desk.whyNot() == "the budget has run out");
    }
}

TEST_CASE("A line that came back elsewhere is not paid", "[escrow]")
{
    Desk desk;
    const auto& line = desk.after.claim->lines.front();
    const auto sold = desk.sale.line(line.line)->quantity;
    const auto worth = returns::mostFor(desk.sale, line.line).minor();
    const auto taken = [&](std::int64_t units, std::int64_t amount) {
        desk.payer.taken = {{line.receipt, line.line, units, amount}};
        return desk.judge();
    };
    CHECK(taken(sold, worth).debit);
    const auto why = "line 1 of receipt '" + line.receipt.text()
                     + "' has come back elsewhere, as head office has said";
    CHECK(taken(sold + 1, 0).whyNot == why);
    CHECK(taken(0, worth + 1).whyNot == why);
    // Of another line or receipt it says nothing.
    desk.payer.taken = {{line.receipt, line.line + 1, sold + 9, 0},
                        {ReceiptNumber("S-9"), line.line, sold + 9, 0}};
    CHECK(desk.judge().debit);
}

TEST_CASE("No other budget pays: none, another kiosk's, disk's or store's, or an earlier start's",
          "[escrow]")
{
    Desk desk;
    SECTION("none")
    {
        desk.payer.held.reset();
        CHECK(desk.whyNot() == "this terminal has no budget to pay from");
    }
    SECTION("another kiosk's")
    {
        desk.held().budget.origin.kiosk = "0412-K2";
        CHECK(desk.whyNot() == "the budget is another terminal's");
    }
    SECTION("another disk's")
    {
        desk.held().budget.origin.incarnation = std::string(32, 'f');
        CHECK(desk.whyNot() == "the budget is another terminal's");
    }
    SECTION("another store's")
    {
        desk.held().budget.store = "0413";
        CHECK(desk.whyNot() == "the budget is another terminal's");
    }
    SECTION("in another currency")
    {
        desk.held().budget.currency = "EUR";
        CHECK(desk.whyNot() == "the budget is in EUR");
    }
    SECTION("of an earlier start")
    {
        desk.payer.now.boot = "boot-2";
        CHECK(desk.whyNot().starts_with("this machine was started anew"));
    }
}

TEST_CASE("Only this store's receipts, and only those that this kiosk is designated for",
          "[escrow]")
{
    Desk desk;
    SECTION("a receipt that is not filed here")
    {
        CHECK(escrow::judge(desk.after, {}, desk.payer, desk.hasher)
                  .whyNot.find("is not known as one of this store's")
              != std::string::npos);
    }
    SECTION("another store's")
    {
        desk.sale.store = "0413";
        CHECK(desk.whyNot().find("is not known as one of this store's") != std::string::npos);
    }
    SECTION("of two kiosks exactly one pays it")
    {
        const std::vector<std::string> fleet{"0412-K1", "0412-K2"};
        const auto designated = wire::designatedKiosk(desk.hasher, desk.sale.number.text(), fleet);
        int paying = 0;
        for (const auto& kiosk : fleet) {
            desk.payer.origin.kiosk = kiosk;
            desk.held().budget = samples::budget(desk.payer.origin, fleet);
            const auto verdict = desk.judge();
            paying += verdict.debit ? 1 : 0;
            CHECK(verdict.debit.has_value() == (kiosk == designated));
            if (!verdict.debit)
                CHECK(verdict.whyNot.find("is for " + designated) != std::string::npos);
        }
        CHECK(paying == 1);
    }
}

TEST_CASE("Only one payment, made here and at once", "[escrow]")
{
    Desk desk;
    auto& order = desk.after.orders.front();
    SECTION("a card is never paid so")
    {
        order.type = "card";
        CHECK(desk.whyNot() == "card is not paid out here");
    }
    SECTION("nor what a terminal or a colleague pays")
    {
        order.rail = GENERATE(returns::Rail::Terminal, returns::Rail::Manual);
        CHECK(desk.whyNot() == "cash is not paid out here");
    }
    SECTION("nor what is collected")
    {
        order.kind = returns::OrderKind::Collect;
        CHECK(desk.whyNot() == "cash is not paid out here");
    }
    SECTION("nor two payments, of which a crash might leave one")
    {
        auto second = order;
        second.id = returns::orderId(desk.after.id, 1);
        second.leg = 1;
        desk.after.orders.push_back(second);
        desk.after.decision.refund.legs.push_back(desk.after.decision.refund.legs.front());
        CHECK(desk.whyNot() == "it is not one payment");
    }
    SECTION("nor an exchange")
    {
        const auto zero = Money::zero(order.amount.currency());
        desk.after.decision.exchange = returns::Exchange{{}, order.amount, order.amount, zero};
        CHECK(desk.whyNot() == "it is not one payment");
    }
    SECTION("nor more than its lines come to")
    {
        order.amount = Money::fromMinor(desk.amount() + 1, order.amount.currency());
        CHECK(desk.whyNot() == "it is more than its lines come to");
    }
    SECTION("nor what claims nothing")
    {
        desk.after.claim.reset();
        CHECK(desk.whyNot() == "it claims no lines");
    }
}
