// The catalogue in and out: each row whole or not at all, and every reject named.
#include "Shop.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_string.hpp>

using namespace reprise::clitest;
using Catch::Matchers::ContainsSubstring;

namespace {

Json goods(const std::string& sku, std::int64_t price)
{
    return {
        {"sku", sku},          {"gtin", nullptr}, {"description", "Mug"},   {"category", "gifts"},
        {"unit_price", price}, {"tax_rate", 20},  {"traits", Json::array()}};
}

} // namespace

SCENARIO("A catalogue comes in row by row", "[cli][goods]")
{
    const Shop shop;
    auto mug = goods("MUG", 800);
    mug["gtin"] = "036000291452";
    auto earlier = goods("CUP", 500);
    earlier["since"] = "2026-10-01";
    auto later = goods("CUP", 450);
    later["since"] = "2026-11-15";
    const auto rows = mug.dump() + "\n" + earlier.dump() + "\r\n" + later.dump() + "\n";
    const auto file = shop.folder().file("goods.ndjson", rows);
    const auto taken = shop.json({"catalogue", "import", file});
    INFO(taken.err);
    REQUIRE(taken.code == 0);
    CHECK(taken.line()["imported"] == 3);

    THEN("goods are shown by SKU, and by GTIN however it was printed")
    {
        for (const auto* name : {"MUG", "036000291452", "0036000291452", "00036000291452"}) {
            const auto shown = shop.json({"catalogue", "show", name});
            INFO(name << shown.err);
            REQUIRE(shown.code == 0);
            CHECK(shown.line()["sku"] == "MUG");
            CHECK(shown.line()["unit_price"] == 800);
            CHECK(shown.line()["tax_rate"] == "20");
            CHECK(shown.line()["tax_included"] == true);
            CHECK(shown.line()["gtin"] == "00036000291452");
        }
        CHECK_THAT(shop.text({"catalogue", "show", "MUG"}).out, ContainsSubstring("£8.00"));
    }
    THEN("a price is that of the day that is asked about")
    {
        const auto on = [&](const char* date) {
            return shop.json({"catalogue", "show", "CUP", "--date", date}).line()["unit_price"];
        };
        CHECK(on("2026-11-14") == 500);
        CHECK(on("2026-11-15") == 450);
        CHECK(shop.json({"catalogue", "show", "CUP", "--date", "soon"}).code == 2);
    }
    THEN("the same file again changes nothing")
    {
        const auto again = shop.json({"catalogue", "import", file});
        CHECK(again.code == 0);
        CHECK(again.line()["imported"] == 0);
        CHECK(again.line()["unchanged"] == 3);
    }
    THEN("what nobody sells is a no, and nothing has moved yet")
    {
        CHECK(shop.json({"catalogue", "show", "TEAPOT"}).code == 1);
        CHECK(shop.json({"stock", "show", "MUG"}).line()["places"].empty());
    }
}

TEST_CASE("A bad row of a catalogue is named and the rest goes in", "[cli][goods]")
{
    const Shop shop;
    const std::vector<std::string> bad{
        "{\"sku\":",
        "[]",
        R"({"sku":"","unit_price":1})",
        R"({"sku":"X"})",
        R"({"sku":"X","unit_price":-1})",
        R"({"sku":"X","unit_price":1.5})",
        R"({"sku":"X","unit_price":1,"gtin":"036000291453"})",
        R"({"sku":"X","unit_price":1,"tax_rate":"much"})",
        R"({"sku":"X","unit_price":1,"traits":["Loud"]})",
        R"({"sku":"X","unit_price":1,"since":"soon"})",
    };
    for (const auto& each : bad) {
        const auto rows = each + "\n" + goods("OK", 100).dump() + "\n";
        const auto ran = shop.json({"catalogue", "import", shop.folder().file("g.ndjson", rows)});
        INFO(each << ": " << ran.err);
        CHECK(ran.code == 1);
        REQUIRE(ran.line()["rejected"].size() == 1);
        CHECK(ran.line()["rejected"][0]["line"] == 1);
        CHECK_THAT(ran.err, ContainsSubstring("g.ndjson:1: "));
        CHECK(shop.json({"catalogue", "show", "OK"}).code == 0);
        CHECK(shop.json({"catalogue", "show", "X"}).code == 1);
    }
    CHECK(shop.json({"catalogue", "import", shop.folder().at("missing")}).code == 2);
}
