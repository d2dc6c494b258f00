// What a slip may and may not say, whatever the return.
#include "SlipSamples.h"

#include "reprise/slips/GoodsLabels.h"
#include "reprise/slips/PlainText.h"
#include "reprise/slips/ReturnSlips.h"
#include "reprise/slips/SlipKind.h"

#include <catch2/catch_test_macros.hpp>

using namespace reprise;
using namespace reprise::slips;
using returns::OrderState;
using returns::ReturnState;

namespace {

std::string pageOf(const SlipDocument& slip)
{
    // So wide that no sentence is broken.
    return plainText(slip, 400);
}

std::string customers(const returns::Answer& answer)
{
    return pageOf(customerSlip(answer, samples::fernhill()));
}

bool shows(const std::string& page, const std::string& part)
{
    return page.find(part) != std::string::npos;
}

} // namespace

TEST_CASE("A refund that waits for head office is owed, and nobody is said to have declined it",
          "[slips][claims]")
{
    auto waiting = samples::paidByTerminal(ReturnState::Pending, OrderState::Planned);
    waiting.record.claim = returns::Claim{ClaimId(std::string(32, 'c')), {}};
    CHECK(customerKind(waiting.record) == SlipKind::Pending);
    const auto page = customers(waiting);
    CHECK(shows(page, "Return: your refund follows"));
    CHECK(shows(page, "We owe you"));
    CHECK(shows(page, "Still owed to you."));
    CHECK_FALSE(shows(page, "did not go through"));
    CHECK_FALSE(shows(page, "is paid"));
}

TEST_CASE("Head office's no is a refusal that says what it rests on", "[slips][claims]")
{
    auto denied = samples::paidByTerminal(ReturnState::Denied, OrderState::Planned);
    CHECK_FALSE(shows(customers(denied), "come back already"));
    denied.record.claim =
        returns::Claim{ClaimId(std::string(32, 'c')), {}, returns::ClaimState::Denied};
    const auto page = customers(denied);
    CHECK(shows(page, "Return not accepted"));
    CHECK(shows(page, "It has come back already, or is being returned at another place."));
    CHECK(shows(page, "Nothing was taken back. No money moved."));
    CHECK_FALSE(shows(page, "By itself it could come back."));
}

TEST_CASE("Nothing says that money has moved unless the other side said so", "[slips]")
{
    const auto paid = samples::paidByTerminal(ReturnState::Committed, OrderState::Paid);
    CHECK(shows(customers(paid), "Your refund is paid."));
    CHECK(shows(customers(paid), "058213"));
    CHECK(shows(customers(paid), "POI-77120"));

    for (const auto& answer :
         {samples::slipAnswer(ReturnState::Committed), samples::slipAnswer(ReturnState::Pending),
          samples::paidByTerminal(ReturnState::Paying, OrderState::Paying),
          samples::paidByTerminal(ReturnState::InDoubt, OrderState::InDoubt),
          samples::paidByTerminal(ReturnState::Withdrawn, OrderState::Declined),
          samples::refusedAnswer()}) {
        const auto page = customers(answer);
        CHECK_FALSE(shows(page, "refunded"));
        CHECK_FALSE(shows(page, "is paid"));
        CHECK_FALSE(shows(page, "Paid."));
        CHECK_FALSE(shows(page, "Authorisation"));
    }
}

TEST_CASE("Store credit is on a paper of its own, once it has been issued", "[slips]")
{
    auto answer = samples::slipAnswer(ReturnState::Committed);
    answer.record.decision.refund.legs.front().type = "store_credit";
    CHECK(shows(customers(answer), "It is on a paper of its own."));
    answer.record.state = ReturnState::Pending;
    CHECK_FALSE(shows(customers(answer), "It is on a paper of its own."));
}

TEST_CASE("The customer's paper follows the money", "[slips]")
{
    using enum SlipKind;
    CHECK(customerKind(samples::slipAnswer(ReturnState::Committed).record) == Refund);
    CHECK(customerKind(samples::slipAnswer(ReturnState::Accepted).record) == Pending);
    CHECK(customerKind(samples::slipAnswer(ReturnState::Pending).record) == Pending);
    CHECK(customerKind(samples::paidByTerminal(ReturnState::Paying, OrderState::Paying).record)
          == InDoubt);
    CHECK(customerKind(samples::paidByTerminal(ReturnState::Pending, OrderState::Declined).record)
          == Declined);
    CHECK(customerKind(samples::refusedAnswer().record) == Refusal);
    CHECK(customerKind(samples::slipAnswer(ReturnState::Withdrawn).record) == Withdrawn);

    for (const auto kind : {Refund, Pending, InDoubt, Declined, Refusal, Withdrawn, Store,
                            Quarantine, BookedIn, CreditNote, Voucher}) {
        const auto again = parseSlipKind(slipKindName(kind));
        REQUIRE(again);
        CHECK(*again == kind);
    }
    CHECK_FALSE(parseSlipKind("receipt"));
}

TEST_CASE("An order that was asked again counts as it stands now", "[slips]")
{
    auto answer = samples::paidByTerminal(ReturnState::Committed, OrderState::Declined);
    auto again = answer.record.orders.front();
    again.id = returns::orderId(answer.record.id, 1);
    again.type = "cash";
    again.last4.clear();
    again.state = OrderState::Paid;
    answer.record.orders.push_back(again);
    const auto page = customers(answer);
    CHECK(shows(page, "To cash"));
    CHECK_FALSE(shows(page, "4242"));
    CHECK_FALSE(shows(page, "Not paid"));
    // The store sees both.
    const auto copy = pageOf(storeCopy(answer, samples::fernhill()));
    CHECK(shows(copy, "R-0412-K1-7Q4M9X2C.1"));
    CHECK(shows(copy, "R-0412-K1-7Q4M9X2C.2"));
    CHECK(shows(copy, "issuer not available"));
}

TEST_CASE("What the customer paid in an exchange is no refund", "[slips]")
{
    auto answer = samples::paidByTerminal(ReturnState::Committed, OrderState::Paid);
    answer.record.orders.front().kind = returns::OrderKind::Collect;
    answer.record.decision.refund.legs.clear();
    const auto page = customers(answer);
    CHECK(shows(page, "From card ending 4242"));
    CHECK(shows(page, "Paid by you."));

    auto& record = answer.record;
    record.orders.front().state = OrderState::Declined;
    record.state = ReturnState::Pending;
    CHECK(shows(customers(answer), "Your payment was not taken."));
    CHECK_FALSE(shows(customers(answer), "We owe you"));
    record.orders.front().state = OrderState::InDoubt;
    record.state = ReturnState::InDoubt;
    CHECK(shows(customers(answer), "whether your payment has gone through"));
}

TEST_CASE("A refusal has its four parts, is recorded, and shows no amount", "[slips]")
{
    const auto page = customers(samples::refusedAnswer());
    CHECK(shows(page, "Return not accepted"));
    CHECK(shows(page, "sold as a final sale"));
    CHECK(shows(page, "Store policy uk-high-street, version 7"));
    CHECK(shows(page, "Your statutory rights are not affected."));
    CHECK(shows(page, "If something is wrong with it"));
    CHECK(shows(page, "No money moved"));
    CHECK(shows(page, "is recorded under the number above"));
    CHECK(shows(page, "A colleague can look at it again"));
    CHECK_FALSE(shows(page, "4.77"));
    CHECK(shows(page, "R-0412-K1-7Q4M9X2C"));
}

TEST_CASE("Who holds a gift slip learns neither price nor card", "[slips][rights]")
{
    auto setting = samples::fernhill();
    setting.holder = Holder::GiftHolder;
    for (const auto& answer :
         {samples::paidByTerminal(ReturnState::Committed, OrderState::Paid),
          samples::slipAnswer(ReturnState::Pending),
          samples::paidByTerminal(ReturnState::Pending, OrderState::Declined),
          samples::paidByTerminal(ReturnState::InDoubt, OrderState::InDoubt)}) {
        const auto page = pageOf(customerSlip(answer, setting));
        CHECK_FALSE(shows(page, "4.77"));
        CHECK_FALSE(shows(page, "0.79"));
        CHECK_FALSE(shows(page, "4242"));
    }
}

TEST_CASE("A practice paper and a second copy can't be taken for the real one", "[slips]")
{
    auto setting = samples::fernhill();
    setting.shop.terminal = Terminal::Training;
    setting.reprint = 1;
    auto recalled = samples::slipAnswer(ReturnState::Committed);
    recalled.record.decision.lines.front().reason = rights::Reason::Recalled;
    for (const auto& slip :
         {customerSlip(recalled, setting), customerSlip(samples::refusedAnswer(), setting),
          storeCopy(recalled, setting), quarantineLabels(recalled, setting).at(0)}) {
        CHECK(shows(pageOf(slip), "TRAINING - NOT A REAL RETURN"));
        CHECK(shows(pageOf(slip), "REPRINT 1"));
    }
    CHECK_FALSE(shows(customers(recalled), "REPRINT"));
    CHECK_FALSE(shows(customers(recalled), "TRAINING"));
}

TEST_CASE("Only what came in and is unsafe gets a quarantine label", "[slips]")
{
    const auto setting = samples::fernhill();
    auto answer = samples::slipAnswer(ReturnState::Committed);
    CHECK(quarantineLabels(answer, setting).empty());
    answer.record.decision.lines.front().condition = policy::Condition::Unsafe;
    CHECK(quarantineLabels(answer, setting).size() == 1);
    answer.record.state = ReturnState::Denied;
    CHECK(quarantineLabels(answer, setting).empty());
}

TEST_CASE("What somebody typed can't break a slip", "[slips]")
{
    auto answer = samples::slipAnswer(ReturnState::Committed);
    answer.record.approver = OperatorId("2001");
    answer.record.approvalReason = "one\ntwo\x1b@three";
    for (const auto& line : storeCopy(answer, samples::fernhill()).lines)
        for (const auto each : line.left + line.right)
            CHECK_FALSE((static_cast<unsigned char>(each) < 0x20));
}

TEST_CASE("What was paid without head office says so calmly, and cash is collected as ever",
          "[slips][offline]")
{
    auto offline = samples::paidByTerminal(ReturnState::OfflinePaid, OrderState::Paid);
    auto& record = offline.record;
    record.claim = returns::Claim{ClaimId(std::string(32, 'c')), {}, returns::ClaimState::Offline};
    for (auto& leg : record.decision.refund.legs)
        leg.type = "cash";
    record.orders.front().type = "cash";
    record.orders.front().rail = returns::Rail::Till;
    record.orders.front().reference.clear();
    record.orders.front().authorisation.clear();
    CHECK(customerKind(record) == SlipKind::Refund);
    const auto page = customers(offline);
    CHECK(shows(page, "Collect it with this slip."));
    CHECK(shows(page, "We could not reach head office just now. You get your money all the same."));
    CHECK(shows(page, "Your refund is recorded."));
    CHECK_FALSE(shows(page, "is paid"));
    // Head office has heard of it: nothing more has to be said.
    record.state = ReturnState::Committed;
    CHECK_FALSE(shows(customers(offline), "We could not reach head office"));
}
