#include "reprise/people/JointApproval.h"

#include "DeskFakes.h"

#include <catch2/catch_test_macros.hpp>

#include <rapidcheck.h>

using namespace reprise;
using namespace reprise::people;

namespace {

constexpr ApprovalNeeds twoWithAManager{Role::Manager, 2, Proof::Pin};

struct Office {
    Office()
    {
        REPRISE_EXPECTS(room.staff.store(
            {{OperatorId("1042"), "Ada", {Role::Clerk}, "pin of 1042", "badge of 1042"},
             {OperatorId("2001"), "Ben", {Role::Supervisor}, "pin of 2001", "badge of 2001"},
             {OperatorId("2002"), "Eve", {Role::Supervisor}, "pin of 2002", "badge of 2002"},
             {OperatorId("3001"), "Cleo", {Role::Manager}, "pin of 3001", "badge of 3001"}}));
    }

    static Approval by(const std::string& id) { return {OperatorId(id), "pin of " + id, "reason"}; }

    JointCheck ask(const ApprovalNeeds& needs, const Approval& first,
                   const std::optional<Approval>& second = {},
                   const std::string& carriedOutBy = "1042")
    {
        auto checked = checkJointly(approvals, needs, {first, second ? &*second : nullptr},
                                    {.carriedOutBy = OperatorId(carriedOutBy)});
        REPRISE_EXPECTS(checked);
        return std::move(*checked);
    }

    tests::StaffRoom room;
    StaffApprovals approvals{room.ports()};
};

} // namespace

SCENARIO("What takes two people takes two different ones", "[people]")
{
    Office office;
    CHECK(office.ask(twoWithAManager, Office::by("3001"), Office::by("2001")).isGood());
    CHECK(office.ask(twoWithAManager, Office::by("2001"), Office::by("3001")).isGood());

    THEN("one alone is told that a second is needed")
    {
        const auto alone = office.ask(twoWithAManager, Office::by("3001"));
        CHECK_FALSE(alone.isGood());
        CHECK(alone.first.answer == ApprovalAnswer::SecondNeeded);
        CHECK_FALSE(alone.second);
    }
    THEN("the same one twice is one")
    {
        const auto twice = office.ask(twoWithAManager, Office::by("3001"), Office::by("3001"));
        CHECK_FALSE(twice.isGood());
        CHECK(twice.second->answer == ApprovalAnswer::SamePerson);
    }
    THEN("somebody has to have the role")
    {
        const auto low = office.ask(twoWithAManager, Office::by("2001"), Office::by("2002"));
        CHECK_FALSE(low.isGood());
        CHECK(low.first.answer == ApprovalAnswer::AboveTheirTier);
        CHECK(low.second->answer == ApprovalAnswer::AboveTheirTier);
        CHECK(office.ask({Role::Supervisor, 2, Proof::Pin}, Office::by("2001"), Office::by("2002"))
                  .isGood());
    }
    THEN("neither carries it out, and neither is a clerk")
    {
        CHECK_FALSE(
            office.ask(twoWithAManager, Office::by("3001"), Office::by("2001"), "2001").isGood());
        CHECK_FALSE(
            office.ask(twoWithAManager, Office::by("3001"), Office::by("2001"), "3001").isGood());
        CHECK(office.ask(twoWithAManager, Office::by("3001"), Office::by("1042"), "2001")
                  .second->answer
              == ApprovalAnswer::NotEntitled);
    }
    THEN("where one is enough a second is not even looked at")
    {
        auto wrong = Office::by("2001");
        wrong.pin = "no";
        CHECK(office.ask({Role::Manager, 1, Proof::Pin}, Office::by("3001"), wrong).isGood());
        CHECK(office.room.attempts.writes == 0);
    }
}

SCENARIO("A policy may ask for a badge, a PIN, or both", "[people]")
{
    Office office;
    const auto showing = [&office](Proof needed, bool pin, bool badge) {
        Approval approval{OperatorId("3001"), pin ? "pin of 3001" : "", "reason"};
        if (badge) approval.badge = "of 3001";
        return office.ask({Role::Supervisor, 1, needed}, approval).first.answer;
    };
    CHECK(showing(Proof::Pin, true, false) == ApprovalAnswer::Approved);
    CHECK(showing(Proof::Pin, true, true) == ApprovalAnswer::Approved);
    CHECK(showing(Proof::Pin, false, true) == ApprovalAnswer::PinNeeded);
    CHECK(showing(Proof::Badge, false, true) == ApprovalAnswer::Approved);
    CHECK(showing(Proof::Badge, true, false) == ApprovalAnswer::Approved);
    CHECK(showing(Proof::BadgeAndPin, true, false) == ApprovalAnswer::BadgeNeeded);
    CHECK(showing(Proof::BadgeAndPin, false, true) == ApprovalAnswer::PinNeeded);
    CHECK(showing(Proof::BadgeAndPin, true, true) == ApprovalAnswer::Approved);
}

SCENARIO("An approval counts for the decision that was shown", "[people]")
{
    Office office;
    auto approval = Office::by("3001");
    approval.decision = "shown";
    const auto answer = [&](const std::string& today) {
        return office.approvals.check(approval, {.decision = today})->answer;
    };
    CHECK(answer("shown") == ApprovalAnswer::Approved);
    CHECK(answer("another") == ApprovalAnswer::OtherDecision);
    CHECK(answer("") == ApprovalAnswer::OtherDecision);
    CHECK(office.room.pins.looked == 1);
}

TEST_CASE("Whatever is shown, nobody approves their own, and two are two", "[people][property]")
{
    CHECK(rc::check([] {
        Office office;
        const std::vector<std::string> everybody{"1042", "2001", "2002", "3001", "9999"};
        const auto somebody = rc::gen::elementOf(everybody);
        const auto anyApproval = [&] {
            const auto id = *somebody;
            Approval approval{
                OperatorId(id), "",
                *rc::gen::elementOf(std::vector<std::string>{"reason", " ", "regular customer"})};
            if (*rc::gen::weightedOneOf<bool>(
                    {{4, rc::gen::just(true)}, {1, rc::gen::just(false)}}))
                approval.pin =
                    "pin of " + *rc::gen::elementOf(std::vector<std::string>{id, id, "1"});
            if (*rc::gen::arbitrary<bool>()) approval.badge = "of " + id;
            return approval;
        };
        const ApprovalNeeds needs{
            *rc::gen::elementOf(std::vector{Role::Supervisor, Role::Manager}),
            *rc::gen::inRange(1, 3),
            *rc::gen::elementOf(std::vector{Proof::Pin, Proof::Badge, Proof::BadgeAndPin})};
        const auto first = anyApproval();
        const auto second =
            *rc::gen::arbitrary<bool>() ? std::optional(anyApproval()) : std::nullopt;
        const auto carriedOutBy = *somebody;

        const auto checked = office.ask(needs, first, second, carriedOutBy);
        RC_CLASSIFY(checked.isGood());
        if (!checked.isGood()) return;
        RC_ASSERT(first.approver.text() != carriedOutBy);
        RC_ASSERT(checked.first.role >= Role::Supervisor);
        auto highest = *checked.first.role;
        if (needs.people == 2) {
            RC_ASSERT(second && checked.second);
            RC_ASSERT(second->approver != first.approver);
            RC_ASSERT(second->approver.text() != carriedOutBy);
            highest = std::max(highest, *checked.second->role);
        }
        RC_ASSERT(highest >= needs.role);
    }));
}
