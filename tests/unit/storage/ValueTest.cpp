// What the store owes besides money, on a real disk: in the transactions of the returns that owe
// it, once for each event, and never below what is there.
#include "SettlingSteps.h"
#include "Terminal.h"

#include "reprise/value/Movement.h"

#include <rapidcheck.h>

using namespace reprise;
using namespace reprise::storage;
using returns::OrderState;
using returns::ReturnState;
using samples::pence;
using value::AccountKind;
using value::AccountNumber;
using value::RedeemAnswer;

namespace {

const Day today = *parseDay("2026-11-30");

returns::Return credited(std::int64_t units, const returns::LineLedger& before,
                         const std::string& id)
{
    auto record = samples::returned(samples::hearts(), 1, units, before, id);
    record.decision.refund.legs[0].type = "store_credit";
    record.decision.refund.legs[0].original.reset();
    return record;
}

/// On its way to a card that will be declined, with points in it.
returns::Return payingByCard(const std::string& id)
{
    auto record = samples::returned(samples::hearts(), 1, 2, {}, id);
    record.state = ReturnState::Paying;
    record.decision.points = {{samples::hearts().number, "loyal_7", 10, 3, 0}};
    record.orders = {{.id = returns::orderId(record.id, 0),
                      .serviceId = "S000000001",
                      .rail = returns::Rail::Terminal,
                      .type = "card",
                      .token = "tok_1",
                      .last4 = "4242",
                      .amount = record.decision.refund.amount,
                      .askedAt = record.at}};
    return record;
}

std::int64_t balance(TerminalStore& store, const AccountNumber& number)
{
    const auto account = store.valueBook().find(number);
    REQUIRE(account);
    return *account ? (*account)->balance : 0;
}

value::Redemption paying(const AccountNumber& number, std::int64_t minor,
                         const std::string& reference)
{
    return {number, pence(minor), reference, Instant{}, today};
}

void file(TerminalStore& store)
{
    REQUIRE(store.receiptArchive().file({samples::hearts()}));
}

} // namespace

SCENARIO("A store credit is issued with the return and redeemed once for each reference",
         "[storage][value]")
{
    Terminal terminal;
    const auto record = credited(2, {}, "7Q4M9X2C");
    const auto number = value::storeCreditNumber(record.id);
    {
        auto store = terminal.open();
        REQUIRE(store->returnJournal().record(record, {samples::hearts()}));
    }
    auto store = terminal.open();
    const auto issued = record.decision.refund.amount.minor();
    CHECK(balance(*store, number) == issued);

    WHEN("part of it is paid with, and the till asks again because no answer came")
    {
        const auto first = store->valueBook().redeem(paying(number, 100, "TILL-1"));
        const auto again = store->valueBook().redeem(paying(number, 100, "TILL-1"));
        THEN("it is one payment")
        {
            CHECK(first->answer == RedeemAnswer::Redeemed);
            CHECK(again->answer == RedeemAnswer::Redeemed);
            CHECK(again->account->balance == issued - 100);
            CHECK(store->outbox().entriesAfter(2, 10)->size() == 1);
            CHECK(store->outbox().entriesAfter(2, 10)->front().kind == "value_redeemed");
        }
        THEN("the reference stands for no other")
        {
            CHECK(store->valueBook().redeem(paying(number, 101, "TILL-1"))->answer
                  == RedeemAnswer::ReferenceTaken);
        }
    }
    WHEN("more is asked for than is on it")
    {
        const auto asked = store->valueBook().redeem(paying(number, issued + 1, "TILL-1"));
        CHECK(asked->answer == RedeemAnswer::AboveBalance);
        CHECK(balance(*store, number) == issued);
    }
    WHEN("nobody has issued it")
    {
        CHECK(store->valueBook().redeem(paying(AccountNumber("C-9"), 1, "TILL-1"))->answer
              == RedeemAnswer::UnknownNumber);
    }
}

SCENARIO("Value moves when a return is done, and not before", "[storage][value][M15]")
{
    Terminal terminal;
    auto store = terminal.open();
    file(*store);
    const auto record = payingByCard("7Q4M9X2C");
    const AccountNumber points("loyal_7");
    REQUIRE(store->returnJournal().record(record, {samples::hearts()}));
    CHECK_FALSE(*store->valueBook().find(points));
    CHECK(store->returnJournal().ledger(samples::hearts().number)->points.reversed == 10);

    WHEN("the card is declined and the customer agrees to a credit")
    {
        auto declined = record.orders[0];
        declined.state = OrderState::Declined;
        REQUIRE(tests::take(store->returnJournal(),
                            {record.id, record.at, ReturnState::Pending, {declined}, {}, {}}));
        CHECK_FALSE(*store->valueBook().find(points));
        auto instead = declined;
        instead.id = returns::orderId(record.id, 1);
        instead.serviceId.clear();
        instead.rail = returns::Rail::Till;
        instead.type = "store_credit";
        instead.state = OrderState::Paid;
        REQUIRE(tests::take(store->returnJournal(),
                            {record.id, record.at, ReturnState::Committed, {instead}, {}, {}}));
        THEN("the credit is there, and the points have moved")
        {
            CHECK(balance(*store, value::storeCreditNumber(record.id))
                  == record.decision.refund.amount.minor());
            CHECK(balance(*store, points) == -7);
        }
    }
    WHEN("the customer takes the goods home again")
    {
        auto declined = record.orders[0];
        declined.state = OrderState::Declined;
        REQUIRE(tests::take(store->returnJournal(),
                            {record.id, record.at, ReturnState::Pending, {declined}, {}, {}}));
        REQUIRE(tests::take(store->returnJournal(),
                            {record.id, record.at, ReturnState::Withdrawn, {}, {}, {}}));
        THEN("no point has moved, and all of them are still the sale's")
        {
            CHECK_FALSE(*store->valueBook().find(points));
            CHECK(store->returnJournal().ledger(samples::hearts().number)->points.reversed == 0);
        }
    }
}

SCENARIO("M16: a card that was sold is void once its sale came back", "[storage][value][M16]")
{
    Terminal terminal;
    auto store = terminal.open();
    auto sold = samples::receipt({samples::line(1, 1, 1000)});
    sold.lines[0].traits = {"gift_card"};
    sold.lines[0].serials = {"tok_card"};
    sold.tenders = {samples::tender("card", 1000)};
    const value::Account card{AccountNumber("tok_card"), AccountKind::GiftCard, pence(0).currency(),
                              1000};
    REQUIRE(store->valueBook().takeIn({card}, Instant{}));
    CHECK(*store->soldCards().look("tok_card", pence(1000)) == returns::CardState::Whole);
    CHECK(*store->soldCards().look("tok_other", pence(1000)) == returns::CardState::Unknown);

    WHEN("it is used first")
    {
        REQUIRE(store->valueBook().redeem(paying(card.number, 1, "TILL-1")));
        CHECK(*store->soldCards().look("tok_card", pence(1000)) == returns::CardState::Used);
    }
    WHEN("it comes back")
    {
        REQUIRE(store->returnJournal().record(samples::returned(sold, 1, 1, {}, "A"), {sold}));
        CHECK(balance(*store, card.number) == 0);
        CHECK(store->valueBook().redeem(paying(card.number, 1, "TILL-1"))->answer
              == RedeemAnswer::Void);
    }
    WHEN("the list of cards is taken in again")
    {
        auto other = card;
        other.balance = 5;
        CHECK(store->valueBook().takeIn({card}, Instant{})->front() == value::TakenIn::Unchanged);
        CHECK(store->valueBook().takeIn({other}, Instant{})->front() == value::TakenIn::Conflict);
        CHECK(balance(*store, card.number) == 1000);
    }
}

TEST_CASE("What was issued less what was redeemed is on the accounts, and none is below zero",
          "[storage][value][property]")
{
    Terminal terminal;
    auto store = terminal.open();
    int run = 0;
    CHECK(rc::check([&] {
        ++run;
        auto sale = samples::hearts();
        sale.number = ReceiptNumber("S-" + std::to_string(run));
        std::map<std::string, std::int64_t> expected;
        std::vector<AccountNumber> numbers;
        const auto steps = *rc::gen::inRange(1, 12);
        for (int step = 0; step < steps; ++step) {
            const auto id = std::to_string(run) + "X" + std::to_string(step);
            const auto ledger = store->returnJournal().ledger(sale.number);
            const auto left = sale.line(1)->quantity - ledger->line(1).units;
            if (left > 0 && *rc::gen::arbitrary<bool>()) {
                auto record = samples::returned(
                    sale, 1, *rc::gen::inRange<std::int64_t>(1, left + 1), ledger->line(1), id);
                record.decision.refund.legs[0].type = "store_credit";
                record.decision.refund.legs[0].original.reset();
                RC_ASSERT(store->returnJournal().record(record, {sale}).has_value());
                numbers.push_back(value::storeCreditNumber(record.id));
                expected[numbers.back().text()] = record.decision.refund.amount.minor();
            } else if (!numbers.empty()) {
                const auto& number = numbers[*rc::gen::inRange<std::size_t>(0, numbers.size())];
                const auto minor = *rc::gen::inRange<std::int64_t>(1, 900);
                const auto paid = store->valueBook().redeem(paying(number, minor, id));
                const auto fits = minor <= expected[number.text()];
                RC_ASSERT((paid->answer == RedeemAnswer::Redeemed) == fits);
                if (fits) expected[number.text()] -= minor;
                const auto again = store->valueBook().redeem(paying(number, minor, id));
                if (fits) RC_ASSERT(again->answer == RedeemAnswer::Redeemed);
            }
            for (const auto& number : numbers) {
                const auto account = store->valueBook().find(number);
                RC_ASSERT((*account)->balance == expected[number.text()]);
                RC_ASSERT((*account)->balance >= 0);
            }
        }
    }));
    store.reset();
    CHECK(terminal.behindItsBack("UPDATE value_account SET balance = -1").find("CHECK")
          != std::string::npos);
}
