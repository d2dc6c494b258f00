// How cards are paid, kept with the terminal's settings.
#include "Terminal.h"

#include <catch2/catch_test_macros.hpp>

using namespace reprise;
using namespace reprise::storage;
using settlement::PaymentRail;

namespace {

PaymentRail someRail()
{
    return {.rail = returns::Rail::Terminal,
            .address = "https://10.0.0.7:8443",
            .caFile = "/etc/reprise/payment-ca.pem",
            .poiId = "P400Plus-275039202",
            .tenders = {"card", "gift_card"}};
}

} // namespace

TEST_CASE("A terminal is made without a rail and takes one for good", "[storage]")
{
    Terminal terminal;
    CHECK(terminal.open()->settings().paymentRail == PaymentRail{});
    {
        const auto store = terminal.open();
        REQUIRE(store->changePaymentRail(someRail()));
        CHECK(store->settings().paymentRail == someRail());
    }
    CHECK(terminal.open()->settings().paymentRail == someRail());
    REQUIRE(terminal.open()->changePaymentRail({.rail = returns::Rail::Manual}));
    CHECK(terminal.open()->settings().paymentRail.rail == returns::Rail::Manual);
    CHECK(terminal.open()->settings().paymentRail.address.empty());
}

TEST_CASE("A rail that makes no sense changes nothing", "[storage]")
{
    Terminal terminal;
    REQUIRE(terminal.open()->changePaymentRail(someRail()));
    auto wrong = someRail();
    wrong.address = "http://10.0.0.7";
    CHECK(terminal.open()->changePaymentRail(wrong).error().code == ErrorCode::Invalid);
    wrong = someRail();
    wrong.poiId.clear();
    CHECK(terminal.open()->changePaymentRail(wrong).error().code == ErrorCode::Invalid);
    wrong = someRail();
    wrong.tenders = {"card,cash"};
    CHECK(terminal.open()->changePaymentRail(wrong).error().code == ErrorCode::Invalid);
    CHECK(terminal.open()->settings().paymentRail == someRail());
}

TEST_CASE("A rail is made with the terminal, and a terminal older than rails has none", "[storage]")
{
    Terminal terminal;
    auto settings = Terminal::settings();
    settings.paymentRail = someRail();
    const auto other = terminal.folder.file("other");
    REQUIRE(TerminalStore::create(other, settings, policyText(), terminal.ports()));
    CHECK((*TerminalStore::open(other, terminal.ports()))->settings().paymentRail == someRail());

    REQUIRE(terminal.behindItsBack("DELETE FROM setting WHERE key LIKE 'payment%'").empty());
    CHECK(terminal.open()->settings().paymentRail == PaymentRail{});
    REQUIRE(terminal.behindItsBack("INSERT INTO setting VALUES('payment_rail', 'sledge')").empty());
    CHECK(terminal.tryOpen().error().code == ErrorCode::Corrupt);
}
