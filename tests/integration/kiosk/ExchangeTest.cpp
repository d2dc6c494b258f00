// Goods for goods through the real view models, desk and settlement: what is shown is what is
// confirmed, only the difference moves, and nothing goes out before it is paid.
#include "Exchanging.h"
#include "ScriptedPayout.h"

#include <catch2/catch_test_macros.hpp>

using namespace reprise;
using namespace reprise::app;
using returns::ReturnState;
using settlement::PayoutOutcome;
using namespace support;

SCENARIO("Goods for goods: only the difference moves", "[kiosk][exchange]")
{
    ScriptedPayout payout;
    KioskStage stage({}, {}, payout.rail());
    Screens& on = stage.on();
    REQUIRE(beginExchange(stage));
    const auto returnsBefore = stage.returnsToday();
    CHECK(on.exchange.kind() == ExchangeViewModel::Empty);
    CHECK_FALSE(on.exchange.canConfirm());
    CHECK(cell(on.exchange.back(), 0, "amountText") == "£12.75");
    CHECK(on.journey.step() == 4);

    WHEN("the same again is wanted")
    {
        on.exchange.addAgain(0);
        REQUIRE(waitUntil([&] { return on.exchange.kind() == ExchangeViewModel::Even; }));
        CHECK(cell(on.exchange.out(), 0, "note") == "1 at what you paid");
        CHECK(on.exchange.again()->count() == 0);
        CHECK(on.exchange.confirmLabel() == "Swap, nothing to pay");
        on.exchange.confirm();
        REQUIRE(stage.reaches(JourneyViewModel::Slip));
        const auto answer = stage.recorded();
        CHECK(answer.record.state == ReturnState::Committed);
        CHECK(answer.record.orders.empty());
        CHECK(payout.asked() == 0);
        CHECK(on.slip.headline() == "The new items are yours");
        CHECK(on.slip.moneyText().startsWith("There is nothing to pay."));
    }

    WHEN("what is wanted costs more")
    {
        REQUIRE(wants(stage, doormat));
        REQUIRE(wants(stage, wallClock));
        CHECK(on.exchange.kind() == ExchangeViewModel::CustomerPays);
        CHECK(on.exchange.outTotal() == "£16.45");
        CHECK(on.exchange.differenceText() == "£3.70");
        CHECK(on.exchange.confirmLabel() == "Pay £3.70 by card");
        CHECK(cell(on.exchange.sums(), 2, "label") == "To pay, with £0.62 VAT");
        CHECK(on.exchange.rightsText().contains("first purchase date"));
        payout.hold();
        on.exchange.confirm();
        on.exchange.confirm();
        REQUIRE(stage.reaches(JourneyViewModel::Paying));
        CHECK(on.payment.movingHeadline() == "Pay £3.70 on the card terminal");
        CHECK(cell(on.payment.legs(), 0, "label") == "From your card");
        CHECK(cell(on.payment.legs(), 0, "stateText") == "to be paid");
        payout.release();
        REQUIRE(stage.reaches(JourneyViewModel::Slip));
        CHECK(payout.asked() == 1);
        CHECK(stage.returnsToday() == returnsBefore + 1);
        const auto answer = stage.recorded();
        CHECK(answer.record.state == ReturnState::Committed);
        REQUIRE(answer.record.orders.size() == 1);
        CHECK(answer.record.orders.front().kind == returns::OrderKind::Collect);
        CHECK(answer.record.orders.front().amount.minor() == 370);
        CHECK(on.slip.moneyText().startsWith("You paid £3.70."));
    }

    WHEN("what is wanted costs less")
    {
        REQUIRE(wants(stage, doormat));
        CHECK(on.exchange.kind() == ExchangeViewModel::WePay);
        CHECK(on.exchange.confirmLabel() == "Refund £4.80 to card 4242");
        on.exchange.confirm();
        REQUIRE(stage.reaches(JourneyViewModel::Slip));
        const auto answer = stage.recorded();
        CHECK(answer.record.orders.front().kind == returns::OrderKind::Refund);
        CHECK(answer.record.orders.front().amount.minor() == 480);
        CHECK(on.slip.moneyText().startsWith("The difference is paid: £4.80"));
    }

    WHEN("the number of them is changed, and they are taken out again")
    {
        REQUIRE(wants(stage, lunchBag));
        on.exchange.increase(0);
        on.exchange.increase(0);
        REQUIRE(waitUntil([&] { return on.exchange.outTotal() == "£4.95"; }));
        CHECK(cell(on.exchange.out(), 0, "note") == "3 at £1.65");
        on.exchange.decrease(0);
        REQUIRE(waitUntil([&] { return on.exchange.outTotal() == "£3.30"; }));
        REQUIRE(wants(stage, lunchBag));
        CHECK(cell(on.exchange.out(), 0, "units") == "3");
        on.exchange.takeOut(0);
        CHECK(on.exchange.kind() == ExchangeViewModel::Empty);
        CHECK(on.exchange.out()->count() == 0);
        CHECK(on.visit.wish().remedy == policy::Remedy::Refund);
    }

    WHEN("a code is held under the scanner that no goods have")
    {
        REQUIRE(wants(stage, cakestandAgain));
        on.scanned("<b>secret?</b>", "QRCode");
        REQUIRE(waitUntil([&] { return on.exchange.note().contains("We don't know that code"); }));
        CHECK_FALSE(stage.log.all().contains("secret"));
        CHECK(on.exchange.out()->count() == 1);
        CHECK(on.exchange.kind() == ExchangeViewModel::Even);
        on.scanned(stage.number(), "Code128"); // A receipt is no goods either.
        stage.ask([](Terminal& terminal) { return terminal.place(); });
        CHECK(on.journey.stage() == JourneyViewModel::Exchange);
        CHECK(on.exchange.out()->count() == 1);
    }

    WHEN("they go back")
    {
        REQUIRE(wants(stage, doormat));
        on.journey.back();
        CHECK(on.journey.stage() == JourneyViewModel::Remedy);
        CHECK(on.remedy.totalText() == "£12.75");
        CHECK(on.remedy.confirmLabel() == "Refund £12.75 to card 4242");
        on.remedy.choose("exchange");
        on.remedy.confirm();
        REQUIRE(waitUntil([&] { return on.exchange.kind() == ExchangeViewModel::WePay; }));
        CHECK(on.exchange.out()->count() == 1);
    }
}

SCENARIO("Some goods only a colleague hands over, and some nobody does", "[kiosk][exchange]")
{
    ScriptedPayout payout;
    KioskStage stage({}, {}, payout.rail());
    Screens& on = stage.on();
    REQUIRE(beginExchange(stage));

    WHEN("they are for people of an age")
    {
        REQUIRE(wants(stage, ginMiniature));
        CHECK(on.exchange.kind() == ExchangeViewModel::WithColleague);
        CHECK(cell(on.exchange.out(), 0, "warning").contains("18 and over"));
        CHECK(on.exchange.confirmLabel() == "Ask a colleague");
        on.exchange.confirm();
        REQUIRE(stage.reaches(JourneyViewModel::Help));
        CHECK(on.help.calling());
        THEN("whoever comes looks at the customer and says yes, and it goes out")
        {
            REQUIRE(on.journey.awaitsApproval());
            REQUIRE(stage.approve(JourneyViewModel::Exchange));
            CHECK(on.exchange.kind() != ExchangeViewModel::WithColleague);
            on.exchange.confirm();
            REQUIRE(waitUntil([&] {
                return on.journey.stage() == JourneyViewModel::Slip
                       || on.journey.stage() == JourneyViewModel::Paying;
            }));
            CHECK(stage.recorded().record.approver == OperatorId(demoManager));
        }
        THEN("until then it stays here")
        {
            on.journey.back();
            CHECK(on.journey.stage() == JourneyViewModel::Exchange);
            CHECK(on.exchange.kind() == ExchangeViewModel::WithColleague);
            CHECK(on.exchange.out()->count() == 1);
        }
    }

    WHEN("they have been recalled")
    {
        REQUIRE(wants(stage, candles));
        CHECK(on.exchange.kind() == ExchangeViewModel::Stopped);
        CHECK_FALSE(on.exchange.canConfirm());
        CHECK(on.exchange.offText() == "Take that out first");
        CHECK(cell(on.exchange.out(), 0, "warning").contains("recalled"));
        on.exchange.confirm();
        CHECK(on.journey.stage() == JourneyViewModel::Exchange);
    }
}

SCENARIO("A colleague's word is for exactly this exchange", "[kiosk][exchange]")
{
    ScriptedPayout payout;
    KioskStage stage({}, {}, payout.rail());
    Screens& on = stage.on();
    REQUIRE(stage.openReceipt(QString::fromStdString(stage.receipts.back().number.text())));
    REQUIRE(stage.decide({1}, "changed_mind")); // Long past its window.
    REQUIRE(stage.approve(JourneyViewModel::Decision));
    on.journey.next();
    CHECK(on.visit.mayConfirm());
    on.remedy.choose("exchange");
    on.remedy.confirm();
    on.exchange.addAgain(0);
    REQUIRE(waitUntil([&] { return on.exchange.kind() == ExchangeViewModel::WithColleague; }));
    CHECK_FALSE(on.visit.isApproved());

    on.exchange.confirm();
    REQUIRE(stage.reaches(JourneyViewModel::Help));
    REQUIRE(stage.approve(JourneyViewModel::Exchange));
    CHECK(on.exchange.kind() == ExchangeViewModel::Even);

    WHEN("it is confirmed")
    {
        on.exchange.confirm();
        REQUIRE(stage.reaches(JourneyViewModel::Slip));
        CHECK(stage.recorded().record.approver == OperatorId(demoManager));
    }

    WHEN("something else is wanted after all")
    {
        REQUIRE(wants(stage, lunchBag));
        CHECK(on.exchange.kind() == ExchangeViewModel::WithColleague);
        CHECK_FALSE(on.visit.isApproved());
        on.journey.back();
        CHECK(on.visit.mayConfirm()); // The word for the refund still stands.
    }
}

SCENARIO("Where no card terminal is asked, nobody says that it was paid", "[kiosk][exchange]")
{
    KioskStage stage;
    Screens& on = stage.on();
    REQUIRE(beginExchange(stage));
    REQUIRE(wants(stage, doormat));
    CHECK(on.exchange.kind() == ExchangeViewModel::WePay);
    REQUIRE(wants(stage, wallClock));
    CHECK(on.exchange.kind() == ExchangeViewModel::WithColleague);
    on.exchange.confirm();
    CHECK(on.journey.stage() == JourneyViewModel::Help);
    CHECK(stage.returnsToday() == 3);
}

SCENARIO("Goods that were not paid for do not go out", "[kiosk][exchange]")
{
    ScriptedPayout payout;
    KioskStage stage({}, {}, payout.rail());
    Screens& on = stage.on();
    REQUIRE(beginExchange(stage));
    REQUIRE(wants(stage, doormat));
    REQUIRE(wants(stage, wallClock));

    GIVEN("a payment that was declined")
    {
        payout.next(PayoutOutcome::Declined);
        on.exchange.confirm();
        REQUIRE(stage.reaches(JourneyViewModel::NotPaid));
        CHECK(on.payment.headline() == "The card terminal took no payment.");
        CHECK(on.payment.text().contains("can't go with you yet"));
        REQUIRE(on.payment.choices()->count() == 3);
        CHECK(cell(on.payment.choices(), 0, "choiceId") == "again");
        CHECK(cell(on.payment.choices(), 1, "choiceId") == "cash");
        CHECK(cell(on.payment.choices(), 2, "choiceId") == "withdraw");

        WHEN("they try again")
        {
            on.payment.confirm();
            REQUIRE(stage.reaches(JourneyViewModel::Slip));
            CHECK(payout.asked() == 2);
            CHECK(on.slip.headline() == "The new items are yours");
        }

        WHEN("they keep what they had")
        {
            on.payment.choose("withdraw");
            CHECK(on.payment.confirmLabel() == "Keep my old items");
            on.payment.confirm();
            REQUIRE(stage.reaches(JourneyViewModel::Slip));
            CHECK(stage.recorded().record.state == ReturnState::Withdrawn);
            CHECK(on.slip.moneyText().contains("leave the new ones here"));
        }

        WHEN("they would pay another way")
        {
            on.payment.choose("cash");
            on.payment.confirm();
            CHECK(on.journey.stage() == JourneyViewModel::Help);
            CHECK(stage.recorded().record.state == ReturnState::Pending);
        }
    }

    GIVEN("a payment that nobody knows of")
    {
        payout.next(PayoutOutcome::Unknown);
        on.exchange.confirm();
        REQUIRE(stage.reaches(JourneyViewModel::Slip));
        CHECK(stage.recorded().record.state == ReturnState::InDoubt);
        CHECK(on.slip.tone() == SlipViewModel::Waiting);
        CHECK(on.slip.headline().contains("your payment went through"));
        CHECK(cell(on.slip.parts(), 0, "text").contains("leave them here"));
    }
}

SCENARIO("What is confirmed is what was shown", "[kiosk][exchange]")
{
    ScriptedPayout payout;
    KioskStage stage({}, {}, payout.rail());
    Screens& on = stage.on();
    REQUIRE(beginExchange(stage));
    REQUIRE(wants(stage, doormat));
    CHECK(on.exchange.confirmLabel() == "Refund £4.80 to card 4242");
    const auto returnsBefore = stage.returnsToday();

    WHEN("the price on the shelf changes under their hands")
    {
        const auto shelved = stage.ask([](Terminal& terminal) -> Result<void> {
            const Day today = terminal.place().zone.dayOf(SystemClock().now());
            auto item = terminal.store().catalogue().find("48187", today);
            if (!item) return item.error();
            item->unitPrice = Money::fromMinor(895, item->unitPrice.currency());
            auto done = terminal.store().catalogueArchive().shelve({{*item, today}});
            if (!done) return done.error();
            return {};
        });
        REQUIRE(shelved);
        on.exchange.confirm();
        REQUIRE(waitUntil([&] { return !on.exchange.busy(); }));

        THEN("nothing is recorded, and the new figures are shown first")
        {
            CHECK(on.journey.stage() == JourneyViewModel::Exchange);
            CHECK(stage.returnsToday() == returnsBefore);
            CHECK(on.exchange.message().contains("changed"));
            CHECK(on.exchange.confirmLabel() == "Refund £3.80 to card 4242");
            on.exchange.confirm();
            REQUIRE(stage.reaches(JourneyViewModel::Slip));
            CHECK(stage.returnsToday() == returnsBefore + 1);
        }
    }
}
