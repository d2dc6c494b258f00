#include "reprise/goods/Gtin.h"

#include <catch2/catch_test_macros.hpp>

using namespace reprise;
using goods::Gtin;

TEST_CASE("A GTIN has one spelling, however short it was printed", "[goods]")
{
    CHECK(Gtin::parse("96385074")->digits() == "00000096385074");
    CHECK(Gtin::parse("036000291452")->digits() == "00036000291452");
    CHECK(Gtin::parse("0036000291452")->digits() == "00036000291452");
    CHECK(Gtin::parse("4006381333931")->digits() == "04006381333931");
    CHECK(*Gtin::parse("036000291452") == *Gtin::parse("00036000291452"));
}

TEST_CASE("What is no GTIN is refused", "[goods]")
{
    for (const auto* text : {"", "1", "4006381333932", "40063813339", "400638133393X",
                             "400638133393123", " 4006381333931"}) {
        INFO(text);
        const auto gtin = Gtin::parse(text);
        REQUIRE_FALSE(gtin);
        CHECK(gtin.error().code == ErrorCode::Invalid);
        CHECK(gtin.error().detail.find("expected") != std::string::npos);
    }
}
