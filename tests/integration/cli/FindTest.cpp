// Sales without their receipt, and papers that are none.
#include "Shop.h"

#include <catch2/catch_test_macros.hpp>

using namespace reprise::clitest;

namespace {

Json ordered(const std::string& number, const char* order, const char* token)
{
    auto sold = sale(number, {saleLine(1, 2, 1000)});
    sold["order"] = order;
    sold["customer"] = "loyal-1";
    sold["tenders"][0]["token"] = token;
    return sold;
}

Json lookingFor(const std::string& id, Json find)
{
    auto asked = request(id, "", 1, 1);
    asked.erase("receipt");
    asked["find"] = std::move(find);
    return asked;
}

std::string firstRule(const Ran& ran)
{
    return ran.line()["lines"][0]["findings"][0]["rule"].get<std::string>();
}

} // namespace

TEST_CASE("receipts find: by order, card and customer, narrowed by day and amount", "[cli][find]")
{
    const Shop shop;
    auto later = ordered("S-3", "W-3", "tok_1");
    later["sold_at"] = "2026-11-02T10:00:00Z";
    later["lines"][0]["quantity"] = 1;
    later["tenders"][0]["amount"] = 1000;
    shop.sell({ordered("S-1", "W-1", "tok_1"), ordered("S-2", "W-2", "tok_2"), later});
    const auto find = [&shop](std::vector<std::string> words) {
        words.insert(words.begin(), {"receipts", "find"});
        const auto ran = shop.json(words);
        const auto answer = ran.line();
        std::string found;
        for (const auto& each : answer["receipts"])
            found += each["receipt"].get<std::string>() + " ";
        CHECK(ran.code == (found.empty() ? 1 : 0));
        return found;
    };
    CHECK(find({"--order", "W-2"}) == "S-2 ");
    CHECK(find({"--card", "tok_1"}) == "S-3 S-1 ");
    CHECK(find({"--card", "tok_1", "--date", "2026-11-01"}) == "S-1 ");
    CHECK(find({"--card", "tok_1", "--amount", "1000"}) == "S-3 ");
    CHECK(find({"--customer", "loyal-1"}) == "S-3 S-1 S-2 ");
    CHECK(find({"--customer", "loyal-1", "--card", "tok_2"}) == "S-2 ");
    CHECK(find({"--customer", "loyal-1", "--only-one"}).empty());
    CHECK(find({"--order", "W-1", "--only-one"}) == "S-1 ");
    CHECK(find({"--order", "W-9"}).empty());
    CHECK(shop.json({"receipts", "find"}).code == 2);
    CHECK(shop.json({"receipts", "find", "--card", "4242 4242 4242 4242"}).code == 2);
    CHECK(shop.json({"receipts", "find", "--order", "W-1", "--amount", "-3"}).code == 2);
    CHECK(shop.json({"receipts", "find", "--order", "W-1", "--date", "soon"}).code == 2);
}

TEST_CASE("A request may name what the customer has in the receipt's stead", "[cli][find]")
{
    const Shop shop;
    shop.sell({ordered("S-1", "W-1", "tok_1"), ordered("S-2", "W-2", "tok_2")});
    const auto byOrder = shop.giveBack(lookingFor("q-1", {{"order", "W-1"}}));
    INFO(byOrder.out << byOrder.err);
    CHECK(byOrder.code == 0);
    CHECK(byOrder.line()["lines"][0]["receipt"] == "S-1");
    CHECK(shop.shownLine("S-1", 0)["left"] == 1);

    const auto several = shop.giveBack(lookingFor("q-2", {{"customer", "loyal-1"}}));
    CHECK(several.code == 1);
    CHECK(several.line()["state"] == "denied");
    CHECK(firstRule(several) == "look_up");
    CHECK(several.out.find("S-2") == std::string::npos);

    CHECK(shop.giveBack(lookingFor("q-3", Json::object({{"date", "2026-11-01"}}))).code == 2);
    CHECK(shop.giveBack(lookingFor("q-3", {{"card", "4242424242424242"}})).code == 2);
    auto both = request("q-4", "S-1", 1, 1);
    both["find"] = {{"order", "W-1"}};
    CHECK(shop.giveBack(both).code == 2);

    const auto replayed = shop.json({"journal", "replay"});
    INFO(replayed.out << replayed.err);
    CHECK(replayed.line()["ok"] == true);
    CHECK(replayed.line()["replayed"] == 2);
}

TEST_CASE("Q6, Q8: a return's own number is no receipt, and the attempt is on record",
          "[cli][find][Q]")
{
    const Shop shop;
    shop.sell({ordered("S-1", "W-1", "tok_1")});
    const auto done = shop.giveBack(request("q-1", "S-1", 1, 1));
    const auto slip = done.line()["return"].get<std::string>();
    const auto refused = shop.giveBack(request("q-2", slip, 1, 1));
    CHECK(refused.code == 1);
    CHECK(firstRule(refused) == "return_of_return");
    CHECK(refused.line()["state"] == "denied");
    CHECK(refused.line()["return"].get<std::string>().starts_with("R-0412-K1-"));

    const auto unknown = shop.giveBack(request("q-3", "NOBODYS", 1, 1));
    CHECK(unknown.code == 1);
    CHECK(firstRule(unknown) == "receipt_unknown");
    CHECK(unknown.line()["journal"]["seq"].get<int>()
          == refused.line()["journal"]["seq"].get<int>() + 1);
    CHECK(shop.json({"journal", "verify"}).line()["ok"] == true);
    CHECK(shop.json({"journal", "replay"}).line()["ok"] == true);
}

TEST_CASE("Q12, Q13: what comes from elsewhere afterwards changes no return made here",
          "[cli][find][Q]")
{
    const Shop shop;
    const auto sold = ordered("S-1", "W-1", "tok_1");
    shop.sell({sold});
    REQUIRE(shop.giveBack(request("q-1", "S-1", 1, 1)).code == 0);
    const auto before = shop.json({"receipts", "show", "S-1"}).out;
    const auto again =
        shop.json({"receipts", "import", shop.folder().file("a.ndjson", sold.dump())});
    CHECK(again.line()["unchanged"] == 1);
    auto other = sold;
    other["lines"][0]["quantity"] = 9;
    other["tenders"][0]["amount"] = 9000;
    const auto conflict =
        shop.json({"receipts", "import", shop.folder().file("b.ndjson", other.dump())});
    CHECK(conflict.line()["conflicts"] == 1);
    CHECK(shop.json({"receipts", "show", "S-1"}).out == before);
    CHECK(shop.shownLine("S-1", 0)["left"] == 1);
}

TEST_CASE("A code that is printed on a receipt names it, and a gift receipt's its holder",
          "[cli][find][gift]")
{
    const Shop shop;
    auto sold = ordered("0412-03-20261101-00123", "W-1", "tok_1");
    sold["codes"] = {"5012345678900"};
    shop.sell({sold});
    const auto byCode = shop.giveBack(request("q-1", "5012345678900", 1, 1));
    CHECK(byCode.code == 0);
    CHECK(byCode.line()["lines"][0]["receipt"] == "0412-03-20261101-00123");

    auto faulty = request("q-2", "0412-03-20261101-00123-G", 1, 1);
    faulty["lines"][0]["reason"] = "faulty";
    faulty["lines"][0]["condition"] = "used";
    const auto held = shop.decide(faulty);
    INFO(held.out << held.err);
    CHECK(held.line()["refund"]["tenders"][0]["type"] == "store_credit");
    CHECK(held.out.find("4242") == std::string::npos);
    faulty["buyer_present"] = true;
    CHECK(shop.decide(faulty).line()["refund"]["tenders"][0]["type"] == "card");
    CHECK(shop.json({"journal", "replay"}).line()["ok"] == true);
}
