// Rows F03 and F04 of tests/golden/rights: tax goes down with the money, on the day it moves.
#include "reprise/reports/VatAdjustments.h"

#include "ReturnSamples.h"

#include <catch2/catch_test_macros.hpp>

using namespace reprise;
using namespace reprise::reports;
using returns::OrderState;
using returns::ReturnState;
using samples::pence;

namespace {

Instant at(const char* text)
{
    return *parseInstant(text, *TimeZone::named("UTC"));
}

/// 4.77 with 0.79 of tax in it, back to a card and in cash.
returns::Return agreedInMarch()
{
    auto record = samples::returned(samples::hearts(), 1, 2, {}, "7Q4M9X2C");
    record.at = at("2027-03-30T10:00:00Z");
    record.state = ReturnState::Paying;
    record.decision.refund.legs = {{"card", samples::hearts().number, 1, "4242", pence(318)},
                                   {"cash", samples::hearts().number, 2, {}, pence(159)}};
    record.orders = {{.id = returns::orderId(record.id, 0),
                      .serviceId = "S000000001",
                      .type = "card",
                      .token = "tok_1",
                      .last4 = "4242",
                      .amount = pence(318),
                      .askedAt = record.at}};
    return record;
}

} // namespace

TEST_CASE("F10: money off the price of what is kept lowers the tax as a refund does",
          "[reports][F10]")
{
    const auto record = samples::reduced(samples::hearts(), 1, 6, 715, {}, "7Q4M9X2C");
    const auto all = vatAdjustmentsOf(record);
    REQUIRE(all.size() == 1);
    CHECK(all[0].type == "card");
    CHECK(all[0].tax == pence(119)); // Half of the price, half of its 2.38.
}

TEST_CASE("F04: what was agreed in one quarter and paid in the next lowers the tax of the next",
          "[reports][F04]")
{
    auto record = agreedInMarch();
    REQUIRE(record.decision.refund.tax == pence(79));
    auto all = vatAdjustmentsOf(record);
    REQUIRE(all.size() == 1); // The cash; the card is only asked for.
    CHECK(all[0].type == "cash");
    CHECK(all[0].paidAt == record.at);

    record.state = ReturnState::Committed;
    record.orders[0].state = OrderState::Paid;
    record.orders[0].settledAt = at("2027-04-02T09:00:00Z");
    all = vatAdjustmentsOf(record);
    REQUIRE(all.size() == 2);
    CHECK(all[0].paidAt == at("2027-04-02T09:00:00Z"));
    CHECK(all[0].tax + all[1].tax == pence(79));
    CHECK(all[0].tax == pence(53));
}

TEST_CASE("What is declined, in doubt, refused or taken home lowers nothing", "[reports][F04]")
{
    for (const auto state : {OrderState::Declined, OrderState::InDoubt, OrderState::Paying}) {
        auto record = agreedInMarch();
        record.orders[0].state = state;
        for (const auto& each : vatAdjustmentsOf(record))
            CHECK(each.type == "cash");
    }
    for (const auto state : {ReturnState::Denied, ReturnState::Withdrawn}) {
        auto record = agreedInMarch();
        record.state = state;
        CHECK(vatAdjustmentsOf(record).empty());
    }
}

TEST_CASE("F-3: store credit is no money back yet", "[reports]")
{
    auto record = agreedInMarch();
    record.state = ReturnState::Committed;
    record.orders.clear();
    record.decision.refund.legs = {{"store_credit", {}, {}, {}, pence(477)}};
    CHECK(vatAdjustmentsOf(record).empty());
}
