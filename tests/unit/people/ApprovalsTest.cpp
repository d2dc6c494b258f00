#include "reprise/people/Approvals.h"

#include "DeskFakes.h"

#include <catch2/catch_test_macros.hpp>

using namespace reprise;
using namespace reprise::people;

SCENARIO("An approval counts when somebody entitled gives it with a reason", "[people]")
{
    tests::StaffRoom room;
    auto& staff = room.staff;
    REQUIRE(staff.store({{OperatorId("1042"), "Ada", {Role::Clerk}, "1111"},
                         {OperatorId("2001"), "Ben", {Role::Clerk, Role::Supervisor}, "2222"},
                         {OperatorId("3001"), "Cleo", {Role::Manager}, "3333"}}));
    StaffApprovals approvals(room.ports());
    const auto ask = [&approvals](const char* who, const char* pin, const char* reason,
                                  std::optional<OperatorId> carriedOutBy = OperatorId("1042")) {
        return approvals.check({OperatorId(who), pin, reason}, {.carriedOutBy = carriedOutBy})
            ->answer;
    };

    CHECK(ask("2001", "2222", "regular customer") == ApprovalAnswer::Approved);
    CHECK(ask("3001", "3333", "regular customer") == ApprovalAnswer::Approved);
    CHECK(ask("3001", "3333", "at the kiosk", std::nullopt) == ApprovalAnswer::Approved);
    CHECK(ask("9999", "3333", "regular customer") == ApprovalAnswer::UnknownApprover);
    CHECK(ask("3001", "3334", "regular customer") == ApprovalAnswer::WrongPin);
    CHECK(ask("3001", "", "regular customer") == ApprovalAnswer::WrongPin);
    CHECK(ask("1042", "1111", "regular customer", OperatorId("2001"))
          == ApprovalAnswer::NotEntitled);
    CHECK(ask("2001", "2222", "regular customer", OperatorId("2001")) == ApprovalAnswer::OwnReturn);
    CHECK(ask("2001", "2222", " \t") == ApprovalAnswer::NoReason);

    WHEN("it takes a manager")
    {
        const auto askForMore = [&approvals](const char* who, const char* pin) {
            return *approvals.check({OperatorId(who), pin, "regular customer"},
                                    {.needed = Role::Manager, .carriedOutBy = OperatorId("1042")});
        };
        THEN("a supervisor's word is not enough, and a stranger learns nobody's role")
        {
            CHECK(askForMore("2001", "2222").answer == ApprovalAnswer::AboveTheirTier);
            CHECK(askForMore("2001", "2222").role == Role::Supervisor);
            CHECK(askForMore("3001", "3333").answer == ApprovalAnswer::Approved);
            CHECK(askForMore("3001", "3333").role == Role::Manager);
            CHECK(askForMore("2001", "0000").answer == ApprovalAnswer::WrongPin);
            CHECK_FALSE(askForMore("2001", "0000").role);
            CHECK(askForMore("1042", "1111").answer == ApprovalAnswer::NotEntitled);
        }
    }
    WHEN("nobody can look at the list of staff")
    {
        staff.broken = true;
        const auto answer = approvals.check({OperatorId("2001"), "2222", "x"}, {});
        THEN("that is an error and not a no")
        {
            REQUIRE_FALSE(answer);
            CHECK(answer.error().code == ErrorCode::Unavailable);
        }
    }
}

TEST_CASE("Answers have a name in findings", "[people]")
{
    for (const auto answer :
         {ApprovalAnswer::Approved, ApprovalAnswer::AboveTheirTier, ApprovalAnswer::NoReason,
          ApprovalAnswer::WrongPin, ApprovalAnswer::Locked, ApprovalAnswer::SamePerson})
        CHECK(*parseApprovalAnswer(approvalAnswerName(answer)) == answer);
    CHECK_FALSE(parseApprovalAnswer("perhaps"));
}

SCENARIO("Who is locked out approves nothing, and is told until when", "[people]")
{
    tests::StaffRoom room;
    REQUIRE(room.staff.store({{OperatorId("3001"), "Cleo", {Role::Manager}, "3333"}}));
    StaffApprovals approvals(room.ports());
    const auto ask = [&approvals](const char* pin) {
        return *approvals.check({OperatorId("3001"), pin, "regular customer"}, {});
    };
    for (int count = 0; count < 5; ++count)
        REQUIRE(ask("0000").answer == ApprovalAnswer::WrongPin);
    CHECK(ask("3333").answer == ApprovalAnswer::Locked);
    CHECK(ask("3333").until == "2026-11-22T10:00:30Z");
    CHECK_FALSE(ask("3333").role);
    room.clock.advance(std::chrono::seconds{30});
    CHECK(ask("3333").answer == ApprovalAnswer::Approved);
}

TEST_CASE("Roles are spelt as in an import", "[people]")
{
    CHECK(*parseRole("supervisor") == Role::Supervisor);
    CHECK(roleName(Role::Manager) == "manager");
    CHECK(parseRole("boss").error().code == ErrorCode::Invalid);
}
