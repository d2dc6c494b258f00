// Claim before money, at the desk: what is asked for, of which decisions, and what waits for it.
#include "Counter.h"
#include "ReturnSamples.h"

#include "reprise/wire/ReturnJson.h"

#include <catch2/catch_test_macros.hpp>

using namespace reprise;
using namespace reprise::returns;
using namespace reprise::tests;
using samples::pence;

namespace {

constexpr auto receiptNumber = "0412-03-20261101-00123";

/// A desk with a head office, and cards that go through a payment terminal.
struct ClaimingCounter : Counter {
    explicit ClaimingCounter(const std::string& policyName = "open") : Counter(policyName)
    {
        shelf.put(samples::hearts());
    }

    Answer take(Request request)
    {
        auto answer = claiming.commit(request);
        REQUIRE(answer);
        return std::move(*answer);
    }

    ReturnDesk claiming{{.receipts = shelf,
                         .journal = journal,
                         .approvals = approvals,
                         .random = random,
                         .rules = rules,
                         .rails = {{"card", Rail::Terminal}},
                         .claims = ClaimFirst::Yes},
                        {"0412", "K1"}};
};

} // namespace

TEST_CASE("A return with a head office is claimed first, and asks nobody for money",
          "[returns][claims]")
{
    ClaimingCounter counter;
    const auto answer = counter.take(Counter::asking("r1", {Counter::line(1, 2)}));
    CHECK(answer.record.state == ReturnState::Claiming);
    REQUIRE(answer.record.claim);
    CHECK(answer.record.claim->state == ClaimState::Asked);
    CHECK(answer.record.claim->id.text().size() == 32);
    CHECK(answer.record.claim->lines
          == std::vector{ClaimLine{ReceiptNumber(receiptNumber), 1, 2,
                                   answer.record.decision.refund.amount, 6, pence(1430)}});
    REQUIRE(answer.record.orders.size() == 1);
    CHECK(answer.record.orders[0].state == OrderState::Planned);
    CHECK(counter.journal.ledger(ReceiptNumber(receiptNumber))->line(1).units == 2);
}

TEST_CASE("Two returns never claim under one id", "[returns][claims]")
{
    ClaimingCounter counter;
    const auto one = counter.take(Counter::asking("r1", {Counter::line(1, 1)}));
    const auto other = counter.take(Counter::asking("r2", {Counter::line(1, 1)}));
    CHECK(one.record.claim->id != other.record.claim->id);
}

TEST_CASE("A line that is named twice is claimed once, for all of it", "[returns][claims]")
{
    ClaimingCounter counter;
    const auto answer =
        counter.take(Counter::asking("r1", {Counter::line(1, 2), Counter::line(1, 1)}));
    REQUIRE(answer.record.claim);
    REQUIRE(answer.record.claim->lines.size() == 1);
    CHECK(answer.record.claim->lines[0].units == 3);
    CHECK(answer.record.claim->lines[0].amount == answer.record.decision.refund.amount);
}

TEST_CASE("Of goods that stay, only the money is claimed", "[returns][claims]")
{
    const auto sale = samples::hearts();
    const auto record = samples::reduced(sale, 1, 2, 100, {}, "A");
    const auto lines = linesToClaim(record.decision, policy::Remedy::PriceReduction, {sale});
    REQUIRE(lines.size() == 1);
    CHECK(lines[0].units == 0);
    CHECK(lines[0].amount == pence(100));
}

TEST_CASE("A repair takes no line, and goods without a receipt are nobody's", "[returns][claims]")
{
    const auto sale = samples::hearts();
    auto record = samples::returned(sale, 1, 2, {}, "A");
    CHECK(linesToClaim(record.decision, policy::Remedy::Repair, {sale}).empty());
    record.decision.lines[0].receipt.reset();
    CHECK(linesToClaim(record.decision, policy::Remedy::Refund, {sale}).empty());
}

TEST_CASE("A denial claims nothing, and neither does a desk without a head office",
          "[returns][claims]")
{
    ClaimingCounter counter;
    const auto denied = counter.take(Counter::asking("r1", {Counter::line(1, 7)}));
    CHECK(denied.record.state == ReturnState::Denied);
    CHECK_FALSE(denied.record.claim);
    const auto alone = counter.desk.commit(Counter::asking("r2", {Counter::line(1, 1)}));
    REQUIRE(alone);
    CHECK_FALSE(alone->record.claim);
    CHECK(alone->record.state == ReturnState::Committed);
}

TEST_CASE("A receipt that comes in is claimed before it is paid", "[returns][claims]")
{
    ClaimingCounter counter;
    counter.adoptOwn("[window]\ndays = 28\n");
    auto sale = samples::hearts();
    sale.number = ReceiptNumber("0412-03-20261101-00777");
    auto request = Counter::asking("r1", {Counter::line(1, 1, sale.number.text())});
    request.shown =
        ShownReceipt{sale.number, sale.soldAt, {{1, "85123A", "WHITE HANGING HEART", 6, 255}}};
    const auto open = counter.take(request);
    REQUIRE(open.record.state == ReturnState::Pending);
    CHECK_FALSE(open.record.claim);

    counter.shelf.put(sale);
    const auto verified = counter.claiming.verify(open.record.id, request.at);
    REQUIRE(verified);
    CHECK(verified->record.state == ReturnState::Pending);
    CHECK(awaitsGrant(verified->record));
    REQUIRE_FALSE(verified->record.orders.empty());
    CHECK(verified->record.orders[0].state == OrderState::Planned);
}

TEST_CASE("A claim is written into its return's payload and read back", "[returns][claims]")
{
    ClaimingCounter counter;
    const auto answer = counter.take(Counter::asking("r1", {Counter::line(1, 2)}));
    const auto read = wire::returnFromPayload(wire::toPayload(answer.record));
    REQUIRE(read);
    CHECK(read->claim == answer.record.claim);
    CHECK(read->state == ReturnState::Claiming);
    CHECK(wire::toPayload(*read) == wire::toPayload(answer.record));
}
