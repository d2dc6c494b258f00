// Goods without a receipt: worth the lowest price they had lately, as store credit, counted, and
// with somebody's approval.
#include "Counter.h"

#include "reprise/policy/Rule.h"

#include <catch2/catch_test_macros.hpp>

#include <map>

using namespace reprise;
using namespace reprise::returns;
using namespace reprise::tests;
using policy::Outcome;
using samples::pence;
namespace rule = policy::rule;

namespace {

/// One article, at 12.00 since ever and at 9.00 for a while in the autumn.
class OneArticle final : public goods::Catalogue {
public:
    Result<goods::CatalogueItem> find(std::string_view sku, Day) override
    {
        if (sku != "85123A") return Error{ErrorCode::NotFound, "no such goods"};
        return goods::CatalogueItem{.sku = "85123A",
                                    .gtin = {},
                                    .description = "WHITE HANGING HEART",
                                    .category = "gifts",
                                    .style = {},
                                    .unitPrice = pence(1200),
                                    .taxRate = *goods::TaxRate::parse("20"),
                                    .traits = traits};
    }
    Result<goods::CatalogueItem> find(const goods::Gtin&, Day) override
    {
        return Error{ErrorCode::NotFound, "no such goods"};
    }
    Result<Money> lowestPriceBetween(std::string_view, Day from, Day) override
    {
        return from <= Day{std::chrono::October / 1 / 2026} ? pence(900) : pence(1200);
    }

    receipts::Traits traits;
};

struct Unreceipted : Counter {
    OneArticle catalogue;
    ReturnDesk pricing{{shelf, journal, approvals, random, rules, {}, &catalogue}, {"0412", "K1"}};

    Answer bring(const char* id, std::int64_t quantity = 1, const char* customer = "loyal-1",
                 const char* sku = "85123A")
    {
        auto request = asked(id, quantity, customer, sku);
        auto answer = pricing.commit(request);
        REQUIRE(answer);
        return std::move(*answer);
    }

    static Request asked(const char* id, std::int64_t quantity = 1,
                         const char* customer = "loyal-1", const char* sku = "85123A")
    {
        auto request = asking(id, {line(1, quantity)});
        request.lines[0].receipt.reset();
        request.lines[0].line.reset();
        request.lines[0].sku = sku;
        request.customer = customer;
        return request;
    }
};

const policy::Finding& noReceipt(const Answer& answer)
{
    const auto& findings = answer.record.decision.lines.at(0).findings;
    const auto found = std::ranges::find(findings, rule::noReceipt, &policy::Finding::rule);
    REQUIRE(found != findings.end());
    return *found;
}

const std::string window = "[window]\ndays = 28\n";

} // namespace

SCENARIO("Without a receipt goods are worth the lowest price of the policy's period, as credit",
         "[returns][no-receipt]")
{
    Unreceipted counter;
    counter.adoptOwn(window + "[no_receipt]\noutcome = \"authorised\"\nperiod = 90\n");
    const auto record = counter.bring("r1", 2).record;
    CHECK(record.state == ReturnState::Committed);
    CHECK(record.decision.route == Route::Colleague);
    CHECK(record.decision.refund.amount == pence(1800));
    CHECK(record.decision.refund.tax == pence(300));
    REQUIRE(record.decision.refund.legs.size() == 1);
    CHECK(record.decision.refund.legs[0].type == "store_credit");
    CHECK_FALSE(record.decision.refund.legs[0].original);
    CHECK(record.decision.lines[0].description == "WHITE HANGING HEART");
    CHECK(record.request->lines[0].goods->unitPrice == 900);

    counter.adoptOwn(window + "[no_receipt]\noutcome = \"authorised\"\nperiod = 7\n", 2);
    CHECK(counter.bring("r2").record.decision.refund.amount == pence(1200));
}

SCENARIO("Cash is not to be had without a receipt, whoever agrees to it", "[returns][no-receipt]")
{
    Unreceipted counter;
    counter.adoptOwn(window
                     + "[no_receipt]\noutcome = \"authorised\"\n"
                       "[tenders]\nother = [\"gift_card\", \"cash\"]\n");
    const auto by = [&counter](const char* type) {
        auto request = Unreceipted::asked("r1");
        request.tender = TenderChoice{type, true};
        return counter.pricing.decide(request)->refund.legs.at(0).type;
    };
    CHECK(by("cash") == "store_credit");
    CHECK(by("card") == "store_credit");
    CHECK(by("gift_card") == "gift_card");
}

SCENARIO("An approval lifts goods without a receipt once their price is known",
         "[returns][no-receipt]")
{
    Unreceipted counter;
    counter.adoptOwn(window);
    CHECK(counter.bring("r1").record.state == ReturnState::Denied);
    CHECK(counter.bring("r1").record.decision.outcome == Outcome::Contingent);

    const auto approved = [&counter](const char* id, const char* sku) {
        auto request = Unreceipted::asked(id, 1, "loyal-1", sku);
        request.approval = people::Approval{OperatorId("3001"), "3333", "known customer"};
        return counter.pricing.commit(request)->record;
    };
    CHECK(approved("r2", "85123A").state == ReturnState::Committed);
    CHECK(approved("r2", "85123A").decision.refund.amount == pence(900));
    CHECK(approved("r3", "NOBODY-SELLS-IT").state == ReturnState::Denied);
}

SCENARIO("Who comes without a receipt is counted, and who can't be counted needs an approval",
         "[returns][no-receipt]")
{
    Unreceipted counter;
    counter.adoptOwn(window + "[no_receipt]\noutcome = \"authorised\"\nperiod = 90\nreturns = 2\n");
    CHECK(counter.bring("r1").record.state == ReturnState::Committed);
    CHECK(counter.bring("r2").record.state == ReturnState::Committed);
    const auto third = counter.bring("r3");
    CHECK(third.record.decision.outcome == Outcome::Contingent);
    CHECK(noReceipt(third).facts.at("returns") == "3");
    CHECK(counter.bring("r4", 1, "loyal-2").record.state == ReturnState::Committed);
    CHECK(counter.bring("r5", 1, "").record.decision.outcome == Outcome::Contingent);
}

SCENARIO("Above the policy's value, and for what it never takes back, no receipt is not enough",
         "[returns][no-receipt]")
{
    Unreceipted counter;
    counter.adoptOwn(window
                     + "[no_receipt]\noutcome = \"authorised\"\nvalue = \"20.00\"\n"
                       "[traits.final_sale]\noutcome = \"denial\"\n");
    CHECK(counter.bring("r1", 2).record.state == ReturnState::Committed);
    CHECK(counter.bring("r2", 3).record.decision.outcome == Outcome::Contingent);
    counter.catalogue.traits = {"final_sale"};
    CHECK(counter.bring("r3").record.decision.outcome == Outcome::Denial);
}
