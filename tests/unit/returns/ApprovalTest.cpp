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

namespace {

constexpr const char* twoAboveAHundred = R"(
[window]
days = 28
[caps]
value = "20.00"
[[approval]]
role = "supervisor"
up_to = "50.00"
[[approval]]
role = "manager"
up_to = "100.00"
[[approval]]
role = "manager"
people = 2
proof = "badge_and_pin"
)";

/// With everybody it takes, under a policy that asks for two people above 100.00.
struct LargeStore : Counter {
    LargeStore()
    {
        adoptOwn(twoAboveAHundred);
        REPRISE_EXPECTS(staff.store(
            {{OperatorId("2001"), "Ben", {people::Role::Supervisor}, "2222", "badge of Ben"},
             {OperatorId("3001"), "Cleo", {people::Role::Manager}, "3333", "badge of Cleo"}}));
        shelf.put(lampSale());
    }

    static people::Approval cleos() { return {OperatorId("3001"), "3333", "seen it", "of Cleo"}; }
    static people::Approval bens() { return {OperatorId("2001"), "2222", "seen it too", "of Ben"}; }

    static Request asked(std::optional<people::Approval> first,
                         std::optional<people::Approval> second = {})
    {
        auto request = Counter::asking("r1", {Counter::line(1, 1)});
        request.approval = std::move(first);
        request.secondApproval = std::move(second);
        return request;
    }
};

} // namespace

SCENARIO("Above a limit it takes two people", "[returns]")
{
    LargeStore counter;
    const auto outcomeOf = [&counter](const Request& request) {
        return counter.desk.commit(request)->record;
    };

    WHEN("a manager and a supervisor approve")
    {
        const auto record = outcomeOf(LargeStore::asked(LargeStore::cleos(), LargeStore::bens()));
        THEN("both stand on the record, without PIN or badge")
        {
            CHECK(record.state == ReturnState::Committed);
            CHECK(record.approver == OperatorId("3001"));
            CHECK(record.secondApprover == OperatorId("2001"));
            CHECK(record.request->secondApproval->reason == "seen it too");
            CHECK(record.request->approval->badge.empty());
            CHECK(record.request->secondApproval->pin.empty());
            CHECK(record.request->secondApproval->badge.empty());
        }
    }
    WHEN("a manager approves alone")
    {
        const auto record = outcomeOf(LargeStore::asked(LargeStore::cleos()));
        CHECK(record.state == ReturnState::Denied);
        CHECK(record.decision.lines[0].findings.back().facts.at("answer") == "second_needed");
        CHECK_FALSE(record.approver);
    }
    WHEN("a manager approves twice")
    {
        const auto record = outcomeOf(LargeStore::asked(LargeStore::cleos(), LargeStore::cleos()));
        CHECK(record.state == ReturnState::Denied);
        CHECK(record.decision.lines[0].findings.back().facts.at("answer") == "same_person");
    }
    WHEN("one of them has left the badge at home")
    {
        auto without = LargeStore::bens();
        without.badge.clear();
        const auto record = outcomeOf(LargeStore::asked(LargeStore::cleos(), without));
        CHECK(record.state == ReturnState::Denied);
        CHECK(record.decision.lines[0].findings.back().facts.at("answer") == "badge_needed");
        CHECK(record.decision.outcome == Outcome::Contingent);
    }
}

TEST_CASE("A request sent again tries no PIN again", "[returns]")
{
    Counter counter;
    counter.shelf.put(lampSale());
    const auto first = counter.desk.commit(lampBack("3001", "0000"));
    REQUIRE(first);
    CHECK(counter.room.pins.looked == 1);
    const auto again = counter.desk.commit(lampBack("3001", "0000"));
    REQUIRE(again);
    CHECK(again->record.id == first->record.id);
    CHECK(counter.room.pins.looked == 1);
}

SCENARIO("An approval is for the decision that was shown", "[returns]")
{
    LargeStore counter;
    // Any digest that tells these decisions apart will do here.
    const DecisionDigest digest = [](const Decision& decision) {
        const auto seen = beforeApprovals(decision);
        std::string name;
        for (const auto& finding : seen.lines.at(0).findings)
            name += finding.rule + "=" + std::string(policy::outcomeName(finding.outcome)) + ";";
        return name;
    };
    DeskPorts ports{counter.shelf, counter.journal, counter.approvals, counter.random,
                    counter.rules};
    ports.digest = digest;
    ReturnDesk desk(ports, {"0412", "K1"});
    const auto shown = digest(*desk.decide(LargeStore::asked({})));
    const auto bound = [](people::Approval approval, const std::string& to) {
        approval.decision = to;
        return approval;
    };

    WHEN("nothing has changed since")
    {
        const auto request =
            LargeStore::asked(bound(LargeStore::cleos(), shown), bound(LargeStore::bens(), shown));
        THEN("it counts, and the decision with it in has the same name")
        {
            CHECK(digest(*desk.decide(request)) == shown);
            CHECK(desk.commit(request)->record.state == ReturnState::Committed);
        }
    }
    WHEN("it would be another decision by now")
    {
        auto request =
            LargeStore::asked(bound(LargeStore::cleos(), shown), bound(LargeStore::bens(), shown));
        request.at += std::chrono::days{30};
        const auto answer = desk.commit(request);
        THEN("it counts for nothing, and no PIN was looked at")
        {
            CHECK(answer->record.state == ReturnState::Denied);
            CHECK(lastFinding(*answer).facts.at("answer") == "other_decision");
            CHECK(counter.room.pins.looked == 0);
        }
    }
    WHEN("the desk can't tell decisions apart")
    {
        const auto answer = counter.desk.commit(
            LargeStore::asked(bound(LargeStore::cleos(), shown), bound(LargeStore::bens(), shown)));
        CHECK(answer->record.state == ReturnState::Denied);
    }
}
