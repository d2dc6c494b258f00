// A colleague's badge at the customer's screen: it names whoever stands there, it opens nothing by
// itself, and nobody ever sees its code. And two people are two people.
#include "KioskStage.h"

#include <catch2/catch_test_macros.hpp>

using namespace reprise;
using namespace reprise::app;
using support::KioskStage;

namespace {

constexpr const char* clerk = "2001";
constexpr const char* clerkPin = "713509";
constexpr const char* clerkBadge = "STAFF-0pQr8sTuVwXy";
constexpr const char* nobodysBadge = "STAFF-zzzzzzzzzzzz";

void scan(KioskStage& stage, const char* code)
{
    stage.on().scan.scanned(QString::fromLatin1(code), QStringLiteral("QRCode"));
}

/// A second approver, and a policy of the test's own about who approves what.
void prepare(KioskStage& stage, const std::string& tiers)
{
    const auto done = stage.ask([&tiers](Terminal& terminal) -> Result<void> {
        crypto::SodiumPinHash pins;
        auto& store = terminal.store();
        auto hash = pins.hash(clerkPin, store.pepper());
        if (!hash) return hash.error();
        auto stored = store.operators().store({{OperatorId(clerk),
                                                "Ben Adu",
                                                {people::Role::Supervisor},
                                                *hash,
                                                pins.badgeHash(clerkBadge, store.pepper())}});
        if (!stored) return stored;
        auto toml = store.policyArchive().current();
        if (!toml) return toml.error();
        const auto from = toml->find("[[approval]]");
        const auto to = toml->find("[promotion]");
        toml->replace(from, to - from, tiers);
        const auto version = toml->find("version = ");
        toml->replace(version, toml->find('\n', version) - version, "version = 1000");
        return store.policyArchive().adopt(*toml);
    });
    INFO((done ? std::string() : done.error().detail));
    REQUIRE(done);
}

/// The oldest receipt is past its window: its decision waits for a colleague.
void awaitColleague(KioskStage& stage)
{
    REQUIRE(stage.openReceipt(QString::fromStdString(stage.receipts.back().number.text())));
    REQUIRE(stage.decide({1}, "changed_mind"));
    REQUIRE(stage.on().journey.awaitsApproval());
}

bool approve(KioskStage& stage, const char* who, const char* pin)
{
    stage.on().handOver.approve(QString::fromLatin1(who), QString::fromLatin1(pin));
    return waitUntil([&] { return !stage.on().handOver.busy(); });
}

} // namespace

SCENARIO("A badge on the first screen leads to the sign-in with its holder named", "[kiosk][badge]")
{
    KioskStage stage;
    Screens& on = stage.on();
    scan(stage, demoManagerBadge);
    REQUIRE(stage.reaches(JourneyViewModel::Manager));
    CHECK(on.manager.badgeHolder() == demoManager);
    CHECK(on.manager.badgeName() == "Ruth Okoro");
    CHECK_FALSE(on.manager.signedIn());

    on.manager.signIn(on.manager.badgeHolder(), demoManagerPin);
    REQUIRE(waitUntil([&] { return on.manager.signedIn(); }));
    on.journey.back();
    CHECK(on.manager.badgeHolder().isEmpty());
    CHECK_FALSE(stage.log.all().contains(demoManagerBadge));
}

SCENARIO("A badge of nobody's opens nothing", "[kiosk][badge]")
{
    KioskStage stage;
    Screens& on = stage.on();
    scan(stage, nobodysBadge);
    REQUIRE(waitUntil([&] { return !on.scan.note().isEmpty(); }));
    CHECK(on.journey.stage() == JourneyViewModel::Attract);
    CHECK_FALSE(on.scan.note().contains("STAFF"));

    on.journey.showManager();
    scan(stage, nobodysBadge);
    REQUIRE(waitUntil([&] { return !on.manager.message().isEmpty(); }));
    CHECK(on.manager.badgeHolder().isEmpty());
    // Neither in clear nor as a code that no rule describes.
    CHECK_FALSE(stage.log.all().contains(nobodysBadge));
    CHECK_FALSE(stage.log.all().contains(QString::fromLatin1(QByteArray(nobodysBadge).toHex())));
}

SCENARIO("In the middle of a visit a badge changes nothing, unless somebody waits for it",
         "[kiosk][badge]")
{
    KioskStage stage;
    Screens& on = stage.on();

    GIVEN("a customer who chooses")
    {
        REQUIRE(stage.openReceipt(stage.number()));
        on.items.increase(0);
        scan(stage, demoManagerBadge);
        REQUIRE(waitUntil([&] { return !on.scan.note().isEmpty(); }));
        THEN("the screen says that it was read, and the visit stands")
        {
            CHECK(on.scan.note() == "A colleague's badge was read. Nothing has changed.");
            CHECK(on.scan.status() == ScanViewModel::Ready);
            CHECK(on.journey.stage() == JourneyViewModel::Items);
            CHECK(on.visit.chosen().size() == 1);
        }
    }
    GIVEN("a decision that waits for a colleague")
    {
        awaitColleague(stage);
        scan(stage, demoManagerBadge);
        REQUIRE(stage.reaches(JourneyViewModel::HandOver));
        THEN("it is theirs to look at, and their PIN is still to come")
        {
            REQUIRE(waitUntil([&] { return on.handOver.badgeHolder() == demoManager; }));
            on.handOver.giveReason(0, {});
            REQUIRE(approve(stage, demoManager, ""));
            CHECK(on.handOver.message() == "This takes your PIN too. Please type it.");
            REQUIRE(approve(stage, demoManager, demoManagerPin));
            CHECK(on.visit.isApproved());
            CHECK(on.handOver.badgeHolder().isEmpty());
        }
        THEN("a colleague who leaves takes it along")
        {
            on.handOver.giveReason(0, {});
            on.handOver.retreat();
            CHECK(on.handOver.badgeHolder().isEmpty());
        }
    }
}

SCENARIO("What it takes is the policy's to say: a badge, or a badge and a PIN", "[kiosk][badge]")
{
    KioskStage stage;
    Screens& on = stage.on();

    GIVEN("a policy for which a badge is enough")
    {
        prepare(stage, "[[approval]]\nrole = \"supervisor\"\nproof = \"badge\"\n\n");
        awaitColleague(stage);
        scan(stage, clerkBadge);
        REQUIRE(waitUntil([&] { return on.handOver.badgeHolder() == clerk; }));
        on.handOver.giveReason(0, {});
        REQUIRE(approve(stage, clerk, ""));
        CHECK(on.visit.isApproved());
    }
    GIVEN("a policy that wants both")
    {
        prepare(stage, "[[approval]]\nrole = \"supervisor\"\nproof = \"badge_and_pin\"\n\n");
        awaitColleague(stage);
        on.journey.showHandOver();
        on.handOver.giveReason(0, {});
        REQUIRE(approve(stage, clerk, clerkPin));
        CHECK(on.handOver.message().startsWith("This takes your badge too."));
        scan(stage, clerkBadge);
        REQUIRE(waitUntil([&] { return on.handOver.badgeHolder() == clerk; }));
        REQUIRE(approve(stage, clerk, ""));
        CHECK_FALSE(on.visit.isApproved());
        REQUIRE(approve(stage, clerk, clerkPin));
        CHECK(on.visit.isApproved());
    }
    GIVEN("somebody who types another number beside the badge")
    {
        prepare(stage, "[[approval]]\nrole = \"supervisor\"\nproof = \"badge\"\n\n");
        awaitColleague(stage);
        scan(stage, clerkBadge);
        REQUIRE(waitUntil([&] { return on.handOver.badgeHolder() == clerk; }));
        on.handOver.giveReason(0, {});
        REQUIRE(approve(stage, demoManager, ""));
        CHECK_FALSE(on.visit.isApproved());
    }
}

SCENARIO("Where it takes two people, one person twice is one", "[kiosk][badge]")
{
    KioskStage stage;
    Screens& on = stage.on();
    prepare(stage, "[[approval]]\nrole = \"manager\"\npeople = 2\nproof = \"badge\"\n\n");
    awaitColleague(stage);
    scan(stage, demoManagerBadge);
    REQUIRE(waitUntil([&] { return on.handOver.badgeHolder() == demoManager; }));
    on.handOver.giveReason(1, {});
    REQUIRE(approve(stage, demoManager, ""));
    CHECK(on.handOver.asksSecond());
    CHECK(on.handOver.badgeHolder().isEmpty());
    CHECK_FALSE(on.visit.isApproved());

    scan(stage, demoManagerBadge);
    REQUIRE(waitUntil([&] { return on.handOver.badgeHolder() == demoManager; }));
    REQUIRE(approve(stage, demoManager, ""));
    CHECK(on.handOver.message() == "The second person has to be somebody else.");
    REQUIRE(approve(stage, demoManager, demoManagerPin));
    CHECK_FALSE(on.visit.isApproved());

    scan(stage, clerkBadge);
    REQUIRE(waitUntil([&] { return on.handOver.badgeHolder() == clerk; }));
    REQUIRE(approve(stage, clerk, ""));
    REQUIRE(on.visit.isApproved());
    on.journey.next();
    on.remedy.confirm();
    REQUIRE(stage.reaches(JourneyViewModel::Slip));
    const returns::Return& record = on.visit.answer()->record;
    CHECK(record.state == returns::ReturnState::Committed);
    REQUIRE(record.approver);
    REQUIRE(record.secondApprover);
    CHECK(record.approver->text() == demoManager);
    CHECK(record.secondApprover->text() == clerk);
    CHECK_FALSE(record.operatorId); // Nobody of the staff carries out what a customer does here.
    for (const char* secret : {demoManagerBadge, clerkBadge, demoManagerPin, clerkPin})
        CHECK_FALSE(stage.log.all().contains(QString::fromLatin1(secret)));
}
