// Cash that is handed out after other means were declined: it counts as cash, and the store's caps
// on cash hold for it (rights: H-7).
#include "reprise/returns/CashLimits.h"

#include "Counter.h"
#include "ManualClock.h"

#include "reprise/returns/Rederivation.h"
#include "reprise/settlement/Settlement.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_string.hpp>

using namespace reprise;
using namespace reprise::settlement;
using Catch::Matchers::ContainsSubstring;
using returns::ReturnState;
using tests::Counter;

namespace {

/// Every card is closed.
class ClosedCards : public Payout {
public:
    PayoutAnswer pay(const returns::PaymentOrder&) override
    {
        return {PayoutOutcome::Declined, {}, {}, "card closed"};
    }
    PayoutAnswer inquire(const returns::PaymentOrder&) override { return {}; }
};

receipts::Receipt paidBy(const char* tender, const std::string& number, const std::string& customer,
                         std::int64_t amount)
{
    auto sale = samples::receipt({samples::line(1, 1, amount)});
    sale.number = ReceiptNumber(number);
    sale.customer = customer;
    sale.tenders = {samples::tender(tender, amount)};
    return *receipts::freezeShares(std::move(sale));
}

struct Till {
    explicit Till(const std::string& tenders)
    {
        counter.adoptOwn("[window]\ndays = 400\n[tenders]\n" + tenders);
        clock.set(Counter::asking("x", {}).at);
    }

    /// Given back, the card declined: what is owed waits.
    returns::Return owed(const std::string& request, const std::string& number,
                         rights::Reason reason = rights::Reason::ChangedMind)
    {
        auto asked = Counter::asking(request, {Counter::line(1, 1, number)});
        asked.lines[0].reason = reason;
        asked.at = clock.now();
        const auto answer = desk.commit(asked);
        REQUIRE(answer);
        const auto paid = settlement.pay(answer->record.id);
        REQUIRE(paid);
        REQUIRE(paid->record.state == ReturnState::Pending);
        return paid->record;
    }

    Result<returns::Answer> inCash(const returns::Return& record)
    {
        return settlement.payAgain(record.id, OtherMeans{"cash", true, OperatorId("1042")});
    }

    void refused(const returns::Return& record, const std::string& why)
    {
        const auto steps = counter.journal.steps().size();
        const auto answer = inCash(record);
        REQUIRE_FALSE(answer);
        CHECK(answer.error().code == ErrorCode::Conflict);
        CHECK_THAT(answer.error().detail, ContainsSubstring(why));
        CHECK_THAT(answer.error().detail, ContainsSubstring("expected other means"));
        CHECK(counter.journal.steps().size() == steps);
        CHECK(counter.journal.find(record.id)->record.state == ReturnState::Pending);
    }

    Counter counter;
    returns::Rails rails{{"card", returns::Rail::Terminal}};
    returns::ReturnDesk desk{
        {counter.shelf, counter.journal, counter.approvals, counter.random, counter.rules, rails},
        {"0412", "K1"}};
    ClosedCards terminal;
    support::ManualClock clock;
    returns::CashLimits limits{{counter.journal, counter.shelf, counter.rules}};
    Settlement settlement{{counter.journal, &terminal, clock, counter.random, rails, &limits}};
};

} // namespace

SCENARIO("Cash in place of closed cards is cash of one customer", "[settlement][cash]")
{
    Till till("cash_linked_cap = \"100.00\"\ncash_linked_days = 30\n");
    till.counter.shelf.put(paidBy("card", "S-1", "c_1", 6000));
    till.counter.shelf.put(paidBy("card", "S-2", "c_1", 4000));
    till.counter.shelf.put(paidBy("card", "S-3", "c_2", 4000));
    till.counter.shelf.put(paidBy("cash", "S-4", "c_1", 4000));
    const auto first = till.owed("r1", "S-1");
    const auto second = till.owed("r2", "S-2");
    REQUIRE(till.inCash(first));

    THEN("what reaches the cap is refused, and stays owed")
    {
        till.refused(second, "100.00 GBP");
        AND_THEN("other means are free")
        {
            CHECK(till.settlement.payAgain(second.id, OtherMeans{"store_credit", true, {}}));
        }
    }
    THEN("asked for once more it is not handed out twice, nor counted twice")
    {
        CHECK(till.inCash(first).error().code == ErrorCode::Conflict);
        const auto paid =
            till.counter.journal.cashPaid({ReceiptNumber("S-9"), "c_1", first.at, till.clock.now(),
                                           samples::pence(0).currency()});
        CHECK(*paid == samples::pence(6000));
    }
    THEN("somebody else's cash is none of it, nor that of long ago")
    {
        CHECK(till.inCash(till.owed("r3", "S-3")));
        till.clock.set(till.clock.now() + std::chrono::days{60});
        CHECK(till.inCash(second));
    }
    THEN("a later decision about cash sees it, and comes out the same when it is made again")
    {
        auto asked = Counter::asking("r4", {Counter::line(1, 1, "S-4")});
        const auto denied = till.desk.commit(asked);
        REQUIRE(denied);
        CHECK(denied->record.decision.outcome == policy::Outcome::Denial);

        returns::Rederivation past(till.counter.shelf);
        const auto rules = *till.counter.rules.byName(first.decision.rules);
        for (const auto& record : {first, second}) {
            REQUIRE(past.again(record, rules));
            REQUIRE(past.settle(record));
        }
        REQUIRE(past.follow(till.counter.journal.find(first.id)->record));
        CHECK(past.again(denied->record, rules)->outcome == policy::Outcome::Denial);
    }
    THEN("what was decided before such cash counted is decided as it was")
    {
        auto asked = Counter::asking("r4", {Counter::line(1, 1, "S-4")});
        auto then = till.desk.commit(asked)->record;
        then.decision.edition = returns::Edition::Carriage;
        returns::Rederivation past(till.counter.shelf);
        const auto rules = *till.counter.rules.byName(first.decision.rules);
        REQUIRE(past.again(first, rules));
        REQUIRE(past.settle(first));
        REQUIRE(past.follow(till.counter.journal.find(first.id)->record));
        CHECK(past.again(then, rules)->outcome == policy::Outcome::Authorised);
    }
}

SCENARIO("Cash in place of a closed card is cash of one return", "[settlement][cash]")
{
    Till till("cash_cap = \"50.00\"\n");
    till.counter.shelf.put(paidBy("card", "S-1", "", 5001));
    till.counter.shelf.put(paidBy("card", "S-2", "", 5000));

    THEN("above the cap it is refused")
    {
        till.refused(till.owed("r1", "S-1"), "above the 50.00 GBP");
    }
    THEN("up to the cap it is paid")
    {
        CHECK(till.inCash(till.owed("r2", "S-2"))->record.state == ReturnState::Committed);
    }
    THEN("what the law gives is not held up by it")
    {
        const auto claim = till.owed("r3", "S-1", rights::Reason::Faulty);
        CHECK(till.inCash(claim)->record.state == ReturnState::Committed);
    }
}

TEST_CASE("A workstation that can't look at the limits hands out no cash later",
          "[settlement][cash]")
{
    Till till("when_unknown = \"cash\"\n");
    till.counter.shelf.put(paidBy("card", "S-1", "", 1000));
    const auto record = till.owed("r1", "S-1");
    Settlement blind{
        {till.counter.journal, &till.terminal, till.clock, till.counter.random, till.rails}};
    const auto answer = blind.payAgain(record.id, OtherMeans{"cash", true, {}});
    REQUIRE_FALSE(answer);
    CHECK(answer.error().code == ErrorCode::Conflict);
    CHECK(till.inCash(record));
}
