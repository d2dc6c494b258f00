// How much can still come back: the rows Q1 to Q24 of deploy/docs/refund-scenarios.md that the desk
// answers by counting.
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

receipts::Receipt sold(std::vector<receipts::Line> lines, const char* means = "card")
{
    auto sale = samples::receipt(std::move(lines));
    std::int64_t total = 0;
    for (const auto& line : sale.lines)
        total += line.quantity * line.unitPrice.minor();
    sale.tenders = {samples::tender(means, total)};
    return *receipts::freezeShares(std::move(sale));
}

/// A counter with one receipt, and returns of it.
struct Case {
    explicit Case(receipts::Receipt sale) : number(sale.number)
    {
        counter.adoptOwn("[window]\ndays = 28\n");
        counter.shelf.put(std::move(sale));
    }

    Answer back(const char* id, std::vector<RequestLine> lines)
    {
        auto answer = counter.desk.commit(Counter::asking(id, std::move(lines)));
        REQUIRE(answer);
        return std::move(*answer);
    }

    std::int64_t unitsBack(int line) { return counter.journal.ledger(number)->line(line).units; }

    Counter counter;
    ReceiptNumber number;
};

bool isRefusedBy(const Answer& answer, std::string_view name)
{
    if (answer.record.state != ReturnState::Denied) return false;
    return std::ranges::any_of(answer.record.decision.lines, [name](const DecidedLine& line) {
        return line.outcome == Outcome::Denial
               && std::ranges::count(line.findings, name, &policy::Finding::rule) > 0;
    });
}

} // namespace

TEST_CASE("Q1: two lines of a request that ask for the same two units are refused", "[returns][Q]")
{
    Case one(sold({samples::line(1, 2, 500)}));
    CHECK(isRefusedBy(one.back("r1", {Counter::line(1, 2), Counter::line(1, 2)}), rule::available));
    CHECK(one.unitsBack(1) == 0);
}

TEST_CASE("Q2: goods that the receipt never had are refused", "[returns][Q]")
{
    Case one(sold({samples::line(1, 2, 500)}));
    CHECK(isRefusedBy(one.back("r1", {Counter::line(7, 1)}), rule::lineUnknown));
}

TEST_CASE("Q3: what is left is counted for each line, at that line's price", "[returns][Q]")
{
    auto cheap = samples::line(2, 3, 400);
    cheap.sku = "SKU-1"; // The same goods, once more at another price.
    Case one(sold({samples::line(1, 2, 500), cheap}));
    CHECK(one.back("r1", {Counter::line(1, 2)}).record.decision.refund.amount == pence(1000));
    CHECK(isRefusedBy(one.back("r2", {Counter::line(1, 1)}), rule::available));
    CHECK(one.back("r3", {Counter::line(2, 3)}).record.decision.refund.amount == pence(1200));
}

TEST_CASE("Q4: what was paid is a ceiling over all returns, not over each", "[returns][Q]")
{
    Case one(sold({samples::line(1, 5, 2000)}, "cash"));
    CHECK(one.back("r1", {Counter::line(1, 3)}).record.decision.refund.amount == pence(6000));
    CHECK(isRefusedBy(one.back("r2", {Counter::line(1, 3)}), rule::available));
    CHECK(one.back("r3", {Counter::line(1, 2)}).record.decision.refund.amount == pence(4000));
    CHECK(one.counter.journal.ledger(one.number)->tenders.at(1) == 10000);
}

TEST_CASE("Q5, Q15: whoever asks, and why, more than was sold never comes back", "[returns][Q]")
{
    Case one(sold({samples::line(1, 2, 500)}));
    int number = 0;
    for (const auto mode : {Mode::Desk, Mode::Kiosk})
        for (const auto reason :
             {rights::Reason::ChangedMind, rights::Reason::Faulty, rights::Reason::Recalled}) {
            auto asked = Counter::asking("r" + std::to_string(++number), {Counter::line(1, 3)});
            asked.mode = mode;
            asked.lines[0].reason = reason;
            asked.approval = people::Approval{OperatorId("3001"), "3333", "regular customer"};
            CHECK(isRefusedBy(*one.counter.desk.commit(asked), rule::available));
        }
}

TEST_CASE("Q7: what is being paid for is reserved", "[returns][Q]")
{
    Case one(sold({samples::line(1, 1, 500)}));
    ReturnDesk desk({one.counter.shelf,
                     one.counter.journal,
                     one.counter.approvals,
                     one.counter.random,
                     one.counter.rules,
                     {{"card", Rail::Terminal}}},
                    {"0412", "K1"});
    const auto open = desk.commit(Counter::asking("r1", {Counter::line(1, 1)}));
    REQUIRE(open);
    REQUIRE(open->record.state == ReturnState::Paying);
    CHECK(isRefusedBy(*desk.commit(Counter::asking("r2", {Counter::line(1, 1)})), rule::available));
}

TEST_CASE("Q9: who comes back to a return half done finds it, and can't do it twice",
          "[returns][Q]")
{
    Case one(sold({samples::line(1, 1, 500)}));
    const auto first = one.back("r1", {Counter::line(1, 1)});
    CHECK(one.back("r1", {Counter::line(1, 1)}).record.id == first.record.id);
    CHECK(isRefusedBy(one.back("r2", {Counter::line(1, 1)}), rule::available));
    CHECK(one.unitsBack(1) == 1);
}

TEST_CASE("Q10, Q11: part returns of one receipt add up, each under a number of its own",
          "[returns][Q]")
{
    Case one(sold({samples::line(1, 6, 500)}));
    const auto first = one.back("r1", {Counter::line(1, 2)});
    const auto second = one.back("r2", {Counter::line(1, 1)});
    CHECK(first.record.id != second.record.id);
    CHECK(one.unitsBack(1) == 3);
    CHECK(isRefusedBy(one.back("r3", {Counter::line(1, 4)}), rule::available));
    CHECK(one.back("r4", {Counter::line(1, 3)}).record.state == ReturnState::Committed);
}

TEST_CASE("Q14: a second return of an order refunds only what was chosen", "[returns][Q]")
{
    Case one(sold({samples::line(1, 1, 500), samples::line(2, 1, 700), samples::line(3, 1, 900)}));
    CHECK(one.back("r1", {Counter::line(1, 1)}).record.decision.refund.amount == pence(500));
    CHECK(one.back("r2", {Counter::line(3, 1)}).record.decision.refund.amount == pence(900));
    CHECK(one.unitsBack(2) == 0);
}

TEST_CASE("Q17: desk and kiosk count in the same book", "[returns][Q]")
{
    Case one(sold({samples::line(1, 1, 500)}));
    auto atKiosk = Counter::asking("r1", {Counter::line(1, 1)});
    atKiosk.mode = Mode::Kiosk;
    atKiosk.operatorId.reset();
    REQUIRE(one.counter.desk.commit(atKiosk)->record.state == ReturnState::Committed);
    CHECK(isRefusedBy(one.back("r2", {Counter::line(1, 1)}), rule::available));
}

TEST_CASE("Q18: the parts of a menu come back by their own count", "[returns][Q]")
{
    auto burgers = samples::line(2, 6, 300);
    burgers.description = "Burger of a menu";
    Case one(sold({samples::line(1, 3, 900), burgers}));
    CHECK(one.back("r1", {Counter::line(2, 6)}).record.decision.refund.amount == pence(1800));
    CHECK(isRefusedBy(one.back("r2", {Counter::line(2, 1)}), rule::available));
    CHECK(one.back("r3", {Counter::line(1, 3)}).record.state == ReturnState::Committed);
}

TEST_CASE("Q21: what arrives is paid, not what was announced", "[returns][Q]")
{
    Case one(sold({samples::line(1, 3, 8999)}));
    CHECK(one.back("r1", {Counter::line(1, 2)}).record.decision.refund.amount == pence(17998));
}

TEST_CASE("Q23: no tender gets back more than it paid, over however many returns", "[returns][Q]")
{
    auto sale = samples::receipt({samples::line(1, 4, 1000)});
    sale.tenders = {samples::tender("card", 2500), samples::tender("cash", 1500)};
    Case one(*receipts::freezeShares(std::move(sale)));
    for (const char* id : {"r1", "r2", "r3", "r4"})
        REQUIRE(one.back(id, {Counter::line(1, 1)}).record.state == ReturnState::Committed);
    CHECK(one.counter.journal.ledger(one.number)->tenders
          == std::map<int, std::int64_t>{{1, 2500}, {2, 1500}});
    CHECK(isRefusedBy(one.back("r5", {Counter::line(1, 1)}), rule::available));
}

TEST_CASE("Q24: part of a sale in several tenders comes back, and no more than the part",
          "[returns][Q]")
{
    auto sale = samples::receipt({samples::line(1, 2, 2400)});
    sale.tenders = {samples::tender("gift_card", 1800), samples::tender("card", 3000)};
    Case one(*receipts::freezeShares(std::move(sale)));
    const auto plan = one.back("r1", {Counter::line(1, 1)}).record.decision.refund;
    CHECK(plan.amount == pence(2400));
    REQUIRE(plan.legs.size() == 2);
    CHECK(plan.legs[0].amount + plan.legs[1].amount == pence(2400));
}

TEST_CASE("Q26: three of five bring back the charges of three", "[returns][Q]")
{
    auto line = samples::line(1, 5, 500);
    line.tax = pence(25);
    line.taxMode = receipts::TaxMode::Added;
    auto sale = samples::receipt({line});
    sale.tenders = {samples::tender("card", 2525)};
    Case one(*receipts::freezeShares(std::move(sale)));
    const auto plan = one.back("r1", {Counter::line(1, 3)}).record.decision.refund;
    CHECK(plan.amount == pence(1515));
    CHECK(plan.tax == pence(15));
}

TEST_CASE("Q25: several receipts in one return, each line once, each tender to its own cap",
          "[returns][Q]")
{
    Case one(sold({samples::line(1, 2, 1000)}));
    auto other = sold({samples::line(1, 1, 300)}, "cash");
    other.number = ReceiptNumber("0412-04-20261101-00007");
    one.counter.shelf.put(other);
    const auto fromOther = Counter::line(1, 1, other.number.text());
    const auto answer =
        one.back("r1", {Counter::line(1, 1), fromOther, Counter::line(1, 1)}).record;
    REQUIRE(answer.decision.lines.size() == 2);
    CHECK(answer.decision.lines[0].quantity == 2);
    CHECK(answer.decision.refund.amount == pence(2300));
    REQUIRE(answer.decision.refund.legs.size() == 2);
    CHECK(answer.decision.refund.legs[0].type == "card");
    CHECK(answer.decision.refund.legs[0].amount == pence(2000));
    CHECK(answer.decision.refund.legs[1].type == "cash");
    CHECK(answer.decision.refund.legs[1].amount == pence(300));
}
