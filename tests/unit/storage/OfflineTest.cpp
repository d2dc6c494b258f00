// Paying from the budget as durable facts: the budget asked for last, the debit with its step, and
// what the journal refuses whoever asks for it.
#include "OfflineSamples.h"
#include "SettlingSteps.h"
#include "Terminal.h"

#include "reprise/base/Text.h"
#include "reprise/value/AccountNumber.h"
#include "reprise/wire/SettlingJson.h"

#include <catch2/generators/catch_generators.hpp>

using namespace reprise;
using namespace reprise::storage;
using namespace std::chrono_literals;
using returns::ClaimState;
using returns::OrderState;
using returns::ReturnState;
using returns::Settling;

namespace {

const wire::SignedText token{"", "office-1", std::string(128, 'a')};
const std::string otherId(32, 'd');

/// A terminal that has filed its sale and holds a budget.
struct Till : Terminal {
    Till() { REQUIRE(store->receiptArchive().file({samples::hearts()})); }

    wire::JournalOrigin origin() { return *store->outbox().origin(); }

    void give(std::vector<std::string> fleet = {"0412-K1"},
              const std::string& id = samples::budgetId)
    {
        auto& book = store->budgets();
        REQUIRE(book.begin(id, *Currency::parse("GBP"), bootClock.now()));
        auto budget = samples::budget(origin(), std::move(fleet));
        budget.id = id;
        auto signedBudget = token;
        signedBudget.text = wire::toJson(budget);
        REQUIRE(book.keep(budget, signedBudget));
    }

    returns::Return take(const std::string& means = "cash", const std::string& id = "A",
                         char claim = 'c', std::int64_t units = 2)
    {
        const auto sale = samples::hearts();
        const auto ledger = store->returnJournal().ledger(sale.number);
        auto record = samples::atTheTill(
            samples::claimed(samples::returned(sale, 1, units, ledger->line(1), id), sale,
                             std::string(32, claim)),
            means);
        REQUIRE(store->returnJournal().record(record, {sale}));
        return record;
    }

    Settling debit(const returns::Return& record)
    {
        Settling step{record.id, record.at + 3s, ReturnState::OfflinePaying, {}, {}, {}};
        step.orders = samples::payingOffline(record).orders;
        const auto word = store->escrow().debitFor(returns::settledBy(record, step));
        REQUIRE(word);
        INFO(word->whyNot);
        REQUIRE(word->debit);
        step.debit = word->debit;
        return step;
    }

    Result<returns::JournalPosition> take(const Settling& step)
    {
        return tests::take(store->returnJournal(), step);
    }

    Settling next(const ReturnId& id, ReturnState to, OrderState order)
    {
        const auto found = store->returnJournal().find(id);
        REQUIRE(found);
        Settling step{id, found->record.at + 5s, to, found->record.orders, {}, {}};
        for (auto& each : step.orders)
            each.state = order;
        return step;
    }

    void pay(const returns::Return& record)
    {
        REQUIRE(take(debit(record)));
        REQUIRE(take(next(record.id, ReturnState::OfflinePaid, OrderState::Paid)));
    }

    returns::Return now(const returns::Return& record)
    {
        return store->returnJournal().find(record.id)->record;
    }
    void startAnew()
    {
        store.reset();
        store = open();
    }

    std::unique_ptr<TerminalStore> store = open();
};

std::string whyNot(const Result<returns::JournalPosition>& step)
{
    return step ? "" : step.error().detail;
}

} // namespace

TEST_CASE("The budget asked for last is the only one, from the moment it is asked for",
          "[storage][offline]")
{
    Till till;
    auto* book = &till.store->budgets();
    REQUIRE(book->latest());
    CHECK_FALSE(book->latest()->has_value());
    till.give();
    till.startAnew();
    book = &till.store->budgets();
    const auto held = *book->latest();
    REQUIRE(held);
    REQUIRE(held->held);
    CHECK(held->held->budget == samples::budget(till.origin()));
    CHECK(held->held->askedAt == till.bootClock.now());
    CHECK_FALSE(held->request.returned);

    REQUIRE(book->begin(otherId, *Currency::parse("GBP"), {"boot-1", 6h}));
    const auto asked = *book->latest();
    REQUIRE(asked);
    CHECK(asked->request.id == otherId);
    CHECK(asked->request.currency == "GBP");
    CHECK(asked->request.returned == wire::ReturnedBudget{samples::budgetId, 0, 0});
    CHECK_FALSE(asked->held);
    // And nothing is paid from the one before.
    const auto record = till.take();
    const auto word = till.store->escrow().debitFor(samples::payingOffline(record));
    REQUIRE(word);
    CHECK(word->whyNot == "this terminal has no budget to pay from");

    REQUIRE(book->stillNone(otherId, {"boot-1", 7h}));
    CHECK((*book->latest())->askedAt == BootInstant{"boot-1", 7h});
    auto late = samples::budget(till.origin());
    CHECK(book->keep(late, token).error().code == ErrorCode::Conflict); // Not the one asked for.
}

TEST_CASE("A debit stands with its step, and is what head office will hear", "[storage][offline]")
{
    Till till;
    till.give();
    const auto record = till.take();
    const auto step = till.debit(record);
    REQUIRE(till.take(step));
    till.startAnew();
    CHECK(till.now(record).state == ReturnState::OfflinePaying);
    CHECK(till.now(record).claim->state == ClaimState::Offline);
    auto held = (*till.store->budgets().latest())->held;
    CHECK(held->paid == step.debit->amount().minor());
    CHECK(held->returns == 1);
    CHECK(held->unheard == 1);
    // Nothing is told of it before it is paid.
    CHECK(till.store->claimOutbox().letters(10)->empty());
    CHECK(till.store->returnJournal().unsettled()->size() == 1);

    const auto entries = till.store->outbox().entriesAfter(0, 100);
    const auto& entry = entries->back();
    CHECK(entry.kind == "return_offline_paying");
    CHECK(wire::settlingFromPayload(entry.payload)->debit == step.debit);

    REQUIRE(till.take(till.next(record.id, ReturnState::OfflinePaid, OrderState::Paid)));
    CHECK(till.store->returnJournal().unsettled()->empty());
    const auto letters = till.store->claimOutbox().letters(10);
    REQUIRE(letters->size() == 1);
    const auto& letter = std::get<wire::OfflineRefund>(letters->front());
    CHECK(letter.budget == samples::budgetId);
    CHECK(letter.escrowBefore == 100'000);
    CHECK(letter.escrowAfter == step.debit->after.minor());
    CHECK(letter.commit.claim.id == record.claim->id.text());
    CHECK(letter.commit.claim.tender == "cash");
    CHECK(letter.commit.seq == entry.seq + 1);
    CHECK(wire::offlineRefundFromJson(wire::toJson(letter)));
}

TEST_CASE("Head office's word ends it, and a conflict stands in the journal for a person",
          "[storage][offline]")
{
    const auto status = GENERATE(wire::ClaimStatus::Acknowledged, wire::ClaimStatus::Conflict);
    Till till;
    till.give();
    const auto record = till.take();
    till.pay(record);
    CHECK(till.now(record).state == ReturnState::OfflinePaid);
    const wire::ClaimAnswer answer{record.claim->id.text(), status, "paid twice", {}};
    REQUIRE(till.store->claimOutbox().acknowledge(answer));
    REQUIRE(till.store->claimOutbox().acknowledge(answer)); // Twice is once.
    till.startAnew();
    const auto isConflict = status == wire::ClaimStatus::Conflict;
    CHECK(till.now(record).state == ReturnState::Committed);
    CHECK(till.now(record).claim->state
          == (isConflict ? ClaimState::Conflict : ClaimState::Offline));
    CHECK(till.store->claimOutbox().letters(10)->empty());
    CHECK((*till.store->budgets().latest())->held->unheard == 0);
    std::vector<std::string> kinds;
    const auto entries = till.store->outbox().entriesAfter(0, 100);
    REQUIRE(entries);
    for (const auto& entry : *entries)
        kinds.push_back(entry.kind);
    CHECK(std::ranges::count(kinds, "return_synced") == 1);
    CHECK(std::ranges::count(kinds, "claim_conflict") == (isConflict ? 1 : 0));
    CHECK(till.store->verifyJournal()->ok);
}

TEST_CASE("The journal lets no money leave but by a grant or a debit", "[storage][offline]")
{
    Till till;
    till.give();
    const auto record = till.take();
    const auto good = till.debit(record);
    const auto refuses = [&](const Settling& step, const std::string& why) {
        const auto before = till.store->outbox().lastSeq();
        const auto said = whyNot(till.take(step));
        INFO(said);
        CHECK(said.find(why) != std::string::npos);
        CHECK(*till.store->outbox().lastSeq() == *before);
    };
    SECTION("paying without a debit")
    {
        auto step = good;
        step.debit.reset();
        refuses(step, "takes money off a budget only on its way");
    }
    SECTION("paid without having been paying")
    {
        auto step = good;
        step.debit.reset();
        step.to = ReturnState::OfflinePaid;
        step.orders.front().state = OrderState::Paid;
        refuses(step, "may not become OFFLINE_PAID");
    }
    SECTION("a debit of another sum")
    {
        auto step = good;
        const auto penny = Money::fromMinor(1, step.debit->after.currency());
        step.debit->after += penny;
        refuses(step, "other payments were made meanwhile");
    }
    SECTION("a debit off another budget")
    {
        auto step = good;
        step.debit->budget = otherId;
        refuses(step, "other payments were made meanwhile");
    }
    SECTION("a debit on any other step")
    {
        auto step = good;
        step.to = ReturnState::Pending;
        step.orders.clear();
        refuses(step, "takes money off a budget only on its way");
    }
    SECTION("after the budget was given up")
    {
        REQUIRE(till.store->budgets().begin(otherId, *Currency::parse("GBP"), {"boot-1", 6h}));
        refuses(good, "no budget to pay from");
    }
    SECTION("after the machine was started anew")
    {
        till.bootClock.moment = {"boot-2", 1h};
        refuses(good, "started anew");
    }
    SECTION("after its time")
    {
        till.bootClock.advance(72h);
        refuses(good, "has run out");
    }
    SECTION("to a card")
    {
        auto step = good;
        step.orders.front().rail = returns::Rail::Terminal;
        refuses(step, "is not paid out here");
    }
    SECTION("committed as if granted")
    {
        REQUIRE(till.take(good));
        refuses(till.next(record.id, ReturnState::Committed, OrderState::Paid),
                "may not become COMMITTED");
        REQUIRE(till.take(till.next(record.id, ReturnState::InDoubt, OrderState::InDoubt)));
        refuses(till.next(record.id, ReturnState::Committed, OrderState::Paid),
                "has no grant of head office");
    }
    SECTION("given up with money on its way")
    {
        REQUIRE(till.take(good));
        refuses(till.next(record.id, ReturnState::Pending, OrderState::Paying),
                "another step taken meanwhile");
    }
    SECTION("but as it is")
    {
        CHECK(till.take(good));
    }
}

TEST_CASE("A receipt that another kiosk is for, or that is not filed here, is not paid",
          "[storage][offline]")
{
    Till till;
    const auto record = till.take();
    till.give({"0412-K2"});
    const auto word = till.store->escrow().debitFor(samples::payingOffline(record));
    CHECK(word->whyNot.find("is for 0412-K2") != std::string::npos);
}

TEST_CASE("What was for certain not paid is back in the budget", "[storage][offline]")
{
    Till till;
    till.give();
    const auto record = till.take();
    REQUIRE(till.take(till.debit(record)));
    REQUIRE(till.take(till.next(record.id, ReturnState::InDoubt, OrderState::InDoubt)));
    CHECK((*till.store->budgets().latest())->held->returns == 1); // In doubt it counts as paid.
    REQUIRE(till.take(till.next(record.id, ReturnState::Pending, OrderState::Declined)));
    const auto held = (*till.store->budgets().latest())->held;
    CHECK(held->paid == 0);
    CHECK(held->returns == 0);
    CHECK(till.now(record).claim->state == ClaimState::Asked);
    CHECK(till.store->claimOutbox().letters(10)->empty());
}

TEST_CASE("Store credit is issued when it is paid, and only then", "[storage][offline]")
{
    Till till;
    till.give();
    const auto record = till.take("store_credit");
    const auto account = value::storeCreditNumber(record.id);
    REQUIRE(till.take(till.debit(record)));
    CHECK_FALSE(till.store->valueBook().find(account)->has_value());
    REQUIRE(till.take(till.next(record.id, ReturnState::OfflinePaid, OrderState::Paid)));
    const auto issued = *till.store->valueBook().find(account);
    REQUIRE(issued);
    CHECK(issued->balance == record.decision.refund.amount.minor());
    REQUIRE(till.store->claimOutbox().acknowledge(
        {record.claim->id.text(), wire::ClaimStatus::Acknowledged, {}, {}}));
    CHECK((*till.store->valueBook().find(account))->balance == issued->balance);
}

TEST_CASE("Head office's word on this journal is kept while it fits", "[storage][offline]")
{
    Till till;
    till.give();
    till.pay(till.take());
    auto& kept = till.store->checkpoints();
    const auto word = [&](std::int64_t seq, std::optional<std::string> hash = {}) {
        const auto entries = till.store->outbox().entriesAfter(seq - 1, 1);
        wire::Checkpoint checkpoint{till.origin(), seq, hash ? *hash : toHex(entries->at(0).hash),
                                    Instant{}};
        auto proof = token;
        proof.text = wire::toJson(checkpoint);
        return wire::KeptCheckpoint{checkpoint, proof};
    };
    CHECK_FALSE(kept.last()->has_value());
    CHECK(*kept.keep(word(2)));
    CHECK(*kept.keep(word(3)));
    CHECK(*kept.keep(word(2))); // True, and says less.
    CHECK((*kept.last())->checkpoint.seq == 3);
    CHECK_FALSE(kept.contradiction()->has_value());

    CHECK_FALSE(*kept.keep(word(2, std::string(64, 'e'))));
    CHECK_FALSE(*kept.keep(word(999, std::string(64, 'e')))); // Of an entry that is not there.
    till.startAnew();
    auto& again = till.store->checkpoints();
    CHECK((*again.last())->checkpoint.seq == 3);
    REQUIRE(*again.contradiction());
    CHECK((*again.contradiction())->checkpoint.seq == 2);
}

TEST_CASE("Head office's keys are not those of tills", "[storage][offline]")
{
    Till till;
    const proof::VerifyingKey key{
        "office-1", {1, 2, 3}, {*parseDay("2026-11-01"), *parseDay("2027-11-01")}};
    REQUIRE(till.store->officeKeys().trust(key));
    CHECK(till.store->officeKeys().find("office-1"));
    CHECK_FALSE(till.store->keyRing().find("office-1"));
    CHECK(till.store->keyRing().all()->empty());
}
