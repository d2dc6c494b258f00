// Databases that earlier versions left behind, brought up to date.
#include "OlderSchema.h"

using namespace reprise;
using namespace reprise::storage;

namespace {

/// Two of six hearts are on their way back to the card they were paid with.
returns::Return takenByCard(TerminalStore& store)
{
    const auto sale = samples::hearts();
    auto record = samples::returned(sale, 1, 2, {}, "A");
    record.state = returns::ReturnState::Paying;
    record.orders = {{.id = returns::orderId(record.id, 0),
                      .serviceId = "S000000001",
                      .type = "card",
                      .token = "tok_1",
                      .last4 = "4242",
                      .amount = record.decision.refund.amount,
                      .askedAt = record.at}};
    REQUIRE(store.returnJournal().record(record, {sale}));
    return record;
}

} // namespace

SCENARIO("A terminal with an index too many is brought up to date", "[storage]")
{
    Terminal terminal;
    auto store = terminal.open();
    const auto record = takenByCard(*store);
    store.reset();
    goBackTo(terminal, 3);
    store = terminal.open();
    CHECK(store->returnJournal().find(record.id)->record.orders == record.orders);
}

SCENARIO("A terminal of the first schema is brought up to date", "[storage]")
{
    Terminal terminal;
    auto fresh = terminal.open();
    REQUIRE(takeBack(*fresh, 1, 2, "A"));
    fresh.reset();
    goBackTo(terminal, 1,
             "DROP TABLE policy_name; DROP TABLE pack_text; DROP TABLE customer_return;"
             "DROP TABLE payment_order; DROP TABLE held_line;"
             "DROP TABLE value_account; DROP TABLE value_movement;"
             "DROP TABLE points_share; DROP TABLE cash_part;"
             "DROP TABLE receipt_clue; DROP TABLE unreceipted_return;"
             "DROP INDEX answer_unsettled; DROP INDEX journal_reprints; DROP TABLE trusted_key;"
             "DROP TABLE catalogue_price; DROP TABLE catalogue_item;"
             "DROP TABLE stock_movement; DROP TABLE serial_ledger;"
             "DROP TABLE badge; DROP TABLE former_operator; DROP TABLE wrong_attempts;"
             "ALTER TABLE line_ledger DROP COLUMN worth_tax;"
             "ALTER TABLE line_ledger DROP COLUMN worth;");
    auto store = terminal.open();
    THEN("what came back was worth what was paid for it, and the next return fits")
    {
        const auto ledger = store->returnJournal().ledger(samples::hearts().number);
        CHECK(ledger->line(1).worth == 477);
        CHECK(ledger->line(1).worthTax == 79);
        CHECK(takeBack(*store, 1, 4, "B"));
        CHECK(store->verifyJournal()->ok);
    }
    THEN("the policy it works by has its name")
    {
        CHECK(store->policyArchive().adopt(policyText() + "\n# changed\n").error().code
              == ErrorCode::Conflict);
    }
}
