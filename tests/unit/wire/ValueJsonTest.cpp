// What is new in receipts, requests and decisions comes back as it was, and is left out where there
// is none: what was written before stays byte for byte what it is.
#include "reprise/wire/ValueJson.h"

#include "ReturnSamples.h"

#include "reprise/wire/ReceiptJson.h"
#include "reprise/wire/ReturnJson.h"

#include <catch2/catch_test_macros.hpp>

using namespace reprise;
using namespace reprise::wire;
using samples::pence;

namespace {

bool holds(const std::string& text, std::string_view part)
{
    return text.find(part) != std::string::npos;
}

} // namespace

TEST_CASE("A receipt's points and foreign tenders are kept, and left out where there are none",
          "[wire][value][M20]")
{
    auto sale = samples::hearts();
    CHECK_FALSE(holds(toJson(sale), "points"));
    CHECK_FALSE(holds(toJson(sale), "foreign"));
    sale.points = receipts::Points{18, 5, "loyal_7"};
    sale.tenders[0].foreign = Money::fromMinor(2100, *Currency::parse("EUR"));
    const auto again = storedReceiptFromJson(toJson(sale));
    REQUIRE(again);
    CHECK(*again == sale);
    CHECK(receiptFromJson(toJson(sale), *TimeZone::named("Europe/London"))->points == sale.points);
}

TEST_CASE("A receipt whose points or foreign tender make no sense is refused", "[wire][value]")
{
    const auto refused = [](auto change) {
        auto sale = samples::hearts();
        change(sale);
        return !receipts::freezeShares(sale);
    };
    CHECK(refused([](auto& sale) { sale.points = receipts::Points{1, 0, ""}; }));
    CHECK(refused([](auto& sale) { sale.points = receipts::Points{-1, 0, "a"}; }));
    CHECK(refused([](auto& sale) { sale.points = receipts::Points{1, 0, "4111111111111111"}; }));
    CHECK(refused([](auto& sale) { sale.tenders[0].foreign = pence(1); }));
    CHECK(refused([](auto& sale) {
        sale.tenders[0].foreign = Money::fromMinor(0, *Currency::parse("EUR"));
    }));
    CHECK(refused([](auto& sale) {
        sale.lines[0].traits = {"gift_card"};
        sale.lines[0].serials = {"4111111111111111"};
    }));
}

TEST_CASE("A return's payload keeps points, rate, credit and consent, and has none for old ones",
          "[wire][value]")
{
    auto record = samples::returned(samples::hearts(), 1, 2, {}, "A");
    for (const auto* key : {"points", "foreign", "credit_until", "consent_text", "points_held"})
        CHECK_FALSE(holds(toPayload(record), key));
    record.decision.points = {{samples::hearts().number, "loyal_7", 10, 3, 2}};
    record.decision.creditUntil = *parseDay("2027-11-30");
    record.decision.refund.legs[0].foreign = Money::fromMinor(500, *Currency::parse("EUR"));
    record.request->tender =
        returns::TenderChoice{"store_credit", true, "other_means.en.1", record.at};
    record.request->pointsHeld = 7;
    const auto payload = toPayload(record);
    const auto again = returnFromPayload(payload);
    REQUIRE(again);
    CHECK(toPayload(*again) == payload);
    CHECK(again->decision.points == record.decision.points);
    CHECK(again->request->tender->consentAt == record.at);
    CHECK(again->request->pointsHeld == 7);
}

TEST_CASE("An answer names the credit that the customer takes home", "[wire][value]")
{
    auto record = samples::returned(samples::hearts(), 1, 2, {}, "7Q4M9X2C");
    CHECK_FALSE(holds(toJson(returns::Answer{record, {1, "aa"}}, {}), "issued"));
    record.decision.refund.legs[0].type = "store_credit";
    CHECK(holds(toJson(returns::Answer{record, {1, "aa"}}, {}),
                R"("issued":[{"number":"C-0412-K1-7Q4M9X2C-)"));
}

TEST_CASE("An account from elsewhere is read strictly", "[wire][value]")
{
    const auto card = accountFromJson(R"({"number":"tok_1","currency":"GBP","balance":500})");
    REQUIRE(card);
    CHECK(card->kind == value::AccountKind::GiftCard);
    CHECK(card->balance == 500);
    CHECK(accountFromJson(R"({"number":"l","kind":"points","balance":-5})"));
    CHECK_FALSE(accountFromJson(R"({"number":"l","kind":"points","currency":"GBP","balance":5})"));
    CHECK_FALSE(accountFromJson(R"({"number":"tok_1","currency":"GBP","balance":-1})"));
    CHECK_FALSE(accountFromJson(R"({"number":"tok_1","currency":"GBP"})"));
    CHECK_FALSE(accountFromJson(R"({"currency":"GBP","balance":1})"));
    CHECK_FALSE(accountFromJson(R"({"number":"4111111111111111","currency":"GBP","balance":1})"));
    CHECK_FALSE(accountFromJson(R"({"number":"t","currency":"GBP","balance":1,"expires":"soon"})"));
}
