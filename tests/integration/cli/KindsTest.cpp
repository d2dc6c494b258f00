// Returns without a receipt, or with one that is only paper, from the first request to the end.
#include "Shop.h"

#include <catch2/catch_test_macros.hpp>

using namespace reprise::clitest;

namespace {

Json sold()
{
    return sale("S-1", {saleLine(1, 2, 1000)});
}

Json onPaper(const std::string& id, std::int64_t unitPrice = 1000)
{
    auto asked = request(id, "", 1, 1);
    asked.erase("receipt");
    asked["unverified"] = {
        {"receipt", "S-1"},
        {"sold_at", "2026-11-01T14:03:22+00:00"},
        {"lines", {{{"line", 1}, {"sku", "SKU1"}, {"quantity", 2}, {"unit_price", unitPrice}}}}};
    return asked;
}

std::string import(const Shop& shop, const Json& receipt)
{
    return shop.json({"receipts", "import", shop.folder().file("late.ndjson", receipt.dump())}).out;
}

} // namespace

TEST_CASE("Goods with an unverified receipt are pending until it comes in, then paid once",
          "[cli][unverified]")
{
    const Shop shop;
    const auto first = shop.giveBack(onPaper("q-1"));
    INFO(first.out << first.err);
    CHECK(first.code == 0);
    CHECK(first.line()["state"] == "pending");
    CHECK(first.line()["refund"]["amount"] == 0);
    const auto id = first.line()["return"].get<std::string>();
    CHECK(shop.json({"settle"}).line()["return"] == id);
    CHECK(shop.json({"settle", id, "--verify"}).line()["state"] == "pending");
    CHECK(shop.json({"settle", id, "--again"}).code == 1);

    import(shop, sold());
    const auto paid = shop.giveBack(onPaper("q-1"));
    CHECK(paid.line()["return"] == id);
    CHECK(paid.line()["state"] == "completed");
    CHECK(paid.line()["refund"]["amount"] == 1000);
    CHECK(shop.shownLine("S-1", 0)["left"] == 1);
    CHECK(shop.json({"settle", id, "--verify"}).code == 1);
    CHECK(shop.shownLine("S-1", 0)["left"] == 1);
    CHECK(shop.json({"journal", "verify"}).line()["ok"] == true);
    const auto replayed = shop.json({"journal", "replay"});
    INFO(replayed.out << replayed.err);
    CHECK(replayed.line()["ok"] == true);
    CHECK(replayed.line()["replayed"] == 2);
}

TEST_CASE("Paper that differs from the record waits for a colleague, who pays or gives back",
          "[cli][unverified]")
{
    const Shop shop;
    const auto staff = shop.folder().file(
        "staff.ndjson",
        R"({"operator":"1007","name":"Tom","roles":["supervisor"],"pin":"246810"})");
    REQUIRE(shop.json({"operators", "import", staff}).code == 0);
    const auto first = shop.giveBack(onPaper("q-1", 9900)).line()["return"].get<std::string>();
    const auto second = shop.giveBack(onPaper("q-2", 9900)).line()["return"].get<std::string>();
    import(shop, sold());
    CHECK(shop.json({"settle", first, "--verify"}).line()["state"] == "pending");
    const auto approved =
        shop.json({"settle", first, "--verify", "--approval", "-"},
                  R"({"operator":"1007","pin":"246810","reason":"till roll seen"})");
    INFO(approved.out << approved.err);
    CHECK(approved.line()["state"] == "completed");
    CHECK(approved.line()["refund"]["amount"] == 1000);
    const auto given = shop.json({"settle", second, "--withdraw", "--reason", "not our receipt"});
    CHECK(given.line()["state"] == "denied");
    CHECK(shop.shownLine("S-1", 0)["left"] == 1);
    CHECK(shop.json({"journal", "replay"}).line()["ok"] == true);
}
