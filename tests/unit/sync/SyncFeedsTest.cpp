#include "Terminal.h"

#include "reprise/wire/Feeds.h"

using namespace reprise;
using namespace reprise::sync;

namespace {

std::string receiptJson(const std::string& number, int price = 255,
                        const std::string& store = "0412")
{
    const auto amount = std::to_string(price);
    return R"({"receipt":")" + number + R"(","store":")" + store
           + R"(","workstation":"03","sold_at":"2026-11-01T14:03:22","currency":"GBP",)"
             R"("channel":"in_store","lines":[{"line":1,"sku":"A","description":"Heart",)"
             R"("quantity":1,"unit_price":)"
           + amount + R"(,"tax_included":true}],"tenders":[{"type":"card","amount":)" + amount
           + "}]}";
}

std::string pageJson(std::vector<std::string> receipts, const std::string& cursor, bool more)
{
    return wire::toJson(wire::ReceiptPage{std::move(receipts), cursor, more});
}

std::string policyText(const std::string& id, int version)
{
    return "id = \"" + id + "\"\nversion = " + std::to_string(version)
           + "\njurisdiction = \"GB-EAW\"\ntime_zone = \"Europe/London\"\ncurrency = \"GBP\"\n"
             "[window]\ndays = 30\n";
}

std::string offerJson(Hasher& hasher, const std::string& id, int version, const std::string& toml)
{
    return wire::toJson(wire::PolicyOffer{id, version, toml, toHex(hasher.sha256(toml))});
}

} // namespace

SCENARIO("Receipts come in page by page", "[sync]")
{
    Terminal terminal;

    GIVEN("two pages")
    {
        terminal.transport.receipts = [](const std::string& path) {
            const auto first = path.ends_with("after=");
            return HttpAnswer{
                200, first ? pageJson({receiptJson("A-1"), receiptJson("A-2")}, "2:abc", true)
                           : pageJson({receiptJson("A-3")}, "3:def", false)};
        };
        THEN("each round takes one, and comes back at once while there are more")
        {
            const auto first = terminal.round();
            CHECK(first.receiptsTaken == 2);
            CHECK(first.comeBackIn == std::chrono::milliseconds(0));
            const auto second = terminal.round();
            CHECK(second.receiptsTaken == 1);
            CHECK(second.comeBackIn > std::chrono::milliseconds(0));
            CHECK(terminal.receipts.filed.size() == 3);
            CHECK(terminal.outbox.cursors["receipts"] == "3:def");
            CHECK(terminal.transport.asked.back().find("policy") != std::string::npos);
            CHECK(terminal.transport.asked[terminal.transport.asked.size() - 2].ends_with(
                "after=2%3aabc"));
        }
    }
    GIVEN("a page with a receipt that can't be read")
    {
        terminal.answerReceipts(200,
                                pageJson({receiptJson("A-1"), "{\"receipt\":7}"}, "2:x", false));
        const auto report = terminal.round();
        THEN("the good ones are filed, and the cursor waits for an update of this terminal")
        {
            CHECK(report.state == LineState::Refused);
            CHECK(report.receiptsTaken == 1);
            CHECK(terminal.outbox.cursors["receipts"].empty());
        }
    }
    GIVEN("a receipt of another store")
    {
        terminal.answerReceipts(200, pageJson({receiptJson("B-1", 255, "0999")}, "1:x", false));
        THEN("it is not filed here")
        {
            CHECK(terminal.round().state == LineState::Refused);
            CHECK(terminal.receipts.filed.empty());
        }
    }
    GIVEN("other content under a number that was filed before")
    {
        terminal.answerReceipts(200, pageJson({receiptJson("A-1")}, "1:x", false));
        terminal.round();
        terminal.answerReceipts(200, pageJson({receiptJson("A-1", 999)}, "2:x", false));
        const auto report = terminal.round();
        THEN("the first stays, service is told, and the feed goes on")
        {
            CHECK(terminal.receipts.filed.begin()->second.total().minor() == 255);
            CHECK(report.detail.find("first stays") != std::string::npos);
            CHECK(terminal.outbox.cursors["receipts"] == "2:x");
        }
    }
    GIVEN("nonsense")
    {
        for (const auto* body : {"", "<html>", "[]", "{\"receipts\":5}",
                                 "{\"receipts\":[],\"cursor\":\"\",\"more\":true}",
                                 "{\"receipts\":[\"\"],\"cursor\":\"9:z\",\"more\":false}"}) {
            CAPTURE(body);
            terminal.answerReceipts(200, body);
            CHECK(terminal.round().state == LineState::Refused);
            CHECK(terminal.outbox.cursors["receipts"].empty());
            CHECK(terminal.receipts.filed.empty());
        }
    }
}

SCENARIO("A policy is taken only when it is whole, sensible and newer", "[sync]")
{
    Terminal terminal;
    terminal.policies.toml = policyText("house", 5);
    const auto before = terminal.policies.toml;

    GIVEN("a newer version")
    {
        const auto text = policyText("house", 6);
        terminal.answerPolicy(200, offerJson(terminal.hasher, "house", 6, text));
        const auto report = terminal.round();
        THEN("it is in force")
        {
            CHECK(report.policyTaken);
            CHECK(report.state == LineState::UpToDate);
            CHECK(terminal.policies.toml == text);
        }
    }
    GIVEN("one whose name stands for another text here")
    {
        const auto text = policyText("outlet", 1);
        terminal.policies.refusal = Error{ErrorCode::Conflict, "outlet 1 is another text"};
        terminal.answerPolicy(200, offerJson(terminal.hasher, "outlet", 1, text));
        const auto report = terminal.round();
        THEN("it is not taken, and service is told")
        {
            CHECK(report.state == LineState::Refused);
            CHECK(report.detail.ends_with("outlet 1 is another text"));
            CHECK_FALSE(report.policyTaken);
            CHECK(terminal.policies.toml == policyText("house", 5));
        }
    }
    GIVEN("another policy altogether")
    {
        const auto text = policyText("outlet", 1);
        terminal.answerPolicy(200, offerJson(terminal.hasher, "outlet", 1, text));
        CHECK(terminal.round().policyTaken);
    }
    GIVEN("the one in force")
    {
        terminal.answerPolicy(200, offerJson(terminal.hasher, "house", 5, before));
        const auto report = terminal.round();
        CHECK_FALSE(report.policyTaken);
        CHECK(report.state == LineState::UpToDate);
        CHECK(terminal.transport.asked.back().find(toHex(terminal.hasher.sha256(before)))
              != std::string::npos);
    }
    GIVEN("an answer without a body that says: you have it")
    {
        terminal.answerPolicy(304, "");
        CHECK(terminal.round().state == LineState::UpToDate);
    }
    GIVEN("what must not be taken")
    {
        const auto good = policyText("house", 6);
        const auto old = policyText("house", 4);
        const auto altered = policyText("house", 5) + "# altered\n";
        const std::vector<std::string> offers{
            offerJson(terminal.hasher, "house", 4, old),
            offerJson(terminal.hasher, "house", 5, altered),
            offerJson(terminal.hasher, "house", 7, good),
            offerJson(terminal.hasher, "outlet", 6, good),
            offerJson(terminal.hasher, "house", 6, "id = \"house\""),
            offerJson(terminal.hasher, "house", 6, "<html>"),
            wire::toJson(wire::PolicyOffer{"house", 6, good, std::string(64, '0')}),
            "<html>",
            "{}",
        };
        for (const auto& offer : offers) {
            CAPTURE(offer);
            terminal.answerPolicy(200, offer);
            const auto report = terminal.round();
            CHECK(report.state == LineState::Refused);
            CHECK_FALSE(report.policyTaken);
            CHECK_FALSE(report.detail.empty());
            CHECK(terminal.policies.toml == before);
        }
    }
}
