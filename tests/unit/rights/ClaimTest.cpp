#include "RightsCases.h"

#include "reprise/rights/ClaimText.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_string.hpp>

using namespace reprise;
using namespace reprise::rights;
using namespace reprise::tests;
using Catch::Matchers::ContainsSubstring;

TEST_CASE("Repairs are read in the order in which they were asked for", "[rights]")
{
    CHECK(parseRepairs("")->empty());
    CHECK(*parseRepairs("2026-06-11>2026-06-18")
          == std::vector{Repair{on("2026-06-11"), on("2026-06-18")}});
    CHECK(*parseRepairs("2026-07-01>open!late;2026-06-11>2026-06-11;2026-06-12>open")
          == std::vector{Repair{on("2026-06-11"), on("2026-06-11")},
                         Repair{on("2026-06-12"), std::nullopt},
                         Repair{on("2026-07-01"), std::nullopt, Pace::Late}});
    CHECK(parseRepairs("2026-06-11>2026-08-18!late")->front().pace == Pace::Late);
}

TEST_CASE("Repairs and notices are written as they are read", "[rights]")
{
    for (const std::string text :
         {"", "2026-06-11>2026-06-18", "2026-06-11>2026-06-11!late;2026-07-01>open",
          "2026-07-01>open!late"})
        CHECK(repairsText(*parseRepairs(text)) == text);
    for (const std::string text : {"", "missing", "late@2026-03-10"})
        CHECK(cancelNoticeText(*parseCancelNotice(text)) == text);
}

TEST_CASE("A repair that makes no sense is not guessed at", "[rights]")
{
    for (const std::string text :
         {";", "2026-06-11>2026-06-18;", ";2026-06-11>2026-06-18", "2026-06-11", "open", ">",
          "2026-06-11>", ">2026-06-11", "2026-02-30>open", "2026-06-11>closed", "2026-06-11>open!",
          "2026-06-11>open!LATE", "2026-06-11>2026-06-10", " 2026-06-11>open", "!late"}) {
        INFO(text);
        const auto repairs = parseRepairs(text);
        REQUIRE_FALSE(repairs);
        CHECK(repairs.error().code == ErrorCode::Invalid);
        CHECK_THAT(repairs.error().detail, ContainsSubstring("expected repairs such as"));
    }
}

TEST_CASE("Who was told what about cancelling", "[rights]")
{
    CHECK(*parseCancelNotice("") == CancelNoticeGiven{});
    CHECK(*parseCancelNotice("ok") == CancelNoticeGiven{});
    CHECK(parseCancelNotice("missing")->notice == CancelNotice::Missing);
    CHECK(*parseCancelNotice("late@2026-03-10")
          == CancelNoticeGiven{CancelNotice::Late, on("2026-03-10")});
    for (const auto* text : {"late", "late@", "late@2026-13-01", "OK", "late@2026-03-10 "})
        CHECK_FALSE(parseCancelNotice(text));
    CHECK(*parseBuyer("trader") == Buyer::Trader);
    CHECK_FALSE(parseBuyer("business"));
}
