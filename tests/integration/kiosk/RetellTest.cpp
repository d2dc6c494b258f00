// Another language in the middle of it all: what every screen shows is said again in it, and
// nothing that somebody has chosen, typed or begun is lost by it.
#include "Bracketing.h"
#include "Desking.h"

#include "reprise/wording/Consent.h"

#include <QSignalSpy>

#include <catch2/catch_test_macros.hpp>

#include <memory>
#include <vector>

using namespace reprise;
using namespace reprise::app;
using support::Bracketing;
using support::KioskStage;
using support::Picture;

namespace {

/// The time goes on by itself, whatever is said.
bool isClock(const QString& name)
{
    return name == "status.clockText" || name.startsWith("idle.");
}

Picture pictureOf(Screens& on)
{
    Picture picture;
    const QVariantMap all = on.properties();
    for (auto each = all.begin(); each != all.end(); ++each)
        picture.insert(support::pictureOf(*each.value().value<QObject*>(), each.key()));
    erase_if(picture, [](Picture::iterator each) { return isClock(each.key()); });
    return picture;
}

/// What is no text has to be the same in every language, and so have names by which others ask.
bool isText(const QString& name, const QVariant& value)
{
    return value.typeId() == QMetaType::QString && name != "chosen" && name != "way"
           && !name.endsWith("Id") && !name.startsWith("icon") && !name.endsWith("Icon");
}

/// Longer sentences may go on in a row of their own.
bool isInPortions(const QString& key)
{
    return key.startsWith("decision.why") || key.startsWith("decision.notes")
           || key.startsWith("decision.refusal");
}

QStringList lostBetween(const Picture& before, const Picture& after)
{
    QStringList lost;
    for (auto each = before.begin(); each != before.end(); ++each) {
        const bool isSaid = isText(each.key().section('.', -1), each.value());
        if (isInPortions(each.key()) || (isSaid && after.contains(each.key()))) continue;
        if (after.value(each.key()) != each.value())
            lost << each.key() + ": " + each.value().toString();
    }
    return lost;
}

QStringList differences(const Picture& before, const Picture& after)
{
    QStringList names;
    for (auto each = before.begin(); each != before.end(); ++each)
        if (after.value(each.key()) != each.value()) names << each.key();
    return names;
}

/// Counts whatever would move a return on.
class Moves {
public:
    explicit Moves(Screens& on)
        : m_spies{
            spyOn(&on.journey, &JourneyViewModel::stageChanged),
            spyOn(&on.visit, &Visit::choiceChanged), spyOn(&on.visit, &Visit::decisionChanged),
            spyOn(&on.visit, &Visit::answerChanged), spyOn(&on.reason, &ReasonViewModel::decided),
            spyOn(&on.remedy, &RemedyViewModel::committed),
            spyOn(&on.payment, &PaymentViewModel::moving),
            spyOn(&on.rating, &RatingViewModel::finished),
            // A list keeps its place where its values change, and loses it where it is new.
            spyOn(on.items.lines(), &QAbstractItemModel::modelReset),
            spyOn(on.reason.choices(), &QAbstractItemModel::modelReset),
            spyOn(on.reason.answers(), &QAbstractItemModel::modelReset),
            spyOn(on.remedy.choices(), &QAbstractItemModel::modelReset),
            spyOn(on.remedy.legs(), &QAbstractItemModel::modelReset),
            spyOn(on.deskReturn.choices(), &QAbstractItemModel::modelReset)}
    {
    }

    qsizetype count() const
    {
        qsizetype all = 0;
        for (const auto& each : m_spies)
            all += each->count();
        return all;
    }

private:
    template <typename Object, typename Signal>
    static std::shared_ptr<QSignalSpy> spyOn(Object* object, Signal signal)
    {
        return std::make_shared<QSignalSpy>(object, signal);
    }

    std::vector<std::shared_ptr<QSignalSpy>> m_spies;
};

/// Listens for what tells a screen to read a text anew.
class Notices {
public:
    explicit Notices(Screens& on)
    {
        const QVariantMap all = on.properties();
        for (auto each = all.begin(); each != all.end(); ++each)
            listenTo(*each.value().value<QObject*>(), each.key());
    }

    /// Whatever of these reads otherwise by now, and nobody was told.
    QStringList missedOf(const QStringList& names) const
    {
        QStringList missed;
        for (const QString& name : names)
            if (m_spies.contains(name) && m_spies[name]->isEmpty()) missed << name;
        return missed;
    }

private:
    void listenTo(const QObject& viewModel, const QString& under)
    {
        const QMetaObject* meta = viewModel.metaObject();
        for (int at = meta->propertyOffset(); at < meta->propertyCount(); ++at) {
            const QMetaProperty property = meta->property(at);
            if (property.typeId() != QMetaType::QString) continue;
            REQUIRE(property.hasNotifySignal());
            m_spies[under + '.' + property.name()] =
                std::make_shared<QSignalSpy>(&viewModel, property.notifySignal());
        }
    }

    QMap<QString, std::shared_ptr<QSignalSpy>> m_spies;
};

/// Into the other language and back, with these among what is said otherwise there.
void checkRetelling(Screens& on, const QStringList& words)
{
    const Picture english = pictureOf(on);
    const Moves moves(on);
    on.idle.ask();
    const bool isAsked = on.idle.warning();
    {
        const Bracketing spoken;
        const Notices notices(on);
        on.retell();
        const Picture other = pictureOf(on);
        CHECK(notices.missedOf(differences(english, other)).join("\n").toStdString()
              == std::string());
        CHECK(lostBetween(english, other).join("\n").toStdString() == std::string());
        for (const QString& each : words) {
            INFO(each.toStdString() << ": " << other.value(each).toString().toStdString());
            CHECK(english.contains(each));
            CHECK(other.value(each) != english.value(each));
        }
    }
    on.retell();
    CHECK(differences(english, pictureOf(on)).join("\n").toStdString() == std::string());
    CHECK(moves.count() == 0);
    CHECK(on.idle.warning() == isAsked); // Nobody is there only because it was said again.
    on.idle.stillHere();
}

} // namespace

SCENARIO("A return goes on in another language, from the scan to the rating", "[kiosk][language]")
{
    KioskStage stage;
    Screens& on = stage.on();
    on.scan.scanned("no receipt", "Code128");
    REQUIRE(waitUntil([&] { return on.scan.status() == ScanViewModel::UnknownCode; }));
    on.help.call();
    checkRetelling(on, {"scan.message", "status.placeText", "help.message"});
    on.help.cancel();
    on.scan.dismiss();

    REQUIRE(stage.openReceipt(stage.number()));
    on.items.toggle(0);
    on.items.toggle(1);
    on.items.increase(1);
    checkRetelling(on, {"items.soldOnText", "items.summaryText", "items.policyText",
                        "items.chosenText", "items.lines[4].note", "reason.itemsText"});
    CHECK(on.items.chosenCount() == 3);

    on.journey.next();
    on.reason.choose("faulty");
    checkRetelling(on, {"reason.questionText", "reason.choices[0].label"});
    on.reason.advance();
    on.reason.chooseAnswer(1);
    checkRetelling(on, {"reason.questionHint", "reason.answers[1].label"});
    on.reason.advance();
    REQUIRE(on.reason.picksDay());
    on.reason.picker()->pick(0);
    checkRetelling(on, {"reason.picker.cells[0].label", "reason.picker.chosenText"});
    on.reason.retreat();
    on.reason.chooseAnswer(0);
    on.reason.advance();
    on.reason.chooseAnswer(0);
    on.reason.advance();
    REQUIRE(stage.reaches(JourneyViewModel::Decision));
    checkRetelling(on, {"decision.badgeText", "decision.linesText", "decision.lines[0].note",
                        "decision.why[0].text", "coverage.itemNote"});

    on.journey.next();
    on.remedy.choose("store_credit");
    REQUIRE(waitUntil([&] { return !on.remedy.busy(); }));
    checkRetelling(on, {"remedy.choices[0].label", "remedy.chosenText", "remedy.totalLabel",
                        "remedy.confirmLabel", "remedy.footText"});
    CHECK(on.remedy.chosen() == "store_credit");

    on.remedy.choose("exchange"); // Nothing is asked of the desk before they say what for.
    checkRetelling(on, {"remedy.totalLabel"});
    CHECK(on.remedy.chosen() == "exchange");

    on.remedy.choose("refund");
    on.remedy.confirm();
    REQUIRE(stage.reaches(JourneyViewModel::Slip));
    checkRetelling(on, {"slip.badgeText", "slip.headline", "slip.moneyText", "slip.doneText",
                        "slip.printText", "rating.question", "rating.faces[0].label"});

    on.journey.next();
    on.rating.rate(5);
    checkRetelling(on, {"rating.thanksText"});
    CHECK(stage.reaches(JourneyViewModel::Attract));
}

SCENARIO("What was agreed to is named in the language it was agreed in", "[kiosk][language]")
{
    KioskStage stage;
    Screens& on = stage.on();
    REQUIRE(stage.openReceipt(stage.number()));
    REQUIRE(stage.decide({1}, "faulty"));
    on.journey.next();
    on.remedy.choose("store_credit");
    REQUIRE(waitUntil([&] { return !on.remedy.busy(); }));

    const auto shown = [] { return wording::consentTo("store_credit", tongue::language()).id; };
    const Bracketing spoken;
    on.retell();
    on.remedy.confirm();
    REQUIRE(stage.reaches(JourneyViewModel::Slip));
    const returns::Answer answer = stage.recorded();
    REQUIRE(answer.record.request);
    REQUIRE(answer.record.request->tender);
    CHECK(answer.record.request->tender->consentText == shown());
}

SCENARIO("A desk goes on in another language with what was written down", "[kiosk][language]")
{
    support::Desk desk;
    desk.signIn();
    Screens& on = desk.stage.on();
    checkRetelling(on, {"papers.questionText", "oldGoods.choices[0].label", "openReturns.countText",
                        "deskReturn.questionText"});

    on.journey.showDesk();
    desk.form.choose("receipt");
    desk.type("R-1");
    checkRetelling(on, {"deskReturn.questionText", "deskReturn.fieldLabel"});
    CHECK(desk.form.typedText() == "R-1");
    desk.form.goOn();
    REQUIRE(waitUntil([&] { return !desk.form.message().isEmpty(); }));
    checkRetelling(on, {"deskReturn.message"});
}

SCENARIO("A colleague's reason is recorded in the shop's own words", "[kiosk][language]")
{
    KioskStage stage;
    Screens& on = stage.on();
    REQUIRE(stage.openReceipt(QString::fromStdString(stage.receipts.back().number.text())));
    REQUIRE(stage.decide({1}, "changed_mind"));
    REQUIRE(on.decision.outcome() == DecisionViewModel::Colleague);
    on.decision.contest();
    on.journey.showHandOver();
    checkRetelling(on, {"help.about", "handOver.headingText", "handOver.reasons[1].label"});

    const Bracketing spoken;
    on.retell();
    on.handOver.giveReason(1, "in hospital");
    on.handOver.approve(demoManager, demoManagerPin);
    REQUIRE(stage.reaches(JourneyViewModel::Decision));
    on.journey.next();
    on.remedy.confirm();
    REQUIRE(stage.reaches(JourneyViewModel::Slip));
    CHECK(on.visit.answer()->record.approvalReason == "Customer was ill or away: in hospital");
}
