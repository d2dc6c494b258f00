#include "reprise/wire/ReturnJson.h"

#include "ReturnSamples.h"

#include <catch2/catch_test_macros.hpp>

#include <string>

using namespace reprise;
using namespace reprise::wire;

namespace {

returns::Return twoHearts()
{
    return samples::returned(samples::hearts(), 1, 2, {}, "7Q4M9X2C");
}

std::string plainly(const policy::Finding& finding)
{
    return "Day " + finding.facts.at("day") + ".";
}

} // namespace

TEST_CASE("A decision is written in the documented shape", "[wire]")
{
    CHECK(toJson(twoHearts().decision, plainly)
          == R"({"request":"request-7Q4M9X2C","outcome":"authorised","route":"self","lines":[)"
             R"({"receipt":"0412-03-20261101-00123","line":1,"sku":"85123A",)"
             R"("description":"WHITE HANGING HEART","quantity":2,"reason":"changed_mind",)"
             R"("condition":"unopened","outcome":"authorised","refund":477,"tax":79,)"
             R"("remedies":["refund","exchange"],"findings":[{"rule":"window",)"
             R"("outcome":"authorised","text":"Day 21.",)"
             R"("cite":"policy uk-high-street 7 §window"}]}],)"
             R"("refund":{"currency":"GBP","amount":477,"tax":79,"rounding":0,"tenders":[)"
             R"({"type":"card","original":1,"amount":477,"receipt":"0412-03-20261101-00123",)"
             R"("last4":"4242"}]},"policy":{"id":"uk-high-street","version":7},)"
             R"("rights":{"pack":"GB-EAW","version":"2026-11-22"}})");
}

TEST_CASE("A fee is written where there is one", "[wire]")
{
    auto decision = twoHearts().decision;
    decision.lines[0].fee = samples::pence(48);
    CHECK(toJson(decision, nullptr).find(R"("tax":79,"fee":48,"remedies")") != std::string::npos);
}

TEST_CASE("A price reduction says that the goods are kept, a return what was paid before",
          "[wire][reduction]")
{
    auto decision = twoHearts().decision;
    decision.lines[0].keepsGoods = true;
    CHECK(toJson(decision, nullptr).find(R"("tax":79,"keeps_goods":true,"remedies")")
          != std::string::npos);
    decision.lines[0].keepsGoods = false;
    decision.lines[0].reducedBefore = samples::pence(100);
    CHECK(toJson(decision, nullptr).find(R"("tax":79,"reduced_before":100,"remedies")")
          != std::string::npos);
}

TEST_CASE("An answer adds the return, its state and its place in the journal", "[wire]")
{
    const auto json = toJson(returns::Answer{twoHearts(), {12, "ab"}}, nullptr);
    CHECK(json.ends_with(R"("return":"R-0412-K1-7Q4M9X2C","state":"completed",)"
                         R"("journal":{"seq":12,"hash":"ab"}})"));
    auto denied = twoHearts();
    denied.state = returns::ReturnState::Denied;
    CHECK(toJson(returns::Answer{denied, {12, "ab"}}, nullptr).find(R"("state":"denied")")
          != std::string::npos);
}

SCENARIO("A return survives its payload to the last detail", "[wire]")
{
    const auto survives = [](const returns::Return& record) {
        const auto payload = toPayload(record);
        const auto again = returnFromPayload(payload);
        REQUIRE(again);
        CHECK(toPayload(*again) == payload);
        return *again;
    };
    GIVEN("a committed return")
    {
        const auto again = survives(twoHearts());
        CHECK(again.id == twoHearts().id);
        CHECK(again.at == twoHearts().at);
        CHECK(again.operatorId == OperatorId("1042"));
        CHECK(again.state == returns::ReturnState::Committed);
        CHECK(again.decision.lines[0].findings == twoHearts().decision.lines[0].findings);
        CHECK(again.decision.refund.amount == samples::pence(477));
        CHECK(again.decision.refund.legs[0].original == 1);
        CHECK(again.decision.pack == "GB-EAW");
        CHECK(again.decision.rules == twoHearts().decision.rules);
        CHECK_FALSE(again.decision.lines[0].fee);
        REQUIRE(again.request);
        CHECK(again.request->id == again.decision.request);
        CHECK(again.request->at == again.at);
        CHECK(again.request->operatorId == again.operatorId);
        CHECK(again.request->contentDigest == again.contentDigest);
        CHECK(again.request->lines.at(0).line == 1);
        CHECK(again.request->lines.at(0).quantity == 2);
    }
    GIVEN("a price reduction, and what comes back after it")
    {
        auto record = samples::reduced(samples::hearts(), 1, 2, 200, {}, "7Q4M9X2C");
        auto again = survives(record);
        CHECK(again.decision.lines[0].keepsGoods);
        CHECK_FALSE(again.decision.lines[0].reducedBefore);
        CHECK(again.request->lines[0].reduction == 200);
        CHECK(again.request->remedy == policy::Remedy::PriceReduction);
        record = twoHearts();
        record.decision.lines[0].reducedBefore = samples::pence(67);
        again = survives(record);
        CHECK(again.decision.lines[0].reducedBefore == samples::pence(67));
        CHECK_FALSE(again.decision.lines[0].keepsGoods);
    }
    GIVEN("a request with everything in it")
    {
        auto record = twoHearts();
        const auto day = [](const char* text) { return *parseDay(text); };
        auto& line = record.request->lines[0];
        line.serial = "S1";
        line.batch = "B7";
        line.faultApparentOn = day("2026-11-20");
        line.receivedOn = day("2026-11-05");
        line.enabledOn = day("2026-11-06");
        line.perishBy = day("2026-11-25");
        line.repairs = *rights::parseRepairs("2026-11-07>2026-11-10;2026-11-12>open!late");
        line.observed = {"wear_and_tear", "unsealed"};
        record.request->remedy = policy::Remedy::StoreCredit;
        record.request->tender = returns::TenderChoice{"gift_card", true};
        record.request->approval = people::Approval{OperatorId("7"), "123456", "regular"};
        record.request->buyer = rights::Buyer::Trader;
        record.request->cancelNotice = *rights::parseCancelNotice("late@2026-11-09");
        record.decision.lines[0].fee = samples::pence(12);
        record.decision.lines[0].basis = policy::PriceBasis::RepriceKept;
        const auto again = survives(record);
        REQUIRE(again.request);
        const auto& read = again.request->lines[0];
        CHECK(read.serial == "S1");
        CHECK(read.batch == "B7");
        CHECK(read.faultApparentOn == line.faultApparentOn);
        CHECK(read.receivedOn == line.receivedOn);
        CHECK(read.enabledOn == line.enabledOn);
        CHECK(read.perishBy == line.perishBy);
        CHECK(read.repairs == line.repairs);
        CHECK(read.observed == line.observed);
        CHECK(again.request->remedy == policy::Remedy::StoreCredit);
        CHECK(again.request->tender->consent);
        CHECK(again.request->approval->approver == OperatorId("7"));
        CHECK(again.request->approval->reason == "regular");
        CHECK(again.request->buyer == rights::Buyer::Trader);
        CHECK(again.request->cancelNotice == record.request->cancelNotice);
        CHECK(again.decision.lines[0].fee == samples::pence(12));
        CHECK(again.decision.lines[0].basis == policy::PriceBasis::RepriceKept);
        THEN("the PIN is nowhere")
        {
            CHECK(again.request->approval->pin.empty());
            CHECK(toPayload(record).find("123456") == std::string::npos);
        }
    }
    GIVEN("a record from before requests were kept")
    {
        auto record = twoHearts();
        record.request.reset();
        record.decision.rules = {};
        CHECK(toPayload(record).starts_with(R"({"v":1,)"));
        CHECK(toPayload(record).find("sha256") == std::string::npos);
        CHECK_FALSE(survives(record).request);
    }
    GIVEN("everything that may be absent, absent")
    {
        auto record = twoHearts();
        record.operatorId.reset();
        record.decision.pack.clear();
        record.decision.packVersion.clear();
        record.decision.lines[0].receipt.reset();
        record.decision.refund.legs[0].original.reset();
        record.decision.refund.legs[0].receipt.reset();
        const auto again = survives(record);
        CHECK_FALSE(again.operatorId);
        CHECK_FALSE(again.decision.lines[0].receipt);
        CHECK_FALSE(again.decision.refund.legs[0].original);
    }
    GIVEN("words no door would let in, as another room might still hold them")
    {
        auto record = twoHearts();
        record.approver = OperatorId("7");
        record.approvalReason = "line one\nline \"two\"\x01 \\ " + std::string(5000, 'x');
        record.decision.lines[0].description = "Größe 42 – süß";
        const auto again = survives(record);
        CHECK(again.approvalReason == record.approvalReason);
        CHECK(again.decision.lines[0].description == "Größe 42 – süß");
    }
    GIVEN("bytes that are no text at all")
    {
        auto record = twoHearts();
        record.decision.lines[0].description = "caf\xE9";
        CHECK(survives(record).decision.lines[0].description == "caf\xEF\xBF\xBD");
    }
}

TEST_CASE("A payload that can't be read is Corrupt, and says why", "[wire]")
{
    const auto payload = toPayload(twoHearts());
    const auto reason = [](const std::string& text) {
        const auto record = returnFromPayload(text);
        REQUIRE_FALSE(record);
        CHECK(record.error().code == ErrorCode::Corrupt);
        return record.error().detail;
    };
    CHECK(reason("{}").find("expected") != std::string::npos);
    CHECK(reason(payload.substr(0, payload.size() - 1)).find("not JSON") != std::string::npos);
    auto unasked = payload;
    unasked.replace(unasked.find(R"("request":{)"), 11, R"("wish":{)");
    CHECK(reason(unasked).find("request is missing") != std::string::npos);
    auto other = payload;
    other.replace(other.find("COMMITTED"), 9, "FORGOTTEN");
    CHECK(reason(other).find("state") != std::string::npos);
}
