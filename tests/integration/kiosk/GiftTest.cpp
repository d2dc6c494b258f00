// Goods that somebody was given: the code of a gift receipt opens the giver's sale, and nothing
// that follows tells its prices or its card; what comes of it is the policy's store credit.
#include "KioskStage.h"

#include <catch2/catch_test_macros.hpp>

using namespace reprise;
using namespace reprise::app;
using support::KioskStage;

namespace {

QStringList textsOf(RowModel* model)
{
    QStringList all;
    for (int row = 0; row < model->count(); ++row)
        for (const QVariant& each : model->row(row))
            all << each.toString();
    return all;
}

/// A sum of money, or the last figures of the card that paid.
bool tells(const QStringList& texts)
{
    const auto all = texts.join(QLatin1Char('\n'));
    return all.contains(QStringLiteral("£")) || all.contains(QStringLiteral("4242"));
}

/// By the code that a till prints on the gift receipt of a sale.
bool openGift(KioskStage& stage, const QString& sale)
{
    stage.on().scan.scanned(sale + "-G", QStringLiteral("Code128"));
    return waitUntil([&] { return stage.on().items.receiptNumber() == sale; });
}

bool tellsOfGift(const QString& summary)
{
    return summary.startsWith("5 line") && summary.endsWith(", gift receipt");
}

bool anyTold(Screens& on)
{
    return tells({on.items.summaryText(), on.items.amountText(), on.items.policyText()})
           || tells(textsOf(on.items.lines()))
           || tells({on.decision.headline(), on.decision.amountText(), on.decision.amountNote(),
                     on.decision.itemNote()})
           || tells(textsOf(on.decision.lines()) + textsOf(on.decision.why())
                    + textsOf(on.decision.notes()) + textsOf(on.decision.refusal()))
           || tells({on.remedy.totalText(), on.remedy.taxText(), on.remedy.confirmLabel(),
                     on.remedy.consentText()})
           || tells(textsOf(on.remedy.choices()) + textsOf(on.remedy.legs())
                    + textsOf(on.remedy.items()))
           || tells({on.slip.amountText(), on.slip.moneyText(), on.slip.headline()})
           || tells(textsOf(on.slip.lines()) + textsOf(on.slip.parts()))
           || tells({on.handOver.amountText(), on.handOver.mostText()});
}

} // namespace

SCENARIO("A gift receipt becomes store credit at the kiosk, and no price is told", "[kiosk][gift]")
{
    KioskStage stage;
    Screens& on = stage.on();
    REQUIRE(openGift(stage, stage.number()));
    CHECK(tellsOfGift(on.items.summaryText()));

    WHEN("it is not what they wanted")
    {
        REQUIRE(stage.decide({1, 2}, "gift_unwanted"));
        CHECK(on.decision.outcome() == DecisionViewModel::Yes);
        CHECK(on.decision.headline() == "Store credit");
        CHECK_FALSE(anyTold(on));

        on.journey.next();
        REQUIRE(stage.reaches(JourneyViewModel::Remedy));
        CHECK(on.remedy.chosen() == "store_credit");
        REQUIRE(waitUntil([&] { return on.remedy.canConfirm(); }));
        CHECK(on.remedy.confirmLabel() == "Take store credit");
        CHECK_FALSE(anyTold(on));

        on.remedy.confirm();
        REQUIRE(stage.reaches(JourneyViewModel::Slip));
        REQUIRE(waitUntil([&] { return on.slip.lines()->count() > 0; }));
        CHECK(on.slip.headline() == "Your store credit is ready");
        CHECK_FALSE(anyTold(on));

        THEN("the journal knows who stood there, and nobody's card is paid")
        {
            const auto record = stage.recorded().record;
            REQUIRE(record.request);
            CHECK(record.request->bearer == returns::Bearer::GiftHolder);
            REQUIRE(record.decision.refund.legs.size() == 1);
            CHECK(record.decision.refund.legs.front().type == "store_credit");
            CHECK(record.decision.refund.amount.minor() == 1275 + 2 * 255);
        }
    }

    WHEN("it is faulty")
    {
        REQUIRE(stage.decide({1}, "faulty"));
        CHECK(on.decision.headline() == "Store credit");
        on.journey.next();
        REQUIRE(stage.reaches(JourneyViewModel::Remedy));

        THEN("the same credit is not offered under two names")
        {
            CHECK(on.remedy.chosen() == "refund");
            CHECK(textsOf(on.remedy.choices()).count("Store credit") == 1);
            CHECK_FALSE(anyTold(on));
            on.remedy.confirm();
            REQUIRE(stage.reaches(JourneyViewModel::Slip));
            CHECK(stage.recorded().record.decision.refund.legs.front().type == "store_credit");
            CHECK_FALSE(anyTold(on));
        }
    }

    WHEN("it is so late that a colleague has to approve it at this screen")
    {
        const auto& oldest = stage.receipts.back().number.text();
        REQUIRE(openGift(stage, QString::fromStdString(oldest)));
        REQUIRE(stage.decide({1}, "gift_unwanted"));
        REQUIRE(on.decision.outcome() == DecisionViewModel::Colleague);
        on.decision.contest();
        on.journey.showHandOver();
        REQUIRE(stage.reaches(JourneyViewModel::HandOver));
        CHECK(on.handOver.amountText() == "Store credit");
        CHECK_FALSE(anyTold(on));
    }

    WHEN("the giver's own receipt is scanned next")
    {
        REQUIRE(stage.openReceipt(stage.number()));
        REQUIRE(waitUntil([&] { return !tellsOfGift(on.items.summaryText()); }));

        THEN("it is theirs, with its prices")
        {
            CHECK(tells(textsOf(on.items.lines())));
            REQUIRE(stage.decide({1}, "changed_mind"));
            CHECK(on.decision.amountText() == "£12.75");
        }
    }
}

SCENARIO("Several receipts behind one gift receipt's code tell no total", "[kiosk][gift]")
{
    KioskStage stage;
    Screens& on = stage.on();
    const auto filed = stage.ask([&](Terminal& terminal) {
        std::vector<receipts::Receipt> both;
        for (const char* till : {"07", "08"}) {
            auto copy = stage.receipts.at(1);
            copy.number = ReceiptNumber(std::string("0412-") + till + "-20261101-00001");
            copy.workstation = till;
            copy.codes = {"0412-09-20261101-00001"};
            both.push_back(std::move(copy));
        }
        return terminal.store().receiptArchive().file(both);
    });
    REQUIRE(filed);
    on.scan.scanned("0412-09-20261101-00001-G", QStringLiteral("Code128"));
    REQUIRE(waitUntil([&] { return on.scan.status() == ScanViewModel::SeveralReceipts; }));
    CHECK_FALSE(tells(textsOf(on.scan.candidates())));

    on.scan.pickCandidate(1);
    REQUIRE(waitUntil([&] { return on.journey.stage() == JourneyViewModel::Items; }));
    CHECK(on.visit.isGift());
    CHECK_FALSE(anyTold(on));
}
