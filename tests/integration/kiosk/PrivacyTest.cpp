// What must never be seen again: a raw unknown code, and the last customer's details.
#include "KioskStage.h"

#include <catch2/catch_test_macros.hpp>

using namespace reprise;
using namespace reprise::app;
using support::KioskStage;

SCENARIO("An unknown code is logged as hex and shown to nobody", "[kiosk]")
{
    KioskStage stage;
    Screens& on = stage.on();
    const QString code = QStringLiteral("<b>secret?</b>");

    on.scan.scanned(code, "QRCode");

    REQUIRE(waitUntil([&] { return on.scan.status() == ScanViewModel::UnknownCode; }));
    CHECK_FALSE(on.scan.message().contains("secret"));
    CHECK_FALSE(stage.log.all().contains("secret"));
    CHECK(stage.log.all().contains(QString::fromLatin1(code.toUtf8().toHex())));
    CHECK(on.journey.stage() == JourneyViewModel::Attract);
}

SCENARIO("Nobody is there any more: everything of theirs goes", "[kiosk]")
{
    GIVEN("a decided return, larger text, and a person who walks away")
    {
        KioskStage stage({std::chrono::milliseconds{400}, std::chrono::milliseconds{200}});
        Screens& on = stage.on();
        on.display.toggleLargeText();
        REQUIRE(stage.openReceipt(stage.number()));
        REQUIRE(stage.decide({1, 1}, "changed_mind"));

        WHEN("nothing is touched until the question has stood its time")
        {
            CHECK(waitUntil([&] { return on.idle.warning(); }));
            REQUIRE(stage.reaches(JourneyViewModel::Attract));

            THEN("no view model holds anything of the visit")
            {
                CHECK(on.visit.receipt() == nullptr);
                CHECK(on.visit.decision() == nullptr);
                CHECK(on.items.receiptNumber().isEmpty());
                CHECK(on.items.summaryText().isEmpty());
                CHECK(on.items.lines()->count() == 0);
                CHECK(on.reason.chosen().isEmpty());
                CHECK(on.reason.itemsText().isEmpty());
                CHECK(on.decision.lines()->count() == 0);
                CHECK(on.decision.why()->count() == 0);
                CHECK(on.decision.amountText().isEmpty());
                CHECK(on.decision.itemText().isEmpty());
                CHECK(on.decision.alternatives()->count() == 0);
                CHECK(on.coverage.covers()->count() == 0);
                CHECK(on.coverage.itemText().isEmpty());
                CHECK(on.reason.answers()->count() == 0);
                CHECK(on.reason.picker()->cells()->count() == 0);
                CHECK(on.help.about().isEmpty());
                CHECK(on.remedy.legs()->count() == 0);
                CHECK(on.remedy.items()->count() == 0);
                CHECK(on.remedy.confirmLabel().isEmpty());
                CHECK(on.exchange.back()->count() == 0);
                CHECK(on.slip.returnNumber().isEmpty());
                CHECK(on.slip.lines()->count() == 0);
                CHECK_FALSE(on.display.largeText());
                CHECK_FALSE(on.idle.warning());
            }
        }
    }

    GIVEN("nothing begun")
    {
        KioskStage stage({std::chrono::milliseconds{1}, std::chrono::milliseconds{1}});
        stage.on().idle.ask();
        THEN("nobody is asked whether they are still there")
        {
            CHECK_FALSE(stage.on().idle.warning());
        }
    }
}

SCENARIO("What somebody wanted in exchange goes with them", "[kiosk][exchange]")
{
    KioskStage stage({std::chrono::milliseconds{400}, std::chrono::milliseconds{200}});
    Screens& on = stage.on();
    REQUIRE(stage.openReceipt(stage.number()));
    REQUIRE(stage.decide({1}, "changed_mind"));
    on.journey.next();
    on.remedy.choose("exchange");
    on.remedy.confirm();
    on.scanned("48187", "typed");
    REQUIRE(waitUntil([&] { return on.exchange.out()->count() == 1; }));

    CHECK(waitUntil([&] { return on.idle.warning(); }));
    REQUIRE(stage.reaches(JourneyViewModel::Attract));
    CHECK(on.visit.wish().goods.empty());
    CHECK(on.exchange.kind() == ExchangeViewModel::Empty);
    for (RowModel* rows :
         {on.exchange.back(), on.exchange.out(), on.exchange.again(), on.exchange.sums()})
        CHECK(rows->count() == 0);
    for (const QString& text :
         {on.exchange.backTotal(), on.exchange.outTotal(), on.exchange.differenceText(),
          on.exchange.rightsText(), on.exchange.note(), on.exchange.confirmLabel()})
        CHECK(text.isEmpty());

    REQUIRE(stage.openReceipt(stage.number())); // The next customer's begins with nothing.
    REQUIRE(stage.decide({1}, "changed_mind"));
    on.journey.next();
    on.remedy.choose("exchange");
    on.remedy.confirm();
    stage.ask([](Terminal& terminal) { return terminal.place(); });
    CHECK(on.exchange.out()->count() == 0);
}

SCENARIO("A touch answers the question", "[kiosk]")
{
    KioskStage stage;
    Screens& on = stage.on();
    REQUIRE(stage.openReceipt(stage.number()));
    on.idle.ask();
    REQUIRE(on.idle.warning());
    on.idle.stillHere();
    CHECK_FALSE(on.idle.warning());
    CHECK(on.items.receiptNumber() == stage.number());
}

SCENARIO("A terminal that can't be opened is a calm state", "[kiosk]")
{
    support::TemporaryFolder folder;
    SystemClock clock;
    crypto::OpensslHasher hasher;
    crypto::SodiumRandom random;
    crypto::SodiumPinHash pins;
    support::KeptLog log;
    Engine engine({folder.file("missing"), "Fernhill", clock, hasher, random, pins, log});
    Screens on(engine, {}, QStringLiteral("Fernhill"));
    engine.start();
    REQUIRE(waitUntil([&] { return on.journey.stage() == JourneyViewModel::Trouble; }));
    CHECK(on.scan.status() == ScanViewModel::OutOfService);
    CHECK_FALSE(on.journey.troubleText().isEmpty());
    CHECK_FALSE(on.journey.troubleText().contains("missing"));
}

SCENARIO("Who holds a gift receipt sees neither a price nor the giver's card", "[kiosk]")
{
    KioskStage stage;
    REQUIRE(stage.openReceipt(stage.number()));
    auto gift = *stage.on().visit.receipt();
    gift.receipt.gift = true;
    stage.on().visit.open(gift);

    const auto tells = [](const QStringList& texts) {
        const auto all = texts.join(QLatin1Char('\n'));
        return all.contains(QStringLiteral("£")) || all.contains(QStringLiteral("4242"));
    };
    const auto texts = [](RowModel* model) {
        QStringList all;
        for (int row = 0; row < model->count(); ++row)
            for (const QVariant& each : model->row(row))
                all << each.toString();
        return all;
    };
    const ItemsViewModel& items = stage.on().items;
    CHECK(items.summaryText().startsWith("5 line"));
    CHECK(items.summaryText().endsWith(", gift receipt"));
    CHECK(!tells(texts(stage.on().items.lines())));

    REQUIRE(stage.decide({1, 1}, "faulty"));
    DecisionViewModel& decision = stage.on().decision;
    CHECK(items.amountText().isEmpty());
    CHECK(decision.outcome() == DecisionViewModel::Yes);
    CHECK(decision.headline() == "The way it was paid");
    CHECK(!tells({decision.amountText(), decision.amountNote(), decision.itemNote()}));
    CHECK(!tells(texts(decision.lines()) + texts(decision.why()) + texts(decision.notes())));

    RemedyViewModel& remedy = stage.on().remedy;
    CHECK(!tells({remedy.totalText(), remedy.taxText(), remedy.confirmLabel()}));
    CHECK(!tells(texts(remedy.choices()) + texts(remedy.legs()) + texts(remedy.items())));
}
