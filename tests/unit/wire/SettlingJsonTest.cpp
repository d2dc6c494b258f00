// Orders and steps of a return, written into the journal and read back without a loss.
#include "reprise/wire/SettlingJson.h"

#include "ReturnSamples.h"

#include "reprise/wire/ReturnJson.h"

#include <catch2/catch_test_macros.hpp>

using namespace reprise;
using namespace reprise::wire;
using returns::OrderState;
using returns::ReturnState;

namespace {

returns::PaymentOrder order()
{
    return {.id = OrderId("R-0412-K1-A.2"),
            .serviceId = "S000000001",
            .rail = returns::Rail::Terminal,
            .kind = returns::OrderKind::Refund,
            .leg = 1,
            .type = "card",
            .token = "tok_1",
            .last4 = "4242",
            .amount = samples::pence(477),
            .askedAt = samples::hearts().soldAt,
            .state = OrderState::Declined,
            .reference = "T-1",
            .authorisation = "031337",
            .detail = "card \"closed\""};
}

} // namespace

TEST_CASE("An order comes back as it was written", "[wire]")
{
    const auto again = orderFromJson(toJson(order()));
    REQUIRE(again);
    CHECK(*again == order());
    CHECK(orderFromJson("{}").error().code == ErrorCode::Corrupt);
    CHECK(orderFromJson("[]").error().code == ErrorCode::Corrupt);
}

TEST_CASE("A step comes back as it was written", "[wire]")
{
    const returns::Settling step{ReturnId("R-0412-K1-A"), order().askedAt,
                                 ReturnState::Pending,    {order()},
                                 OperatorId("1042"),      "seen"};
    const auto again = settlingFromPayload(toPayload(step));
    REQUIRE(again);
    CHECK(toPayload(*again) == toPayload(step));
    CHECK(again->orders == step.orders);
    CHECK(again->by == step.by);
    auto text = toPayload(step);
    text.replace(text.find("PENDING"), 7, "PERHAPS");
    CHECK(settlingFromPayload(text).error().code == ErrorCode::Corrupt);
}

TEST_CASE("A return with orders says so in its version, and one without is written as ever",
          "[wire]")
{
    auto record = samples::returned(samples::hearts(), 1, 2, {}, "A");
    CHECK(toPayload(record).starts_with(R"({"v":2,)"));
    CHECK(toPayload(record).find("orders") == std::string::npos);
    record.state = ReturnState::Paying;
    record.orders = {order()};
    const auto text = toPayload(record);
    CHECK(text.starts_with(R"({"v":3,)"));
    const auto again = returnFromPayload(text);
    REQUIRE(again);
    CHECK(again->orders == record.orders);
    CHECK(toPayload(*again) == text);
}
