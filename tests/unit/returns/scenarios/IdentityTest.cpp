// Which sale goods come back from: slips for receipts, sales that are looked for, gifts.
#include "Counter.h"

#include "reprise/policy/Rule.h"

#include <catch2/catch_test_macros.hpp>

using namespace reprise;
using namespace reprise::returns;
using namespace reprise::tests;
using policy::Outcome;
using samples::pence;
namespace rule = policy::rule;

namespace {

receipts::Receipt sale(const char* number = "0412-03-20261101-00123")
{
    auto sold = samples::receipt({samples::line(1, 2, 1000)});
    sold.number = ReceiptNumber(number);
    sold.tenders = {samples::tender("card", 2000)};
    sold.tenders[0].token = "tok_1";
    sold.customer = "loyal-1";
    sold.order = "W-77";
    return *receipts::freezeShares(std::move(sold));
}

/// A counter whose desk looks for sales and reads codes.
struct Finding : Counter {
    Result<receipts::CodeGrammar> codes =
        receipts::CodeGrammar::parse(receipts::stockCodeGrammar(), "stock");
    ReturnDesk finder{
        {shelf, journal, approvals, random, rules, {}, nullptr, nullptr, {}, &shelf, &*codes},
        {"0412", "K1"}};

    Answer ask(const Request& request)
    {
        auto answer = finder.commit(request);
        REQUIRE(answer);
        return std::move(*answer);
    }
};

Request lookingFor(Clue clue, const char* id = "r1")
{
    auto request = Counter::asking(id, {Counter::line(1, 1)});
    request.lines[0].receipt.reset();
    request.clue = std::move(clue);
    return request;
}

Clue code(const char* text)
{
    Clue clue;
    clue.code = text;
    return clue;
}

const policy::Finding& only(const Answer& answer)
{
    REQUIRE(answer.record.decision.lines.size() == 1);
    REQUIRE(answer.record.decision.lines[0].findings.size() == 1);
    return answer.record.decision.lines[0].findings[0];
}

} // namespace

SCENARIO("Q6, Q8: nothing comes back twice, and a return's own slip brings nothing back",
         "[returns][Q]")
{
    Finding counter;
    counter.shelf.put(sale());
    const auto first = counter.ask(Counter::asking("r1", {Counter::line(1, 2)}));
    REQUIRE(first.record.state == ReturnState::Committed);

    const auto again = counter.ask(Counter::asking("r2", {Counter::line(1, 1)}));
    CHECK(again.record.state == ReturnState::Denied);
    CHECK(only(again).rule == rule::available);

    const auto slip = first.record.id.text();
    const auto ofReturn = counter.ask(Counter::asking("r3", {Counter::line(1, 1, slip)}));
    CHECK(ofReturn.record.state == ReturnState::Denied);
    CHECK(only(ofReturn).rule == rule::returnOfReturn);
    CHECK(only(counter.ask(lookingFor(code(slip.c_str()), "r4"))).rule == rule::returnOfReturn);

    // Another store's slip, by its looks; and a number that is nobody's.
    CHECK(only(counter.ask(Counter::asking("r5", {Counter::line(1, 1, "R-0007-K9-7Q4M9X2C")}))).rule
          == rule::returnOfReturn);
    CHECK(only(counter.ask(Counter::asking("r6", {Counter::line(1, 1, "no-such")}))).rule
          == rule::receiptUnknown);
}

SCENARIO("A sale is found by its order, its card or its customer", "[returns][find]")
{
    Finding counter;
    counter.shelf.put(sale());
    const auto found = [&counter](const Clue& clue, const char* id) {
        return counter.ask(lookingFor(clue, id)).record;
    };
    Clue byOrder;
    byOrder.sale.order = "W-77";
    const auto record = found(byOrder, "r1");
    CHECK(record.state == ReturnState::Committed);
    CHECK(record.decision.lines[0].receipt == sale().number);
    CHECK(record.decision.refund.legs.at(0).original == 1);
    REQUIRE(record.request);
    CHECK(record.request->clue->fitting == 1);
    CHECK(record.request->lines[0].receipt == sale().number);

    Clue byCard;
    byCard.sale.card = "tok_1";
    byCard.sale.amount = 2000;
    CHECK(found(byCard, "r2").state == ReturnState::Committed);
    byCard.sale.amount = 1999;
    CHECK(found(byCard, "r3").state == ReturnState::Denied);
}

SCENARIO("More than one sale that fits shows nothing of any", "[returns][find]")
{
    Finding counter;
    counter.shelf.put(sale());
    counter.shelf.put(sale("0412-03-20261101-00124"));
    Clue byCustomer;
    byCustomer.sale.customer = "loyal-1";
    const auto several = counter.ask(lookingFor(byCustomer));
    CHECK(several.record.state == ReturnState::Denied);
    CHECK(only(several).rule == rule::lookUp);
    CHECK(only(several).facts.at("matches") == "several");
    CHECK_FALSE(several.record.decision.lines[0].receipt);
    byCustomer.sale.customer = "nobody";
    CHECK(only(counter.ask(lookingFor(byCustomer, "r2"))).facts.at("matches") == "none");
}

SCENARIO("A desk that looks for no sales says so, and records nothing", "[returns][find]")
{
    Counter counter;
    Clue byOrder;
    byOrder.sale.order = "W-77";
    const auto refused = counter.desk.commit(lookingFor(byOrder));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::Invalid);
    CHECK(counter.journal.answers().empty());
}

SCENARIO("A gift receipt's code makes the request its holder's", "[returns][gift]")
{
    Finding counter;
    counter.adoptOwn("[window]\ndays = 28\n[gift_receipt]\ntender = \"store_credit\"\n");
    counter.shelf.put(sale());
    const auto record = counter.ask(lookingFor(code("0412-03-20261101-00123-G"))).record;
    CHECK(record.state == ReturnState::Committed);
    CHECK(record.request->bearer == Bearer::GiftHolder);
    REQUIRE(record.decision.refund.legs.size() == 1);
    CHECK(record.decision.refund.legs[0].type == "store_credit");
    CHECK(record.decision.refund.legs[0].last4.empty());
    CHECK(record.decision.refund.amount == pence(1000));
}

SCENARIO("A claim on a gift pays the giver's card only while the giver is there (D-11)",
         "[returns][gift]")
{
    Finding counter;
    const std::string rules = "time_zone = \"Europe/London\"\ncurrency = \"GBP\"\n"
                              "[window]\ndays = 28\n";
    const auto leg = [&counter](Bearer bearer, const char* id) {
        auto request = Counter::asking(id, {Counter::line(1, 1)});
        request.lines[0].reason = rights::Reason::Faulty;
        request.bearer = bearer;
        const auto decision = *counter.finder.decide(request);
        REQUIRE(decision.outcome == Outcome::Authorised);
        return decision.refund.legs.at(0);
    };
    auto gift = sale();
    gift.gift = true;
    counter.shelf.put(gift);

    WHEN("the law gives the claim to the buyer alone")
    {
        counter.adopt("id = \"gb\"\nversion = 1\njurisdiction = \"GB-EAW\"\n" + rules);
        CHECK(leg(Bearer::Unasked, "r1").type == "store_credit");
        CHECK(leg(Bearer::GiftHolder, "r2").type == "store_credit");
        CHECK(leg(Bearer::GiftWithBuyer, "r3").original == 1);
    }
    WHEN("the law gives it to whoever was given the goods")
    {
        counter.adopt("id = \"ie\"\nversion = 1\njurisdiction = \"IE\"\n" + rules);
        CHECK(leg(Bearer::GiftHolder, "r1").type == "cash");
        CHECK_FALSE(leg(Bearer::GiftHolder, "r1").original);
        CHECK(leg(Bearer::GiftWithBuyer, "r2").original == 1);
    }
}
