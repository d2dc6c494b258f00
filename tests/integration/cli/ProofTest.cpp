// A receipt that proves itself, from the till that signs it to the return at a terminal that has
// never heard of the sale.
#include "Shop.h"

#include <catch2/catch_test_macros.hpp>

#include <fstream>

using namespace reprise::clitest;

namespace {

const std::string number = "0412-03-20261101-00123";

/// A retailer with a key, and one sale signed with it.
struct Retailer {
    Retailer()
    {
        const auto made = runReprise({"keys", "make", folder.at("secret"), "--id", "till-7",
                                      "--from", "2026-01-01", "--until", "2026-12-31"});
        REQUIRE(made.code == 0);
        publicKey = folder.file("public", made.out);
        code = sign(sale(number, {saleLine(1, 3, 1000, 500)}));
    }

    std::string sign(const Json& receipt) const
    {
        const auto ran =
            runReprise({"receipts", "sign", "-", "--key", folder.at("secret")}, receipt.dump());
        INFO(ran.err);
        REQUIRE(ran.code == 0);
        return ran.out.substr(0, ran.out.find('\n'));
    }

    TempFolder folder;
    std::string publicKey;
    std::string code;
};

Json returnBy(const std::string& id, const std::string& receipt, std::int64_t quantity)
{
    return request(id, receipt, 1, quantity);
}

} // namespace

SCENARIO("A signed receipt is taken back where nobody knows the sale", "[cli][proof]")
{
    const Retailer retailer;
    const Shop shop;
    GIVEN("a terminal that trusts the retailer's key")
    {
        REQUIRE(shop.json({"keys", "trust", retailer.publicKey}).code == 0);

        THEN("the code is genuine, and looking at it files nothing")
        {
            const auto verified = shop.json({"receipts", "verify", retailer.code});
            CHECK(verified.code == 0);
            CHECK(verified.line().at("verdict") == "genuine");
            CHECK(verified.line().at("receipt").at("receipt") == number);
            CHECK(shop.json({"receipts", "show", number}).code == 1);
        }
        THEN("the return goes by it, and what came back counts under the receipt's number")
        {
            const auto first = shop.giveBack(returnBy("a", retailer.code, 2));
            INFO(first.out << first.err);
            REQUIRE(first.code == 0);
            CHECK(first.line().at("lines")[0].at("receipt") == number);
            CHECK(first.line().at("refund").at("amount") == 2000);
            CHECK(shop.giveBack(returnBy("b", retailer.code, 2)).code == 1);
            CHECK(shop.giveBack(returnBy("c", number, 1)).code == 0);
            CHECK(shop.shownLine(number, 0).at("left") == 0);
        }
        THEN("an altered code brings nothing back")
        {
            auto altered = retailer.code;
            altered[altered.size() / 2] = altered[altered.size() / 2] == 'A' ? 'B' : 'A';
            CHECK(shop.json({"receipts", "verify", altered}).code == 1);
            CHECK(shop.giveBack(returnBy("a", altered, 1)).code != 0);
            CHECK(shop.json({"receipts", "show", number}).code == 1);
        }
        THEN("a picture of it is read and understood")
        {
            const auto picture = retailer.folder.at("code.png");
            REQUIRE(runReprise({"receipts", "sign", "-", "--key", retailer.folder.at("secret"),
                                "--png", picture},
                               sale(number, {saleLine(1, 3, 1000, 500)}).dump())
                        .code
                    == 0);
            CHECK(shop.json({"receipts", "verify", picture}).line().at("verdict") == "genuine");
            const auto scanned = shop.json({"scan", picture}).line();
            CHECK(scanned.at("meaning").at("kind") == "receipt");
            CHECK(scanned.at("meaning").at("receipt") == number);
        }
        THEN("another key under its name is a conflict")
        {
            const auto other =
                runReprise({"keys", "make", retailer.folder.at("other"), "--id", "till-7", "--from",
                            "2026-01-01", "--until", "2026-12-31"});
            const auto file = retailer.folder.file("other-public", other.out);
            CHECK(shop.json({"keys", "trust", file}).code == 1);
            CHECK(shop.json({"keys", "trust", retailer.publicKey}).code == 0);
            CHECK(shop.json({"keys", "list"}).lines().size() == 1);
        }
        THEN("no file of the terminal holds the secret half")
        {
            REQUIRE(shop.giveBack(returnBy("a", retailer.code, 1)).code == 0);
            const auto secret =
                Json::parse(readAll(retailer.folder.at("secret"))).at("secret").get<std::string>();
            for (const auto& entry : fs::recursive_directory_iterator(shop.data()))
                if (entry.is_regular_file())
                    CHECK(readAll(entry.path().string()).find(secret) == std::string::npos);
        }
    }
    GIVEN("a terminal that trusts nobody")
    {
        THEN("it is no proof")
        {
            const auto verified = shop.json({"receipts", "verify", retailer.code});
            CHECK(verified.code == 1);
            CHECK(verified.line().at("verdict") == "unknown_key");
            CHECK(shop.giveBack(returnBy("a", retailer.code, 1)).code == 1);
        }
    }
}

SCENARIO("A proof and the record tell of different sales", "[cli][proof]")
{
    const Retailer retailer;
    const Shop shop;
    REQUIRE(shop.json({"keys", "trust", retailer.publicKey}).code == 0);
    shop.sell({sale(number, {saleLine(1, 3, 700)})}); // The proof says 10.00 each.

    THEN("looking at it says so, and notes nothing")
    {
        const auto verified = shop.json({"receipts", "verify", retailer.code});
        CHECK(verified.code == 0);
        CHECK(verified.line().at("record") == "differs");
        CHECK(verified.line().at("differs") == Json({"lines", "tenders"}));
        CHECK(shop.json({"day", "show"}).line().at("contested").empty());
        CHECK(shop.giveBack(returnBy("before", number, 1)).code == 0);
    }
    THEN("from the day that it is shown, a colleague has to say what counts")
    {
        const auto asked = shop.decide(returnBy("a", retailer.code, 1)).line();
        CHECK(asked.at("outcome") == "overridable_denial");
        CHECK(asked.at("route") == "colleague");
        CHECK(asked.at("refund").at("amount") == 700);
        const auto& finding = asked.at("lines")[0].at("findings").back();
        CHECK(finding.at("rule") == "paper_differs");
        CHECK(finding.at("text").get<std::string>().find("something else than our records")
              != std::string::npos);
        CHECK(shop.giveBack(returnBy("b", number, 1)).line().at("outcome") == "overridable_denial");

        const auto day = shop.json({"day", "show"});
        CHECK(day.line().at("contested")
              == Json::parse(R"([{"receipt":"0412-03-20261101-00123","key":"till-7",
                                  "differs":["lines","tenders"]}])"));
        CHECK(shop.json({"journal", "replay"}).code == 0);
    }
    THEN("with their approval the record is paid")
    {
        const auto staff = R"({"operator":"1007","name":"Tom","roles":["manager"],"pin":"246810"})";
        REQUIRE(shop.json({"operators", "import", "-"}, staff).code == 0);
        auto approved = returnBy("a", retailer.code, 1);
        approved["operator"] = "1042";
        approved["approval"] = {
            {"operator", "1007"}, {"pin", "246810"}, {"reason", "our till roll agrees"}};
        const auto paid = shop.giveBack(approved);
        INFO(paid.out << paid.err);
        CHECK(paid.code == 0);
        CHECK(paid.line().at("refund").at("amount") == 700);
        CHECK(shop.json({"journal", "replay"}).code == 0);
    }
}

TEST_CASE("What a till can't sign it says", "[cli][proof]")
{
    const Retailer retailer;
    auto old = sale(number, {saleLine(1, 1, 100)});
    old["sold_at"] = "2025-11-01T14:03:22Z";
    const auto refused =
        runReprise({"receipts", "sign", "-", "--key", retailer.folder.at("secret")}, old.dump());
    CHECK(refused.code == 2);
    CHECK(refused.err.find("2025-11-01 is on no day of key 'till-7'") != std::string::npos);
    CHECK(runReprise({"keys", "make", retailer.folder.at("secret"), "--id", "x", "--from",
                      "2026-01-01", "--until", "2026-01-02"})
              .code
          == 2); // Never over another file.
    CHECK(fs::status(retailer.folder.at("secret")).permissions()
          == (fs::perms::owner_read | fs::perms::owner_write));
}
