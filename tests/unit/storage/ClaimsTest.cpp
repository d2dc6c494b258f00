// Claims as durable facts: what was asked of head office, what it said, and the letters that it is
// still to have.
#include "ClaimedReturn.h"
#include "SettlingSteps.h"
#include "Terminal.h"

using namespace reprise;
using namespace reprise::storage;
using returns::ClaimState;
using returns::ClaimWord;
using returns::OrderState;
using returns::ReturnState;

namespace {

const std::string claimId(32, 'c');

returns::Return claiming(TerminalStore& store, const std::string& id = "A",
                         const std::string& claim = claimId)
{
    const auto sale = samples::hearts();
    const auto ledger = store.returnJournal().ledger(sale.number);
    auto record = samples::claimed(samples::returned(sale, 1, 2, ledger->line(1), id), sale, claim);
    REQUIRE(store.returnJournal().record(record, {sale}));
    return record;
}

returns::Settling stepTo(const returns::Return& record, ReturnState to,
                         std::optional<OrderState> order = {}, std::optional<ClaimWord> word = {})
{
    returns::Settling step{record.id, record.at + std::chrono::seconds{3}, to, {}, {}, {}, word};
    if (order) {
        step.orders = {record.orders.front()};
        step.orders.front().state = *order;
        step.orders.front().reference = *order == OrderState::Paid ? "T-1" : "";
    }
    return step;
}

const ClaimWord yes{ClaimState::Granted, {}};
const ClaimWord no{ClaimState::Denied, "line 1 has 0 of 6 units left, not 2"};

std::vector<std::string> kinds(TerminalStore& store)
{
    const auto entries = store.outbox().entriesAfter(1, 100);
    REQUIRE(entries);
    std::vector<std::string> all;
    for (const auto& entry : *entries)
        all.push_back(entry.kind);
    return all;
}

void pay(TerminalStore& store, const returns::Return& record)
{
    auto& journal = store.returnJournal();
    REQUIRE(tests::take(journal, stepTo(record, ReturnState::Paying, OrderState::Paying, yes)));
    REQUIRE(tests::take(journal, stepTo(record, ReturnState::Committed, OrderState::Paid)));
}

wire::ClaimAnswer acknowledged(wire::ClaimStatus status = wire::ClaimStatus::Acknowledged,
                               const std::string& reason = {})
{
    return {claimId, status, reason, {}};
}

} // namespace

SCENARIO("A claim is kept with its return", "[storage][claims]")
{
    Terminal terminal;
    auto store = terminal.open();
    const auto record = claiming(*store);

    THEN("it is found as it stands, after a new start too")
    {
        store.reset();
        store = terminal.open();
        const auto found = store->returnJournal().find(record.id);
        REQUIRE(found);
        CHECK(found->record.state == ReturnState::Claiming);
        CHECK(found->record.claim == record.claim);
        CHECK(found->record.orders == record.orders);
        CHECK(store->returnJournal().unsettled()->size() == 1);
        CHECK(store->returnJournal().ledger(samples::hearts().number)->line(1).units == 2);
    }
    THEN("no money may move before head office has said yes, and nothing is written")
    {
        auto& journal = store->returnJournal();
        REQUIRE(tests::take(journal, stepTo(record, ReturnState::Pending)));
        for (const auto& step : {stepTo(record, ReturnState::Paying, OrderState::Paying),
                                 stepTo(record, ReturnState::Committed, OrderState::Paid)}) {
            const auto refused = tests::take(journal, step);
            REQUIRE_FALSE(refused);
            CHECK(refused.error().code == ErrorCode::Conflict);
        }
        CHECK(kinds(*store) == std::vector<std::string>{"return_accepted", "return_pending"});
        CHECK(journal.find(record.id)->record.orders[0].state == OrderState::Planned);
    }
    THEN("the yes and the payment that it begins are two entries of one transaction")
    {
        auto& journal = store->returnJournal();
        REQUIRE(tests::take(journal, stepTo(record, ReturnState::Paying, OrderState::Paying, yes)));
        CHECK(kinds(*store)
              == std::vector<std::string>{"return_accepted", "return_granted", "return_paying"});
        const auto found = journal.find(record.id);
        CHECK(found->record.claim->state == ClaimState::Granted);
        CHECK(found->record.claim->answeredAt == record.at + std::chrono::seconds{3});
        CHECK(*store->claimOutbox().waiting() == 0);
        CHECK(store->verifyJournal()->ok);
    }
    THEN("a claim is answered once")
    {
        auto& journal = store->returnJournal();
        REQUIRE(tests::take(journal, stepTo(record, ReturnState::Paying, OrderState::Paying, yes)));
        CHECK_FALSE(tests::take(journal, stepTo(record, ReturnState::Denied, {}, no)));
        CHECK_FALSE(
            tests::take(journal, stepTo(record, ReturnState::Paying, OrderState::Paying, yes)));
    }
    THEN("a no gives the units back, leaves no letter, and counts as never taken")
    {
        REQUIRE(tests::take(store->returnJournal(), stepTo(record, ReturnState::Denied, {}, no)));
        CHECK(kinds(*store) == std::vector<std::string>{"return_accepted", "return_claim_denied"});
        CHECK(store->returnJournal().ledger(samples::hearts().number)->line(1).units == 0);
        CHECK(store->returnJournal().find(record.id)->record.claim->reason == no.reason);
        CHECK(*store->claimOutbox().waiting() == 0);
        std::vector<ReturnState> seen;
        REQUIRE(store->eachReturn([&seen](const KeptReturn& kept) -> Result<void> {
            seen.push_back(kept.record.state);
            return {};
        }));
        CHECK(seen == std::vector{ReturnState::Claiming, ReturnState::Withdrawn});
    }
}

SCENARIO("Head office is told that the money has moved", "[storage][claims]")
{
    Terminal terminal;
    auto store = terminal.open();
    const auto record = claiming(*store);
    pay(*store, record);

    THEN("the letter says what was claimed, what proves it, and where the journal says so")
    {
        const auto letters = store->claimOutbox().letters(10);
        REQUIRE(letters);
        REQUIRE(letters->size() == 1);
        const auto& commit = std::get<wire::ClaimCommit>(letters->front());
        CHECK(commit.claim.id == claimId);
        CHECK(commit.claim.origin == *store->outbox().origin());
        CHECK(commit.reference == "T-1");
        const auto entry = store->outbox().entriesAfter(commit.seq - 1, 1);
        CHECK(entry->front().kind == "return_settled");
        CHECK(commit.hash == store->verifyJournal()->head);
        REQUIRE(commit.claim.lines.size() == 1);
        CHECK(commit.claim.lines[0].quantity == 2);
        CHECK(commit.claim.lines[0].amount == record.decision.refund.amount.minor());
        CHECK(commit.claim.lines[0].sold == 6);
    }
    THEN("it waits over a new start, until it is acknowledged, and then is gone for good")
    {
        store.reset();
        store = terminal.open();
        CHECK(*store->claimOutbox().waiting() == 1);
        REQUIRE(store->claimOutbox().acknowledge(acknowledged()));
        CHECK(*store->claimOutbox().waiting() == 0);
        const auto before = kinds(*store).size();
        REQUIRE(store->claimOutbox().acknowledge(
            acknowledged(wire::ClaimStatus::Conflict, "a copy that came late")));
        CHECK(kinds(*store).size() == before);
        CHECK(store->returnJournal().find(record.id)->record.claim->state == ClaimState::Granted);
    }
    THEN("a conflict stands in the journal, and with the return, for a person")
    {
        REQUIRE(store->claimOutbox().acknowledge(
            acknowledged(wire::ClaimStatus::Conflict, "the lines were not free")));
        CHECK(kinds(*store).back() == "claim_conflict");
        CHECK(*store->claimOutbox().waiting() == 0);
        const auto claim = store->returnJournal().find(record.id)->record.claim;
        CHECK(claim->state == ClaimState::Conflict);
        CHECK(claim->reason == "the lines were not free");
        CHECK(store->verifyJournal()->ok);
    }
}

SCENARIO("Head office is told that no money will move", "[storage][claims]")
{
    Terminal terminal;
    auto store = terminal.open();
    const auto record = claiming(*store);
    auto& journal = store->returnJournal();

    WHEN("the claim was given up at a start")
    {
        REQUIRE(tests::take(journal, stepTo(record, ReturnState::Releasing)));
        THEN("the units are free at once, and the return is released when head office knows")
        {
            CHECK(journal.ledger(samples::hearts().number)->line(1).units == 0);
            const auto letters = store->claimOutbox().letters(10);
            REQUIRE(letters->size() == 1);
            CHECK(std::get<wire::ClaimRelease>(letters->front()).id == claimId);
            REQUIRE(store->claimOutbox().acknowledge(acknowledged()));
            CHECK(journal.find(record.id)->record.state == ReturnState::Released);
            CHECK(kinds(*store).back() == "return_released");
            CHECK(journal.unsettled()->empty());
        }
    }
    WHEN("the customer took the goods back")
    {
        REQUIRE(tests::take(journal, stepTo(record, ReturnState::Pending)));
        REQUIRE(tests::take(journal, stepTo(record, ReturnState::Withdrawn)));
        THEN("the claim is released, and stays withdrawn")
        {
            CHECK(std::holds_alternative<wire::ClaimRelease>(
                store->claimOutbox().letters(10)->front()));
            REQUIRE(store->claimOutbox().acknowledge(acknowledged()));
            CHECK(journal.find(record.id)->record.state == ReturnState::Withdrawn);
            CHECK(journal.find(record.id)->record.claim->state == ClaimState::Released);
        }
    }
    WHEN("money may have moved")
    {
        REQUIRE(tests::take(journal, stepTo(record, ReturnState::Paying, OrderState::Paying, yes)));
        THEN("it is never released")
        {
            CHECK_FALSE(tests::take(journal, stepTo(record, ReturnState::Releasing)));
            CHECK_FALSE(tests::take(journal, stepTo(record, ReturnState::Withdrawn)));
            CHECK(*store->claimOutbox().waiting() == 0);
        }
    }
}

TEST_CASE("A head office that goes back is told again of the ends that it has lost",
          "[storage][claims]")
{
    Terminal terminal;
    auto store = terminal.open();
    pay(*store, claiming(*store));
    const auto last = store->outbox().lastSeq();
    REQUIRE(last);
    REQUIRE(store->claimOutbox().acknowledge(acknowledged()));
    REQUIRE(store->outbox().acknowledge(*last));
    CHECK(*store->claimOutbox().waiting() == 0);

    REQUIRE(store->outbox().acknowledge(1));
    const auto letters = store->claimOutbox().letters(10);
    REQUIRE(letters);
    REQUIRE(letters->size() == 1);
    CHECK(std::get<wire::ClaimCommit>(letters->front()).claim.id == claimId);

    REQUIRE(store->claimOutbox().acknowledge(acknowledged()));
    REQUIRE(store->outbox().acknowledge(*last));
    CHECK(*store->claimOutbox().waiting() == 0);
}

TEST_CASE("Letters come oldest first, a few at a time", "[storage][claims]")
{
    Terminal terminal;
    auto store = terminal.open();
    const std::vector ids{std::string(32, 'a'), std::string(32, 'b'), std::string(32, 'd')};
    const std::vector<std::string> names{"A", "B", "D"};
    for (std::size_t index = 0; index < ids.size(); ++index)
        pay(*store, claiming(*store, names[index], ids[index]));
    const auto letters = store->claimOutbox().letters(2);
    REQUIRE(letters->size() == 2);
    CHECK(std::get<wire::ClaimCommit>(letters->front()).claim.id == ids[0]);
    CHECK(std::get<wire::ClaimCommit>(letters->back()).claim.id == ids[1]);
}

TEST_CASE("The wait for head office is kept, and checked", "[storage][claims]")
{
    Terminal terminal;
    CHECK(terminal.open()->settings().claimPatience == std::chrono::milliseconds{2'000});
    auto settings = Terminal::settings();
    settings.claimPatience = std::chrono::milliseconds{700};
    const support::TemporaryFolder folder;
    REQUIRE(TerminalStore::create(folder.file("data"), settings, policyText(), terminal.ports()));
    CHECK((*TerminalStore::open(folder.file("data"), terminal.ports()))->settings().claimPatience
          == std::chrono::milliseconds{700});
    settings.claimPatience = std::chrono::milliseconds{99};
    CHECK_FALSE(
        TerminalStore::create(folder.file("none"), settings, policyText(), terminal.ports()));
}
