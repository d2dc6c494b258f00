#include "Terminal.h"

#include <atomic>
#include <thread>

using namespace reprise;
using namespace reprise::storage;

namespace {

const auto sale = samples::hearts();

returns::LineLedger heartsIn(TerminalStore& store)
{
    const auto ledger = store.returnJournal().ledger(sale.number);
    REQUIRE(ledger);
    return ledger->line(1);
}

/// Everything a refused return must leave as it was.
std::string traces(TerminalStore& store)
{
    const auto ledger = store.returnJournal().ledger(sale.number);
    REQUIRE(ledger);
    std::string text = std::to_string(*store.outbox().lastSeq());
    for (const auto& [line, each] : ledger->lines)
        text += " " + std::to_string(line) + ":" + std::to_string(each.units) + "/"
                + std::to_string(each.refund) + "/" + std::to_string(each.tax);
    for (const auto& [tender, refund] : ledger->tenders)
        text += " t" + std::to_string(tender) + ":" + std::to_string(refund);
    return text;
}

void checkRefused(TerminalStore& store, const returns::Return& record, ErrorCode code)
{
    const auto before = traces(store);
    const auto position = store.returnJournal().record(record, {sale});
    REQUIRE_FALSE(position);
    CHECK(position.error().code == code);
    CHECK(traces(store) == before);
}

} // namespace

SCENARIO("A return is recorded once and for all", "[storage]")
{
    Terminal terminal;
    auto store = terminal.open();
    const auto position = takeBack(*store, 1, 2, "A");
    REQUIRE(position);
    CHECK(position->seq == 2);
    CHECK(position->hash.size() == 64);

    THEN("the ledger knows what came back, and to which tender the money went")
    {
        const auto ledger = store->returnJournal().ledger(sale.number);
        REQUIRE(ledger);
        CHECK(ledger->line(1).units == 2);
        CHECK(ledger->line(1).refund == 477);
        CHECK(ledger->line(1).tax == 79);
        CHECK(ledger->line(2).units == 0);
        CHECK(ledger->tenders.at(1) == 477);
        CHECK(store->returnJournal().ledger(ReceiptNumber("other"))->lines.empty());
    }
    THEN("it is found by request and by number, also after a restart")
    {
        store.reset();
        store = terminal.open();
        const auto answer = store->returnJournal().answered(RequestId("request-A"));
        REQUIRE(answer);
        REQUIRE(answer->has_value());
        CHECK((*answer)->record.id == ReturnId("R-0412-K1-A"));
        CHECK((*answer)->position.hash == position->hash);
        CHECK(store->returnJournal().find(ReturnId("R-0412-K1-A"))->position.seq == 2);
        CHECK_FALSE(store->returnJournal().answered(RequestId("request-B"))->has_value());
        CHECK(store->returnJournal().find(ReturnId("R-B")).error().code == ErrorCode::NotFound);
    }
    THEN("the same request, or the same number, is a conflict and moves nothing")
    {
        auto again = samples::returned(sale, 1, 1, heartsIn(*store), "B");
        again.decision.request = RequestId("request-A");
        checkRefused(*store, again, ErrorCode::Conflict);
        auto same = samples::returned(sale, 1, 1, heartsIn(*store), "C");
        same.id = ReturnId("R-0412-K1-A");
        checkRefused(*store, same, ErrorCode::Conflict);
    }
    THEN("more than is left is a conflict and moves nothing")
    {
        checkRefused(*store, samples::returned(sale, 1, 5, {}, "B"), ErrorCode::Conflict);
        REQUIRE(takeBack(*store, 1, 4, "C"));
        checkRefused(*store, samples::returned(sale, 1, 1, {}, "D"), ErrorCode::Conflict);
        CHECK(heartsIn(*store).refund == 1430);
    }
    THEN("a refund reckoned on a ledger of before is a conflict and moves nothing")
    {
        const auto stale = samples::returned(sale, 1, 2, {}, "B");
        REQUIRE(stale.decision.refund.amount
                != samples::returned(sale, 1, 2, heartsIn(*store), "B").decision.refund.amount);
        checkRefused(*store, stale, ErrorCode::Conflict);
    }
    THEN("a line named twice counts twice")
    {
        auto twice = samples::returned(sale, 1, 3, heartsIn(*store), "B");
        twice.decision.lines.push_back(twice.decision.lines.front());
        checkRefused(*store, twice, ErrorCode::Conflict);
    }
    THEN("a tender gets no more than it gave")
    {
        auto greedy = samples::returned(sale, 1, 1, heartsIn(*store), "B");
        greedy.decision.refund.legs[0].amount = samples::pence(1'400);
        checkRefused(*store, greedy, ErrorCode::Conflict);
    }
    THEN("a line or tender that no receipt has is our fault, and moves nothing")
    {
        auto strange = samples::returned(sale, 1, 1, heartsIn(*store), "B");
        strange.decision.lines[0].line = 9;
        checkRefused(*store, strange, ErrorCode::Invalid);
        strange = samples::returned(sale, 1, 1, heartsIn(*store), "B");
        strange.decision.refund.legs[0].original = 2;
        checkRefused(*store, strange, ErrorCode::Invalid);
    }
}

TEST_CASE("A denial is kept for its request and takes nothing back", "[storage]")
{
    Terminal terminal;
    auto store = terminal.open();
    auto denied = samples::returned(sale, 1, 2, {}, "A");
    denied.state = returns::ReturnState::Denied;
    REQUIRE(store->returnJournal().record(denied, {}));
    CHECK(heartsIn(*store).units == 0);
    const auto answer = store->returnJournal().answered(RequestId("request-A"));
    REQUIRE(answer->has_value());
    CHECK((*answer)->record.state == returns::ReturnState::Denied);
    CHECK(store->outbox().entriesAfter(1, 1)->front().kind == "return_denied");
}

TEST_CASE("A line that cost nothing comes back without a tender", "[storage]")
{
    Terminal terminal;
    auto store = terminal.open();
    const auto gift = *receipts::freezeShares(samples::receipt({samples::line(1, 2, 0)}));
    REQUIRE(store->returnJournal().record(samples::returned(gift, 1, 2, {}, "A"), {gift}));
    CHECK(store->returnJournal().ledger(gift.number)->line(1).units == 2);
    CHECK(store->returnJournal().ledger(gift.number)->tenders.empty());
}

TEST_CASE("Threads that want the same last units get each unit once", "[storage]")
{
    Terminal terminal;
    auto store = terminal.open();
    std::atomic<int> taken = 0;
    const auto work = [&](const std::string& name) {
        for (int attempt = 0; attempt < 20; ++attempt) {
            const auto done = takeBack(*store, 1, 1, name + std::to_string(attempt));
            if (done) ++taken;
        }
    };
    {
        std::jthread one(work, "one");
        std::jthread two(work, "two");
        std::jthread three(work, "three");
    }
    CHECK(taken == 6);
    CHECK(heartsIn(*store).units == 6);
    CHECK(heartsIn(*store).refund == 1430);
    CHECK(store->verifyJournal()->ok);
}

SCENARIO("A customer rates a return once", "[storage]")
{
    Terminal terminal;
    auto store = terminal.open();
    REQUIRE(takeBack(*store, 1, 1, "A"));
    using aftercare::RatingAnswer;
    const ReturnId id("R-0412-K1-A");
    const auto rate = [&](const ReturnId& which, int score) {
        return *store->ratingJournal().record({which, score, terminal.clock.now()});
    };
    CHECK(rate(ReturnId("R-none"), 5) == RatingAnswer::UnknownReturn);
    CHECK(rate(id, 4) == RatingAnswer::Recorded);
    CHECK(rate(id, 1) == RatingAnswer::AlreadyRated);
    const auto entries = store->outbox().entriesAfter(2, 10);
    REQUIRE(entries->size() == 1);
    CHECK(entries->front().kind == "rating_given");
    CHECK(entries->front().subject == id.text());
    CHECK(entries->front().payload == R"({"v":1,"return":"R-0412-K1-A","score":4})");
}

SCENARIO("The daily log has the day's returns, newest first", "[storage]")
{
    Terminal terminal; // Its policy, open.toml, keeps London time.
    auto store = terminal.open();
    const auto at = [&](const std::string& id, const std::string& when, std::int64_t before) {
        const auto worth = samples::returned(sale, 1, before, {}, "x").decision.refund;
        auto record = samples::returned(
            sale, 1, 1,
            before == 0 ? returns::LineLedger{}
                        : returns::LineLedger{before, worth.amount.minor(), worth.tax.minor()},
            id);
        record.at = *parseInstant(when, *TimeZone::named("UTC"));
        REQUIRE(store->returnJournal().record(record, {sale}));
    };
    at("before", "2026-06-30T22:59:59Z", 0);
    at("first", "2026-06-30T23:00:00Z", 1);
    at("last", "2026-07-01T22:59:59Z", 2);
    at("after", "2026-07-01T23:00:00Z", 3);
    REQUIRE(store->ratingJournal().record({ReturnId("R-0412-K1-first"), 5, terminal.clock.now()}));
    const auto log = store->dailyLog().returnsOn(*parseDay("2026-07-01"));
    REQUIRE(log);
    REQUIRE(log->size() == 2);
    CHECK((*log)[0].answer.record.id == ReturnId("R-0412-K1-last"));
    CHECK_FALSE((*log)[0].rating);
    CHECK((*log)[1].answer.record.id == ReturnId("R-0412-K1-first"));
    CHECK((*log)[1].rating == 5);
    CHECK(store->dailyLog().returnsOn(*parseDay("2026-07-03"))->empty());

    const auto latest = store->dailyLog().latest(3);
    REQUIRE(latest);
    REQUIRE(latest->size() == 3);
    CHECK((*latest)[0].answer.record.id == ReturnId("R-0412-K1-after"));
    CHECK((*latest)[2].answer.record.id == ReturnId("R-0412-K1-first"));
    CHECK((*latest)[2].rating == 5);
    CHECK(store->dailyLog().latest(9)->size() == 4);
}

SCENARIO("A fee stays with the store and is not paid back later", "[storage]")
{
    Terminal terminal;
    auto store = terminal.open();
    auto record = samples::returned(sale, 1, 2, {}, "A");
    auto& line = record.decision.lines[0];
    line.fee = samples::pence(77);
    line.refund = samples::pence(400);
    line.tax = samples::pence(66);
    record.decision.refund.amount = samples::pence(400);
    record.decision.refund.tax = samples::pence(66);
    record.decision.refund.legs[0].amount = samples::pence(400);
    REQUIRE(store->returnJournal().record(record, {sale}));

    const auto kept = heartsIn(*store);
    CHECK(kept.refund == 400);
    CHECK(kept.tax == 66);
    CHECK(kept.worth == 477);
    CHECK(kept.worthTax == 79);
    THEN("the rest is worth the rest")
    {
        CHECK(returns::refundFor(*sale.line(1), kept, 4).refund == samples::pence(1430 - 477));
    }
    THEN("a fee that doesn't fit what the goods are worth is refused")
    {
        auto odd = samples::returned(sale, 1, 1, kept, "B");
        odd.decision.lines[0].fee = samples::pence(1);
        checkRefused(*store, odd, ErrorCode::Conflict);
    }
}

SCENARIO("Changes of mind are counted by customer", "[storage]")
{
    Terminal terminal;
    auto store = terminal.open();
    auto ours = sale;
    ours.customer = "loyal-1";
    const auto record = [&](int line, std::int64_t units, const std::string& id, auto change) {
        const auto before = store->returnJournal().ledger(ours.number)->line(line);
        auto each = samples::returned(ours, line, units, before, id);
        change(each);
        REQUIRE(store->returnJournal().record(each, {ours}));
        return each;
    };
    const auto nothing = [](returns::Return&) {};
    const auto first = record(1, 2, "A", nothing);
    record(1, 1, "B", [](returns::Return& each) { each.at += std::chrono::days{10}; });
    record(1, 1, "C",
           [](returns::Return& each) { each.decision.lines[0].reason = rights::Reason::Faulty; });
    record(2, 1, "D", [](returns::Return& each) { each.state = returns::ReturnState::Denied; });

    const auto historyOf = [&](const std::string& customer, int from, int until) {
        return *store->returnJournal().historyOf({customer, first.at + std::chrono::days{from},
                                                  first.at + std::chrono::days{until},
                                                  ours.currency});
    };
    CHECK(historyOf("loyal-1", 0, 10).returns == 2);
    CHECK(historyOf("loyal-1", 0, 10).value == samples::pence(715));
    CHECK(historyOf("loyal-1", 0, 9).returns == 1);
    CHECK(historyOf("loyal-1", 1, 10).value == samples::pence(238));
    CHECK(historyOf("loyal-1", 11, 20).returns == 0);
    CHECK(historyOf("somebody else", 0, 10).returns == 0);
    CHECK(store->returnJournal()
              .historyOf({"loyal-1", first.at, first.at, *Currency::parse("EUR")})
              ->returns
          == 0);
}

TEST_CASE("What was withheld of a bundle comes back with its last line", "[storage]")
{
    auto bundle = samples::receipt({samples::line(1, 1, 1000), samples::line(2, 1, 1000)});
    bundle.promotions = {{"PAIR", {1, 2}, samples::pence(500)}};
    bundle.tenders = {samples::tender("card", 1500)};
    bundle = *receipts::freezeShares(std::move(bundle));
    Terminal terminal;
    auto store = terminal.open();
    const auto take = [&](int line, std::int64_t refund, const std::string& id) {
        auto record = samples::returned(bundle, line, 1, {}, id);
        auto& decided = record.decision.lines[0];
        decided.basis = policy::PriceBasis::RepriceKept;
        decided.refund = samples::pence(refund);
        record.decision.refund.amount = decided.refund;
        record.decision.refund.legs[0].amount = decided.refund;
        return store->returnJournal().record(record, {bundle});
    };
    CHECK_FALSE(take(1, 750, "A"));
    REQUIRE(take(1, 500, "A"));
    CHECK_FALSE(take(2, 750, "B"));
    REQUIRE(take(2, 1000, "B"));
    const auto ledger = store->returnJournal().ledger(bundle.number);
    CHECK(ledger->tenders.at(1) == 1500);
}
