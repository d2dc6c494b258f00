// What is said to a payment terminal, byte for byte.
#include "PaymentSamples.h"
#include "TextFile.h"

#include <catch2/catch_test_macros.hpp>

using namespace reprise;
using namespace reprise::payments;

namespace {

/// A golden message; its own line ends and indentation are for people.
std::string golden(const std::string& name)
{
    std::string text;
    for (const char each : tests::textOf("tests/golden/nexo/" + name))
        if (each != '\n' && each != ' ') text.push_back(each);
    return text;
}

} // namespace

TEST_CASE("A refund to a known sale reverses it, under our number and in its own time",
          "[payments]")
{
    CHECK(moneyRequest(samples::order(), samples::parties) == golden("reversal.json"));
}

TEST_CASE("Without a time in the token the reversal names the time of asking", "[payments]")
{
    for (const auto* token : {"tok_8c1f22", "mail@example", "@2026-11-01T14:03:22.000Z"}) {
        const auto message = moneyRequest(samples::order(token), samples::parties);
        CHECK(message.find("\"TransactionID\":\"" + std::string(token)
                           + "\",\"TimeStamp\":\"2026-11-22T14:05:07.250Z\"")
              != std::string::npos);
    }
}

TEST_CASE("Without a token the card is asked for", "[payments]")
{
    CHECK(moneyRequest(samples::order(""), samples::parties) == golden("refund.json"));
}

TEST_CASE("What an exchange costs more is a payment like any other", "[payments]")
{
    auto order = samples::order();
    order.kind = returns::OrderKind::Collect;
    CHECK(moneyRequest(order, samples::parties) == golden("payment.json"));
}

TEST_CASE("What became of it is asked under another ServiceID, and moves nothing", "[payments]")
{
    CHECK(statusRequest(samples::order(), samples::parties, "S1") == golden("status.json"));
}

TEST_CASE("Amounts are decimals of the currency, without rounding", "[payments]")
{
    auto order = samples::order();
    order.amount = Money::fromMinor(1099, *Currency::parse("JPY"));
    CHECK(moneyRequest(order, samples::parties).find("\"ReversedAmount\":1099}")
          != std::string::npos);
    order.amount = Money::fromMinor(1099, *Currency::parse("KWD"));
    CHECK(moneyRequest(order, samples::parties).find("\"ReversedAmount\":1.099}")
          != std::string::npos);
}
