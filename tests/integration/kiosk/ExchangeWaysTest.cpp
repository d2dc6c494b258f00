// How the difference of an exchange moves: by card, by other means to a colleague, back another way
// with the customer's consent, and not at all where there is none.
#include "Exchanging.h"
#include "ScriptedPayout.h"

#include <catch2/catch_test_macros.hpp>

using namespace reprise;
using namespace reprise::app;
using namespace support;
using returns::ReturnState;

SCENARIO("A difference may be paid another way, to a colleague", "[kiosk][exchange][ways]")
{
    ScriptedPayout payout;
    KioskStage stage({}, {}, payout.rail());
    Screens& on = stage.on();
    REQUIRE(beginExchange(stage));
    REQUIRE(wants(stage, doormat));
    REQUIRE(wants(stage, wallClock));
    REQUIRE(on.exchange.kind() == ExchangeViewModel::CustomerPays);
    CHECK(on.exchange.way() == "card");
    REQUIRE(on.exchange.ways()->count() == 4);
    CHECK(cell(on.exchange.ways(), 1, "wayId") == "cash");
    const auto returnsBefore = stage.returnsToday();
    on.exchange.askWay();
    CHECK(on.exchange.choosesWay());
    on.exchange.chooseWay("cash");
    REQUIRE(waitUntil([&] { return on.exchange.kind() == ExchangeViewModel::WithColleague; }));
    CHECK(on.exchange.way() == "cash");
    CHECK(on.exchange.differenceLabel() == "You pay the difference in cash");
    CHECK(on.exchange.confirmLabel() == "Ask a colleague");

    WHEN("a colleague has taken it")
    {
        on.exchange.confirm();
        REQUIRE(stage.reaches(JourneyViewModel::Help));
        CHECK(on.help.about().contains("£3.70 in cash to take"));
        CHECK(stage.returnsToday() == returnsBefore);
        on.journey.showHandOver();
        REQUIRE(stage.reaches(JourneyViewModel::HandOver));
        CHECK(on.handOver.headingText() == "Take £3.70 in cash");
        CHECK(cell(on.handOver.reasons(), 0, "label") == "I have taken £3.70 in cash");
        REQUIRE(stage.approve(JourneyViewModel::Slip));
        CHECK(stage.returnsToday() == returnsBefore + 1);

        THEN("it is done with that: paid by those means, and no card was asked for")
        {
            const auto record = stage.recorded().record;
            CHECK(record.state == ReturnState::Committed);
            REQUIRE(record.orders.size() == 1);
            CHECK(record.orders.front().type == "cash");
            CHECK(record.orders.front().state == returns::OrderState::Paid);
            CHECK(record.orders.front().amount.minor() == 370);
            REQUIRE(record.request);
            CHECK(record.operatorId == OperatorId(demoManager)); // Who has taken it.
            CHECK(payout.asked() == 0);
            CHECK(on.slip.moneyText().startsWith("You paid £3.70."));
        }
    }

    WHEN("they would rather pay by card after all")
    {
        on.exchange.chooseWay("card");
        REQUIRE(waitUntil([&] { return on.exchange.kind() == ExchangeViewModel::CustomerPays; }));
        on.exchange.retreat();
        CHECK_FALSE(on.exchange.choosesWay());
        CHECK(on.journey.stage() == JourneyViewModel::Exchange);
        on.exchange.confirm();
        REQUIRE(stage.reaches(JourneyViewModel::Slip));
        CHECK(payout.asked() == 1);
    }

    WHEN("another item makes it another difference")
    {
        REQUIRE(wants(stage, lunchBag));
        REQUIRE(waitUntil([&] { return on.exchange.way() == "card"; }));
        CHECK_FALSE(on.exchange.choosesWay());
        CHECK(on.exchange.confirmLabel() == "Pay £5.35 by card");
    }
}

SCENARIO("A difference may come back another way, if they agree", "[kiosk][exchange][ways]")
{
    ScriptedPayout payout;
    KioskStage stage({}, {}, payout.rail());
    Screens& on = stage.on();
    REQUIRE(beginExchange(stage));
    REQUIRE(wants(stage, doormat));
    REQUIRE(on.exchange.kind() == ExchangeViewModel::WePay);
    CHECK(on.exchange.way().isEmpty());
    CHECK(cell(on.exchange.ways(), 0, "note") == "To the card you paid with, ending 4242");
    CHECK(on.exchange.consentText().isEmpty());

    on.exchange.chooseWay("store_credit");
    REQUIRE(waitUntil([&] { return !on.exchange.consentText().isEmpty(); }));
    CHECK(on.exchange.confirmLabel() == "I agree: store credit");
    CHECK(cell(on.exchange.ways(), 0, "note") == "To the card you paid with, ending 4242");
    on.exchange.confirm();
    REQUIRE(stage.reaches(JourneyViewModel::Slip));
    const auto record = stage.recorded().record;
    REQUIRE(record.decision.refund.legs.size() == 1);
    CHECK(record.decision.refund.legs.front().type == "store_credit");
    CHECK(record.decision.refund.legs.front().amount.minor() == 480);
    REQUIRE(record.request);
    REQUIRE(record.request->tender);
    CHECK(record.request->tender->consent);
    CHECK(record.request->tender->consentAt.has_value());
    CHECK(payout.asked() == 0);
}

SCENARIO("An even swap needs no card, neither then nor now", "[kiosk][exchange][ways]")
{
    KioskStage stage; // Nobody is asked to move money.
    Screens& on = stage.on();
    auto sale = stage.receipts.front();
    sale.number = ReceiptNumber("0412-03-20261101-00777");
    sale.codes.clear();
    for (auto& tender : sale.tenders) {
        tender.type = "cash";
        tender.last4.clear();
        tender.token.clear();
    }
    REQUIRE(stage.ask(
        [&](Terminal& terminal) { return terminal.store().receiptArchive().file({sale}); }));
    REQUIRE(stage.openReceipt(QString::fromStdString(sale.number.text())));
    REQUIRE(stage.decide({1}, "changed_mind"));
    on.journey.next();
    on.remedy.choose("exchange");
    on.remedy.confirm();
    on.exchange.addAgain(0);
    REQUIRE(waitUntil([&] { return on.exchange.kind() == ExchangeViewModel::Even; }));
    CHECK(on.exchange.ways()->count() == 0);
    CHECK(on.exchange.wayLabel().isEmpty());
    on.exchange.confirm();
    REQUIRE(stage.reaches(JourneyViewModel::Slip));
    CHECK(stage.recorded().record.state == ReturnState::Committed);
    CHECK(stage.recorded().record.orders.empty());
}
