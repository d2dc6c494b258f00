#include "Counter.h"

#include "reprise/policy/Rule.h"

#include <catch2/catch_test_macros.hpp>

using namespace reprise;
using namespace reprise::returns;
using namespace reprise::tests;
using policy::Outcome;

namespace {

/// A lamp for 150.00, above the cap of the high-street policy.
receipts::Receipt lampSale()
{
    auto sale = samples::receipt({samples::line(1, 1, 150'00)});
    sale.tenders = {samples::tender("card", 150'00)};
    return *receipts::freezeShares(std::move(sale));
}

Request lampBack(const char* approver, const char* pin)
{
    auto request = Counter::asking("r1", {Counter::line(1, 1)});
    request.approval = people::Approval{OperatorId(approver), pin, "regular customer"};
    return request;
}

const policy::Finding& lastFinding(const Answer& answer)
{
    return answer.record.decision.lines.at(0).findings.back();
}

} // namespace

SCENARIO("An approval lifts what may be lifted", "[returns]")
{
    Counter counter;
    counter.shelf.put(lampSale());

    WHEN("nobody approves")
    {
        const auto answer = counter.desk.commit(Counter::asking("r1", {Counter::line(1, 1)}));
        THEN("it stays where it is")
        {
            CHECK(answer->record.state == ReturnState::Denied);
            CHECK(answer->record.decision.outcome == Outcome::Contingent);
            CHECK_FALSE(answer->record.approver);
        }
    }
    WHEN("a manager approves")
    {
        const auto answer = counter.desk.commit(lampBack("3001", "3333"));
        THEN("it goes through, and who said so stays on record without the PIN")
        {
            CHECK(answer->record.state == ReturnState::Committed);
            CHECK(answer->record.decision.outcome == Outcome::Authorised);
            CHECK(answer->record.decision.route == Route::Colleague);
            CHECK(answer->record.approver == OperatorId("3001"));
            CHECK(answer->record.approvalReason == "regular customer");
            CHECK(lastFinding(*answer).rule == policy::rule::approval);
            CHECK(lastFinding(*answer).outcome == Outcome::Authorised);
        }
    }
    WHEN("the approval is no good")
    {
        const auto answer = counter.desk.commit(lampBack("3001", "0000"));
        THEN("it lifts nothing and says why")
        {
            CHECK(answer->record.state == ReturnState::Denied);
            CHECK(answer->record.decision.outcome == Outcome::Contingent);
            CHECK_FALSE(answer->record.approver);
            CHECK(lastFinding(*answer).facts.at("answer") == "wrong_pin");
        }
    }
    WHEN("the one who carries it out approves it")
    {
        auto request = lampBack("3001", "3333");
        request.operatorId = OperatorId("3001");
        const auto answer = counter.desk.commit(request);
        CHECK(answer->record.state == ReturnState::Denied);
        CHECK(lastFinding(*answer).facts.at("answer") == "own_return");
    }
    WHEN("the answer was no, and no exception may be made")
    {
        auto sale = lampSale();
        sale.lines[0].traits = {"final_sale"};
        counter.shelf.put(sale);
        const auto answer = counter.desk.commit(lampBack("3001", "3333"));
        CHECK(answer->record.decision.outcome == Outcome::Denial);
        CHECK(answer->record.state == ReturnState::Denied);
    }
    WHEN("it is late, and an exception may be made")
    {
        auto request = lampBack("3001", "3333");
        request.at += std::chrono::days{60};
        const auto answer = counter.desk.commit(request);
        CHECK(answer->record.state == ReturnState::Committed);
    }
    WHEN("the staff can't be looked up")
    {
        counter.staff.broken = true;
        const auto answer = counter.desk.commit(lampBack("3001", "3333"));
        REQUIRE_FALSE(answer);
        CHECK(answer.error().code == ErrorCode::Unavailable);
    }
}
