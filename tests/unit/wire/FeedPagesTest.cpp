// What head office gives a store, feed by feed: written and read alike, and what is refused.
#include "reprise/json/JsonWriter.h"
#include "reprise/rights/StockPacks.h"
#include "reprise/wire/office/FeedItems.h"
#include "reprise/wire/office/NoticeJson.h"

#include <catch2/catch_test_macros.hpp>

using namespace reprise;
using namespace reprise::wire;

namespace {

const JournalOrigin origin{"0412-K1", std::string(32, 'a')};
const std::string id(32, 'b');

CatalogueDefaults unsaid()
{
    return {*Currency::parse("GBP"), *TimeZone::named("Europe/London"), *parseDay("2026-11-22")};
}

FeedLetter letter()
{
    return {origin,
            id,
            "0412",
            Instant{std::chrono::milliseconds{1'793'000'000'123}},
            {{Feed::Catalogue, 3, 0, 17, true, {{"J1 2026-11-01", R"({"sku":"J1"})"}}},
             {Feed::Recalls, 3, 4, 4, false, {}},
             {Feed::Recalls, 3, 4, 6, false, {{"2026-14", std::nullopt}}}}};
}

bool isFaulty(const std::string& json, const std::string& part)
{
    const auto read = feedLetterFromJson(json);
    INFO((read ? json : read.error().detail));
    return !read && read.error().detail.find(part) != std::string::npos;
}

std::string without(std::string json, const std::string& what, const std::string& instead)
{
    const auto at = json.find(what);
    REQUIRE(at != std::string::npos);
    return json.replace(at, what.size(), instead);
}

std::string faultOf(Feed feed, const std::string& json)
{
    const auto key = keyOfItem(feed, json, unsaid());
    return key ? "none: " + *key : key.error().detail;
}

} // namespace

TEST_CASE("A letter of feeds is read as it was written", "[wire][feeds]")
{
    const auto read = feedLetterFromJson(toJson(letter()));
    REQUIRE(read);
    CHECK(read->origin == origin);
    CHECK(read->id == id);
    CHECK(read->store == "0412");
    CHECK(read->at == letter().at);
    CHECK(read->pages == letter().pages);

    const FeedRequest request{origin, id, {{Feed::Catalogue, 3, 17}, {Feed::Recalls, 0, 0}}};
    const auto asked = feedRequestFromJson(toJson(request));
    REQUIRE(asked);
    CHECK(asked->feeds == request.feeds);

    const LetterAnswer none{id, {}, "head office has no signing key"};
    CHECK(letterAnswerFromJson(toJson(none))->reason == none.reason);
    CHECK_FALSE(letterAnswerFromJson(toJson(none))->letter);
}

TEST_CASE("A feed that this program does not know is not asked for", "[wire][feeds]")
{
    const auto request = feedRequestFromJson(
        without(toJson(FeedRequest{origin, id, {{Feed::Catalogue, 1, 2}, {Feed::Recalls, 1, 3}}}),
                "catalogue", "weather"));
    REQUIRE(request);
    CHECK(request->feeds == std::vector{FeedStanding{Feed::Recalls, 1, 3}});
}

TEST_CASE("A page that can't be right is refused", "[wire][feeds]")
{
    const auto json = toJson(letter());
    CHECK(isFaulty(without(json, R"("upto":4)", R"("upto":3)"), "pages[1].upto"));
    CHECK(isFaulty(without(json, R"("upto":17)", R"("upto":0)"), "pages[0].more"));
    CHECK(isFaulty(without(json, R"("epoch":3)", R"("epoch":0)"), "pages[0].epoch"));
    CHECK(isFaulty(without(json, "catalogue", "weather"), "pages[0].feed"));
    CHECK(isFaulty(without(json, id, "b"), "request"));
    CHECK(isFaulty(without(json, R"("key":"2026-14")", R"("key":"")"), "items[0].key"));
}

TEST_CASE("An item goes by what it is about", "[wire][feeds]")
{
    CHECK(faultOf(Feed::Catalogue, R"({"sku":"J1","unit_price":800,"since":"2026-11-01"})")
          == "none: J1 2026-11-01");
    CHECK(faultOf(Feed::Catalogue, R"({"sku":"J1","unit_price":800})").starts_with("since"));
    CHECK(faultOf(Feed::Catalogue, R"({"sku":"J1","since":"2026-11-01"})").starts_with("unit_pr"));
    CHECK(faultOf(Feed::Recalls, R"({"recall":"2026-14","name":"N","notice":"T","sku":"J1"})")
          == "none: 2026-14");
    CHECK(faultOf(Feed::Recalls, R"({"recall":"2026-14","name":"N","notice":"T"})")
              .find("expected goods by sku, gtin or serials")
          != std::string::npos);
    CHECK(faultOf(Feed::Recalls, R"({"name":"N","notice":"T","sku":"J1"})").starts_with("recall"));

    CHECK(faultOf(Feed::Blocks, R"({"block":"B1","why":"Stolen","serials":["X1"]})") == "none: B1");
    CHECK(faultOf(Feed::Blocks, R"({"block":"B1","serials":["X1"]})").starts_with("why"));
    CHECK(faultOf(Feed::Blocks, R"({"block":"B1","why":"Stolen","sku":"P","outcome":"perhaps"})")
              .starts_with("outcome"));
    CHECK(faultOf(Feed::Operators, R"({"operator":"1042","roles":["clerk","manager"]})")
          == "none: 1042");
    CHECK(faultOf(Feed::Operators, R"({"operator":"1042","roles":["boss"]})").starts_with("roles"));
    CHECK(
        faultOf(Feed::Operators, R"({"operator":"1042","badge":"STAFF-1"})").starts_with("badge"));
    CHECK(faultOf(Feed::Operators, R"({"name":"Ann"})").starts_with("operator"));
    CHECK(faultOf(Feed::Packs, R"({"pack":"GB-EAW","toml":"nonsense"})").find("GB-EAW.toml")
          != std::string::npos);
    JsonWriter foreign;
    foreign.beginObject();
    foreign.key("pack").text("GB-EAW");
    foreign.key("toml").text(*rights::stockPackText("IE"));
    foreign.endObject();
    CHECK(faultOf(Feed::Packs, foreign.take()).starts_with("toml is the pack 'IE'"));
    CHECK(faultOf(Feed::Policy, R"({"id":"shop","version":7,"toml":"x","sha256":"y"})")
          == "none: shop 7");
    CHECK(faultOf(Feed::Receipts, R"({"receipt":""})").find("none:") == std::string::npos);

    CHECK(checkItem(Feed::Recalls, {"2026-15", std::nullopt}, unsaid()));
    CHECK_FALSE(checkItem(Feed::Recalls,
                          {"2026-15", R"({"recall":"2026-14","name":"N","notice":"T","sku":"J1"})"},
                          unsaid()));
}

TEST_CASE("Notices are kept as they were published", "[wire][feeds]")
{
    const auto text = noticesText(
        {R"({"recall":"14","name":"Kettle","notice":"Back.","gtin":"4006381333931","batch":"B7"})",
         R"({"recall":"15","name":"Toy","notice":"Bring it back.","serials":["S1","S2"]})"});
    const auto notices = noticesFromText(text);
    REQUIRE(notices);
    REQUIRE(notices->recalls.size() == 2);
    CHECK(notices->recalls[0].goods.gtin == "4006381333931");
    CHECK(notices->recalls[0].goods.batch == "B7");
    CHECK(notices->recalls[0].place.section == "recall 14");
    CHECK(notices->recalls[1].goods.serials == std::vector<std::string>{"S1", "S2"});
    CHECK(noticesFromText("{}\n").error().code == ErrorCode::Corrupt);
}
