// What head office publishes for its stores, over the real line: each page under a signature, in
// its turn, whole or not at all.
#include "FeedTerminal.h"
#include "KioskShop.h"

using namespace reprise;
using namespace reprise::integration;
using sync::LineState;
using wire::Feed;

namespace {

std::string recall(const std::string& number, const std::string& sku)
{
    return R"({"recall":")" + number + R"(","name":"R)" + number
           + R"(","notice":"Bring it back.","sku":")" + sku + "\"}\n";
}

std::string jumpers(int from, int to)
{
    std::string lines;
    for (int number = from; number <= to; ++number)
        lines += R"({"sku":"J)" + std::to_string(number) + R"(","description":"Jumper ♥",)"
                 + R"("unit_price":8000,"since":"2026-11-01"})" + "\n";
    return lines;
}

bool has(const std::string& text, const std::string& part)
{
    INFO(text);
    return text.find(part) != std::string::npos;
}

const std::string recallsOf0412 = "/v1/stores/0412/feeds/recalls";
const std::string everyonesRecalls = "/v1/feeds/recalls";
const std::string catalogueOf0412 = "/v1/stores/0412/feeds/catalogue";

using Chain = FeedChain;

} // namespace

TEST_CASE("Recalls reach the stores they are for, and go when they are withdrawn",
          "[integration][feeds]")
{
    Chain chain;
    FeedTerminal other(chain.office, "K1", "0413");
    CHECK(has(chain.put(everyonesRecalls, recall("1", "A") + recall("2", "B")), R"("changed":2)"));
    CHECK(has(chain.post(recallsOf0412, recall("3", "C")), R"("status":"published")"));
    CHECK(chain.kiosk.round().itemsTaken == 3);
    CHECK(chain.kiosk.recalls() == "R1 R2 R3");
    CHECK(other.round().itemsTaken == 2);
    CHECK(other.recalls() == "R1 R2");

    CHECK(has(chain.put(everyonesRecalls, recall("2", "B")), R"("withdrawn":1)"));
    CHECK(has(chain.put(everyonesRecalls, recall("2", "B")), R"("status":"unchanged")"));
    CHECK(has(chain.post(everyonesRecalls, recall("2", "B")), R"("unchanged":1)"));
    CHECK(chain.kiosk.round().itemsTaken == 1);
    CHECK(chain.kiosk.recalls() == "R2 R3");
    CHECK(chain.kiosk.round().itemsTaken == 0);
    CHECK(chain.kiosk.feed(Feed::Recalls).signedAt);

    // A newcomer needs no word of what is gone, and ends where the others are.
    FeedTerminal newcomer(chain.office, "K2");
    CHECK(newcomer.round().itemsTaken == 2);
    CHECK(newcomer.recalls() == "R2 R3");
    CHECK(newcomer.feed(Feed::Recalls).standing == chain.kiosk.feed(Feed::Recalls).standing);
}

TEST_CASE("What a terminal could not read is never published", "[integration][feeds]")
{
    Chain chain;
    const auto refused = [&](const std::string& answer, const std::string& reason) {
        return has(answer, R"("status":"refused")") && has(answer, reason);
    };
    CHECK(refused(chain.put(recallsOf0412, recall("1", "A") + "nonsense\n"), R"("line":2)"));
    CHECK(refused(chain.put(recallsOf0412, recall("1", "A") + recall("1", "B")), "line 1 as well"));
    CHECK(refused(chain.put(recallsOf0412, R"({"recall":"1","name":"N","notice":"T"})"),
                  "expected goods by sku"));
    CHECK(refused(chain.post(catalogueOf0412, R"({"sku":"J1","unit_price":1})"), "since is miss"));
    CHECK(refused(chain.put(catalogueOf0412, jumpers(1, 1)), "never withdrawn"));
    CHECK(has(chain.put(everyonesRecalls, recall("7", "A")), "published"));
    CHECK(refused(chain.post(recallsOf0412, recall("7", "A")), "published to every store"));
    CHECK(chain.office.put("/v1/stores/0412/feeds/weather", "").status == 404);
    CHECK(chain.office.put("/v1/stores/%2e%2e/feeds/recalls", "").status == 400);
    CHECK(chain.database.ask("SELECT string_agg(item, ' ') FROM feed_item") == "7");
}

TEST_CASE("A catalogue comes page by page, through cuts and restarts", "[integration][feeds]")
{
    Chain chain;
    CHECK(has(chain.post(catalogueOf0412, jumpers(1, 1100)), R"("changed":1100)"));
    auto& line = *chain.kiosk.line;
    // Head office has answered, and the answer is cut off: nothing came.
    line.meddle = [](Result<sync::HttpAnswer>) -> Result<sync::HttpAnswer> {
        return Error{ErrorCode::Unavailable, "the line was cut"};
    };
    CHECK(chain.kiosk.round().state == LineState::Unreachable);
    CHECK(chain.kiosk.feed(Feed::Catalogue).standing.position == 0);
    line.meddle = nullptr;
    CHECK(chain.kiosk.round().itemsTaken == 500);
    // Half of it: no JSON.
    line.meddle = [](Result<sync::HttpAnswer> answer) {
        answer->body.resize(answer->body.size() / 2);
        return answer;
    };
    CHECK(chain.kiosk.round().state == LineState::Refused);
    CHECK(chain.kiosk.feed(Feed::Catalogue).standing.position == 500);
    line.meddle = nullptr;
    chain.kiosk.open();
    CHECK(chain.kiosk.round().itemsTaken == 500);
    CHECK(chain.kiosk.round().itemsTaken == 100);
    const auto last = chain.kiosk.round();
    CHECK(last.itemsTaken == 0);
    CHECK(last.state == LineState::UpToDate);
    CHECK(chain.kiosk.store().catalogue().find("J1100", *parseDay("2026-11-30"))->description
          == "Jumper ♥");
}

TEST_CASE("What is forged or played back is an alarm, and the last good stays",
          "[integration][feeds]")
{
    Chain chain;
    chain.put(recallsOf0412, recall("1", "A"));
    std::string first;
    auto& line = *chain.kiosk.line;
    line.meddle = [&](Result<sync::HttpAnswer> answer) {
        first = answer->body;
        return answer;
    };
    CHECK(chain.kiosk.round().itemsTaken == 1);
    chain.put(recallsOf0412, recall("2", "B"));

    SECTION("another word in the text")
    {
        line.meddle = [](Result<sync::HttpAnswer> answer) {
            const auto at = answer->body.find("Bring it back.");
            REQUIRE(at != std::string::npos);
            answer->body.replace(at, 14, "Do not bother.");
            return answer;
        };
        CHECK(has(chain.kiosk.round().alarm, "its signature is forged"));
    }
    SECTION("an earlier answer")
    {
        line.meddle = [&](Result<sync::HttpAnswer> answer) {
            answer->body = first;
            return answer;
        };
        CHECK(chain.kiosk.round().state == LineState::Refused);
    }
    SECTION("an earlier answer under the name of this request")
    {
        line.meddle = [&](Result<sync::HttpAnswer> answer) {
            const auto id = wire::letterAnswerFromJson(answer->body)->id;
            auto old = *wire::letterAnswerFromJson(first);
            old.id = id;
            answer->body = wire::toJson(old);
            return answer;
        };
        CHECK(has(chain.kiosk.round().alarm, "not the answer to what was asked"));
    }
    SECTION("another kiosk's")
    {
        FeedTerminal other(chain.office, "K2");
        std::string theirs;
        other.line->meddle = [&](Result<sync::HttpAnswer> answer) {
            theirs = answer->body;
            return answer;
        };
        other.round();
        line.meddle = [&](Result<sync::HttpAnswer> answer) {
            auto given = *wire::letterAnswerFromJson(theirs);
            given.id = wire::letterAnswerFromJson(answer->body)->id;
            answer->body = wire::toJson(given);
            return answer;
        };
        CHECK(has(chain.kiosk.round().alarm, "not the answer to what was asked"));
    }
    CHECK(chain.kiosk.recalls() == "R1");
    line.meddle = nullptr;
    const auto well = chain.kiosk.round();
    CHECK(well.alarm.empty());
    CHECK(chain.kiosk.recalls() == "R2");
}

TEST_CASE("After a restore nothing goes back until somebody says so", "[integration][feeds]")
{
    Chain chain;
    chain.put(recallsOf0412, recall("1", "A"));
    chain.put(recallsOf0412, recall("1", "A") + recall("2", "B"));
    chain.kiosk.round();
    CHECK(chain.kiosk.recalls() == "R1 R2");

    // A backup from before the second.
    chain.database.ask("DELETE FROM feed_item WHERE item = '2'");
    chain.database.ask("UPDATE feed_head SET last_position = 1");
    CHECK(has(chain.kiosk.round().alarm, "restored from a backup, and nobody said so"));
    CHECK(chain.kiosk.recalls() == "R1 R2");

    REQUIRE(administer(chain.database, {"restored"}).exitCode == 0);
    chain.put(recallsOf0412, recall("3", "C"));
    const auto report = chain.kiosk.round();
    CHECK(report.alarm.empty());
    CHECK(chain.kiosk.recalls() == "R3");

    // The old database once more, as it was before it was restored: it is older.
    chain.database.ask("DELETE FROM awaited_kiosk");
    chain.database.ask("DELETE FROM database_epoch WHERE epoch > 1");
    CHECK(has(chain.kiosk.round().alarm, "older life"));
    CHECK(chain.kiosk.recalls() == "R3");
}

TEST_CASE("While head office is away the last good stays", "[integration][feeds]")
{
    Chain chain;
    chain.put(recallsOf0412, recall("1", "A"));
    chain.kiosk.round();
    chain.office.kill();
    CHECK(chain.kiosk.round().state == LineState::Unreachable);
    chain.kiosk.open();
    CHECK(chain.kiosk.recalls() == "R1");
    chain.office.start();
    CHECK(chain.kiosk.round().state == LineState::UpToDate);
}

TEST_CASE("A head office that signs nothing gives no feeds, and a terminal without its key takes "
          "none",
          "[integration][feeds]")
{
    const Database database;
    const Office silent(database);
    FeedTerminal kiosk(silent, "K1");
    silent.put(recallsOf0412, recall("1", "A"));
    CHECK(kiosk.round().noFeeds == "head office has no signing key");
    CHECK(kiosk.recalls().empty());

    const Office speaking(database, signing());
    const CounterKiosk blind(speaking, "K2");
    CHECK(has(blind.sync(), R"("items":0)"));
    CHECK(has(blind.run({"doctor"}).output, "feeds: none"));
}

TEST_CASE("A recall decides from the next round on, and is replayed byte for byte",
          "[integration][feeds]")
{
    const Shop shop("card", signing());
    crypto::SodiumSignatures signatures;
    const auto& key = signingKey();
    shop.one.trust(
        proof::toJson(proof::VerifyingKey{key.id, signatures.publicKeyOf(key.seed), key.validity}));
    const auto file = [&](const std::string& text) {
        static const support::TemporaryFolder folder;
        return folder.write("recalls.ndjson", text);
    };
    const auto before = shop.one.run({"decide", "-", "--json"}, wish("W-1", "S-1")).output;
    CHECK_FALSE(has(before, "recalled"));
    REQUIRE(
        support::run({REPRISE_HEADOFFICE_BINARY, "publish-feed", "--database", shop.database.url(),
                      "--feed", "recalls", "--whole", file(recall("2026-14", "A"))})
            .exitCode
        == 0);
    CHECK(has(shop.one.sync(), R"("items":1)"));
    CHECK(has(shop.one.run({"doctor"}).output, "recalls at 1"));
    const auto answer = shop.one.giveBack("W-2", "S-1");
    CHECK(has(answer, R"("rule":"recalled")"));
    CHECK(has(answer, "recall 2026-14"));

    // Withdrawn again: what was decided stays decided.
    REQUIRE(support::run({REPRISE_HEADOFFICE_BINARY, "publish-feed", "--database",
                          shop.database.url(), "--feed", "recalls", "--whole", file("")})
                .exitCode
            == 0);
    CHECK(has(shop.one.sync(), R"("items":1)"));
    const auto replayed = shop.one.run({"journal", "replay"});
    INFO(replayed.output);
    CHECK(replayed.exitCode == 0);
}
