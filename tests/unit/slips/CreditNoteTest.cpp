#include "reprise/slips/CreditNote.h"

#include "SlipSamples.h"

#include "reprise/slips/PlainText.h"
#include "reprise/slips/ReturnSlips.h"

#include <catch2/catch_test_macros.hpp>

using namespace reprise;
using namespace reprise::slips;
using samples::pence;

namespace {

const BusinessBuyer tearooms{"Minster Tea Rooms Ltd", {"3 High Petergate", "York YO1 7EN"}};

returns::Answer business()
{
    auto answer = samples::slipAnswer(returns::ReturnState::Committed);
    answer.record.request->buyer = rights::Buyer::Trader;
    return answer;
}

} // namespace

TEST_CASE("F05: a credit note is for a business, and for money that has gone back (F-4, F-1)",
          "[slips][rights]")
{
    const auto setting = samples::fernhill();
    CHECK(creditNote(business(), {samples::hearts()}, tearooms, setting));

    auto consumer = business();
    consumer.record.request->buyer = rights::Buyer::Consumer;
    CHECK(creditNote(consumer, {}, tearooms, setting).error().code == ErrorCode::Conflict);
    consumer.record.request.reset();
    CHECK(creditNote(consumer, {}, tearooms, setting).error().code == ErrorCode::Conflict);
    auto owed = business();
    owed.record.state = returns::ReturnState::Pending;
    CHECK(creditNote(owed, {}, tearooms, setting).error().code == ErrorCode::Conflict);
}

TEST_CASE("A credit note without a particular is none", "[slips][rights]")
{
    const auto whole = samples::fernhill();
    auto setting = whole;
    setting.shop.vatNumber.clear();
    CHECK(creditNote(business(), {}, tearooms, setting).error().code == ErrorCode::Invalid);
    setting = whole;
    setting.shop.address.clear();
    CHECK(creditNote(business(), {}, tearooms, setting).error().code == ErrorCode::Invalid);
    CHECK(creditNote(business(), {}, {"", {"x"}}, whole).error().code == ErrorCode::Invalid);
    CHECK(creditNote(business(), {}, {"x", {}}, whole).error().code == ErrorCode::Invalid);
}

TEST_CASE("The rate is the plainest that gives the tax", "[slips]")
{
    CHECK(rateInTenths(pence(1200), pence(200), 1) == 200);
    CHECK(rateInTenths(pence(477), pence(79), 2) == 200);
    CHECK(rateInTenths(pence(10500), pence(500), 1) == 50);
    CHECK(rateInTenths(pence(22500), pence(2500), 1) == 125);
    CHECK(rateInTenths(pence(40000), pence(0), 1) == 0);
    CHECK(rateInTenths(pence(100), pence(100), 1) == std::nullopt);
    CHECK(rateInTenths(pence(100000), pence(60000), 1) == std::nullopt);
}

TEST_CASE("F06: the credit note is due in fourteen days that begin with the refund", "[slips]")
{
    const auto zone = *TimeZone::named("Europe/London");
    auto record = business().record;
    record.at = *parseInstant("2026-11-20T10:00:00Z", zone);
    record.orders = {{.id = returns::orderId(record.id, 0),
                      .serviceId = "S000000001",
                      .type = "card",
                      .token = "tok_1",
                      .last4 = "4242",
                      .amount = record.decision.refund.amount,
                      .askedAt = record.at,
                      .state = returns::OrderState::Paid,
                      .settledAt = *parseInstant("2026-11-22T10:00:00Z", zone)}};
    CHECK(isoDay(creditNoteBy(record, zone)) == "2026-12-05");
    const auto slip = customerSlip({record, {1, "aa"}}, samples::fernhill());
    CHECK(plainText(slip, 400).find("Your VAT credit note: from us by 5 December 2026.")
          != std::string::npos);
    record.request->buyer = rights::Buyer::Consumer;
    CHECK(plainText(customerSlip({record, {1, "aa"}}, samples::fernhill()), 400).find("credit note")
          == std::string::npos);
}
