// Any past decision can be made again from the record, whatever has changed since.
#include "reprise/returns/Rederivation.h"

#include "Counter.h"

#include "reprise/policy/Rule.h"

#include <catch2/catch_test_macros.hpp>

#include <rapidcheck.h>

using namespace reprise;
using namespace reprise::returns;
using namespace reprise::tests;
using policy::Outcome;
using samples::pence;

namespace {

const std::string strict = "[window]\ndays = 28\n[caps]\nvalue = \"20.00\"\n"
                           "[limits]\ndays = 30\nreturns = 2\nwarn_at = 1\n"
                           "[[restocking]]\npercent = 15\n[promotion]\nrule = \"reprice_kept\"\n"
                           "[tenders]\ncash_cap = \"25.00\"\n";

receipts::Receipt anySale(int number)
{
    auto sale = samples::receipt({samples::line(1, 4, 700), samples::line(2, 3, 1100)});
    sale.number = ReceiptNumber("sale-" + std::to_string(number));
    sale.lines[0].discount = pence(900);
    sale.lines[0].tax = pence(310);
    sale.customer = number % 2 == 0 ? "loyal-1" : "";
    sale.tenders = {samples::tender("cash", 2500), samples::tender("card", 2700)};
    return *receipts::freezeShares(std::move(sale));
}

Request anyRequest(int number)
{
    auto line = Counter::line(*rc::gen::inRange(1, 4), *rc::gen::inRange<std::int64_t>(1, 3),
                              "sale-" + std::to_string(*rc::gen::inRange(0, 4)));
    line.reason = *rc::gen::element(rights::Reason::ChangedMind, rights::Reason::Faulty,
                                    rights::Reason::WrongSize, rights::Reason::LateDelivery);
    auto request = Counter::asking(std::to_string(number), {line});
    request.at += std::chrono::hours{*rc::gen::inRange(0, 24 * 20)};
    request.mode = *rc::gen::element(Mode::Desk, Mode::Kiosk);
    if (*rc::gen::arbitrary<bool>())
        request.approval =
            people::Approval{OperatorId(*rc::gen::element<std::string>("3001", "1042", "9999")),
                             *rc::gen::element<std::string>("3333", "0000"), "because"};
    return request;
}

/// All that a customer or an auditor could see of it.
void requireSame(const Decision& left, const Decision& right)
{
    RC_ASSERT(left.outcome == right.outcome);
    RC_ASSERT(left.route == right.route);
    RC_ASSERT(left.rules == right.rules);
    RC_ASSERT(left.lines.size() == right.lines.size());
    for (std::size_t each = 0; each < left.lines.size(); ++each) {
        RC_ASSERT(left.lines[each].outcome == right.lines[each].outcome);
        RC_ASSERT(left.lines[each].findings == right.lines[each].findings);
        RC_ASSERT(left.lines[each].refund == right.lines[each].refund);
        RC_ASSERT(left.lines[each].tax == right.lines[each].tax);
        RC_ASSERT(left.lines[each].fee == right.lines[each].fee);
    }
    RC_ASSERT(left.refund.legs.size() == right.refund.legs.size());
    for (std::size_t each = 0; each < left.refund.legs.size(); ++each)
        RC_ASSERT(left.refund.legs[each].amount == right.refund.legs[each].amount);
}

Answer denied(Counter& counter, const Request& request)
{
    const auto answer = counter.desk.commit(request);
    REQUIRE(answer);
    REQUIRE(answer->record.state == ReturnState::Denied);
    return *answer;
}

} // namespace

TEST_CASE("A whole history is derived again as it was", "[returns][property]")
{
    CHECK(rc::check([] {
        Counter counter;
        counter.adoptOwn(strict);
        for (int number = 0; number < 3; ++number) // One of those asked for is unknown.
            counter.shelf.put(anySale(number));
        const auto count = *rc::gen::inRange(1, 12);
        for (int number = 0; number < count; ++number)
            RC_ASSERT(counter.desk.commit(anyRequest(number)).has_value());

        // Staff leave, policies follow, receipts come in: none of it changes what was.
        counter.staff.dismissAll();
        counter.adoptOwn("[window]\ndays = 1\n", 2);
        counter.shelf.put(anySale(3));
        Rederivation past(counter.shelf);
        for (const auto& [record, position] : counter.journal.answers()) {
            RC_ASSERT(!record.request->approval || record.request->approval->pin.empty());
            const auto rules = counter.rules.byName(record.decision.rules);
            RC_ASSERT(rules.has_value());
            const auto again = past.again(record, *rules);
            RC_ASSERT(again.has_value());
            requireSame(*again, record.decision);
            RC_ASSERT(past.settle(record).has_value());
        }
    }));
}

SCENARIO("The past may be asked what other rules would have said", "[returns]")
{
    Counter counter;
    counter.adoptOwn("[window]\ndays = 28\n");
    counter.shelf.put(anySale(1));
    const auto record =
        counter.desk.commit(Counter::asking("r1", {Counter::line(2, 1, "sale-1")}))->record;
    REQUIRE(record.state == ReturnState::Committed);
    counter.adoptOwn("[window]\ndays = 7\n", 2);
    const auto draft = *counter.rules.inForceAt(record.at);

    Rederivation past(counter.shelf);
    const auto again = past.again(record, draft);
    REQUIRE(again);
    CHECK(again->outcome == Outcome::OverridableDenial);
    CHECK(again->policyVersion == 2);
}

SCENARIO("An approval of then is taken by the role it was given in", "[returns]")
{
    Counter counter;
    counter.adoptOwn("[window]\ndays = 28\n[caps]\nvalue = \"5.00\"\n");
    counter.shelf.put(anySale(1));
    auto request = Counter::asking("r1", {Counter::line(2, 1, "sale-1")});
    const auto stored =
        counter.staff.store({{OperatorId("2001"), "Ben", {people::Role::Supervisor}, "2222"}});
    REQUIRE(stored);
    request.approval = people::Approval{OperatorId("2001"), "2222", "regular"};
    const auto record = counter.desk.commit(request)->record;
    REQUIRE(record.state == ReturnState::Committed);

    counter.adoptOwn("[window]\ndays = 28\n[caps]\nvalue = \"5.00\"\n"
                     "[[approval]]\nrole = \"manager\"\n",
                     2);
    Rederivation past(counter.shelf);
    const auto again = past.again(record, *counter.rules.inForceAt(record.at));
    REQUIRE(again);
    CHECK(again->outcome == Outcome::Contingent);
    CHECK(again->lines.at(0).findings.back().facts.at("answer") == "above_their_tier");
}

SCENARIO("Two approvals of then are taken as both were given", "[returns]")
{
    constexpr auto two = "[window]\ndays = 28\n[caps]\nvalue = \"5.00\"\n"
                         "[[approval]]\nrole = \"manager\"\npeople = 2\nproof = \"badge\"\n";
    Counter counter;
    counter.adoptOwn(two);
    counter.shelf.put(anySale(1));
    REQUIRE(counter.staff.store(
        {{OperatorId("2001"), "Ben", {people::Role::Supervisor}, "2222"},
         {OperatorId("3001"), "Cleo", {people::Role::Manager}, "3333", "badge of Cleo"}}));
    auto request = Counter::asking("r1", {Counter::line(2, 1, "sale-1")});
    request.approval = people::Approval{OperatorId("2001"), "2222", "seen", {}, "a digest"};
    request.secondApproval = people::Approval{OperatorId("3001"), "", "seen too", "of Cleo"};
    Rederivation past(counter.shelf);
    const auto againUnder = [&](const Return& record, const Rules& rules) {
        auto again = past.again(record, rules);
        REQUIRE(again);
        return std::move(*again);
    };

    WHEN("both were good")
    {
        request.approval->decision.clear();
        const auto record = counter.desk.commit(request)->record;
        REQUIRE(record.state == ReturnState::Committed);
        counter.staff.dismissAll();
        THEN("they are again, and under rules that take a PIN one of them is not")
        {
            requireSame(againUnder(record, *counter.rules.byName(record.decision.rules)),
                        record.decision);
            counter.adoptOwn("[window]\ndays = 28\n[caps]\nvalue = \"5.00\"\n"
                             "[[approval]]\nrole = \"manager\"\npeople = 2\n",
                             2);
            const auto stricter = againUnder(record, *counter.rules.inForceAt(record.at));
            CHECK(stricter.outcome == Outcome::Contingent);
            CHECK(stricter.lines.at(0).findings.back().facts.at("answer") == "pin_needed");
        }
    }
    WHEN("one was for another decision, or locked out, or alone")
    {
        const auto first = denied(counter, request);
        auto alone = request;
        alone.id = RequestId("r2");
        alone.secondApproval.reset();
        alone.approval->decision.clear();
        const auto second = denied(counter, alone);
        auto wrong = alone;
        wrong.approval->pin = "0";
        for (const auto* id : {"w1", "w2", "w3", "w4", "w5"}) {
            wrong.id = RequestId(id);
            denied(counter, wrong);
        }
        alone.id = RequestId("r3");
        const auto third = denied(counter, alone);
        CHECK(third.record.decision.lines.at(0).findings.back().facts.contains("until"));
        counter.staff.dismissAll();
        THEN("each comes out as it was")
        {
            for (const auto& each : {first, second, third})
                requireSame(
                    againUnder(each.record, *counter.rules.byName(each.record.decision.rules)),
                    each.record.decision);
        }
    }
}

SCENARIO("What nobody kept can't be derived again", "[returns]")
{
    Counter counter;
    auto record = denied(counter, Counter::asking("r1", {Counter::line(1, 1)})).record;
    record.request.reset();
    Rederivation past(counter.shelf);
    const auto again = past.again(record, *counter.rules.inForceAt(record.at));
    REQUIRE_FALSE(again);
    CHECK(again.error().code == ErrorCode::Invalid);
    CHECK(past.settle(record));
}
