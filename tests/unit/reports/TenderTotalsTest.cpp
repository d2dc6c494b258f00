// M19: the day's money by the means that really moved it.
#include "reprise/reports/TenderTotals.h"

#include "ReturnSamples.h"

#include <catch2/catch_test_macros.hpp>

using namespace reprise;
using namespace reprise::reports;
using returns::OrderKind;
using returns::OrderState;
using returns::ReturnState;
using samples::pence;

namespace {

returns::Return twoLegs(ReturnState state)
{
    auto record = samples::returned(samples::hearts(), 1, 2, {}, "7Q4M9X2C");
    record.state = state;
    record.decision.refund.legs = {{"card", samples::hearts().number, 1, "4242", pence(300)},
                                   {"cash", samples::hearts().number, 2, {}, pence(200)}};
    return record;
}

void ask(returns::Return& record, const std::string& type, OrderState state,
         OrderKind kind = OrderKind::Refund)
{
    record.orders.push_back({.id = returns::orderId(record.id, record.orders.size()),
                             .serviceId = {},
                             .rail = returns::Rail::Terminal,
                             .kind = kind,
                             .type = type,
                             .token = {},
                             .last4 = {},
                             .amount = pence(300),
                             .askedAt = record.at,
                             .state = state});
}

TenderTotals totalsOf(std::vector<returns::Return> records)
{
    std::vector<LoggedReturn> log;
    for (auto& record : records)
        log.push_back({{std::move(record), {1, "aa"}}, {}});
    return tenderTotalsOf(log);
}

} // namespace

TEST_CASE("M19: every refund is deducted under its own tender", "[reports][M19]")
{
    const auto totals = totalsOf({twoLegs(ReturnState::Committed), twoLegs(ReturnState::Committed),
                                  twoLegs(ReturnState::Denied), twoLegs(ReturnState::Withdrawn)});
    CHECK(totals.refunded.at("card").count == 2);
    CHECK(totals.refunded.at("card").minor == 600);
    CHECK(totals.net().at("cash").minor == 400);
    CHECK(totals.pending.empty());
}

TEST_CASE("M19: what took the place of a declined card counts as what it is", "[reports][M19]")
{
    auto record = twoLegs(ReturnState::Committed);
    ask(record, "card", OrderState::Declined);
    ask(record, "store_credit", OrderState::Paid);
    const auto totals = totalsOf({record});
    CHECK_FALSE(totals.refunded.contains("card"));
    CHECK(totals.refunded.at("store_credit").minor == 300);
}

TEST_CASE("M19: what is owed and what is in doubt stand apart", "[reports][M19]")
{
    auto owed = twoLegs(ReturnState::Pending);
    ask(owed, "card", OrderState::Declined);
    auto doubtful = twoLegs(ReturnState::InDoubt);
    ask(doubtful, "card", OrderState::InDoubt);
    const auto totals = totalsOf({owed, doubtful});
    CHECK(totals.pending.at("card").minor == 300);
    CHECK(totals.inDoubt.at("card").minor == 300);
    CHECK_FALSE(totals.refunded.contains("card"));
    CHECK(totals.refunded.at("cash").minor == 400);
}

TEST_CASE("M19: what an exchange collects is netted against what was refunded", "[reports][M19]")
{
    auto exchange = twoLegs(ReturnState::Committed);
    exchange.decision.refund.legs.clear();
    ask(exchange, "card", OrderState::Paid, OrderKind::Collect);
    const auto totals = totalsOf({exchange, twoLegs(ReturnState::Committed)});
    CHECK(totals.collected.at("card").minor == 300);
    CHECK(totals.net().at("card").minor == 0);
}

TEST_CASE("M19: what the till beside us collects for an exchange counts too", "[reports][M19]")
{
    auto exchange = twoLegs(ReturnState::Committed);
    exchange.decision.refund.legs.clear();
    exchange.decision.exchange = returns::Exchange{{}, pence(400), pence(1000), pence(600), "cash"};
    const auto totals = totalsOf({exchange});
    CHECK(totals.collected.at("cash").minor == 600);
    CHECK(totals.net().at("cash").minor == -600);
}
