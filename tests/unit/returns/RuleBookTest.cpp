#include "Counter.h"

#include <catch2/catch_test_macros.hpp>

using namespace reprise;
using namespace reprise::returns;
using namespace reprise::tests;

namespace {

Instant at(const char* text)
{
    static const auto london = *TimeZone::named("Europe/London");
    return *parseInstant(text, london);
}

std::string header(const std::string& name, int version, const std::string& more)
{
    return "id = \"" + name + "\"\nversion = " + std::to_string(version)
           + "\njurisdiction = \"GB-EAW\"\ntime_zone = \"Europe/London\"\ncurrency = \"GBP\"\n"
           + more + "[window]\ndays = 28\n";
}

struct Shelf {
    int versionAt(const char* time)
    {
        const auto rules = book.inForceAt(at(time));
        REQUIRE(rules);
        return rules->policy->version;
    }

    MemoryPolicies policies;
    MemoryPacks packs;
    PlainHasher hasher;
    RuleBook book{{policies, packs, hasher, rights::stockPack}, StalePacks::Refused};
};

} // namespace

SCENARIO("The policy adopted last among those effective is in force", "[returns][rules]")
{
    Shelf shelf;
    REQUIRE(shelf.policies.adopt(header("shop", 1, "")));
    REQUIRE(shelf.policies.adopt(header("shop", 2, "effective_from = \"2026-12-01\"\n")));

    CHECK(shelf.versionAt("2026-11-30T23:59:59") == 1);
    CHECK(shelf.versionAt("2026-12-01T00:00:00") == 2);

    AND_WHEN("a season's policy comes on top")
    {
        REQUIRE(shelf.policies.adopt(header(
            "shop", 3, "effective_from = \"2026-12-20\"\neffective_until = \"2027-01-06\"\n")));
        CHECK(shelf.versionAt("2026-12-19T12:00:00") == 2);
        CHECK(shelf.versionAt("2027-01-06T23:59:59") == 3);
        CHECK(shelf.versionAt("2027-01-07T00:00:00") == 2);
    }
    AND_WHEN("the shop's day begins at four")
    {
        REQUIRE(shelf.policies.adopt(header("shop", 3, "effective_from = \"2026-12-20\"\n")
                                     + "[business_day]\nopens = \"04:00\"\n"));
        CHECK(shelf.versionAt("2026-12-20T03:59:59") == 2);
        CHECK(shelf.versionAt("2026-12-20T04:00:00") == 3);
    }
    AND_WHEN("it is asked again and again")
    {
        const auto readings = shelf.policies.readings;
        for (int time = 0; time < 10; ++time)
            CHECK(shelf.versionAt("2026-12-02T12:00:00") == 2);
        THEN("nothing is read again")
        {
            CHECK(shelf.policies.readings == readings);
        }
    }
}

namespace {

/// Two texts under their own names; the first is in force.
class MemoryNotices final : public policy::NoticeArchive {
public:
    Result<std::string> current() override { return inForce; }
    Result<policy::Notices> read(const std::string& sha256) override
    {
        ++readings;
        if (sha256 == "one" || sha256 == "two")
            return policy::Notices{{{.goods = {.sku = "A", .gtin = {}, .batch = {}, .serials = {}},
                                     .name = sha256,
                                     .notice = "Back."}}};
        return Error{ErrorCode::NotFound, "never had them"};
    }

    std::string inForce;
    int readings = 0;
};

} // namespace

SCENARIO("What head office says of goods is part of the rules, by its name", "[returns][rules]")
{
    Shelf shelf;
    MemoryNotices notices;
    RuleBook book{{shelf.policies, shelf.packs, shelf.hasher, rights::stockPack, &notices},
                  StalePacks::Refused};
    REQUIRE(shelf.policies.adopt(header("shop", 1, "")));
    const auto none = book.inForceAt(at("2026-11-22"));
    REQUIRE(none);
    CHECK(none->name.noticesDigest.empty());
    CHECK(none->policy->recalls.empty());

    notices.inForce = "one";
    const auto first = book.inForceAt(at("2026-11-22"));
    REQUIRE(first);
    CHECK(first->name.noticesDigest == "one");
    REQUIRE(first->policy->recalls.size() == 1);
    CHECK(first->policy->recalls[0].name == "one");
    notices.inForce = "two";
    CHECK(book.adoptedLast(at("2026-11-22"))->policy->recalls[0].name == "two");

    THEN("an old decision is made again under what it named")
    {
        CHECK(book.byName(first->name)->policy->recalls[0].name == "one");
        CHECK(book.byName(none->name)->policy->recalls.empty());
        auto lost = first->name;
        lost.noticesDigest = "three";
        CHECK(book.byName(lost).error().code == ErrorCode::NotFound);
        CHECK(shelf.book.byName(first->name).error().code == ErrorCode::NotFound);
    }
    THEN("a text is read once")
    {
        CHECK(book.inForceAt(at("2026-11-23")));
        CHECK(notices.readings == 2);
    }
}

SCENARIO("Before the first policy begins, none is in force", "[returns][rules]")
{
    Shelf shelf;
    REQUIRE(shelf.policies.adopt(header("shop", 1, "effective_from = \"2026-12-05\"\n")));
    REQUIRE(shelf.policies.adopt(header("shop", 2, "effective_from = \"2026-12-01\"\n")));
    const auto rules = shelf.book.inForceAt(at("2026-11-22T10:00:00"));
    REQUIRE_FALSE(rules);
    CHECK(rules.error().code == ErrorCode::NotFound);
    CHECK(rules.error().detail.find("the earliest begins at 2026-12-01T00:00:00Z")
          != std::string::npos);
    THEN("the one adopted last is there to be shown")
    {
        CHECK(shelf.book.adoptedLast(at("2026-11-22T10:00:00"))->policy->version == 2);
    }
}

SCENARIO("A terminal that can't read its policy says so", "[returns][rules]")
{
    Shelf shelf;
    CHECK(shelf.book.inForceAt(at("2026-11-22")).error().code == ErrorCode::Corrupt);
    REQUIRE(shelf.policies.adopt("of another age"));
    CHECK(shelf.book.inForceAt(at("2026-11-22")).error().code == ErrorCode::Corrupt);
    AND_WHEN("a readable one follows")
    {
        REQUIRE(shelf.policies.adopt(header("shop", 1, "")));
        CHECK(shelf.versionAt("2026-11-22") == 1);
    }
}

SCENARIO("A pack is archived when it is first used, and found by its digest", "[returns][rules]")
{
    Shelf shelf;
    REQUIRE(shelf.policies.adopt(header("shop", 1, "")));
    const auto rules = shelf.book.inForceAt(at("2026-11-22"));
    REQUIRE(rules);
    REQUIRE(rules->pack);
    CHECK(shelf.packs.kept.at(rules->name.packDigest) == rules->pack->text);

    WHEN("the program that comes later has another pack")
    {
        RuleBook later({shelf.policies, shelf.packs, shelf.hasher,
                        [](std::string_view) { return std::optional<rights::Pack>(); }},
                       StalePacks::Refused);
        THEN("the old one is still there for old decisions")
        {
            const auto old = later.byName(rules->name);
            REQUIRE(old);
            CHECK(old->pack->text == rules->pack->text);
            CHECK(old->policy->version == 1);
            CHECK(old->name == rules->name);
            CHECK_FALSE(later.inForceAt(at("2026-11-22"))->pack);
        }
    }
    WHEN("a name was never worked by")
    {
        CHECK(shelf.book.byName({"0", ""}).error().code == ErrorCode::NotFound);
        CHECK(shelf.book.byName({rules->name.policyDigest, "0"}).error().code
              == ErrorCode::NotFound);
    }
    WHEN("a decision had no pack")
    {
        const auto without = shelf.book.byName({rules->name.policyDigest, ""});
        REQUIRE(without);
        CHECK_FALSE(without->pack);
    }
}

SCENARIO("A pack that can't be archived is not used", "[returns][rules]")
{
    Shelf shelf;
    REQUIRE(shelf.policies.adopt(header("shop", 1, "")));
    shelf.packs.broken = true;
    CHECK(shelf.book.inForceAt(at("2026-11-22")).error().code == ErrorCode::Unavailable);
}

SCENARIO("A pack past its review is no law to decide by, except for practice", "[returns][rules]")
{
    Shelf shelf;
    REQUIRE(shelf.policies.adopt(header("shop", 1, "")));
    const auto reviewBy = (*rights::stockPack("GB-EAW"))->reviewBy;
    const auto london = *TimeZone::named("Europe/London");
    const auto lastMoment = london.instantOf(LocalTime{reviewBy} + std::chrono::hours{23});
    const auto tooLate = lastMoment + std::chrono::hours{2};

    CHECK(shelf.book.inForceAt(lastMoment)->pack);
    const auto stale = shelf.book.inForceAt(tooLate);
    REQUIRE(stale);
    CHECK_FALSE(stale->pack);
    CHECK(stale->name.packDigest.empty());
    CHECK(stale->packFault.find("reviewed by " + isoDay(reviewBy)) != std::string::npos);

    RuleBook practice({shelf.policies, shelf.packs, shelf.hasher, rights::stockPack},
                      StalePacks::Taken);
    CHECK(practice.inForceAt(tooLate)->pack);
}

SCENARIO("A pack that this program can't use is none, and the reason is told", "[returns][rules]")
{
    Shelf shelf;
    REQUIRE(shelf.policies.adopt(header("shop", 1, "")));
    const auto bookWith = [&shelf](StockPacks packs) {
        return RuleBook({shelf.policies, shelf.packs, shelf.hasher, std::move(packs)},
                        StalePacks::Refused);
    };
    const auto none = bookWith([](std::string_view) {
                          return std::optional<rights::Pack>();
                      }).inForceAt(at("2026-11-22"));
    CHECK_FALSE(none->pack);
    CHECK(none->packFault.find("GB-EAW") != std::string::npos);
    const auto broken = bookWith([](std::string_view) -> Result<std::optional<rights::Pack>> {
                            return Error{ErrorCode::Invalid, "GB-EAW.toml:7: no citation"};
                        }).inForceAt(at("2026-11-22"));
    CHECK_FALSE(broken->pack);
    CHECK(broken->packFault == "GB-EAW.toml:7: no citation");
}

SCENARIO("Head office's pack is the law where it is the later version", "[returns][rules]")
{
    Shelf shelf;
    REQUIRE(shelf.policies.adopt(header("shop", 1, "")));
    const auto now = at("2026-11-30T12:00:00");
    const auto stock = shelf.book.inForceAt(now);
    REQUIRE(stock);
    const auto versionOf = [&stock](const std::string& day, const std::string& reviewBy) {
        auto text = stock->pack->text;
        for (const auto& [old, fresh] : {std::pair(stock->pack->version, day),
                                         std::pair(isoDay(stock->pack->reviewBy), reviewBy)})
            text.replace(text.find(old), old.size(), fresh);
        return text;
    };
    shelf.packs.fromHeadOffice["GB-EAW"] = versionOf("2035-01-02", "2036-01-01");
    const auto later = shelf.book.inForceAt(now);
    REQUIRE(later);
    CHECK(isoDay(later->pack->reviewBy) == "2036-01-01");
    CHECK(later->name.packDigest != stock->name.packDigest);

    THEN("what was decided under either is found again by its name, after it was withdrawn too")
    {
        shelf.packs.fromHeadOffice.clear();
        CHECK(shelf.book.inForceAt(now)->name == stock->name);
        CHECK(shelf.book.byName(later->name)->pack->reviewBy == later->pack->reviewBy);
        RuleBook fresh({shelf.policies, shelf.packs, shelf.hasher, rights::stockPack},
                       StalePacks::Refused);
        CHECK(fresh.byName(later->name)->pack->reviewBy == later->pack->reviewBy);
    }
    THEN("an older one, and one that can't be read, leave the program's")
    {
        shelf.packs.fromHeadOffice["GB-EAW"] = versionOf("2026-01-01", "2026-12-31");
        CHECK(shelf.book.inForceAt(now)->name == stock->name);
        shelf.packs.fromHeadOffice["GB-EAW"] = "nonsense";
        CHECK(shelf.book.inForceAt(now)->name == stock->name);
    }
    THEN("it comes in the place of one that this program is too old for")
    {
        const auto future = at("2035-06-01T12:00:00");
        CHECK(shelf.book.inForceAt(future)->pack);
        shelf.packs.fromHeadOffice.clear();
        CHECK_FALSE(shelf.book.inForceAt(future)->pack);
    }
}
