#include "reprise/crypto/OpensslHasher.h"
#include "reprise/wire/ReturnJson.h"

#include <catch2/catch_test_macros.hpp>

#include <string>

using namespace reprise;
using namespace reprise::wire;

namespace {

const std::string documented =
    R"({"request":"a-client-made-id","receipt":"0412-03-20261101-00123",)"
    R"("at":"2026-11-22T10:00:00Z","mode":"desk","operator":"1042",)"
    R"("lines":[{"line":1,"quantity":2,"reason":"changed_mind","condition":"unopened",)"
    R"("serial":null,"fault_apparent_on":null}],"remedy":"refund","exchange":[],"tender":null,)"
    R"("approval":null})";

const Instant now{std::chrono::sys_days{std::chrono::December / 1 / 2026}};

Result<returns::Request> read(const std::string& json, bool training = true)
{
    static const auto london = *TimeZone::named("Europe/London");
    crypto::OpensslHasher hasher;
    return requestFromJson(json, {london, now, training}, hasher);
}

std::string with(std::string from, std::string_view what, std::string_view instead)
{
    const auto place = from.find(what);
    REQUIRE(place != from.npos);
    return from.replace(place, what.size(), instead);
}

std::string changed(std::string_view what, std::string_view instead)
{
    return with(documented, what, instead);
}

std::string errorOf(const std::string& json)
{
    const auto request = read(json);
    REQUIRE_FALSE(request);
    CHECK(request.error().code == ErrorCode::Invalid);
    return request.error().detail;
}

} // namespace

TEST_CASE("What comes off a price is a whole number above nothing", "[wire][reduction]")
{
    const auto asked = [](const std::string& amount) {
        return changed(R"("quantity":2,)", R"("quantity":2,"reduction":)" + amount + ",");
    };
    CHECK_FALSE(read(documented)->lines[0].reduction);
    CHECK(read(asked("250"))->lines[0].reduction == 250);
    CHECK(errorOf(asked("0")).find("reduction") != std::string::npos);
    CHECK(errorOf(asked("2.5")).find("reduction") != std::string::npos);
    CHECK(errorOf(asked("-1")).find("reduction") != std::string::npos);
}

SCENARIO("A request is read in the shape that is written down", "[wire]")
{
    GIVEN("the documented request")
    {
        const auto request = read(documented);
        REQUIRE(request);
        CHECK(request->id.text() == "a-client-made-id");
        CHECK(request->operatorId == OperatorId("1042"));
        REQUIRE(request->lines.size() == 1);
        CHECK(request->lines[0].receipt == ReceiptNumber("0412-03-20261101-00123"));
        CHECK(request->lines[0].line == 1);
        CHECK(request->lines[0].quantity == 2);
        CHECK(request->lines[0].reason == rights::Reason::ChangedMind);
        CHECK_FALSE(request->approval);
        CHECK_FALSE(request->tender);
        CHECK(isoUtc(request->at) == "2026-11-22T10:00:00Z");

        THEN("outside training the clock counts, not what the request says")
        {
            CHECK(read(documented, false)->at == now);
            CHECK(read(changed(R"("at":"2026-11-22T10:00:00Z",)", ""))->at == now);
        }
    }
    GIVEN("everything a request may hold")
    {
        const auto request =
            read(R"({"request":"r","receipt":"A","mode":"kiosk","remedy":"store_credit","lines":[)"
                 R"({"line":1,"quantity":1,"reason":"faulty","fault_apparent_on":"2026-11-20",)"
                 R"("received_on":"2026-11-05T23:30:00Z","serial":"S1","condition":"damaged",)"
                 R"("batch":"B7","enabled_on":"2026-11-06","perish_by":"2026-11-25",)"
                 R"("prior_repairs":"2026-11-07>2026-11-10;2026-11-12>open!late",)"
                 R"("observed":["unsealed"]},)"
                 R"({"receipt":"B","line":7,"quantity":3,"reason":"wrong_size"}],)"
                 R"("tender":{"type":"cash","consent":true},)"
                 R"("approval":{"operator":"7","pin":"123456","reason":"regular customer"},)"
                 R"("buyer":"trader","cancel_info":"late@2026-11-09"})");
        REQUIRE(request);
        CHECK(request->lines[0].batch == "B7");
        CHECK(isoDay(*request->lines[0].enabledOn) == "2026-11-06");
        CHECK(isoDay(*request->lines[0].perishBy) == "2026-11-25");
        REQUIRE(request->lines[0].repairs.size() == 2);
        CHECK(request->lines[0].repairs[1].pace == rights::Pace::Late);
        CHECK(request->lines[0].observed == receipts::Traits{"unsealed"});
        CHECK(request->buyer == rights::Buyer::Trader);
        CHECK(request->cancelNotice.notice == rights::CancelNotice::Late);
        CHECK(isoDay(*request->cancelNotice.on) == "2026-11-09");
        CHECK(request->mode == returns::Mode::Kiosk);
        CHECK(request->remedy == policy::Remedy::StoreCredit);
        CHECK(request->lines[0].serial == "S1");
        CHECK(isoDay(*request->lines[0].faultApparentOn) == "2026-11-20");
        CHECK(isoDay(*request->lines[0].receivedOn) == "2026-11-05");
        CHECK(request->lines[1].receipt == ReceiptNumber("B"));
        CHECK(request->tender->consent);
        CHECK(request->approval->pin == "123456");
        CHECK(request->approval->approver == OperatorId("7"));
    }
    GIVEN("goods without a receipt")
    {
        const auto request = read(R"({"request":"r","receipt":null,"lines":[)"
                                  R"({"sku":"85123A","quantity":1,"reason":"faulty"}]})");
        REQUIRE(request);
        CHECK_FALSE(request->lines[0].receipt);
        CHECK_FALSE(request->lines[0].line);
        CHECK(request->lines[0].sku == "85123A");
    }
}

TEST_CASE("What is wrong with a request is named by key and by what was expected", "[wire]")
{
    CHECK(errorOf(changed(R"("quantity":2)", R"("quantity":0)"))
          == "lines[0].quantity is 0, expected a whole number from 1 to 1000000");
    CHECK(errorOf(changed(R"("quantity":2)", R"("quantity":-1)")).starts_with("lines[0].quantity"));
    CHECK(errorOf(changed(R"("quantity":2)", R"("quantity":1.5)")).find("1.5")
          != std::string::npos);
    CHECK(errorOf(changed(R"("quantity":2,)", "")).starts_with("lines[0].quantity is missing"));
    CHECK(errorOf(changed("changed_mind", "bored")).starts_with("lines[0].reason"));
    CHECK(errorOf(changed("unopened", "mint")).starts_with("lines[0].condition"));
    CHECK(errorOf(changed(R"("remedy":"refund")", R"("remedy":"gold")")).starts_with("remedy"));
    CHECK(errorOf(changed(R"("mode":"desk")", R"("mode":"phone")")).starts_with("mode"));
    CHECK(errorOf(changed("a-client-made-id", "")).starts_with("request is missing"));
    const auto alsoSaying = [](const char* member) {
        return changed(R"("serial":null)", std::string(member));
    };
    CHECK(errorOf(alsoSaying(R"("prior_repairs":"soon")")).starts_with("lines[0].prior_repairs"));
    CHECK(errorOf(alsoSaying(R"("perish_by":"2026-02-30")")).starts_with("lines[0].perish_by"));
    CHECK(errorOf(alsoSaying(R"("observed":"unsealed")")).starts_with("lines[0].observed"));
    CHECK(errorOf(changed(R"("tender":null)", R"("buyer":"robot")")).starts_with("buyer"));
    CHECK(
        errorOf(changed(R"("tender":null)", R"("cancel_info":"late")")).starts_with("cancel_info"));
    CHECK(errorOf(changed(R"("line":1,)", "")).starts_with("lines[0].line is missing"));
    CHECK(errorOf(R"({"request":"r"})").starts_with("lines is empty"));
    CHECK(errorOf(changed(R"("exchange":[])", R"("exchange":[{"sku":"1","quantity":0}])"))
              .starts_with("exchange"));
    CHECK(errorOf(changed("2026-11-22T10:00:00Z", "2026-13-22")).starts_with("at "));
}

SCENARIO("A digest tells a repeated request from a reused id", "[wire]")
{
    const auto digest = [](const std::string& json, bool training = true) {
        return read(json, training)->contentDigest;
    };
    GIVEN("a request")
    {
        const auto first = digest(documented);
        CHECK(first.size() == 64);
        THEN("order, spaces, and nulls spelt out or left out make no difference")
        {
            CHECK(digest(R"( {"receipt":"0412-03-20261101-00123", "request":"a-client-made-id",)"
                         R"("mode":"desk","operator":"1042","at":"2026-11-22T10:00:00Z",)"
                         R"("remedy":"refund","lines":[{"condition":"unopened","quantity":2,)"
                         R"("reason":"changed_mind","line":1}]})")
                  == first);
        }
        THEN("other goods do, and so does a key we don't know")
        {
            CHECK(digest(changed(R"("quantity":2)", R"("quantity":3)")) != first);
            CHECK(digest(changed(R"("serial":null)", R"("serial":"S9")")) != first);
            CHECK(digest(changed(R"("mode":"desk")", R"("mode":"desk","note":"x")")) != first);
        }
        THEN("the time does only where it counts")
        {
            const auto later = changed("T10:00:00Z", "T11:00:00Z");
            CHECK(digest(later) != first);
            CHECK(digest(later, false) == digest(documented, false));
        }
        THEN("the PIN doesn't, and who approves does")
        {
            const auto approved = [](std::string_view approval) {
                return changed(R"("approval":null)", approval);
            };
            const auto one =
                digest(approved(R"("approval":{"operator":"7","pin":"1","reason":"a"})"));
            CHECK(digest(approved(R"("approval":{"operator":"7","pin":"2","reason":"a"})")) == one);
            CHECK(digest(approved(R"("approval":{"operator":"8","pin":"1","reason":"a"})")) != one);
            CHECK(one != first);
            CHECK(digest(approved(
                      R"("approval":{"operator":"7","pin":"1","badge":"STAFF-1","reason":"a"})"))
                  == one);
        }
        THEN("nor do the PINs of two")
        {
            const auto two = [](std::string_view one, std::string_view other) {
                return changed(R"("approval":null)",
                               R"("approval":[{"operator":"7","pin":")" + std::string(one)
                                   + R"(","reason":"a"},{"operator":"8","pin":")"
                                   + std::string(other) + R"(","reason":"b"}])");
            };
            CHECK(digest(two("1", "2")) == digest(two("3", "4")));
        }
    }
}

TEST_CASE("One approval is an object, two are a list", "[wire]")
{
    const auto asked = [](std::string_view approval) {
        return read(R"({"request":"r","lines":[{"receipt":"A","line":1,"quantity":1,)"
                    R"("reason":"faulty"}],"approval":)"
                    + std::string(approval) + "}");
    };
    const std::string one = R"({"operator":"7","pin":"1","badge":"b","reason":"x","decision":"d"})";
    const std::string other = R"({"operator":"8","reason":"y"})";
    const auto single = asked(one);
    REQUIRE(single);
    CHECK(single->approval->badge == "b");
    CHECK(single->approval->decision == "d");
    CHECK_FALSE(single->secondApproval);
    CHECK_FALSE(asked("[" + one + "]")->secondApproval);
    const auto both = asked("[" + one + "," + other + "]");
    REQUIRE(both);
    CHECK(both->approval->approver.text() == "7");
    CHECK(both->secondApproval->approver.text() == "8");
    CHECK_FALSE(asked("[]")->approval);
    CHECK_FALSE(asked("[" + one + "," + other + "," + one + "]"));
    CHECK_FALSE(asked("7"));
    CHECK_FALSE(asked(R"([{"pin":"1"}])"));
}

TEST_CASE("A bad line still tells whose answer it is, where it can", "[wire]")
{
    CHECK(requestIdOf(R"({"request":"r7","lines":3})") == "r7");
    CHECK_FALSE(requestIdOf(R"({"request":7})"));
    CHECK_FALSE(requestIdOf(R"({"request":"r7")"));
    CHECK_FALSE(requestIdOf("[]"));
}

TEST_CASE("What was asked has the digest that it always had", "[wire]")
{
    // Of the same members with sorted keys and without the PIN, written by another program.
    const auto request =
        read(R"({"request":"r","at":"2026-11-22T10:00:00Z","note":"Gr\u00f6\u00dfe \"7\"",)"
             R"("weight":1.50,"huge":123456789012,"empty":[],"no":false,"zero":0,"nothing":null,)"
             R"("inner":{"b":[1,{"z":null,"y":-0}],"a":{}},"receipt":"A",)"
             R"("lines":[{"line":1,"quantity":1,"reason":"faulty","serial":null}],)"
             R"("approval":{"operator":"7","pin":"1","reason":"x"}})");
    REQUIRE(request);
    CHECK(request->contentDigest
          == "41ff482e2bde864b66d2d181173c0ae53931c1b5adf625b31b673273be9703ff");
}
