// A return that waits for its receipt, and a kiosk that hears from head office: the receipt settles
// it, once, and while nobody is served.
#include "KioskStage.h"

#include "reprise/returns/RuleBook.h"
#include "reprise/rights/StockPacks.h"

#include <catch2/catch_test_macros.hpp>

using namespace reprise;
using namespace reprise::app;
using returns::ReturnState;
using support::KioskStage;

namespace {

/// Sold a week ago on another till, whose receipts have not come in.
receipts::Receipt lateReceipt(const receipts::Receipt& pattern)
{
    auto late = pattern;
    late.number = ReceiptNumber("0412-09-20261101-00777");
    late.codes.clear();
    return late;
}

class NobodyApproves final : public people::Approvals {
public:
    Result<people::ApprovalCheck> check(const people::Approval&,
                                        const people::ApprovalAsk&) override
    {
        return people::ApprovalCheck{people::ApprovalAnswer::UnknownApprover};
    }
};

/// As a colleague at another desk of this terminal takes it: the paper is all there is.
ReturnId takeOnPaper(KioskStage& stage, const receipts::Receipt& sold)
{
    const auto taken = stage.ask([&sold](Terminal& terminal) -> Result<returns::Answer> {
        SystemClock clock;
        crypto::OpensslHasher hasher;
        crypto::SodiumRandom random;
        NobodyApproves approvals;
        auto& store = terminal.store();
        returns::RuleBook rules(
            {store.policyArchive(), store.packArchive(), hasher, rights::stockPack},
            returns::StalePacks::Refused);
        returns::ReturnDesk desk(
            {store.receiptFinder(), store.returnJournal(), approvals, random, rules},
            {"0412", "K1"});
        const auto& line = sold.lines.front();
        return desk.commit(
            {.id = RequestId("paper-1"),
             .at = clock.now(),
             .mode = returns::Mode::Kiosk,
             .operatorId = {},
             .lines = {{.receipt = sold.number,
                        .line = line.number,
                        .sku = {},
                        .quantity = 1,
                        .reason = rights::Reason::ChangedMind,
                        .condition = policy::Condition::Unopened,
                        .serial = {},
                        .faultApparentOn = {},
                        .receivedOn = {}}},
             .tender = {},
             .approval = {},
             .contentDigest = "paper",
             .shown = returns::ShownReceipt{sold.number,
                                            sold.soldAt,
                                            {{line.number, line.sku, line.description,
                                              line.quantity, line.unitPrice.minor()}}}});
    });
    INFO((taken ? std::string() : taken.error().detail));
    REQUIRE(taken);
    REQUIRE(taken->record.state == ReturnState::Pending);
    return taken->record.id;
}

/// As the line files it, before it says so.
void file(KioskStage& stage, const receipts::Receipt& sold)
{
    const auto filed = stage.ask(
        [&sold](Terminal& terminal) { return terminal.store().receiptArchive().file({sold}); });
    REQUIRE(filed);
}

ReturnState stateOf(KioskStage& stage, const ReturnId& id)
{
    const auto answer =
        stage.ask([&](Terminal& terminal) { return terminal.store().returnJournal().find(id); });
    REQUIRE(answer);
    return answer->record.state;
}

} // namespace

SCENARIO("The receipt that a return waits for comes in over the line", "[kiosk][arrivals]")
{
    KioskStage stage;
    const auto sold = lateReceipt(stage.receipts.front());
    const auto id = takeOnPaper(stage, sold);
    sync::SyncReport report;
    report.state = sync::LineState::UpToDate;

    WHEN("nobody is served")
    {
        file(stage, sold);
        report.receiptsTaken = 1;
        emit stage.engine().lineHeard(report);
        THEN("it is decided and paid")
        {
            CHECK(waitUntil([&] { return stateOf(stage, id) == ReturnState::Committed; }));
        }
    }
    WHEN("a customer is here")
    {
        REQUIRE(stage.openReceipt(stage.number()));
        file(stage, sold);
        report.receiptsTaken = 1;
        emit stage.engine().lineHeard(report);
        THEN("it waits until they have gone")
        {
            CHECK(stateOf(stage, id) == ReturnState::Pending);
            CHECK(stage.on().items.receiptNumber() == stage.number());
            stage.on().journey.startAgain();
            CHECK(waitUntil([&] { return stateOf(stage, id) == ReturnState::Committed; }));
        }
    }
    WHEN("an exchange brings none")
    {
        file(stage, sold);
        emit stage.engine().lineHeard(report);
        THEN("nothing is looked at")
        {
            CHECK(stateOf(stage, id) == ReturnState::Pending);
        }
    }
    WHEN("the process ends between the receipt and the decision")
    {
        file(stage, sold);
        stage.restart();
        THEN("the next one finds it")
        {
            CHECK(waitUntil([&] { return stateOf(stage, id) == ReturnState::Committed; }));
        }
    }
}

SCENARIO("Who runs the store sees what waits for its receipt", "[kiosk][arrivals]")
{
    KioskStage stage;
    Screens& on = stage.on();
    const auto sold = lateReceipt(stage.receipts.front());
    const auto id = takeOnPaper(stage, sold);
    on.journey.showManager();
    on.manager.signIn(demoManager, demoManagerPin);
    REQUIRE(waitUntil([&] { return on.openReturns.waiting()->count() == 1; }));
    CHECK(on.openReturns.waiting()->row(0).value("stateText") == "No receipt yet");
    on.openReturns.select(0);
    REQUIRE(on.openReturns.actions()->count() == 2); // Nothing is owed yet that could be paid.
    CHECK(on.openReturns.actions()->row(0).value("actionId") == "look");
    CHECK(on.openReturns.actions()->row(1).value("actionId") == "withdraw");

    on.openReturns.choose("look");
    REQUIRE(waitUntil([&] { return !on.openReturns.busy(); }));
    CHECK(on.openReturns.message().startsWith("The receipt is not here"));
    CHECK(stateOf(stage, id) == ReturnState::Pending);

    file(stage, sold);
    on.openReturns.choose("look");
    REQUIRE(waitUntil([&] { return on.openReturns.waiting()->count() == 0; }));
    CHECK(stateOf(stage, id) == ReturnState::Committed);
}
