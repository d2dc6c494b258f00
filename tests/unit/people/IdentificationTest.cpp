#include "reprise/people/Identification.h"

#include "DeskFakes.h"

#include <catch2/catch_test_macros.hpp>

using namespace reprise;
using namespace reprise::people;
using namespace std::chrono_literals;

namespace {

struct Door {
    Door()
    {
        REPRISE_EXPECTS(room.staff.store(
            {{OperatorId("2001"), "Ben", {Role::Supervisor}, "482915", "badge B-2001"},
             {OperatorId("3001"), "Cleo", {Role::Manager}, "739204"}}));
    }

    Identified ask(const std::string& id, const std::string& pin, const std::string& badge = {})
    {
        auto answer = identification.identify({OperatorId(id), pin, badge});
        REQUIRE(answer);
        return std::move(*answer);
    }
    Identity answer(const std::string& pin, const std::string& badge = {})
    {
        return ask("2001", pin, badge).answer;
    }

    tests::StaffRoom room;
    Identification identification{room.ports()};
};

} // namespace

SCENARIO("Somebody is who they say by PIN, by badge, or by both", "[people]")
{
    Door door;
    CHECK(door.ask("2001", "482915").proof == Proof::Pin);
    CHECK(door.ask("2001", "", "B-2001").proof == Proof::Badge);
    CHECK(door.ask("2001", "482915", "B-2001").proof == Proof::BadgeAndPin);
    CHECK(door.ask("2001", "482915").person->name == "Ben");
    CHECK(door.identification.holderOf("B-2001")->text() == "2001");
    CHECK(door.identification.holderOf("B-9").error().code == ErrorCode::NotFound);

    THEN("all that is shown has to be right")
    {
        CHECK(door.answer("482915", "B-9999") == Identity::Wrong);
        CHECK(door.answer("000000", "B-2001") == Identity::Wrong);
        CHECK(door.answer("") == Identity::Wrong);
        CHECK(door.ask("3001", "", "B-2001").answer == Identity::Wrong);
        CHECK_FALSE(door.ask("3001", "").person);
    }
    THEN("strangers, and who was removed, are unknown and counted nowhere")
    {
        REQUIRE(door.room.staff.remove(OperatorId("2001"), door.room.clock.now()));
        CHECK(door.answer("482915") == Identity::Unknown);
        CHECK(door.ask("9999", "482915").answer == Identity::Unknown);
        CHECK(door.room.attempts.writes == 0);
    }
    THEN("a right one without a wrong one before costs no write")
    {
        CHECK(door.room.attempts.writes == 0);
    }
}

SCENARIO("Wrong PINs lock somebody out, wherever they are tried", "[people]")
{
    Door door;
    for (int count = 0; count < 4; ++count)
        REQUIRE(door.answer("000000") == Identity::Wrong);

    WHEN("the fifth is right")
    {
        REQUIRE(door.answer("482915") == Identity::Shown);
        THEN("the count starts again")
        {
            for (int count = 0; count < 4; ++count)
                CHECK(door.answer("000000") == Identity::Wrong);
            CHECK(door.answer("482915") == Identity::Shown);
        }
    }
    WHEN("the fifth is wrong")
    {
        const auto fifth = door.ask("2001", "000000");
        CHECK(fifth.answer == Identity::Wrong);
        CHECK(fifth.until == door.room.clock.now() + 30s);

        THEN("even the right one is not looked at, and nothing more is counted")
        {
            const auto looked = door.room.pins.looked;
            const auto locked = door.ask("2001", "482915");
            CHECK(locked.answer == Identity::Locked);
            CHECK(locked.until == fifth.until);
            CHECK(door.answer("", "B-2001") == Identity::Locked);
            CHECK(door.room.pins.looked == looked);
        }
        THEN("nobody else is locked out")
        {
            CHECK(door.ask("3001", "739204").answer == Identity::Shown);
        }
        THEN("another place where one can sign in knows it too")
        {
            Identification elsewhere(door.room.ports());
            CHECK(elsewhere.identify({OperatorId("2001"), "482915"})->answer == Identity::Locked);
        }
        THEN("it ends when its time is over, and then a wrong one locks for longer")
        {
            door.room.clock.advance(30s);
            CHECK(door.ask("2001", "1").until == door.room.clock.now() + 60s);
            door.room.clock.advance(60s);
            CHECK(door.answer("482915") == Identity::Shown);
        }
        THEN("a clock set back does not end it")
        {
            door.room.clock.advance(-48h);
            CHECK(door.answer("482915") == Identity::Locked);
        }
    }
}

SCENARIO("Where a wrong PIN can't be counted, nobody is told that it was wrong", "[people]")
{
    Door door;
    door.room.attempts.broken = true;
    const auto answer = door.identification.identify({OperatorId("2001"), "000000"});
    REQUIRE_FALSE(answer);
    CHECK(answer.error().code == ErrorCode::Unavailable);
    CHECK(door.answer("482915") == Identity::Shown);
}

SCENARIO("Hashes follow the device", "[people]")
{
    Door door;
    auto ben = *door.room.staff.find(OperatorId("2001"));

    WHEN("one was made with less than today")
    {
        ben.pinHash = "old 482915";
        REQUIRE(door.room.staff.store({ben}));
        REQUIRE(door.answer("482915") == Identity::Shown);
        THEN("it is made anew with the first right PIN")
        {
            CHECK(door.room.staff.find(ben.id)->pinHash == "482915");
            CHECK(door.room.pins.hashed == 1);
            CHECK(door.answer("482915") == Identity::Shown);
            CHECK(door.room.pins.hashed == 1);
        }
    }
    WHEN("the pepper that went into one is gone")
    {
        ben.pinHash = "lapsed";
        REQUIRE(door.room.staff.store({ben}));
        THEN("that is said, and held against nobody")
        {
            for (int count = 0; count < 9; ++count)
                CHECK(door.answer("482915") == Identity::Lapsed);
            CHECK(door.room.attempts.writes == 0);
        }
    }
}
