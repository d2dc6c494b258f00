// Receipts in and receipts shown.
#include "Shop.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_string.hpp>

using namespace reprise::clitest;
using Catch::Matchers::ContainsSubstring;

namespace {

const std::string number = "0412-03-20261101-00123";

Ran import(const Shop& shop, const std::string& name, std::string_view text)
{
    return shop.json({"receipts", "import", shop.folder().file(name, text)});
}

} // namespace

TEST_CASE("All 403 receipts of the retail set go in with one command", "[cli][receipts]")
{
    const Shop shop;
    const auto file = sourceFile("tests/golden/retail/sales_small.csv");
    const auto first = shop.json({"receipts", "import", file});
    INFO(first.err);
    CHECK(first.code == 0);
    CHECK(first.line()["imported"] == 403);
    CHECK(first.line()["rejected"].empty());

    const auto again = shop.json({"receipts", "import", file});
    CHECK(again.code == 0);
    CHECK(again.line()["imported"] == 0);
    CHECK(again.line()["unchanged"] == 403);
}

SCENARIO("A receipt goes in once", "[cli][receipts]")
{
    const Shop shop;
    auto receipt = sale(number, {saleLine(1, 6, 255, 255)});
    shop.sell({receipt});
    WHEN("it comes again, keys in another order")
    {
        auto turned = nlohmann::ordered_json::object();
        for (auto each = receipt.rbegin(); each != receipt.rend(); ++each)
            turned[each.key()] = *each;
        const auto again = import(shop, "again.ndjson", turned.dump());
        CHECK(again.code == 0);
        CHECK(again.line()["unchanged"] == 1);
    }
    WHEN("other content comes under its number")
    {
        receipt["lines"][0]["unit_price"] = 300;
        receipt["tenders"][0]["amount"] = 1800;
        const auto other = import(shop, "other.ndjson", receipt.dump());
        THEN("it is a conflict, and the first stays")
        {
            CHECK(other.code == 1);
            CHECK(other.line()["conflicts"] == 1);
            CHECK_THAT(other.err, ContainsSubstring("other.ndjson:1: "));
            CHECK(shop.shownLine(number, 0)["gross"] == 1530);
        }
    }
}

TEST_CASE("One bad receipt is named and does not keep the others out", "[cli][receipts]")
{
    const Shop shop;
    const auto good = [](const std::string& name) {
        return sale(name, {saleLine(1, 2, 500)}).dump() + "\n";
    };
    auto broken = sale("BAD", {saleLine(1, 2, 500)});
    std::vector<std::string> bad;
    bad.push_back(broken.dump().substr(0, 60));
    bad.emplace_back("no json at all");
    bad.emplace_back("[1,2]");
    bad.push_back("{\"receipt\":\"Caf\xe9\"}");
    bad.push_back(std::string("{\"receipt\":\"N\0L\"}", 17));
    for (const auto& [key, value] :
         std::vector<std::pair<std::string, Json>>{{"quantity", 0},
                                                   {"quantity", -1},
                                                   {"quantity", 1.5},
                                                   {"quantity", "2"},
                                                   {"quantity", 9223372036854775807},
                                                   {"unit_price", -255},
                                                   {"unit_price", 1e300},
                                                   {"tax", 100000},
                                                   {"discount", 999999}}) {
        auto each = broken;
        each["lines"][0][key] = value;
        bad.push_back(each.dump());
    }
    for (const auto& [key, value] : std::vector<std::pair<std::string, Json>>{
             {"currency", "EURO"},
             {"currency", nullptr},
             {"channel", "by_owl"},
             {"sold_at", "yesterday"},
             {"sold_at", "2026-02-30T10:00:00Z"},
             {"receipt", nullptr},
             {"receipt", ""},
             {"lines", Json::array()},
             {"lines", nullptr},
             {"rounding", 5},
             {"tenders", {{{"type", "card"}, {"amount", 1}}}}}) {
        auto each = broken;
        each[key] = value;
        bad.push_back(each.dump());
    }
    auto doubled = broken;
    doubled["lines"].push_back(doubled["lines"][0]);
    bad.push_back(doubled.dump());

    int count = 0;
    for (const auto& each : bad) {
        INFO(each);
        const auto stem = std::to_string(count++);
        const auto ran =
            import(shop, "mixed.ndjson", good("A" + stem) + each + "\n" + good("B" + stem));
        INFO(ran.out << ran.err);
        CHECK(ran.code == 1);
        const auto report = ran.line();
        CHECK(report["imported"] == 2);
        REQUIRE(report["rejected"].size() == 1);
        CHECK(report["rejected"][0]["line"] == 2);
        CHECK_FALSE(report["rejected"][0]["reason"].get<std::string>().empty());
        CHECK_THAT(ran.err, ContainsSubstring("mixed.ndjson:2: "));
    }
}

TEST_CASE("Files that can't be receipts end with 2 before anything goes in", "[cli][receipts]")
{
    const Shop shop;
    const auto good = shop.folder().file("good.ndjson", sale(number, {saleLine(1, 1, 5)}).dump());
    const auto photo = shop.folder().file("photo.jpg", "x");
    for (const auto& wrong : {shop.folder().at("missing.ndjson"), photo, shop.data()}) {
        const auto ran = shop.json({"receipts", "import", good, wrong});
        INFO(ran.err);
        CHECK(ran.code == 2);
        CHECK_THAT(ran.err, ContainsSubstring(wrong + ":"));
        CHECK(shop.json({"receipts", "show", number}).code == 1);
    }
    const auto header = shop.folder().file("wrong.csv", "a,b,c\n1,2,3\n");
    CHECK(shop.json({"receipts", "import", header}).code != 0);
    const auto cut = readAll(sourceFile("tests/golden/poslog/ncr_acs_one_sale.sanitised.xml"));
    const auto xml = shop.folder().file("cut.xml", cut.substr(0, cut.size() / 2));
    CHECK(shop.json({"receipts", "import", xml}).code != 0);
}

TEST_CASE("Byte order mark, carriage returns and blank lines are no trouble", "[cli][receipts]")
{
    const Shop shop;
    const auto ran = import(shop, "windows.ndjson",
                            "\xEF\xBB\xBF" + sale("A-1", {saleLine(1, 1, 5)}).dump() + "\r\n\r\n"
                                + sale("A-2", {saleLine(1, 1, 5)}).dump() + "\r\n");
    INFO(ran.err);
    CHECK(ran.code == 0);
    CHECK(ran.line()["imported"] == 2);
}

SCENARIO("A receipt is shown by its number and by its codes", "[cli][receipts]")
{
    const Shop shop;
    auto receipt = sale(number, {saleLine(1, 6, 255, 238), saleLine(2, 1, 999, 167)});
    receipt["lines"][0]["discount"] = 100;
    receipt["discount"] = 10;
    receipt["tenders"][0]["amount"] = 1530 - 100 + 999 - 10;
    receipt["codes"] = {"9979900201149", "T0001000000288"};
    auto twin = sale("0412-04-20261101-00123", {saleLine(1, 1, 100)});
    twin["codes"] = {"T0001000000288"};
    shop.sell({receipt, twin});

    for (const auto& name : {number, std::string("9979900201149")}) {
        const auto shown = shop.json({"receipts", "show", name});
        INFO(name << ": " << shown.err);
        REQUIRE(shown.code == 0);
        const auto json = shown.line();
        CHECK(json["receipt"] == number);
        CHECK(json["lines"][0]["gross"] == 1424); // 10 shared 6 to 4: the nets are 1430 and 999.
        CHECK(json["lines"][1]["gross"] == 995);
        CHECK(json["lines"][0]["tax"] == 238);
        CHECK(json["lines"][0]["returned"] == 0);
        CHECK(json["lines"][0]["left"] == 6);
    }
    CHECK_THAT(shop.text({"receipts", "show", number}).out, ContainsSubstring("left 6"));

    THEN("a code that two tills printed opens neither by itself")
    {
        const auto both = shop.json({"receipts", "show", "T0001000000288"});
        CHECK(both.code == 1);
        CHECK(both.line()["candidates"].size() == 2);
    }
    THEN("what nobody sold is a no, and what is no number at all is bad input")
    {
        CHECK(shop.json({"receipts", "show", "0412-03-20261101-99999"}).code == 1);
        CHECK(shop.json({"receipts", "show", ""}).code == 2);
        CHECK(shop.json({"receipts", "show", "Caf\xe9"}).code == 2);
        CHECK(shop.json({"receipts", "show", "a\x1b[31m"}).code == 2);
    }
}
