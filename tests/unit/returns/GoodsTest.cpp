// The goods of a return: which ones came, how many of them, and what becomes of them.
#include "Swaps.h"

#include "reprise/policy/Rule.h"

#include <catch2/catch_test_macros.hpp>

using namespace reprise;
using namespace reprise::returns;
using namespace reprise::tests;
using policy::Condition;
using policy::Disposition;
using policy::Keeping;
using policy::Outcome;
using samples::pence;

namespace {

receipts::Receipt phones()
{
    auto sale = saleOfA(2, 50'000);
    sale.lines[0].serials = {"SN1", "SN2"};
    sale.lines[0].traits = {"serialised"};
    return sale;
}

Request bringing(const std::string& id, const std::string& serial)
{
    auto request = Counter::asking(id, {Counter::line(1, 1, "S1")});
    request.lines[0].serial = serial;
    return request;
}

const policy::Finding& lastFinding(const Result<Decision>& decision)
{
    return decision->lines.at(0).findings.back();
}

policy::Disposal disposalOf(Swaps& store, RequestLine line)
{
    const auto decision = store.desk.decide(Counter::asking("q", {std::move(line)}));
    REQUIRE(decision);
    REQUIRE(decision->lines.at(0).disposal);
    return *decision->lines.at(0).disposal;
}

} // namespace

SCENARIO("Q19: the very serial that came back is gone, and the other is still there", "[returns]")
{
    Swaps store;
    store.shelf.put(phones());
    REQUIRE(store.commit(bringing("first", "SN1"))->record.state == ReturnState::Committed);
    const auto again = store.desk.decide(bringing("again", "SN1"));
    CHECK(again->outcome == Outcome::Denial);
    CHECK(lastFinding(again).facts.at("why") == "returned");
    CHECK(again->refund.amount == pence(0));
    CHECK(store.commit(bringing("other", "SN2"))->record.state == ReturnState::Committed);
}

SCENARIO("Q20: another serial, or none, is as the policy says", "[returns]")
{
    Swaps store;
    store.shelf.put(phones());
    CHECK(store.desk.decide(bringing("a", "SN9"))->outcome == Outcome::Contingent);
    CHECK(store.desk.decide(bringing("b", ""))->outcome == Outcome::Contingent);
    store.adoptOwn("[window]\ndays = 400\n[serials]\nmissing = \"authorised\"\n"
                   "other = \"denial\"\n");
    CHECK(store.desk.decide(bringing("a", "SN9"))->outcome == Outcome::Denial);
    CHECK(store.desk.decide(bringing("b", ""))->outcome == Outcome::Authorised);
}

SCENARIO("Several units come with several serials", "[returns]")
{
    Swaps store;
    store.shelf.put(phones());
    auto request = Counter::asking("q", {Counter::line(1, 2, "S1")});
    request.lines[0].serials = {"SN2", "SN1"};
    const auto decision = store.desk.decide(request);
    CHECK(decision->outcome == Outcome::Authorised);
    CHECK(decision->lines[0].serials == std::vector<std::string>{"SN2", "SN1"});
    request.lines[0].serials = {"SN1", "SN1"};
    CHECK(store.desk.decide(request).error().code == ErrorCode::Invalid);
    request.lines = {Counter::line(1, 1, "S1"), Counter::line(1, 1, "S1")};
    request.lines[0].serial = "SN1";
    request.lines[1].serial = "SN1";
    CHECK(store.desk.decide(request).error().code == ErrorCode::Invalid);
    request.lines[1].serial = "SN2";
    CHECK(store.desk.decide(request)->outcome == Outcome::Authorised);
    request.lines = {Counter::line(1, 2, "S1")};
    request.lines[0].serials = {"SN1", "SN2", "SN3"};
    CHECK(store.desk.decide(request).error().code == ErrorCode::Invalid);
}

SCENARIO("Q21: three announced at 89.99 and two here pay 179.98", "[returns]")
{
    Swaps store;
    store.shelf.put(saleOfA(3, 8'999));
    auto request = Counter::asking("q", {Counter::line(1, 3, "S1")});
    request.lines[0].received = 2;
    const auto answer = store.commit(request);
    REQUIRE(answer);
    CHECK(answer->record.decision.refund.amount == pence(17'998));
    CHECK(answer->record.decision.lines[0].quantity == 2);
    CHECK(broughtIn(answer->record).at(0).quantity == 2);
    // The third may follow.
    CHECK(store.desk.decide(Counter::asking("rest", {Counter::line(1, 1, "S1")}))->refund.amount
          == pence(8'999));
    auto nothing = Counter::asking("none", {Counter::line(1, 1, "S1")});
    nothing.lines[0].received = 0;
    const auto refused = store.desk.decide(nothing);
    CHECK(refused->outcome == Outcome::Denial);
    CHECK(lastFinding(refused).rule == policy::rule::reception);
    nothing.lines[0].received = 2;
    CHECK(store.desk.decide(nothing).error().code == ErrorCode::Invalid);
}

SCENARIO("M18: the disposition decides, and damaged goods never go back on the shelf", "[returns]")
{
    Swaps store;
    store.shelf.put(saleOfA(3, 1'000));
    auto line = Counter::line(1, 1, "S1");
    CHECK(disposalOf(store, line).method == Disposition::ReturnToStock);
    line.condition = Condition::Opened;
    CHECK(disposalOf(store, line).method == Disposition::Undecided);
    line.disposition = Disposition::ReturnToStock;
    CHECK(disposalOf(store, line).method == Disposition::ReturnToStock);
    line.condition = Condition::Damaged;
    const auto refused = store.desk.decide(Counter::asking("q", {line}));
    CHECK(refused.error().code == ErrorCode::Invalid);
    line.disposition = Disposition::ReturnToSupplier;
    CHECK(disposalOf(store, line).method == Disposition::ReturnToSupplier);
    auto atKiosk = Counter::asking("q", {line});
    atKiosk.mode = Mode::Kiosk;
    CHECK(store.desk.decide(atKiosk).error().code == ErrorCode::Invalid);

    store.adoptOwn("[window]\ndays = 400\n[[disposition]]\ncondition = [\"opened\", \"damaged\"]\n"
                   "reason = \"wrong_size\"\nmethod = \"return_to_stock\"\n"
                   "[[disposition]]\nmethod = \"transform\"\n");
    line.disposition.reset();
    line.reason = rights::Reason::WrongSize;
    CHECK(disposalOf(store, line).method == Disposition::Transform);
    line.condition = Condition::Opened;
    CHECK(disposalOf(store, line).method == Disposition::ReturnToStock);
}

SCENARIO("D-1, D-7, D-10: what is dangerous is kept apart, what has an age limit off the shelf",
         "[returns][rights]")
{
    Swaps store;
    auto sale = saleOfA(3, 1'000);
    const auto with = [&](receipts::Traits traits, Condition condition) {
        sale.lines[0].traits = std::move(traits);
        store.shelf.put(sale);
        auto line = Counter::line(1, 1, "S1");
        line.condition = condition;
        line.disposition = Disposition::Transform;
        return disposalOf(store, line);
    };
    const policy::Disposal apart{Disposition::Undecided, Keeping::Quarantine};
    CHECK(with({"recalled"}, Condition::Unopened) == apart);
    CHECK(with({"hazardous"}, Condition::Unopened) == apart);
    CHECK(with({}, Condition::Unsafe) == apart);
    CHECK(with({"swollen"}, Condition::Used) == apart);
    sale.lines[0].traits = {"age_restricted:18"};
    store.shelf.put(sale);
    CHECK(disposalOf(store, Counter::line(1, 1, "S1")).method == Disposition::Undecided);
    sale.lines[0].traits = {"hygiene"};
    store.shelf.put(sale);
    auto opened = Counter::line(1, 1, "S1");
    opened.condition = Condition::Opened;
    CHECK(disposalOf(store, opened).method == Disposition::WriteOff);
}

SCENARIO("Recalled goods get a label for quarantine", "[returns][rights]")
{
    Swaps store;
    auto sale = saleOfA(2, 1'000);
    sale.lines[0].traits = {"recalled"};
    store.shelf.put(sale);
    const auto answer = store.commit(Counter::asking("q", {Counter::line(1, 2, "S1")}));
    REQUIRE(answer);
    const auto labels = quarantineLabels(answer->record);
    REQUIRE(labels.size() == 1);
    CHECK(labels[0].quantity == 2);
    CHECK(labels[0].returnId == answer->record.id);
    CHECK(broughtIn(answer->record).at(0).place == goods::Place::Quarantine);
}

SCENARIO("A repair takes the goods in, and nothing off the receipt", "[returns]")
{
    Swaps store;
    store.shelf.put(saleOfA(1, 1'000));
    auto request = Counter::asking("q", {Counter::line(1, 1, "S1")});
    request.lines[0].reason = rights::Reason::Faulty;
    request.remedy = policy::Remedy::Repair;
    request.approval = people::Approval{OperatorId("3001"), "3333", "hinge"};
    const auto answer = store.commit(request);
    REQUIRE(answer);
    REQUIRE(answer->record.state == ReturnState::Committed);
    CHECK(answer->record.decision.refund.amount == pence(0));
    CHECK(broughtIn(answer->record).at(0).place == goods::Place::Repair);
    CHECK(store.journal.ledger(ReceiptNumber("S1"))->line(1).units == 0);
}
