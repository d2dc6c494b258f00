#include "reprise/headoffice/Judgement.h"

#include "JournalSamples.h"

#include "reprise/base/Text.h"
#include "reprise/crypto/OpensslHasher.h"

#include <catch2/catch_test_macros.hpp>

#include <limits>

using namespace reprise;
using namespace reprise::headoffice;
using wire::EventsStatus;

namespace {

struct Desk {
    crypto::OpensslHasher hasher;
    wire::JournalOrigin origin = samples::journalOrigin();
    std::vector<wire::JournalEntry> journal = samples::journalOf(hasher, origin, 10);
    ChainStanding standing;
    StoredHashes stored;

    /// Head office holds the first `count` entries.
    void holds(std::size_t count)
    {
        standing.lastSeq = static_cast<std::int64_t>(count);
        standing.lastHash = journal[count - 1].hash;
        for (std::size_t index = 0; index < count; ++index)
            stored[journal[index].seq] = journal[index].hash;
    }

    /// A letter with entries `first` to `last`, counted from 1.
    wire::Events letter(std::size_t first, std::size_t last) const
    {
        const auto from = static_cast<std::ptrdiff_t>(first) - 1;
        return {origin,
                {journal.begin() + from, journal.begin() + static_cast<std::ptrdiff_t>(last)}};
    }

    Result<Judgement> judged(const wire::Events& events)
    {
        return judge(hasher, standing, stored, events);
    }
};

} // namespace

SCENARIO("Head office takes in a journal without a gap and without a double", "[headoffice]")
{
    Desk desk;

    GIVEN("nothing yet")
    {
        WHEN("the first entries come")
        {
            const auto judgement = desk.judged(desk.letter(1, 4));
            THEN("all are new and acknowledged")
            {
                REQUIRE(judgement);
                CHECK(judgement->answer.status == EventsStatus::Accepted);
                CHECK(judgement->answer.ackedSeq == 4);
                CHECK(judgement->answer.ackedHash == toHex(desk.journal[3].hash));
                CHECK(judgement->firstNew == 0);
                CHECK(judgement->newEntries == 4);
                CHECK(judgement->duplicates == 0);
            }
        }
        WHEN("an empty letter asks where to begin")
        {
            const auto judgement = desk.judged({desk.origin, {}});
            THEN("the answer is: at the beginning")
            {
                REQUIRE(judgement);
                CHECK(judgement->answer.status == EventsStatus::Accepted);
                CHECK(judgement->answer.ackedSeq == 0);
                CHECK(judgement->answer.ackedHash.empty());
            }
        }
        WHEN("the journal begins in the middle")
        {
            const auto judgement = desk.judged(desk.letter(2, 4));
            THEN("it is a gap, and nothing is taken")
            {
                REQUIRE(judgement);
                CHECK(judgement->answer.status == EventsStatus::Gap);
                CHECK(judgement->answer.ackedSeq == 0);
                CHECK(judgement->newEntries == 0);
            }
        }
    }

    GIVEN("five entries already")
    {
        desk.holds(5);

        WHEN("the same come again")
        {
            const auto judgement = desk.judged(desk.letter(2, 5));
            THEN("they are acknowledged and not stored again")
            {
                REQUIRE(judgement);
                CHECK(judgement->answer.status == EventsStatus::Accepted);
                CHECK(judgement->answer.ackedSeq == 5);
                CHECK(judgement->duplicates == 4);
                CHECK(judgement->newEntries == 0);
            }
        }
        WHEN("a letter repeats some and goes on")
        {
            const auto judgement = desk.judged(desk.letter(4, 8));
            THEN("only the rest is new")
            {
                REQUIRE(judgement);
                CHECK(judgement->answer.ackedSeq == 8);
                CHECK(judgement->duplicates == 2);
                CHECK(judgement->firstNew == 2);
                CHECK(judgement->newEntries == 3);
            }
        }
        WHEN("an entry is missing")
        {
            const auto judgement = desk.judged(desk.letter(7, 8));
            THEN("it says from where to send again")
            {
                REQUIRE(judgement);
                CHECK(judgement->answer.status == EventsStatus::Gap);
                CHECK(judgement->answer.ackedSeq == 5);
                CHECK_FALSE(judgement->misfit);
            }
        }
    }
}

SCENARIO("What does not fit puts a journal in quarantine", "[headoffice]")
{
    Desk desk;
    desk.holds(5);

    GIVEN("another disk with the same name")
    {
        auto fork = samples::journalOf(desk.hasher, desk.origin, 6, "fork");

        THEN("a repeated number with another hash is a fork, and the evidence is kept")
        {
            const auto judgement = desk.judged({desk.origin, {fork[2], fork[3]}});
            REQUIRE(judgement);
            CHECK(judgement->answer.status == EventsStatus::Quarantined);
            CHECK(judgement->answer.ackedSeq == 5);
            REQUIRE(judgement->misfit);
            CHECK(judgement->misfit->entry.seq == 3);
            CHECK(judgement->newEntries == 0);
        }
        THEN("so is a next entry that follows another one")
        {
            const auto judgement = desk.judged({desk.origin, {fork[5]}});
            REQUIRE(judgement);
            CHECK(judgement->answer.status == EventsStatus::Quarantined);
        }
    }
    GIVEN("an entry altered after it was written")
    {
        auto letter = desk.letter(6, 9);
        letter.entries[2].payload += " ";

        THEN("what stands before it is taken, and nothing from it on")
        {
            const auto judgement = desk.judged(letter);
            REQUIRE(judgement);
            CHECK(judgement->answer.status == EventsStatus::Quarantined);
            CHECK(judgement->answer.ackedSeq == 7);
            CHECK(judgement->newEntries == 2);
            REQUIRE(judgement->misfit);
            CHECK(judgement->misfit->entry.seq == 8);
        }
    }
    GIVEN("a journal in quarantine")
    {
        desk.standing.quarantine = "entry 3 differs";

        THEN("even what would fit is not taken, and there is no second alarm")
        {
            const auto judgement = desk.judged(desk.letter(6, 7));
            REQUIRE(judgement);
            CHECK(judgement->answer.status == EventsStatus::Quarantined);
            CHECK(judgement->answer.reason == "entry 3 differs");
            CHECK(judgement->newEntries == 0);
            CHECK_FALSE(judgement->misfit);
        }
    }
    GIVEN("entries of another incarnation under this one's name")
    {
        const auto other = samples::journalOrigin("0412-K1", std::string(32, 'b'));
        const auto journal = samples::journalOf(desk.hasher, other, 6);

        THEN("their hashes give them away")
        {
            const auto judgement = desk.judged({desk.origin, {journal[5]}});
            REQUIRE(judgement);
            CHECK(judgement->answer.status == EventsStatus::Quarantined);
        }
    }
}

TEST_CASE("A letter that is none is refused without a trace", "[headoffice]")
{
    Desk desk;
    auto shuffled = desk.letter(1, 3);
    std::swap(shuffled.entries[0], shuffled.entries[1]);
    CHECK(desk.judged(shuffled).error().code == ErrorCode::Invalid);

    auto holed = desk.letter(1, 3);
    holed.entries.erase(holed.entries.begin() + 1);
    CHECK(desk.judged(holed).error().code == ErrorCode::Invalid);

    for (const auto seq :
         {std::int64_t{0}, std::int64_t{-5}, std::numeric_limits<std::int64_t>::min(),
          std::numeric_limits<std::int64_t>::max()}) {
        auto outside = desk.letter(1, 1);
        outside.entries[0].seq = seq;
        CHECK(desk.judged(outside).error().code == ErrorCode::Invalid);
    }
}
