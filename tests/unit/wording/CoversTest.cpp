#include "reprise/wording/Covers.h"

#include "Reading.h"

#include <catch2/catch_test_macros.hpp>

using namespace reprise;
using namespace reprise::wording;
using policy::Cover;
using policy::CoverKind;
using rights::DeadlineKind;

namespace {

Day on(const char* text)
{
    return *parseDay(text);
}

Cover cover(CoverKind kind, DeadlineKind right = DeadlineKind::None)
{
    return {.kind = kind,
            .right = right,
            .from = on("2026-11-01"),
            .until = on("2026-12-01"),
            .by = "Fernhill",
            .terms = {},
            .cite = {}};
}

CoverWords said(const Cover& each, const char* today)
{
    return coverWords(each, on(today), Language::English);
}

} // namespace

TEST_CASE("Whatever covers an item has a plain title, a name and a period", "[wording]")
{
    using enum DeadlineKind;
    std::vector<Cover> covers;
    for (const auto right : {None, ShortTermReject, ShortTermTerminate, Presumption, NoDeduction,
                             Cancel, Limitation, LiabilityPeriod, Ca1723})
        covers.push_back(cover(CoverKind::Statutory, right));
    for (const auto kind :
         {CoverKind::Guarantee, CoverKind::Warranty, CoverKind::Policy, CoverKind::Exchange})
        covers.push_back(cover(kind));
    for (const auto& each : covers)
        for (const auto* today : {"2026-10-31", "2026-11-22", "2026-12-02"}) {
            const auto words = said(each, today);
            reading::checkPlain(words.title + ".");
            reading::checkPlain(words.period);
            CHECK_FALSE(words.by.empty());
        }
    reading::checkPlain(nothingCovers(Language::English));
}

TEST_CASE("A period says how long it still runs, or that it is over", "[wording]")
{
    const auto right = cover(CoverKind::Statutory, DeadlineKind::ShortTermReject);
    CHECK(said(right, "2026-10-31").period == "From 1 November 2026 until 1 December 2026.");
    CHECK(said(right, "2026-11-22").period == "Until 1 December 2026. 9 days left.");
    CHECK(said(right, "2026-11-30").period == "Until 1 December 2026. 1 day left.");
    CHECK(said(right, "2026-12-01").period == "Until 1 December 2026. Today is the last day.");
    CHECK(said(right, "2026-12-02").period == "It ended on 1 December 2026.");
    CHECK(said(right, "2026-11-22").by == "The law");
    CHECK(said(cover(CoverKind::Guarantee), "2026-11-22").by == "Guarantee of Fernhill");
}
