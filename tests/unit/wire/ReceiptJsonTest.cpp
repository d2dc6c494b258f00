#include "reprise/wire/ReceiptJson.h"

#include "ReturnSamples.h"

#include <catch2/catch_test_macros.hpp>

#include <array>
#include <string>

using namespace reprise;
using namespace reprise::wire;

namespace {

TimeZone london()
{
    return *TimeZone::named("Europe/London");
}

const std::string documented =
    R"({"receipt":"0412-03-20261101-00123","store":"0412","workstation":"03",)"
    R"("sold_at":"2026-11-01T14:03:22+00:00","currency":"GBP","channel":"in_store",)"
    R"("customer":null,"gift":false,"lines":[{"line":1,"sku":"85123A","gtin":null,)"
    R"("description":"WHITE HANGING HEART","category":"gifts","quantity":6,"unit_price":255,)"
    R"("discount":100,"tax":238,"tax_included":true,"traits":["final_sale"],"serials":[],)"
    R"("delivered_on":"2026-11-03"}],"discount":0,"tenders":[{"type":"card","amount":1430,)"
    R"("last4":"4242","token":"tok_1"}],"codes":["A1"]})";

std::string with(std::string from, std::string_view what, std::string_view instead)
{
    const auto place = from.find(what);
    REQUIRE(place != from.npos);
    return from.replace(place, what.size(), instead);
}

std::string errorOf(const std::string& json)
{
    const auto receipt = receiptFromJson(json, london());
    REQUIRE_FALSE(receipt);
    CHECK(receipt.error().code == ErrorCode::Invalid);
    return receipt.error().detail;
}

} // namespace

SCENARIO("A receipt is read in the shape that is written down", "[wire]")
{
    GIVEN("the documented receipt")
    {
        const auto receipt = receiptFromJson(documented, london());
        REQUIRE(receipt);
        THEN("every key is where it belongs")
        {
            CHECK(receipt->number.text() == "0412-03-20261101-00123");
            CHECK(receipt->store == "0412");
            CHECK(isoUtc(receipt->soldAt) == "2026-11-01T14:03:22Z");
            CHECK(receipt->customer.empty());
            REQUIRE(receipt->lines.size() == 1);
            const auto& line = receipt->lines[0];
            CHECK(line.quantity == 6);
            CHECK(line.gross() == samples::pence(1430));
            CHECK(line.tax == samples::pence(238));
            CHECK(line.taxMode == receipts::TaxMode::Included);
            CHECK(line.traits == receipts::Traits{"final_sale"});
            CHECK(isoDay(*line.deliveredOn) == "2026-11-03");
            CHECK(receipt->tenders[0].last4 == "4242");
            CHECK(receipt->codes == std::vector<std::string>{"A1"});
        }
        THEN("what is stored reads back as the same receipt, in the same bytes")
        {
            const auto stored = toJson(*receipt);
            const auto again = storedReceiptFromJson(stored);
            REQUIRE(again);
            CHECK(*again == *receipt);
            CHECK(toJson(*again) == stored);
            CHECK(receiptFromJson(stored, london()));
        }
    }
    GIVEN("a receipt that leaves out whatever may be left out")
    {
        const auto receipt = receiptFromJson(
            R"({"receipt":"1","store":"0412","sold_at":"2026-07-01","currency":"GBP",)"
            R"("lines":[{"line":1,"quantity":1,"tax":20,"unit_price":100}],"unknown":{"a":[1.5]}})",
            london());
        THEN("missing is null, 0, false or [], and a bare date is that day in the store")
        {
            REQUIRE(receipt);
            CHECK(receipt->channel == receipts::Channel::InStore);
            CHECK(receipt->lines[0].taxMode == receipts::TaxMode::Added);
            CHECK(receipt->lines[0].gross() == samples::pence(120));
            CHECK(receipt->tenders.empty());
            CHECK(isoUtc(receipt->soldAt) == "2026-06-30T23:00:00Z");
        }
    }
    GIVEN("an order-wide discount and a weighed line")
    {
        const auto receipt = receiptFromJson(
            R"({"receipt":"1","store":"1","sold_at":"2026-07-01","currency":"GBP","discount":10,)"
            R"("lines":[{"line":2,"quantity":1,"unit_price":100},{"line":1,"quantity":1,)"
            R"("unit_price":200,"measure":{"value":"0.650","unit":"kg"}}]})",
            london());
        THEN("the shares are frozen, and stay as they are in the store")
        {
            REQUIRE(receipt);
            CHECK(receipt->lines[0].discountShare == samples::pence(7));
            CHECK(receipt->lines[1].discountShare == samples::pence(3));
            auto moved = *receipt;
            std::swap(moved.lines[0].discountShare, moved.lines[1].discountShare);
            CHECK(*storedReceiptFromJson(toJson(moved)) == moved);
        }
    }
}

TEST_CASE("What is wrong with a receipt is named by key and by what was expected", "[wire]")
{
    const auto changed = [](std::string_view what, std::string_view instead) {
        return errorOf(with(documented, what, instead));
    };
    CHECK(changed(R"("unit_price":255)", R"("unit_price":2.55)")
          == "lines[0].unit_price is 2.55, expected a whole number from -1000000000000 to "
             "1000000000000");
    CHECK(changed(R"("amount":1430)", R"("amount":"1430")")
              .starts_with("tenders[0].amount is a str"));
    CHECK(changed(R"("quantity":6)", R"("quantity":0)").find("quantity") != std::string::npos);
    CHECK(changed(R"("quantity":6)", R"("quantity":1e300)").starts_with("lines[0].quantity"));
    CHECK(changed(R"("unit_price":255)", R"("unit_price":99999999999999999999)")
              .starts_with("lines[0].unit_price"));
    CHECK(changed(R"("unit_price":255)", R"("unit_price":18446744073709551615)")
              .starts_with("lines[0].unit_price"));
    CHECK(changed(R"("tax_included":true)", R"("tax_included":1)").starts_with("lines[0].tax_inc"));
    CHECK(changed("in_store", "in_shop")
              .starts_with("channel unknown channel, expected one of in_store"));
    CHECK(changed("GBP", "XYZ1").starts_with("currency "));
    CHECK(changed("2026-11-01T14:03:22+00:00", "yesterday").starts_with("sold_at "));
    CHECK(changed(R"("receipt":"0412-03-20261101-00123")", R"("receipt":"")")
              .starts_with("receipt is missing"));
    CHECK(changed("WHITE", R"(WH\u001bITE)").starts_with("lines[0].description holds a control"));
    CHECK(changed(R"("amount":1430)", R"("amount":1429)").find("expected") != std::string::npos);
    CHECK(errorOf("[]").find("expected an object") != std::string::npos);
    CHECK(errorOf("").find("not JSON") != std::string::npos);
    CHECK(changed(R"("gift":false)", R"("store":"x")").find("twice") != std::string::npos);
}

TEST_CASE("Promotions are read, frozen, and kept with their shares", "[wire]")
{
    const auto promoted = with(
        with(documented, R"("discount":0,"tenders")",
             R"("promotions":[{"id":"HEARTS","lines":[1],"discount":30}],"discount":0,"tenders")"),
        R"("amount":1430)", R"("amount":1400)");
    const auto receipt = receiptFromJson(promoted, london());
    REQUIRE(receipt);
    CHECK(receipt->lines[0].net() == samples::pence(1400));
    const auto json = toJson(*receipt);
    CHECK(json.find(R"("promotion_shares":[{"id":"HEARTS","amount":30}])") != json.npos);
    CHECK(*storedReceiptFromJson(json) == *receipt);
    CHECK(*receiptFromJson(json, london()) == *receipt);
    CHECK(toJson(*receiptFromJson(documented, london())).find("promotion") == json.npos);
    CHECK(errorOf(with(promoted, R"("lines":[1],"discount")", R"("lines":["1"],"discount")"))
          == R"(promotions[0].lines holds a string, expected a whole number from 1 to 1000000)");
}

TEST_CASE("A stored receipt that can't be read is Corrupt", "[wire]")
{
    const auto receipt = storedReceiptFromJson("{");
    REQUIRE_FALSE(receipt);
    CHECK(receipt.error().code == ErrorCode::Corrupt);
}
