#include "reprise/wire/Feeds.h"

#include "Office.h"
#include "TextFile.h"

#include <catch2/catch_test_macros.hpp>

#include <set>

using namespace reprise;
using namespace reprise::integration;
using sync::LineState;

namespace {

std::string receiptJson(int number, int price = 255)
{
    const auto amount = std::to_string(price);
    return R"({"receipt":"0412-03-)" + std::to_string(number)
           + R"(","store":"0412","workstation":"03","sold_at":"2026-11-01T14:03:22",)"
             R"("currency":"GBP","channel":"in_store","lines":[{"line":1,"sku":"A",)"
             R"("description":"Herz ♥","quantity":1,"unit_price":)"
           + amount + R"(,"tax_included":true}],"tenders":[{"type":"card","amount":)" + amount
           + "}]}";
}

std::string receiptLines(int from, int to)
{
    std::string lines;
    for (int number = from; number <= to; ++number)
        lines += receiptJson(number) + "\n";
    return lines;
}

support::Outcome publish(const std::vector<std::string>& arguments, const Database& database,
                         const std::string& input = {})
{
    std::vector<std::string> all{REPRISE_HEADOFFICE_BINARY};
    all.insert(all.end(), arguments.begin(), arguments.end());
    all.insert(all.end(), {"--database", database.url(), "--store", "0412"});
    return support::run(all, input);
}

bool has(const std::string& text, const std::string& part)
{
    return text.find(part) != std::string::npos;
}

} // namespace

TEST_CASE("Published receipts reach the kiosk, page by page, and only once", "[integration]")
{
    const Database database;
    const Office office(database);
    Kiosk kiosk("0412-K1", lineTo(office.url()), 1);

    const auto first = office.post("/v1/stores/0412/receipts", receiptLines(1, 1100));
    REQUIRE(first);
    CHECK(has(first->body, R"("published":1100)"));
    CHECK(kiosk.round().receiptsTaken == 500);
    CHECK(kiosk.round().receiptsTaken == 500);
    CHECK(kiosk.round().receiptsTaken == 100);
    CHECK(kiosk.round().receiptsTaken == 0);
    CHECK(kiosk.receipts.filed.size() == 1100);

    const auto again = office.post("/v1/stores/0412/receipts", receiptLines(1001, 1101));
    CHECK(has(again->body, R"("unchanged":100)"));
    CHECK(has(again->body, R"("published":1)"));
    const auto other = office.post("/v1/stores/0412/receipts", receiptJson(7, 999));
    CHECK(has(other->body, R"("conflicts":["0412-03-7"])"));
    CHECK(kiosk.round().receiptsTaken == 1);
    CHECK(office.post("/v1/stores/0999/receipts", receiptJson(1))->body.find("rejected\":[{")
          != std::string::npos);
}

TEST_CASE("A cursor head office does not know starts over, and nothing is filed twice",
          "[integration]")
{
    const Database database;
    const Office office(database);
    REQUIRE(office.post("/v1/stores/0412/receipts", receiptLines(1, 10)));
    Kiosk kiosk("0412-K1", lineTo(office.url()), 1);
    CHECK(kiosk.round().receiptsTaken == 10);

    // A backup from before the last three, which then get other successors.
    database.ask("DELETE FROM store_receipt WHERE position > 7");
    database.ask("UPDATE store_feed SET last_position = 7");
    REQUIRE(office.post("/v1/stores/0412/receipts", receiptLines(21, 24)));
    CHECK(kiosk.round().receiptsTaken == 4);
    CHECK(kiosk.receipts.filed.size() == 14);

    for (const auto* cursor :
         {"", "x", ":", "-1:ab", "9999999999999999999999:ab", "5:wrong", "%00", "5%3B--"}) {
        const auto page =
            office.get(std::string("/v1/stores/0412/receipts?limit=3&after=") + cursor);
        REQUIRE(page);
        CHECK(page->status == 200);
        CHECK(wire::receiptPageFromJson(page->body)->receipts.size() == 3);
    }
}

TEST_CASE("A policy goes out once it makes sense, and never backwards", "[integration]")
{
    const Database database;
    const Office office(database);
    const support::TemporaryFolder folder;
    const auto text = tests::textOf("deploy/policy/open.toml");
    const auto version = [&](int number) {
        auto next = text;
        next.replace(next.find("version = 1"), 11, "version = " + std::to_string(number));
        return folder.write("policy-" + std::to_string(number) + ".toml", next);
    };
    Kiosk kiosk("0412-K1", lineTo(office.url()), 1);
    CHECK(kiosk.round().state == LineState::UpToDate);

    CHECK(publish({"publish-policy", version(3)}, database).exitCode == 0);
    const auto report = kiosk.round();
    CHECK(report.policyTaken);
    CHECK(report.state == LineState::UpToDate);
    CHECK(has(kiosk.policies.toml, "version = 3"));
    CHECK_FALSE(kiosk.round().policyTaken);

    CHECK(has(publish({"publish-policy", version(3)}, database).output, "unchanged"));
    CHECK(publish({"publish-policy", version(2)}, database).exitCode == 1);
    const auto bad = folder.write("bad.toml", "id = \"open\"\nversion = 4\n");
    CHECK(publish({"publish-policy", bad}, database).exitCode == 2);
    CHECK(kiosk.round().state == LineState::UpToDate);
    CHECK(has(kiosk.policies.toml, "version = 3"));

    CHECK(publish({"publish-policy", version(4)}, database).exitCode == 0);
    CHECK(kiosk.round().policyTaken);
}

TEST_CASE("Receipts are published from the command line as well", "[integration]")
{
    const Database database;
    const auto good = publish({"publish-receipts", "-"}, database, receiptLines(1, 3));
    CHECK(good.exitCode == 0);
    CHECK(has(good.output, R"("published":3)"));
    const auto bad = publish({"publish-receipts", "-"}, database, "{\"receipt\":1}\n");
    CHECK(bad.exitCode == 1);
    CHECK(publish({"publish-receipts", "/no/such/file"}, database).exitCode == 2);
    CHECK(database.ask("SELECT count(*) FROM store_receipt") == "3");
}

TEST_CASE("The back office puts a policy in force over the same door", "[integration]")
{
    const Database database;
    const Office office(database);
    const auto text = tests::textOf("deploy/policy/open.toml");
    const std::string door = "/v1/stores/0412/policy";
    CHECK(has(office.put(door, text).body, R"("status":"published")"));
    CHECK(has(office.put(door, text).body, R"("status":"unchanged")"));
    const auto refused = office.put(door, "id = \"open\"\nversion = 2\n");
    CHECK(refused.status == 200);
    CHECK(has(refused.body, R"("status":"refused")"));
    const auto offer = office.get(door);
    REQUIRE(offer);
    CHECK(wire::policyOfferFromJson(offer->body)->version == 1);
    CHECK(office.get(door + "?have=" + wire::policyOfferFromJson(offer->body)->sha256)->status
          == 304);
}
