// Old electrical goods on a real disk: each request once, never more old ones than were sold new,
// and the count, the entry and its letter to head office together or not at all.
#include "Terminal.h"

#include "reprise/takeback/TakeBackDesk.h"
#include "reprise/wire/TakeBackJson.h"

#include <catch2/matchers/catch_matchers_string.hpp>

#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

using namespace reprise;
using namespace reprise::storage;
using Catch::Matchers::ContainsSubstring;
using rights::OldGoods;
using rights::TakeBackReason;
using takeback::TakeBackDesk;
using takeback::TakeBackRules;

namespace {

const std::string mostly = "id = \"corner\"\nversion = 3\njurisdiction = \"GB-EAW\"\n"
                           "time_zone = \"Europe/London\"\ncurrency = \"GBP\"\n[window]\n"
                           "days = 28\n";
const std::string openStore = "[take_back]\nscheme = \"none\"\nsales_area = 450\n"
                              "batteries_kg = 40\n";

TakeBackRules rules(const std::string& takeBack = openStore, const std::string& packId = "GB-EAW")
{
    return {std::make_shared<policy::Policy>(*policy::Policy::parse(mostly + takeBack, "corner")),
            std::make_shared<rights::Pack>(**rights::stockPack(packId))};
}

/// Two kettles and a mug, sold on 1 November 2026.
receipts::Receipt kettles(const std::string& number = "S-1")
{
    auto kettle = samples::line(1, 2, 2000);
    kettle.traits = {"electrical"};
    auto sale = samples::receipt({kettle, samples::line(2, 1, 400)});
    sale.number = ReceiptNumber(number);
    sale.codes = {"CODE-" + number};
    return *receipts::freezeShares(sale);
}

takeback::Request oldKettle(Terminal& terminal, const std::string& id, std::int64_t count = 1,
                            const std::string& receipt = "S-1", int line = 1)
{
    return {RequestId(id),
            terminal.clock.now(),
            OperatorId("1042"),
            OldGoods::Appliance,
            "Kettle",
            count,
            receipt,
            line};
}

takeback::Request cells(Terminal& terminal, const std::string& id)
{
    return {RequestId(id),     terminal.clock.now(), OperatorId("1042"),
            OldGoods::Battery, "AA cells",           12};
}

std::unique_ptr<TerminalStore> openWith(Terminal& terminal, const receipts::Receipt& sale)
{
    auto store = terminal.open();
    REQUIRE(store->receiptArchive().file({sale}));
    return store;
}

Result<takeback::TakeBack> handIn(TerminalStore& store, const takeback::Request& request,
                                  const Result<TakeBackRules>& by = rules())
{
    TakeBackDesk desk({store.receiptFinder(), store.codeGrammar(), store.takeBackJournal()});
    return desk.commit(request, by);
}

TakeBackReason reasonOf(TerminalStore& store, const takeback::Request& request)
{
    const auto answered = handIn(store, request);
    INFO((answered ? std::string() : answered.error().detail));
    REQUIRE(answered);
    return answered->answer.reason;
}

/// All entries of take-backs, by kind.
std::vector<std::string> kinds(TerminalStore& store)
{
    std::vector<std::string> all;
    const auto entries = store.outbox().entriesAfter(0, 1'000'000);
    for (const auto& entry : *entries)
        if (entry.kind.starts_with("takeback_")) all.push_back(entry.kind);
    return all;
}

} // namespace

SCENARIO("An old appliance is taken for a new one, and never more than were sold",
         "[storage][takeback]")
{
    Terminal terminal;
    auto store = openWith(terminal, kettles());

    CHECK(reasonOf(*store, oldKettle(terminal, "T-1")) == TakeBackReason::LikeForLike);
    CHECK(reasonOf(*store, oldKettle(terminal, "T-2", 2)) == TakeBackReason::MoreThanBought);

    THEN("the same request again is the first answer, and adds nothing")
    {
        const auto before = *store->outbox().lastSeq();
        terminal.clock.advance(std::chrono::hours{24 * 60});
        CHECK(reasonOf(*store, oldKettle(terminal, "T-1")) == TakeBackReason::LikeForLike);
        CHECK(reasonOf(*store, oldKettle(terminal, "T-2", 2)) == TakeBackReason::MoreThanBought);
        CHECK(*store->outbox().lastSeq() == before);
    }
    THEN("a code of the receipt counts for the same line, across a restart")
    {
        store.reset();
        store = terminal.open();
        CHECK(reasonOf(*store, oldKettle(terminal, "T-3", 1, "CODE-S-1"))
              == TakeBackReason::LikeForLike);
        CHECK(reasonOf(*store, oldKettle(terminal, "T-4")) == TakeBackReason::MoreThanBought);
        // Whichever of its codes the same receipt is read by, it is the same request.
        CHECK(reasonOf(*store, oldKettle(terminal, "T-3")) == TakeBackReason::LikeForLike);
        CHECK(reasonOf(*store, oldKettle(terminal, "T-3", 1, "CODE-S-1"))
              == TakeBackReason::LikeForLike);
        CHECK(kinds(*store)
              == std::vector<std::string>{"takeback_accepted", "takeback_refused",
                                          "takeback_accepted", "takeback_refused"});
        CHECK(store->verifyJournal()->ok);
    }
    THEN("the entry says what was handed in, and why it was taken")
    {
        const auto entry = store->outbox().entriesAfter(1, 1)->front();
        CHECK(entry.subject == "T-1");
        const auto kept = wire::takeBackFromPayload(entry.payload);
        REQUIRE(kept);
        CHECK(kept->request.asksTheSameAs(oldKettle(terminal, "T-1")));
        CHECK(kept->bought->goods.units == 2);
        CHECK(kept->pack == "GB-EAW 2026-11-22");
        CHECK(kept->policy == "policy corner 3 §take_back");
    }
    THEN("the table itself refuses one too many")
    {
        store.reset();
        CHECK_THAT(terminal.behindItsBack("UPDATE hand_in_line SET taken = 3"),
                   ContainsSubstring("CHECK"));
    }
    THEN("the days' sums have the units and the refusals")
    {
        const auto now = terminal.clock.now();
        REQUIRE(handIn(*store, cells(terminal, "T-9")));
        const auto sums = store->takeBackJournal().sums(now, now + std::chrono::hours{1});
        CHECK(sums->units == 13);
        CHECK(sums->refused == 1);
        CHECK(store->takeBackJournal().sums(now - std::chrono::hours{1}, now)->units == 0);
    }
}

TEST_CASE("An id stands for one request", "[storage][takeback]")
{
    Terminal terminal;
    auto store = openWith(terminal, kettles());
    REQUIRE(handIn(*store, oldKettle(terminal, "T-1")));
    const auto before = *store->outbox().lastSeq();
    auto other = oldKettle(terminal, "T-1");
    const auto checkConflict = [&] {
        const auto answered = handIn(*store, other);
        REQUIRE_FALSE(answered);
        CHECK(answered.error().code == ErrorCode::Conflict);
        other = oldKettle(terminal, "T-1");
    };
    other.count = 2;
    checkConflict();
    other.line = 2;
    checkConflict();
    other.description = "Toaster";
    checkConflict();
    other.operatorId = OperatorId("1043");
    checkConflict();
    other = cells(terminal, "T-1");
    checkConflict();
    CHECK(*store->outbox().lastSeq() == before);
}

TEST_CASE("What can't be answered changes nothing", "[storage][takeback]")
{
    Terminal terminal;
    auto store = openWith(terminal, kettles());
    const auto before = *store->outbox().lastSeq();
    const auto checkRefused = [&](const takeback::Request& request, const Result<TakeBackRules>& by,
                                  ErrorCode code, const std::string& what) {
        const auto answered = handIn(*store, request, by);
        REQUIRE_FALSE(answered);
        CHECK(answered.error().code == code);
        CHECK_THAT(answered.error().detail, ContainsSubstring(what));
        CHECK_THAT(answered.error().detail, ContainsSubstring("expected"));
        CHECK(*store->outbox().lastSeq() == before);
    };
    checkRefused(oldKettle(terminal, "T-1", 1, "S-9"), rules(), ErrorCode::NotFound, "no receipt");
    checkRefused(oldKettle(terminal, "T-1", 1, "S-1", 9), rules(), ErrorCode::Invalid, "line 9");
    checkRefused(cells(terminal, "T-1"), rules(""), ErrorCode::Invalid, "§take_back");
    checkRefused(cells(terminal, "T-1"), rules(openStore, "IE"), ErrorCode::Invalid, "IE");
    auto lawless = rules();
    lawless.pack.reset();
    lawless.packFault = "past its review";
    checkRefused(cells(terminal, "T-1"), lawless, ErrorCode::Unavailable, "past its review");
    checkRefused(cells(terminal, "T-1"), Error{ErrorCode::NotFound, "no policy, expected one"},
                 ErrorCode::NotFound, "no policy");

    REQUIRE(store->receiptArchive().file({[] {
        auto twin = kettles("S-2");
        twin.codes = {"CODE-S-1"};
        return twin;
    }()}));
    checkRefused(oldKettle(terminal, "T-1", 1, "CODE-S-1"), rules(), ErrorCode::NotFound,
                 "several receipts");
}

TEST_CASE("An answer stands, whatever the rules have become", "[storage][takeback]")
{
    Terminal terminal;
    auto store = openWith(terminal, kettles());
    REQUIRE(handIn(*store, oldKettle(terminal, "T-1")));
    const auto again = handIn(*store, oldKettle(terminal, "T-1"), rules(""));
    REQUIRE(again);
    CHECK(again->answer.isOwed());
    CHECK(again->policy == "policy corner 3 §take_back");
}

TEST_CASE("A mug is no kettle, and a member points elsewhere; both are on record",
          "[storage][takeback]")
{
    Terminal terminal;
    auto store = openWith(terminal, kettles());
    CHECK(reasonOf(*store, oldKettle(terminal, "T-1", 1, "S-1", 2))
          == TakeBackReason::NotElectrical);
    const auto member = handIn(*store, oldKettle(terminal, "T-2"),
                               rules("[take_back]\nscheme = \"member\"\n"
                                     "collection = \"Recycling centre, Mill Lane\"\n"));
    REQUIRE(member);
    CHECK(member->answer.reason == TakeBackReason::SchemeMember);
    CHECK(member->collection == "Recycling centre, Mill Lane");
    CHECK(kinds(*store) == std::vector<std::string>{"takeback_refused", "takeback_refused"});
    // What was refused takes nobody's place.
    CHECK(reasonOf(*store, oldKettle(terminal, "T-3", 2)) == TakeBackReason::LikeForLike);
}

TEST_CASE("Count, entry and letter stand together or not at all", "[storage][takeback]")
{
    for (const std::string table : {"outbox", "hand_in", "hand_in_line"}) {
        INFO(table);
        Terminal terminal;
        openWith(terminal, kettles()).reset();
        REQUIRE(terminal
                    .behindItsBack("CREATE TRIGGER stop BEFORE INSERT ON " + table
                                   + " BEGIN SELECT RAISE(ABORT, 'stopped here'); END")
                    .empty());
        auto store = terminal.open();
        const auto before = *store->outbox().lastSeq();
        CHECK_FALSE(handIn(*store, oldKettle(terminal, "T-1", 2)));
        CHECK(*store->outbox().lastSeq() == before);
        CHECK(*store->takeBackJournal().find(RequestId("T-1")) == std::nullopt);
        store.reset();
        REQUIRE(terminal.behindItsBack("DROP TRIGGER stop").empty());
        store = terminal.open();
        CHECK(reasonOf(*store, oldKettle(terminal, "T-1", 2)) == TakeBackReason::LikeForLike);
        CHECK(reasonOf(*store, oldKettle(terminal, "T-2")) == TakeBackReason::MoreThanBought);
        CHECK(store->verifyJournal()->ok);
    }
}

namespace {

/// The child hands in one kettle after the other and says so, a byte each, until it is killed.
int killedAfter(Terminal& terminal, int acknowledged, int round)
{
    int ends[2];
    REQUIRE(::pipe(ends) == 0);
    const auto child = ::fork();
    if (child == 0) {
        auto store = terminal.tryOpen();
        if (!store) ::_exit(3);
        for (int number = 0;; ++number) {
            const auto id = std::to_string(round) + "-" + std::to_string(number);
            if (!handIn(**store, oldKettle(terminal, id))) ::_exit(4);
            if (::write(ends[1], "x", 1) != 1) ::_exit(5);
        }
    }
    ::close(ends[1]);
    int seen = 0;
    char byte = 0;
    while (seen < acknowledged && ::read(ends[0], &byte, 1) == 1)
        ++seen;
    ::kill(child, SIGKILL);
    while (::read(ends[0], &byte, 1) == 1)
        ++seen;
    ::close(ends[0]);
    int status = 0;
    ::waitpid(child, &status, 0);
    CHECK(WIFSIGNALED(status));
    return seen;
}

} // namespace

TEST_CASE("Whoever is killed has taken what they said, and no unit twice", "[storage][takeback]")
{
    Terminal terminal;
    auto sale = kettles();
    sale.lines[0].quantity = 1'000'000;
    sale.lines[0].unitPrice = samples::pence(1);
    openWith(terminal, *receipts::freezeShares(sale)).reset();
    for (int round = 0; round < 6; ++round) {
        const auto seen = killedAfter(terminal, 1 + round * 5 % 11, round);
        auto store = terminal.open();
        for (int number = 0; number < seen; ++number)
            CHECK((*store->takeBackJournal().find(
                       RequestId(std::to_string(round) + "-" + std::to_string(number))))
                      .has_value());
        CHECK(store->verifyJournal()->ok);
    }
    auto store = terminal.open();
    // Each entry counted one unit: the next one knows of exactly as many as there are entries.
    const auto entries = static_cast<std::int64_t>(kinds(*store).size());
    CHECK(handIn(*store, oldKettle(terminal, "last"))->bought->goods.takenBack == entries);
}
