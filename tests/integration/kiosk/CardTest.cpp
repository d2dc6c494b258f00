// The kiosk with a payment terminal in a process of its own, over HTTPS: what the customer is told
// is what became of the money, and what became of it is in the payment terminal's own log.
#include "KioskStage.h"
#include "NexoSimulator.h"
#include "Wiring.h"

#include <catch2/catch_test_macros.hpp>

using namespace reprise;
using namespace reprise::app;
using returns::OrderState;
using returns::ReturnState;
using support::KioskStage;
using support::NexoSimulator;

namespace {

/// A kiosk whose settings name the payment terminal, as `reprise terminal set` leaves them.
struct Till {
    Till()
    {
        const auto set = stage.ask([this](Terminal& terminal) {
            return terminal.store().changePaymentRail({.rail = returns::Rail::Terminal,
                                                       .address = payments.address(),
                                                       .caFile = payments.caFile(),
                                                       .poiId = "P1",
                                                       .tenders = {"card"}});
        });
        REQUIRE(set);
        restart();
    }

    void restart() { stage.restart(linkInSettings(random)); }

    /// From the scan to the press on the money button: one faulty item.
    void giveBackOne()
    {
        REQUIRE(stage.openReceipt(stage.number()));
        REQUIRE(stage.decide({1}, "faulty"));
        on().journey.next();
        on().remedy.confirm();
    }

    Screens& on() { return stage.on(); }

    returns::Return shown()
    {
        REQUIRE(on().visit.answer());
        return on().visit.answer()->record;
    }

    returns::Return inJournal(const ReturnId& id)
    {
        const auto answer = stage.ask(
            [&](Terminal& terminal) { return terminal.store().returnJournal().find(id); });
        REQUIRE(answer);
        return answer->record;
    }

    crypto::SodiumRandom random;
    NexoSimulator payments;
    KioskStage stage;
};

} // namespace

SCENARIO("A card refund at the kiosk is moved by the payment terminal, once", "[kiosk][card]")
{
    Till till;
    till.giveBackOne();
    REQUIRE(till.stage.reaches(JourneyViewModel::Slip));
    CHECK(till.on().slip.headline() == "Your refund is paid");
    const auto record = till.shown();
    CHECK(record.state == ReturnState::Committed);
    const auto moved = till.payments.moved();
    REQUIRE(moved.size() == 1);
    CHECK(moved[0].at("order") == record.orders.front().id.text());
    CHECK(moved[0].at("reference") == record.orders.front().reference);
    CHECK(moved[0].at("amount") == 12.75);

    till.restart(); // Nothing is open: nobody is asked, and nothing moves again.
    CHECK(till.payments.moved().size() == 1);
}

SCENARIO("A card that is declined at the kiosk, and what the customer chooses", "[kiosk][card]")
{
    Till till;
    till.payments.order({"decline"});
    till.giveBackOne();
    REQUIRE(till.stage.reaches(JourneyViewModel::NotPaid));
    CHECK(till.payments.moved().empty());

    WHEN("they agree to store credit")
    {
        till.on().payment.choose("store_credit");
        till.on().payment.confirm();
        REQUIRE(till.stage.reaches(JourneyViewModel::Slip));
        const auto record = till.shown();
        CHECK(record.state == ReturnState::Committed);
        CHECK(record.orders.back().type == "store_credit");
        CHECK(till.payments.moved().empty());
    }
    WHEN("they try again")
    {
        till.on().payment.confirm();
        REQUIRE(till.stage.reaches(JourneyViewModel::Slip));
        const auto moved = till.payments.moved();
        REQUIRE(moved.size() == 1);
        CHECK(moved[0].at("order") == till.shown().orders.back().id.text());
    }
}

SCENARIO("An answer that was lost on its way to the kiosk is doubt, and is asked for at the start",
         "[kiosk][card]")
{
    Till till;
    till.payments.order({"answer_lost"});
    till.giveBackOne();
    REQUIRE(till.stage.reaches(JourneyViewModel::Slip));
    CHECK(till.on().slip.badgeText() == "We are checking");
    const auto id = till.shown().id;
    CHECK(till.inJournal(id).state == ReturnState::InDoubt);
    CHECK(till.payments.moved().size() == 1);

    till.restart();
    const auto settled = till.inJournal(id);
    CHECK(settled.state == ReturnState::Committed);
    CHECK(settled.orders.front().reference == till.payments.moved()[0].at("reference"));
    CHECK(till.payments.moved().size() == 1);
    CHECK(till.on().journey.stage() == JourneyViewModel::Attract);
}

SCENARIO("A payment terminal that dies at the kiosk's refund", "[kiosk][card]")
{
    Till till;

    GIVEN("one that has moved the money")
    {
        till.payments.order({"dies"});
        till.giveBackOne();
        REQUIRE(till.stage.reaches(JourneyViewModel::Slip));
        const auto id = till.shown().id;
        CHECK(till.inJournal(id).state == ReturnState::InDoubt);
        till.payments.waitForItsEnd();

        WHEN("the kiosk starts before it is back")
        {
            till.restart();
            THEN("the kiosk serves, and the doubt stands")
            {
                CHECK(till.on().journey.stage() == JourneyViewModel::Attract);
                CHECK(till.inJournal(id).state == ReturnState::InDoubt);
            }
        }
        WHEN("it is back when the kiosk starts")
        {
            till.payments.start();
            till.restart();
            THEN("it says what it did")
            {
                CHECK(till.inJournal(id).state == ReturnState::Committed);
            }
        }
        CHECK(till.payments.moved().size() == 1);
    }
    GIVEN("one that was never there")
    {
        till.payments.kill();
        till.giveBackOne();
        REQUIRE(till.stage.reaches(JourneyViewModel::NotPaid));
        const auto id = till.shown().id;
        CHECK(till.inJournal(id).orders.front().state == OrderState::Declined);
        THEN("nothing moved, and trying again when it is back moves it once")
        {
            till.payments.start();
            till.on().payment.confirm();
            REQUIRE(till.stage.reaches(JourneyViewModel::Slip));
            CHECK(till.inJournal(id).state == ReturnState::Committed);
            CHECK(till.payments.moved().size() == 1);
        }
    }
}
