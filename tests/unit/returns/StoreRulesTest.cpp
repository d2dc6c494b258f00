// What a store's policy does to the money and to who may say yes; and which version of it counts.
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

const std::string window = "[window]\ndays = 28\n";

receipts::Receipt saleFor(std::int64_t units, std::int64_t price, const char* tender = "card")
{
    auto sale = samples::receipt({samples::line(1, units, price)});
    sale.lines[0].tax = pence(units * price / 6);
    sale.tenders = {samples::tender(tender, units * price)};
    return *receipts::freezeShares(std::move(sale));
}

Request back(std::int64_t units, rights::Reason reason = rights::Reason::ChangedMind,
             const char* id = "r1")
{
    auto request = Counter::asking(id, {Counter::line(1, units)});
    request.lines[0].reason = reason;
    return request;
}

bool has(const Decision& decision, std::string_view name)
{
    return std::ranges::count(decision.lines.at(0).findings, name, &policy::Finding::rule) == 1;
}

} // namespace

SCENARIO("A restocking fee is kept from a change of mind, never from a claim", "[returns]")
{
    Counter counter;
    counter.adoptOwn(window + "[[restocking]]\npercent = 10\n");
    counter.shelf.put(saleFor(3, 1200));

    const auto first = counter.desk.commit(back(1));
    REQUIRE(first);
    const auto& line = first->record.decision.lines.at(0);
    CHECK(line.fee == pence(120));
    CHECK(line.refund == pence(1080));
    CHECK(line.tax == pence(180));
    CHECK(first->record.decision.refund.amount == pence(1080));
    CHECK(first->record.decision.refund.legs.at(0).amount == pence(1080));

    const auto faulty = counter.desk.commit(back(2, rights::Reason::Faulty, "r2"));
    REQUIRE(faulty);
    CHECK(faulty->record.state == ReturnState::Committed);
    CHECK_FALSE(faulty->record.decision.lines.at(0).fee);
    CHECK(faulty->record.decision.refund.amount == pence(2400));
    CHECK(faulty->record.decision.refund.rounding == pence(0));
}

SCENARIO("D13: a policy may price what is kept, and a claim gets its share all the same",
         "[returns]")
{
    Counter counter;
    counter.adoptOwn(window + "[promotion]\nrule = \"reprice_kept\"\n");
    auto sale = samples::receipt({samples::line(1, 3, 1000)});
    sale.lines[0].discount = pence(1000);
    sale.tenders = {samples::tender("card", 2000)};
    counter.shelf.put(*receipts::freezeShares(std::move(sale)));

    CHECK(counter.desk.decide(back(2))->refund.amount == pence(1000));
    CHECK(counter.desk.decide(back(2, rights::Reason::Faulty))->refund.amount == pence(1333));
    REQUIRE(counter.desk.commit(back(2)));
    CHECK(counter.desk.commit(back(1, rights::Reason::Faulty, "r2"))->record.decision.refund.amount
          == pence(1000));
}

SCENARIO("Who may approve depends on how much it is", "[returns]")
{
    Counter counter;
    const auto stored =
        counter.staff.store({{OperatorId("2001"), "Ben", {people::Role::Supervisor}, "2222"},
                             {OperatorId("3001"), "Cleo", {people::Role::Manager}, "3333"}});
    REQUIRE(stored);
    counter.adoptOwn(window
                     + "[caps]\nvalue = \"10.00\"\n"
                       "[[approval]]\nrole = \"supervisor\"\nup_to = \"50.00\"\n"
                       "[[approval]]\nrole = \"manager\"\nup_to = \"200.00\"\n");
    counter.shelf.put(saleFor(30, 1000));
    const auto asked = [&counter](std::int64_t units, const char* who, const char* pin) {
        auto request = back(units);
        request.approval = people::Approval{OperatorId(who), pin, "regular customer"};
        return *counter.desk.decide(request);
    };
    const auto answer = [](const Decision& decision) {
        return decision.lines.at(0).findings.back().facts.at("answer");
    };

    CHECK(asked(5, "2001", "2222").outcome == Outcome::Authorised);
    CHECK(asked(6, "2001", "2222").outcome == Outcome::Contingent);
    CHECK(answer(asked(6, "2001", "2222")) == "above_their_tier");
    CHECK(asked(6, "3001", "3333").outcome == Outcome::Authorised);
    CHECK(asked(20, "3001", "3333").outcome == Outcome::Authorised);
    CHECK(answer(asked(21, "3001", "3333")) == "above_their_tier");
    CHECK(answer(asked(21, "3001", "0000")) == "wrong_pin");
}

SCENARIO("Too much cash at once asks for an approval, unless the law gives it", "[returns]")
{
    Counter counter;
    counter.adoptOwn(window + "[tenders]\ncash_cap = \"50.00\"\n");
    counter.shelf.put(saleFor(10, 1000, "cash"));
    CHECK(counter.desk.decide(back(5))->outcome == Outcome::Authorised);
    const auto above = *counter.desk.decide(back(6));
    CHECK(above.outcome == Outcome::Contingent);
    CHECK(above.route == Route::Colleague);
    CHECK(has(above, rule::cashCap));
    auto faulty = back(6, rights::Reason::Faulty);
    CHECK(counter.desk.decide(faulty)->outcome == Outcome::Authorised);
}

SCENARIO("H04: what a gift receipt brings back is not the giver's money", "[returns][H04]")
{
    Counter counter;
    counter.adoptOwn(window + "[gift_receipt]\ntender = \"store_credit\"\n");
    auto sale = saleFor(1, 1000);
    sale.gift = true;
    counter.shelf.put(sale);
    const auto decision = *counter.desk.decide(back(1));
    REQUIRE(decision.refund.legs.size() == 1);
    CHECK(decision.refund.legs[0].type == "store_credit");
    CHECK_FALSE(decision.refund.legs[0].original);
    auto faulty = back(1, rights::Reason::Faulty);
    CHECK(counter.desk.decide(faulty)->refund.legs.at(0).type == "store_credit");
    faulty.bearer = Bearer::GiftWithBuyer;
    CHECK(counter.desk.decide(faulty)->refund.legs.at(0).original == 1);
}

SCENARIO("Other means are those that the policy offers", "[returns]")
{
    Counter counter;
    counter.adoptOwn(window + "[tenders]\nother = [\"gift_card\"]\n");
    counter.shelf.put(saleFor(1, 1000));
    const auto by = [&counter](const char* type) {
        auto request = back(1);
        request.tender = TenderChoice{type, true};
        return *counter.desk.decide(request);
    };
    CHECK(by("gift_card").outcome == Outcome::Authorised);
    CHECK(by("gift_card").refund.legs.at(0).type == "gift_card");
    CHECK(by("card").outcome == Outcome::Authorised);
    CHECK(by("cash").outcome == Outcome::Contingent);
    CHECK(has(by("cash"), rule::tender));
}

SCENARIO("A customer's limit looks at what came back before", "[returns]")
{
    Counter counter;
    counter.adoptOwn(window
                     + "[limits]\ndays = 30\nreturns = 2\nwarn_at = 2\n"
                       "outcome = \"contingent\"\n");
    auto sale = saleFor(9, 1000);
    sale.customer = "loyal-1";
    counter.shelf.put(sale);
    const auto outcome = [&counter](const char* id, rights::Reason reason, int daysLater) {
        auto request = back(1, reason, id);
        request.at += std::chrono::days{daysLater};
        return counter.desk.commit(request)->record.decision.outcome;
    };
    using enum rights::Reason;
    CHECK(outcome("r1", ChangedMind, 0) == Outcome::Authorised);
    CHECK(outcome("r2", Faulty, 0) == Outcome::Authorised);
    CHECK(has(*counter.desk.decide(back(1)), rule::limitNear));
    CHECK(outcome("r3", ChangedMind, 1) == Outcome::Authorised);
    CHECK(outcome("r4", ChangedMind, 2) == Outcome::Contingent);
    CHECK(outcome("r5", Faulty, 2) == Outcome::Authorised);
}

SCENARIO("A repair or a replacement moves no money, and is carried out", "[returns]")
{
    Counter counter;
    counter.shelf.put(saleFor(1, 1000));
    auto request = back(1, rights::Reason::Faulty);
    for (const auto remedy : {policy::Remedy::Repair, policy::Remedy::Replacement}) {
        request.remedy = remedy;
        const auto decision = counter.desk.decide(request);
        REQUIRE(decision);
        CHECK(decision->outcome == Outcome::Authorised);
        if (remedy == policy::Remedy::Repair) CHECK(decision->lines.at(0).refund == pence(0));
        CHECK(decision->refund.amount == pence(0));
        CHECK(decision->refund.legs.empty());
        request.id = RequestId("r-" + std::string(policy::remedyName(remedy)));
        const auto answer = counter.desk.commit(request);
        REQUIRE(answer);
        CHECK(answer->record.state == ReturnState::Committed);
    }
}

SCENARIO("A return keeps the rules it started with", "[returns][rules]")
{
    Counter counter;
    counter.adoptOwn(window, 1);
    counter.shelf.put(saleFor(2, 1000));
    const auto shown = *counter.desk.decide(back(1));
    REQUIRE(shown.outcome == Outcome::Authorised);

    WHEN("another policy comes in between")
    {
        counter.adoptOwn("[window]\ndays = 1\n", 2);
        const auto answer = counter.desk.commit(back(1), shown.rules);
        THEN("the running return goes by the old one, the next by the new one")
        {
            REQUIRE(answer);
            CHECK(answer->record.state == ReturnState::Committed);
            CHECK(answer->record.decision.policyVersion == 1);
            CHECK(answer->record.decision.rules == shown.rules);
            const auto next = *counter.desk.decide(back(1, rights::Reason::ChangedMind, "r2"));
            CHECK(next.policyVersion == 2);
            CHECK(next.outcome == Outcome::OverridableDenial);
        }
    }
    WHEN("the next policy's day begins in between")
    {
        counter.adoptOwn("effective_from = \"2026-11-23\"\n[window]\ndays = 1\n", 2);
        auto late = back(1);
        late.at = Instant{std::chrono::sys_days{std::chrono::November / 22 / 2026}
                          + std::chrono::hours{23} + std::chrono::minutes{59}};
        const auto beforeMidnight = *counter.desk.decide(late);
        CHECK(beforeMidnight.policyVersion == 1);
        late.at += std::chrono::minutes{2};
        CHECK(counter.desk.decide(late)->policyVersion == 2);
        CHECK(counter.desk.decide(late, beforeMidnight.rules)->policyVersion == 1);
        CHECK(counter.desk.commit(late, beforeMidnight.rules)->record.decision.policyVersion == 1);
    }
    WHEN("it names rules that this terminal never had")
    {
        const auto answer = counter.desk.commit(back(1), RulesName{"0", ""});
        REQUIRE_FALSE(answer);
        CHECK(answer.error().code == ErrorCode::NotFound);
    }
}

SCENARIO("Desk and kiosk get the same decision", "[returns]")
{
    Counter counter;
    counter.shelf.put(saleFor(20, 1000));
    for (const auto units : {1, 12}) {
        auto request = back(units);
        const auto desk = *counter.desk.decide(request);
        request.mode = Mode::Kiosk;
        const auto kiosk = *counter.desk.decide(request);
        CHECK(kiosk.outcome == desk.outcome);
        CHECK(kiosk.lines.at(0).findings == desk.lines.at(0).findings);
        CHECK(kiosk.refund.amount == desk.refund.amount);
    }
}

SCENARIO("The law counts the days of its own country", "[returns]")
{
    // Sold at 23:30 in New York, where it is the 1st; in London it is the 2nd already.
    Counter counter;
    counter.adopt("id = \"abroad\"\nversion = 1\njurisdiction = \"GB-EAW\"\n"
                  "time_zone = \"America/New_York\"\ncurrency = \"GBP\"\n"
                  + window);
    auto sale = saleFor(1, 1000);
    sale.soldAt = Instant{std::chrono::sys_days{std::chrono::November / 2 / 2026}
                          + std::chrono::hours{4} + std::chrono::minutes{30}};
    counter.shelf.put(sale);
    auto request = back(1, rights::Reason::Faulty);
    const auto noon = [](auto day) {
        return Instant{std::chrono::sys_days{day} + std::chrono::hours{12}};
    };
    request.at = noon(std::chrono::December / 2 / 2026); // Day 30 in London.
    const auto decision = *counter.desk.decide(request);
    const auto statutory =
        std::ranges::find(decision.lines.at(0).findings, rule::statutory, &policy::Finding::rule);
    REQUIRE(statutory != decision.lines.at(0).findings.end());
    CHECK(statutory->facts.at("last_day") == "2026-12-02");
    CHECK(decision.outcome == Outcome::Authorised);
}
