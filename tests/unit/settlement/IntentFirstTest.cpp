// M4 and M5: intent is durable before anybody is asked for money, and no answer is not an answer.
#include "DeskFakes.h"
#include "ManualClock.h"
#include "MemoryReturnJournal.h"
#include "ReturnSamples.h"

#include "reprise/settlement/Settlement.h"

#include <catch2/catch_test_macros.hpp>

using namespace reprise;
using namespace reprise::settlement;
using returns::OrderState;
using returns::ReturnState;

namespace {

/// Looks into the journal in the moment in which it is asked for money.
class Witness : public Payout {
public:
    explicit Witness(tests::MemoryReturnJournal& journal) : m_journal(journal) {}

    PayoutAnswer pay(const returns::PaymentOrder& order) override
    {
        ++asked;
        for (const auto& answer : m_journal.answers())
            for (const auto& known : answer.record.orders)
                if (known.id == order.id) seen = answer.record.state;
        return {PayoutOutcome::Unknown, {}, {}, "timeout"};
    }
    PayoutAnswer inquire(const returns::PaymentOrder& order) override
    {
        inquired = order.serviceId;
        return {PayoutOutcome::Paid, "T-1", "031337", {}};
    }

    int asked = 0;
    std::optional<ReturnState> seen;
    std::string inquired;

private:
    tests::MemoryReturnJournal& m_journal;
};

} // namespace

SCENARIO("M4, M5: a crash leaves no payment unrecorded, a timeout none unknown for ever",
         "[settlement][M4][M5]")
{
    tests::MemoryReturnJournal journal;
    support::ManualClock clock;
    clock.set(samples::hearts().soldAt + std::chrono::days{21});
    tests::CountingBytes random;
    Witness terminal(journal);
    Settlement settlement{{journal, &terminal, clock, random, {{"card", returns::Rail::Terminal}}}};
    auto record = samples::returned(samples::hearts(), 1, 2, {}, "7Q4M9X2C");
    record.state = ReturnState::Paying;
    record.orders = {{.id = returns::orderId(record.id, 0),
                      .serviceId = "S000000001",
                      .rail = returns::Rail::Terminal,
                      .type = "card",
                      .token = "tok_1",
                      .last4 = "4242",
                      .amount = record.decision.refund.amount,
                      .askedAt = clock.now()}};
    REQUIRE(journal.record(record, {samples::hearts()}));
    const auto answer = settlement.pay(record.id);
    REQUIRE(answer);

    THEN("M4: what is asked for stands in the journal before it is asked for")
    {
        CHECK(terminal.seen == ReturnState::Paying);
    }
    THEN("M5: without an answer it is in doubt, and is asked about under its own number")
    {
        CHECK(answer->record.state == ReturnState::InDoubt);
        const auto settled = settlement.inquire(record.id);
        CHECK(settled->record.state == ReturnState::Committed);
        CHECK(terminal.inquired == "S000000001");
        CHECK(terminal.asked == 1);
    }
}

TEST_CASE("H02: after a decline, other means keep the sentence the customer agreed to (H-2)",
          "[settlement][H02]")
{
    tests::MemoryReturnJournal journal;
    support::ManualClock clock;
    tests::CountingBytes random;
    Settlement settlement{{journal, nullptr, clock, random, {}}};
    auto record = samples::returned(samples::hearts(), 1, 2, {}, "7Q4M9X2C");
    record.state = ReturnState::Paying;
    record.orders = {{.id = returns::orderId(record.id, 0),
                      .serviceId = "S000000001",
                      .rail = returns::Rail::Terminal,
                      .type = "card",
                      .token = "tok_1",
                      .last4 = "4242",
                      .amount = record.decision.refund.amount,
                      .askedAt = clock.now()}};
    REQUIRE(journal.record(record, {samples::hearts()}));
    REQUIRE(settlement.pay(record.id)->record.state == ReturnState::Pending);
    const OtherMeans credit{"store_credit", true, OperatorId("1042"), "other_means.en.1",
                            clock.now()};
    const auto answer = settlement.payAgain(record.id, credit);
    REQUIRE(answer);
    CHECK(answer->record.state == ReturnState::Committed);
    CHECK(journal.steps().back().reason
          == "other means, with the customer's consent to other_means.en.1 at "
                 + isoUtc(*credit.consentAt));
}
