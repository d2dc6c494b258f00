#include "reprise/base/Text.h"
#include "reprise/crypto/OpensslHasher.h"
#include "reprise/wire/JournalExport.h"

#include <catch2/catch_test_macros.hpp>

#include <string>

using namespace reprise;
using namespace reprise::wire;

namespace {

const JournalOrigin origin{"0412-K1", "00112233445566778899aabbccddeeff"};

std::vector<JournalEntry> chain(int length)
{
    crypto::OpensslHasher hasher;
    std::vector<JournalEntry> entries;
    Sha256 previous{};
    for (int seq = 1; seq <= length; ++seq) {
        JournalEntry entry{seq,
                           Instant{std::chrono::milliseconds{1'795'341'600'000 + seq}},
                           seq == 1 ? "terminal_started" : "return_committed",
                           seq == 1 ? "" : "R-" + std::to_string(seq),
                           R"({"v":1,"text":"Größe \"42\""})",
                           previous,
                           {}};
        entry.hash = hashOf(hasher, origin, entry);
        previous = entry.hash;
        entries.push_back(entry);
    }
    return entries;
}

std::string exported(const std::vector<JournalEntry>& entries)
{
    std::string text;
    for (const auto& entry : entries)
        text += toJson(origin, entry) + "\n";
    return text;
}

JournalCheck check(const std::string& text)
{
    crypto::OpensslHasher hasher;
    return checkExport(text, hasher);
}

} // namespace

// The input is spelt out here as deploy/docs/journal-format.md says, so that neither drifts.
TEST_CASE("An entry's hash is that of its fields, each with its length before it", "[wire]")
{
    crypto::OpensslHasher hasher;
    const JournalEntry entry{
        1, Instant{std::chrono::milliseconds{1'795'341'600'123}}, "terminal_started", "", "{}", {},
        {}};
    const std::string input = "17:reprise-journal-1"
                              "7:0412-K1"
                              "32:00112233445566778899aabbccddeeff"
                              "1:1"
                              "13:1795341600123"
                              "16:terminal_started"
                              "0:"
                              "2:{}"
                              "64:"
                              + std::string(64, '0');
    CHECK(hashOf(hasher, origin, entry) == hasher.sha256(input));
    CHECK(toHex(hashOf(hasher, origin, entry))
          == "37f1b3961f0a211b86b2a574017c07f6e6ff8058baff4abd468ddb0f3c3c5b2b");
}

SCENARIO("A chain is followed entry by entry", "[wire]")
{
    crypto::OpensslHasher hasher;
    ChainCheck follower(hasher, origin);
    auto entries = chain(3);
    GIVEN("a good chain")
    {
        for (const auto& entry : entries)
            CHECK(follower.follow(entry));
        CHECK(follower.lastSeq() == 3);
        CHECK(follower.lastHash() == entries[2].hash);
    }
    GIVEN("a chain gone on with after a known entry")
    {
        ChainCheck later(hasher, origin, 2, entries[1].hash);
        CHECK(later.follow(entries[2]));
    }
    GIVEN("a missing entry")
    {
        CHECK(follower.follow(entries[0]));
        const auto followed = follower.follow(entries[2]);
        REQUIRE_FALSE(followed);
        CHECK(followed.error().code == ErrorCode::Corrupt);
        CHECK(followed.error().detail == "entry 2 is missing: entry 3 stands in its place");
        CHECK(follower.follow(entries[1]));
    }
    GIVEN("a change to any field")
    {
        CHECK(follower.follow(entries[0]));
        const auto refused = [&](auto change) {
            auto entry = entries[1];
            change(entry);
            return !follower.follow(entry);
        };
        CHECK(refused([](auto& entry) { entry.at += std::chrono::milliseconds{1}; }));
        CHECK(refused([](auto& entry) { entry.kind = "return_denied"; }));
        CHECK(refused([](auto& entry) { entry.subject = "R-3"; }));
        CHECK(refused([](auto& entry) { entry.payload += " "; }));
        CHECK(refused([](auto& entry) { entry.previous[0] ^= 1; }));
        CHECK(refused([](auto& entry) { entry.hash[31] ^= 1; }));
        CHECK(refused([](auto& entry) { std::swap(entry.kind, entry.subject); }));
        CHECK(follower.follow(entries[1]));
    }
    GIVEN("another terminal's entries")
    {
        ChainCheck elsewhere(hasher, {"0412-K2", origin.incarnation});
        CHECK_FALSE(elsewhere.follow(entries[0]));
    }
}

SCENARIO("An export is verified without a terminal", "[wire]")
{
    const auto entries = chain(4);
    GIVEN("a whole export")
    {
        const auto result = check(exported(entries));
        CHECK(result.ok);
        CHECK(result.records == 4);
        CHECK(result.head == toHex(entries[3].hash));
        CHECK(check(exported(entries) + "\r\n").ok);
    }
    GIVEN("an altered entry, its hash made good again")
    {
        crypto::OpensslHasher hasher;
        auto altered = entries;
        altered[1].payload = "{}";
        altered[1].hash = hashOf(hasher, origin, altered[1]);
        const auto result = check(exported(altered));
        THEN("the next one gives it away")
        {
            CHECK_FALSE(result.ok);
            CHECK(result.badSeq == 3);
            CHECK(result.records == 2);
        }
    }
    GIVEN("one character changed, a line lost, a line cut, a line doubled, another's line")
    {
        auto text = exported(entries);
        auto changed = text;
        changed.replace(changed.find("R-3"), 3, "R-4");
        CHECK(check(changed).badSeq == 3);
        auto lost = entries;
        lost.erase(lost.begin() + 1);
        CHECK(check(exported(lost)).badSeq == 2);
        CHECK(check(text.substr(0, text.size() - 10)).badSeq == 4);
        CHECK(check(text + toJson(origin, entries[3])).badSeq == 5);
        CHECK(check(text + toJson({"0412-K1", "ff"}, entries[3])).reason.find("another")
              != std::string::npos);
    }
    GIVEN("nothing at all")
    {
        CHECK_FALSE(check("").ok);
        CHECK(check("").badSeq == 1);
        CHECK(check("rubbish\n").badSeq == 1);
    }
}

TEST_CASE("An export line reads back as the entry it was", "[wire]")
{
    const auto entry = chain(2)[1];
    JournalOrigin from;
    const auto again = journalEntryFromJson(toJson(origin, entry), from);
    REQUIRE(again);
    CHECK(*again == entry);
    CHECK(from == origin);
}
