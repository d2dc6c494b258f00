// Old goods that are handed in, as JSON: what a request may say, and what the journal keeps.
#include "reprise/wire/TakeBackJson.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_string.hpp>

using namespace reprise;
using namespace reprise::wire;
using Catch::Matchers::ContainsSubstring;
using rights::OldGoods;
using rights::TakeBackReason;
using takeback::TakeBack;

namespace {

const auto london = *TimeZone::named("Europe/London");
const auto noon = *parseInstant("2026-11-22T12:00:00Z", london);

Result<takeback::Request> read(const std::string& json, bool training = false)
{
    return takeBackRequestFromJson(json, {london, noon, training});
}

void checkRefused(const std::string& json, const std::string& what)
{
    INFO(json);
    const auto request = read(json);
    REQUIRE_FALSE(request);
    CHECK(request.error().code == ErrorCode::Invalid);
    CHECK_THAT(request.error().detail, ContainsSubstring(what));
    CHECK_THAT(request.error().detail, ContainsSubstring("expected"));
}

const std::string kettle = R"("old":{"description":"Kettle","count":1,"kind":"appliance"})";

TakeBack taken()
{
    return {{RequestId("T-1"), noon, OperatorId("1042"), OldGoods::Appliance, "Kettle \"old\"", 1,
             "S-1", 2},
            takeback::BoughtLine{ReceiptNumber("S-1"),
                                 2,
                                 {{"electrical", "serialised"}, *parseDay("2026-11-02"), 3, 1}},
            {TakeBackReason::LikeForLike, "reg 42", *parseDay("2026-11-30")},
            "",
            "GB-EAW 2026-11-22",
            "policy corner 3 §take_back"};
}

} // namespace

TEST_CASE("A request says what is handed in, by whom and for which line", "[wire][takeback]")
{
    const auto whole =
        read(R"({"id":"T-1","operator":"1042","receipt":"S-1","line":2,)" + kettle + "}");
    REQUIRE(whole);
    CHECK(whole->id == RequestId("T-1"));
    CHECK(whole->operatorId == OperatorId("1042"));
    CHECK(whole->receipt == "S-1");
    CHECK(whole->line == 2);
    CHECK(whole->kind == OldGoods::Appliance);
    CHECK(whole->description == "Kettle");
    CHECK(whole->count == 1);
    CHECK(whole->at == noon);

    const auto bare = read(R"({"id":"T-1","operator":"1042","old":{"description":"AA cells",)"
                           R"("count":12,"kind":"battery"}})");
    REQUIRE(bare);
    CHECK(bare->receipt.empty());
    CHECK_FALSE(bare->line);
    CHECK(bare->count == 12);
}

TEST_CASE("Only practice takes the time from the request", "[wire][takeback]")
{
    const auto json =
        R"({"id":"T-1","operator":"1042","at":"2026-11-05T09:00:00Z",)" + kettle + "}";
    CHECK(read(json)->at == noon);
    CHECK(read(json, true)->at == *parseInstant("2026-11-05T09:00:00Z", london));
}

TEST_CASE("A request with something wrong is refused, and says what was expected",
          "[wire][takeback]")
{
    checkRefused(R"({"operator":"1042",)" + kettle + "}", "id");
    checkRefused(R"({"id":"T-1",)" + kettle + "}", "operator");
    checkRefused(R"({"id":"T-1","operator":"1042"})", "old");
    checkRefused(R"({"id":"T-1","operator":"1042","old":{"count":1,"kind":"battery"}})",
                 "description");
    checkRefused(R"({"id":"T-1","operator":"1042","old":{"description":"x","kind":"battery"}})",
                 "count");
    checkRefused(
        R"({"id":"T-1","operator":"1042","old":{"description":"x","count":0,"kind":"battery"}})",
        "count");
    checkRefused(R"({"id":"T-1","operator":"1042","old":{"description":"x","count":1}})", "kind");
    checkRefused(
        R"({"id":"T-1","operator":"1042","old":{"description":"x","count":1,"kind":"car"}})",
        "kind");
    checkRefused(R"({"id":"T-1","operator":"1042","receipt":"S-1",)" + kettle + "}", "line");
    checkRefused(R"({"id":"T-1","operator":"1042","line":1,)" + kettle + "}", "receipt");
    checkRefused(R"({"id":"T-1","operator":"1042","receipt":"S-1","line":1,)"
                 R"("old":{"description":"x","count":1,"kind":"battery"}})",
                 "only an appliance");
    checkRefused(R"({"id":"T-1","operator":"1042","line":1,)"
                 R"("old":{"description":"x","count":1,"kind":"very_small"}})",
                 "only an appliance");
    checkRefused(R"({"id":"4111111111111111","operator":"1042",)" + kettle + "}", "card");
    CHECK_FALSE(read("[]"));
    CHECK(takeBackIdOf(R"({"id":"T-1"})") == "T-1");
    CHECK_FALSE(takeBackIdOf("nonsense"));
}

TEST_CASE("A take-back is read as it was written", "[wire][takeback]")
{
    const auto answered = taken();
    CHECK(kindOf(answered) == "takeback_accepted");
    const auto payload = toPayload(answered);
    CHECK(payload
          == R"({"v":1,"id":"T-1","at":"2026-11-22T12:00:00Z","operator":"1042",)"
             R"("old":{"kind":"appliance","description":"Kettle \"old\"","count":1},)"
             R"("bought":{"receipt":"S-1","line":2,"sold_on":"2026-11-02","units":3,)"
             R"("taken_before":1,"traits":["electrical","serialised"]},"duty":"owed",)"
             R"("reason":"like_for_like","cite":"reg 42","last_day":"2026-11-30",)"
             R"("pack":"GB-EAW 2026-11-22","policy":"policy corner 3 §take_back"})");
    const auto again = takeBackFromPayload(payload);
    REQUIRE(again);
    CHECK(again->request.asksTheSameAs(answered.request));
    CHECK(again->request.at == noon);
    CHECK(again->answer == answered.answer);
    CHECK(again->bought->goods.takenBack == 1);
    CHECK(toPayload(*again) == payload);

    auto refused = answered;
    refused.request = {RequestId("T-2"), noon, OperatorId("1042"), OldGoods::VerySmall, "Radio", 2};
    refused.bought.reset();
    refused.answer = {TakeBackReason::SchemeMember, "Part 5"};
    refused.collection = "Mill Lane";
    CHECK(kindOf(refused) == "takeback_refused");
    CHECK_THAT(toPayload(refused), ContainsSubstring(R"("duty":"none")"));
    CHECK_THAT(toPayload(refused), ContainsSubstring(R"("collection":"Mill Lane")"));
    CHECK(toPayload(*takeBackFromPayload(toPayload(refused))) == toPayload(refused));
}

TEST_CASE("A payload that is not whole is corrupt", "[wire][takeback]")
{
    const auto payload = toPayload(taken());
    const auto without = [&payload](const std::string& part, const std::string& with) {
        auto changed = payload;
        const auto at = changed.find(part);
        REQUIRE(at != std::string::npos);
        return takeBackFromPayload(changed.replace(at, part.size(), with));
    };
    CHECK(without("\"v\":1", "\"v\":2").error().code == ErrorCode::Corrupt);
    CHECK(without("like_for_like", "because").error().code == ErrorCode::Corrupt);
    CHECK(without("\"old\"", "\"new\"").error().code == ErrorCode::Corrupt);
    CHECK(without("\"cite\":\"reg 42\",", "").error().code == ErrorCode::Corrupt);
    CHECK(without("2026-11-02", "2026-13-02").error().code == ErrorCode::Corrupt);
    CHECK(takeBackFromPayload("{").error().code == ErrorCode::Corrupt);
}
