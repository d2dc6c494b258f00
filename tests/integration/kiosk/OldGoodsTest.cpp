// Old electrical goods and batteries at the desk, through the real screens, desk and journal: the
// law's answer is on record before it shows, and cells that are not safe are no hand-in.
#include "KioskStage.h"

#include "reprise/receipts/Trait.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace reprise;
using namespace reprise::app;
using support::KioskStage;

namespace {

/// The demo store's kettle, bought ten days ago.
const receipts::Receipt& kettleSale(const KioskStage& stage)
{
    const auto found = std::ranges::find_if(stage.receipts, [](const receipts::Receipt& each) {
        return receipts::hasTrait(each.lines.front().traits, receipts::trait::electrical);
    });
    REQUIRE(found != stage.receipts.end());
    return *found;
}

void signIn(KioskStage& stage)
{
    stage.on().journey.showManager();
    stage.on().manager.signIn(QString::fromLatin1(demoManager),
                              QString::fromLatin1(demoManagerPin));
    REQUIRE(waitUntil([&] { return stage.on().manager.signedIn(); }));
}

void type(OldGoodsViewModel& form, const QString& words)
{
    for (const QChar each : words)
        form.type(QString(each));
}

bool isAnswered(OldGoodsViewModel& form)
{
    return waitUntil([&] { return form.step() == OldGoodsViewModel::Answered; });
}

takeback::TakeBackSums sums(KioskStage& stage)
{
    const Instant now = SystemClock().now();
    const auto found = stage.ask([now](Terminal& terminal) {
        return terminal.store().takeBackJournal().sums(now - std::chrono::hours{1},
                                                       now + std::chrono::hours{1});
    });
    REQUIRE(found);
    return *found;
}

} // namespace

SCENARIO("An old kettle is taken for the new one", "[kiosk][oldgoods]")
{
    KioskStage stage;
    OldGoodsViewModel& form = stage.on().oldGoods;
    signIn(stage);
    form.choose("appliance");
    REQUIRE(form.step() == OldGoodsViewModel::Cells);
    form.choose("safe");
    REQUIRE(form.step() == OldGoodsViewModel::Receipt);
    CHECK_FALSE(form.canGoOn());
    const auto& sale = kettleSale(stage);
    stage.on().scanned(QString::fromStdString(sale.number.text()), "Code128");
    REQUIRE(waitUntil([&] { return form.step() == OldGoodsViewModel::Line; }));
    CHECK(stage.on().journey.stage() == JourneyViewModel::Manager);
    CHECK(form.choices()->row(0).value("note").toString().startsWith("Electrical goods."));
    form.choose("0-1");
    REQUIRE(form.step() == OldGoodsViewModel::Goods);
    CHECK_FALSE(form.canGoOn());
    type(form, "Kettle, plastic");

    WHEN("it is one for one")
    {
        form.goOn();
        form.goOn();
        REQUIRE(isAnswered(form));
        CHECK(form.taken());
        CHECK(form.questionText() == "Taken back, free of charge");
        CHECK(form.goodsText() == "Kettle, plastic");
        CHECK(form.whyText() == "An old one is taken for each new one, free of charge.");
        CHECK(form.lawText().contains("2013"));
        CHECK(form.sentences()->count() == 4);
        CHECK(sums(stage).units == 1);

        THEN("a second one for the same kettle is refused, and that is on record too")
        {
            form.startOver();
            form.choose("appliance");
            form.choose("safe");
            type(form, QString::fromStdString(sale.number.text()));
            form.goOn();
            REQUIRE(waitUntil([&] { return form.step() == OldGoodsViewModel::Line; }));
            form.choose("0-1");
            type(form, "Kettle");
            form.goOn();
            REQUIRE(isAnswered(form));
            CHECK_FALSE(form.taken());
            CHECK(form.whyText() == "More old ones would be taken than new ones were bought.");
            CHECK(sums(stage).units == 1);
            CHECK(sums(stage).refused == 1);
        }
    }

    WHEN("more are brought than were bought")
    {
        form.more();
        CHECK(form.count() == 2);
        form.goOn();
        REQUIRE(isAnswered(form));
        CHECK_FALSE(form.taken());
        CHECK(form.goodsText() == "2 × Kettle, plastic");
        CHECK(form.questionText() == "Not taken here");
        CHECK(sums(stage).units == 0);
    }

    WHEN("whoever signed in leaves")
    {
        stage.on().manager.signOut();
        CHECK(form.step() == OldGoodsViewModel::Kind);
        CHECK(form.typedText().isEmpty());
        form.choose("battery");
        CHECK(form.step() == OldGoodsViewModel::Kind);
    }
}

SCENARIO("Batteries are taken without a purchase, unless they are not safe", "[kiosk][oldgoods]")
{
    KioskStage stage;
    OldGoodsViewModel& form = stage.on().oldGoods;
    signIn(stage);
    form.choose("battery");
    REQUIRE(form.step() == OldGoodsViewModel::Cells);

    WHEN("they are sound")
    {
        form.choose("safe");
        REQUIRE(form.step() == OldGoodsViewModel::Goods);
        type(form, "AA cells");
        form.more();
        form.more();
        form.goOn();
        REQUIRE(isAnswered(form));
        CHECK(form.taken());
        CHECK(form.whyText() == "Used portable batteries are taken free of charge.");
        CHECK(sums(stage).units == 3);
    }

    WHEN("one of them leaks")
    {
        form.choose("unsafe");

        THEN("it is said what to do, and nothing is recorded")
        {
            CHECK(form.step() == OldGoodsViewModel::Unsafe);
            CHECK(form.sentences()->count() == 4);
            CHECK(stage.log.all().contains("unsafe cells"));
            CHECK(sums(stage).units == 0);
            CHECK(sums(stage).refused == 0);
            form.startOver();
            CHECK(form.step() == OldGoodsViewModel::Kind);
        }
    }
}

SCENARIO("What this store need not take is refused with the place that does", "[kiosk][oldgoods]")
{
    KioskStage stage;
    OldGoodsViewModel& form = stage.on().oldGoods;
    signIn(stage);

    WHEN("it is very small, and the store is too")
    {
        form.choose("very_small");
        form.choose("safe");
        type(form, "Toothbrush");
        form.goOn();
        REQUIRE(isAnswered(form));
        CHECK_FALSE(form.taken());
        CHECK(form.whyText().startsWith("The sales area for electrical goods is too small"));
        CHECK(form.sentences()->row(1).value("text").toString().contains("recycling centre"));
    }

    WHEN("there is no receipt of a new one")
    {
        form.choose("appliance");
        form.choose("safe");
        form.choose("no_receipt");
        type(form, "Toaster");
        form.goOn();
        REQUIRE(isAnswered(form));
        CHECK_FALSE(form.taken());
        CHECK(sums(stage).refused == 1);
    }

    WHEN("nobody knows the receipt")
    {
        form.choose("appliance");
        form.choose("safe");
        type(form, "0412-99-20261101-99999");
        form.goOn();
        REQUIRE(waitUntil([&] { return !form.busy(); }));
        CHECK(form.step() == OldGoodsViewModel::Receipt);
        CHECK(form.message() == "We don't know that receipt. Nothing has changed.");
    }
}
