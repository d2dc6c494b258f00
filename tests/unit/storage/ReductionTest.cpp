// Price reductions as durable facts: what they leave in the ledgers, and what the database refuses.
#include "OlderSchema.h"
#include "SettlingSteps.h"

#include "reprise/returns/Rederivation.h"

using namespace reprise;
using namespace reprise::storage;
using returns::OrderState;
using returns::ReturnState;
using samples::pence;

namespace {

const receipts::Receipt sale = samples::hearts(); // Six, 14.30 in all, 2.38 of it tax.

returns::Ledger ledgerIn(TerminalStore& store)
{
    return *store.returnJournal().ledger(sale.number);
}

returns::Return off(TerminalStore& store, std::int64_t minor, const std::string& id)
{
    return samples::reduced(sale, 1, 6, minor, ledgerIn(store), id);
}

/// All six come back, for what they are worth by now.
returns::Return allBack(TerminalStore& store, const std::string& id)
{
    const auto worth = returns::worthsFor(sale, ledgerIn(store), {{1, {6}}}).at(1);
    auto record = samples::returned(sale, 1, 6, {}, id);
    auto& line = record.decision.lines.front();
    line.refund = worth.left().refund;
    line.tax = worth.left().tax;
    if (!worth.reduced.refund.isZero()) line.reducedBefore = worth.reduced.refund;
    record.decision.refund.amount = line.refund;
    record.decision.refund.tax = line.tax;
    record.decision.refund.legs.front().amount = line.refund;
    return record;
}

} // namespace

SCENARIO("A reduction leaves its money in the ledger and takes no unit", "[storage][reduction]")
{
    Terminal terminal;
    auto store = terminal.open();
    REQUIRE(store->returnJournal().record(off(*store, 430, "A"), {sale}));
    const auto line = ledgerIn(*store).line(1);
    CHECK(line.units == 0);
    CHECK(line.worth == 0);
    CHECK(line.refund == 430);
    CHECK(line.reduced == 430);
    CHECK(line.tax == line.reducedTax);
    CHECK(ledgerIn(*store).tenders.at(1) == 430);

    THEN("it stands in the journal as it was decided")
    {
        const auto kept = store->returnJournal().find(ReturnId("R-0412-K1-A"));
        REQUIRE(kept);
        CHECK(kept->record.decision.lines.at(0).keepsGoods);
        CHECK(kept->record.request->lines.at(0).reduction == 430);
        CHECK(kept->record.request->remedy == policy::Remedy::PriceReduction);
        CHECK(store->outbox().entriesAfter(1, 10)->front().kind == "return_committed");
    }
    THEN("when all comes back, the sums are the sale's to the penny")
    {
        REQUIRE(store->returnJournal().record(allBack(*store, "B"), {sale}));
        const auto after = ledgerIn(*store).line(1);
        CHECK(after.units == 6);
        CHECK(after.refund == 1430);
        CHECK(after.tax == 238);
        CHECK(after.worth == 1430);
        CHECK(after.reduced == 0);
        CHECK(after.reducedTax == 0);
        CHECK(store->verifyJournal()->ok);
    }
    THEN("who decided without it is asked to decide anew")
    {
        const auto stale = samples::returned(sale, 1, 6, {}, "B");
        CHECK(store->returnJournal().record(stale, {sale}).error().code == ErrorCode::Conflict);
        const auto twice = samples::reduced(sale, 1, 6, 1430, {}, "C");
        CHECK(store->returnJournal().record(twice, {sale}).error().code == ErrorCode::Conflict);
        auto otherTax = off(*store, 100, "D");
        otherTax.decision.lines[0].tax += pence(1);
        CHECK(store->returnJournal().record(otherTax, {sale}).error().code == ErrorCode::Conflict);
        CHECK(ledgerIn(*store).line(1).reduced == 430);
    }
    THEN("not even behind the store's back goes more than was paid")
    {
        store.reset();
        CHECK_FALSE(terminal.behindItsBack("UPDATE line_ledger SET reduced = 1431").empty());
        CHECK(terminal.behindItsBack("UPDATE line_ledger SET reduced = 1430").empty());
    }
}

SCENARIO("A reduction that is being paid can be taken back until it counts", "[storage][reduction]")
{
    Terminal terminal;
    auto store = terminal.open();
    auto& journal = store->returnJournal();
    auto record = off(*store, 430, "A");
    record.state = ReturnState::Paying;
    record.orders = {{.id = returns::orderId(record.id, 0),
                      .serviceId = "S000000001",
                      .type = "card",
                      .token = "tok_1",
                      .last4 = "4242",
                      .amount = pence(430),
                      .askedAt = record.at}};
    REQUIRE(journal.record(record, {sale}));
    returns::Settling declined{record.id, record.at, ReturnState::Pending, record.orders, {}, {}};
    declined.orders.front().state = OrderState::Declined;
    REQUIRE(tests::take(journal, declined));
    const returns::Settling withdrawal{record.id, record.at, ReturnState::Withdrawn, {}, {}, "no"};

    WHEN("nothing came of it")
    {
        REQUIRE(tests::take(journal, withdrawal));
        CHECK(ledgerIn(*store).line(1).reduced == 0);
        CHECK(ledgerIn(*store).line(1).reducedTax == 0);
        CHECK(ledgerIn(*store).line(1).refund == 0);
        CHECK(ledgerIn(*store).tenders.at(1) == 0);
        CHECK(allBack(*store, "B").decision.refund.amount == pence(1430));
    }
    WHEN("the goods came back for less meanwhile")
    {
        REQUIRE(journal.record(allBack(*store, "B"), {sale}));
        const auto refused = tests::take(journal, withdrawal);
        REQUIRE_FALSE(refused);
        CHECK(refused.error().code == ErrorCode::Conflict);
        CHECK(refused.error().detail.find("other means") != std::string::npos);
        CHECK(journal.find(record.id)->record.state == ReturnState::Pending);
    }
}

SCENARIO("A terminal of before reductions is brought up to date", "[storage][reduction]")
{
    Terminal terminal;
    auto store = terminal.open();
    REQUIRE(store->returnJournal().record(samples::returned(sale, 1, 2, {}, "A"), {sale}));
    store.reset();
    goBackTo(terminal, 5);
    store = terminal.open();
    CHECK(ledgerIn(*store).line(1).units == 2);
    CHECK(ledgerIn(*store).line(1).reduced == 0);
    REQUIRE(store->returnJournal().record(samples::reduced(sale, 1, 4, 953, ledgerIn(*store), "B"),
                                          {sale}));
    CHECK(ledgerIn(*store).line(1).refund == 1430);
}
