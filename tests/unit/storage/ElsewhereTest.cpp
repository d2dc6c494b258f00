// What came back at other terminals: head office's count less what it had heard of this one's own.
#include "OfflineSamples.h"
#include "SettlingSteps.h"
#include "Terminal.h"

#include "reprise/wire/office/FeedItems.h"

using namespace reprise;
using namespace reprise::storage;
using namespace std::chrono_literals;
using returns::OrderState;
using returns::ReturnState;
using returns::Settling;

namespace {

/// A terminal that has filed its sale, holds a budget, and has taken one unit of line 1.
struct Till : Terminal {
    Till()
    {
        REQUIRE(store->receiptArchive().file({samples::hearts()}));
        auto& book = store->budgets();
        REQUIRE(book.begin(samples::budgetId, *Currency::parse("GBP"), bootClock.now()));
        const auto budget = samples::budget(*store->outbox().origin());
        REQUIRE(book.keep(budget, {wire::toJson(budget), "office-1", std::string(128, 'a')}));
    }

    returns::Return take()
    {
        const auto sale = samples::hearts();
        auto record = samples::atTheTill(
            samples::claimed(samples::returned(sale, 1, 1, {}, "A"), sale, std::string(32, 'c')),
            "cash");
        REQUIRE(store->returnJournal().record(record, {sale}));
        return record;
    }

    void pay(const returns::Return& record)
    {
        Settling step{record.id, record.at + 3s, ReturnState::OfflinePaying, {}, {}, {}};
        step.orders = samples::payingOffline(record).orders;
        const auto word = store->escrow().debitFor(returns::settledBy(record, step));
        REQUIRE(word);
        step.debit = word->debit;
        REQUIRE(tests::take(store->returnJournal(), step));
        step.at += 2s;
        step.to = ReturnState::OfflinePaid;
        step.debit.reset();
        for (auto& each : step.orders)
            each.state = OrderState::Paid;
        REQUIRE(tests::take(store->returnJournal(), step));
    }

    std::unique_ptr<TerminalStore> store = open();
};

} // namespace

TEST_CASE("What head office counts elsewhere is its count less what it knows of ours",
          "[storage][offline][feeds]")
{
    Till till;
    const auto number = samples::hearts().number;
    std::int64_t position = 0;
    // Head office has counted so many units of line 1, and was asked after this entry.
    const auto counted = [&](std::int64_t units, std::int64_t journalSeq) {
        const wire::CountedLine line{number.text(), 1, units, 0};
        const wire::FeedPage page{
            wire::Feed::Returned, 1,     position,
            position + 1,         false, {{number.text() + " 1", wire::toJson(line)}}};
        ++position;
        REQUIRE(till.store->feeds().take(page, {Instant{}, journalSeq}));
    };
    const auto elsewhere = [&]() -> std::int64_t {
        const auto units = till.store->elsewhere().unitsElsewhere(number);
        REQUIRE(units);
        return units->contains(1) ? units->at(1) : 0;
    };
    const auto sold = samples::hearts().line(1)->quantity;
    const auto record = till.take();
    const auto lastSeq = [&] { return *till.store->outbox().lastSeq(); };

    SECTION("before it has heard of ours all of them are others'")
    {
        counted(1, lastSeq());
        CHECK(elsewhere() == 1);
    }
    SECTION("what it granted before it was asked is ours, what it granted after is not in it")
    {
        const auto before = lastSeq();
        Settling granted{record.id, record.at + 2s, ReturnState::Paying, {}, {}, {}};
        granted.orders = samples::payingOffline(record).orders;
        granted.word = returns::ClaimWord{returns::ClaimState::Granted, {}};
        REQUIRE(tests::take(till.store->returnJournal(), granted));
        counted(1, before);
        CHECK(elsewhere() == 1);
        counted(2, lastSeq());
        CHECK(elsewhere() == 1);
        counted(1, lastSeq());
        CHECK(elsewhere() == 0);
    }
    SECTION("what was paid offline is ours once it has acknowledged it")
    {
        till.pay(record);
        counted(0, lastSeq());
        CHECK(elsewhere() == 0);
        const auto letters = till.store->claimOutbox().letters(9);
        REQUIRE(letters);
        REQUIRE(letters->size() == 1);
        REQUIRE(till.store->claimOutbox().acknowledge(
            {record.claim->id.text(), wire::ClaimStatus::Acknowledged, {}, {}}));
        counted(1, lastSeq());
        CHECK(elsewhere() == 0);
    }
    SECTION("and with those of others nothing is left, nothing is paid")
    {
        counted(sold, lastSeq());
        const auto word = till.store->escrow().debitFor(samples::payingOffline(record));
        REQUIRE(word);
        CHECK(word->whyNot.find("has come back elsewhere") != std::string::npos);
        counted(sold - 1, lastSeq());
        CHECK(till.store->escrow().debitFor(samples::payingOffline(record))->debit);
    }
}
