// To which means the money goes: each gets back what it paid, over all returns together, and no
// other without the customer's word. By the names of refund-scenarios.md.
#include "Counter.h"

#include "reprise/policy/Rule.h"
#include "reprise/returns/MeansPaid.h"

#include <catch2/catch_test_macros.hpp>

using namespace reprise;
using namespace reprise::returns;
using namespace reprise::tests;
using samples::pence;

namespace {

const std::string window = "[window]\ndays = 28\n";

receipts::Receipt halfAndHalf()
{
    auto sale = samples::receipt({samples::line(1, 2, 500)});
    sale.tenders = {samples::tender("card", 500), samples::tender("cash", 500)};
    return *receipts::freezeShares(std::move(sale));
}

receipts::Receipt cashSale(const std::string& number, const std::string& customer,
                           std::int64_t amount)
{
    auto sale = samples::receipt({samples::line(1, 1, amount)});
    sale.number = ReceiptNumber(number);
    sale.customer = customer;
    sale.tenders = {samples::tender("cash", amount)};
    return *receipts::freezeShares(std::move(sale));
}

std::vector<std::pair<std::string, std::int64_t>> legsOf(const Decision& decision)
{
    std::vector<std::pair<std::string, std::int64_t>> legs;
    for (const auto& leg : decision.refund.legs)
        legs.emplace_back(leg.type, leg.amount.minor());
    return legs;
}

using Legs = std::vector<std::pair<std::string, std::int64_t>>;

const policy::Finding* find(const Decision& decision, std::string_view name)
{
    for (const auto& line : decision.lines)
        for (const auto& finding : line.findings)
            if (finding.rule == name) return &finding;
    return nullptr;
}

} // namespace

SCENARIO("M1, M2, M6: half card, half cash", "[returns][M1][M2][M6]")
{
    Counter counter;
    counter.shelf.put(halfAndHalf());
    WHEN("it comes back in two goes")
    {
        const auto first = counter.desk.commit(Counter::asking("r1", {Counter::line(1, 1)}));
        const auto second = counter.desk.commit(Counter::asking("r2", {Counter::line(1, 1)}));
        THEN("each tender gets what it paid, under its own name and once")
        {
            CHECK(legsOf(first->record.decision) == Legs{{"card", 500}});
            CHECK(legsOf(second->record.decision) == Legs{{"cash", 500}});
        }
    }
    WHEN("all of it comes back at once")
    {
        const auto all = counter.desk.decide(Counter::asking("r1", {Counter::line(1, 2)}));
        THEN("what the first can't take goes on to the next")
        {
            CHECK(legsOf(*all) == Legs{{"card", 500}, {"cash", 500}});
        }
    }
    WHEN("the customer would rather have cash")
    {
        auto request = Counter::asking("r1", {Counter::line(1, 2)});
        request.tender = TenderChoice{"cash", true};
        const auto decision = counter.desk.decide(request);
        THEN("they get as much of it as they paid, and the card gets the rest")
        {
            CHECK(decision->outcome == policy::Outcome::Authorised);
            CHECK(legsOf(*decision) == Legs{{"cash", 500}, {"card", 500}});
        }
    }
}

TEST_CASE("M3: no plan ever asks for more than the tenders hold", "[returns][M3]")
{
    Counter counter;
    counter.shelf.put(halfAndHalf());
    const auto more = counter.desk.decide(Counter::asking("r1", {Counter::line(1, 3)}));
    CHECK(more->outcome == policy::Outcome::Denial);
    CHECK(more->refund.legs.empty());
    auto sum = pence(0);
    for (int go = 0; go < 3; ++go) {
        const auto answer =
            counter.desk.commit(Counter::asking(std::to_string(go), {Counter::line(1, 1)}));
        sum += answer->record.decision.refund.amount;
    }
    CHECK(sum == pence(1000));
}

SCENARIO("H03: cash for a sale by card is declined (H-3)", "[returns][H-3][H03]")
{
    Counter counter;
    auto sale = halfAndHalf();
    sale.tenders = {samples::tender("card", 1000)};
    counter.shelf.put(sale);
    auto request = Counter::asking("r1", {Counter::line(1, 1)});
    request.tender = TenderChoice{"cash", true, "other_means.en.1", request.at};
    THEN("is for a colleague, though the customer agrees")
    {
        const auto decision = counter.desk.decide(request);
        CHECK(decision->outcome == policy::Outcome::Contingent);
        CHECK(find(*decision, policy::rule::tender)->facts.at("offered") == "no");
    }
    THEN("which sentence they agreed to, and when, is in the record")
    {
        const auto kept = counter.desk.commit(request)->record.request;
        REQUIRE(kept);
        CHECK(kept->tender->consentText == "other_means.en.1");
        CHECK(kept->tender->consentAt == request.at);
    }
}

SCENARIO("H-2: what the law gives back goes the way it came", "[returns][H-2]")
{
    Counter counter;
    auto sale = halfAndHalf();
    sale.tenders = {samples::tender("card", 1000)};
    counter.shelf.put(sale);
    auto request = Counter::asking("r1", {Counter::line(1, 1)});
    request.lines[0].reason = rights::Reason::Faulty;
    request.remedy = policy::Remedy::StoreCredit;
    THEN("a store credit needs more than being asked for")
    {
        const auto decision = counter.desk.decide(request);
        CHECK(decision->outcome == policy::Outcome::Contingent);
        CHECK(legsOf(*decision) == Legs{{"card", 500}});
    }
    THEN("the customer's express word is enough")
    {
        request.tender = TenderChoice{"store_credit", true};
        const auto decision = counter.desk.decide(request);
        CHECK(decision->outcome == policy::Outcome::Authorised);
        CHECK(legsOf(*decision) == Legs{{"store_credit", 500}});
    }
    THEN("for a change of mind the store's own rules suffice")
    {
        request.lines[0].reason = rights::Reason::ChangedMind;
        CHECK(legsOf(*counter.desk.decide(request)) == Legs{{"store_credit", 500}});
    }
}

SCENARIO("H07: cash that belongs together stays below the cap (H-7)", "[returns][H-7][H07]")
{
    Counter counter;
    counter.adoptOwn(window
                     + "[tenders]\ncash_linked_cap = \"100.00\"\ncash_linked_days = 30\n"
                       "other = [\"store_credit\"]\n");
    counter.shelf.put(cashSale("S-1", "c_1", 6000));
    counter.shelf.put(cashSale("S-2", "c_1", 4000));
    counter.shelf.put(cashSale("S-3", "c_2", 4000));
    REQUIRE(counter.desk.commit(Counter::asking("r1", {Counter::line(1, 1, "S-1")})));
    auto request = Counter::asking("r2", {Counter::line(1, 1, "S-2")});

    THEN("what reaches it is not paid in cash, and nothing is planned")
    {
        const auto decision = counter.desk.decide(request);
        CHECK(decision->outcome == policy::Outcome::Denial);
        CHECK(decision->route == Route::Colleague);
        CHECK(decision->refund.amount == pence(0));
        REQUIRE(find(*decision, policy::rule::cashLinked));
        CHECK(find(*decision, policy::rule::cashLinked)->facts.at("cash") == "100.00");
    }
    THEN("other means are free")
    {
        request.tender = TenderChoice{"store_credit", true};
        CHECK(counter.desk.decide(request)->outcome == policy::Outcome::Authorised);
    }
    THEN("a claim is not refused: a colleague pays it another way")
    {
        request.lines[0].reason = rights::Reason::Faulty;
        CHECK(counter.desk.decide(request)->outcome == policy::Outcome::Contingent);
    }
    THEN("another customer's cash doesn't count, nor that of long ago")
    {
        CHECK(counter.desk.decide(Counter::asking("r3", {Counter::line(1, 1, "S-3")}))->outcome
              == policy::Outcome::Authorised);
        request.at += std::chrono::days{60};
        CHECK_FALSE(find(*counter.desk.decide(request), policy::rule::cashLinked));
    }
}

TEST_CASE("M20: another currency goes back at the sale's own rate", "[returns][M20]")
{
    Counter counter;
    auto sale = samples::receipt({samples::line(1, 3, 1000)});
    sale.tenders = {samples::tender("cash", 3000)};
    sale.tenders[0].foreign = Money::fromMinor(3500, *Currency::parse("EUR"));
    counter.shelf.put(*receipts::freezeShares(std::move(sale)));
    std::vector<std::int64_t> euros;
    for (int go = 0; go < 3; ++go) {
        const auto answer =
            counter.desk.commit(Counter::asking(std::to_string(go), {Counter::line(1, 1)}));
        const auto& leg = answer->record.decision.refund.legs.at(0);
        CHECK(leg.amount == pence(1000));
        euros.push_back(leg.foreign->minor());
    }
    CHECK(euros == std::vector<std::int64_t>{1167, 1166, 1167});
}

TEST_CASE("A credit's last day follows from the policy and the day", "[returns]")
{
    Counter counter;
    counter.adoptOwn(window + "[store_credit]\nmonths = 3\n");
    counter.shelf.put(halfAndHalf());
    const auto decision = counter.desk.decide(Counter::asking("r1", {Counter::line(1, 1)}));
    CHECK(decision->creditUntil == *parseDay("2027-02-22"));
}
