#include "Counter.h"

#include "reprise/policy/Rule.h"

#include <catch2/catch_test_macros.hpp>

using namespace reprise;
using namespace reprise::returns;
using namespace reprise::tests;
using samples::pence;

namespace {

receipts::Receipt cardSale()
{
    auto sale = samples::receipt({samples::line(1, 2, 500)});
    sale.tenders = {samples::tender("card", 1000)};
    return *receipts::freezeShares(std::move(sale));
}

} // namespace

SCENARIO("Money goes back the way it came unless the customer agrees to another", "[returns]")
{
    Counter counter;
    counter.shelf.put(cardSale());
    auto request = Counter::asking("r1", {Counter::line(1, 1)});

    WHEN("nothing else is said")
    {
        const auto legs = counter.desk.decide(request)->refund.legs;
        REQUIRE(legs.size() == 1);
        CHECK(legs[0].type == "card");
        CHECK(legs[0].original == 1);
    }
    WHEN("the customer agrees to a voucher")
    {
        request.tender = TenderChoice{"gift_card", true};
        const auto legs = counter.desk.decide(request)->refund.legs;
        REQUIRE(legs.size() == 1);
        CHECK(legs[0].type == "gift_card");
        CHECK_FALSE(legs[0].original);
        CHECK(legs[0].amount == pence(500));
    }
    WHEN("the customer has not agreed")
    {
        request.tender = TenderChoice{"gift_card", false};
        const auto decision = counter.desk.decide(request);
        THEN("it waits, and the plan is still the way it was paid")
        {
            CHECK(decision->outcome == policy::Outcome::Contingent);
            CHECK(decision->lines[0].findings.back().rule == policy::rule::tender);
            CHECK(decision->refund.legs.at(0).type == "card");
        }
    }
    WHEN("store credit is the remedy")
    {
        request.remedy = policy::Remedy::StoreCredit;
        REQUIRE(counter.desk.commit(request));
        const auto rest = counter.desk.commit(Counter::asking("r2", {Counter::line(1, 1)}));
        THEN("the card still gets no more than the rest of the goods")
        {
            REQUIRE(rest);
            REQUIRE(rest->record.decision.refund.legs.size() == 1);
            CHECK(rest->record.decision.refund.legs[0].amount == pence(500));
        }
    }
}

SCENARIO("Q20: another serial number than the one sold is for a colleague", "[returns]")
{
    Counter counter;
    auto sale = cardSale();
    sale.lines[0].serials = {"SN1", "SN2"};
    counter.shelf.put(sale);
    auto request = Counter::asking("r1", {Counter::line(1, 1)});
    request.lines[0].serial = "SN2";
    CHECK(counter.desk.decide(request)->outcome == policy::Outcome::Authorised);
    request.lines[0].serial = "SN3";
    CHECK(counter.desk.decide(request)->outcome == policy::Outcome::Contingent);
}
