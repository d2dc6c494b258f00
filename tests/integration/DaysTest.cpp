#include "Exchanges.h"
#include "Office.h"

#include "reprise/base/Text.h"
#include "reprise/crypto/SodiumSignatures.h"
#include "reprise/proof/MerkleTree.h"
#include "reprise/proof/SignedTexts.h"

#include <catch2/catch_test_macros.hpp>

#include <nlohmann/json.hpp>
#include <sstream>

using namespace reprise;
using namespace reprise::integration;

namespace {

using Document = nlohmann::json;

Sha256 digestOf(const std::string& hex)
{
    const auto bytes = *fromHex(hex);
    Sha256 digest{};
    std::copy(bytes.begin(), bytes.end(), digest.begin());
    return digest;
}

proof::VerifyingKey verifyingKey()
{
    return {signingKey().id, crypto::SodiumSignatures().publicKeyOf(signingKey().seed),
            signingKey().validity};
}

/// Everything that came so far came the day before, or that many days.
void letDaysPass(const Database& database, int days)
{
    database.ask("UPDATE chain_day SET day = day - " + std::to_string(days) + " RETURNING 1");
}

std::vector<Document> closeDays(const Database& database)
{
    auto what = signing();
    what.insert(what.begin(), "close-days");
    const auto said = administer(database, what);
    REQUIRE(said.exitCode == 0);
    std::vector<Document> days;
    std::istringstream lines(said.output);
    for (std::string line; std::getline(lines, line);)
        days.push_back(Document::parse(line));
    return days;
}

/// Whether head office's proof for an entry of the kiosk holds under the root that it signed.
bool isProven(const Office& office, Kiosk& kiosk, std::size_t number, const Document& day)
{
    const auto answer = office.get("/v1/kiosks/" + kiosk.origin.kiosk + "/inclusion?incarnation="
                                   + kiosk.origin.incarnation + "&seq=" + std::to_string(number));
    REQUIRE(answer);
    if (answer->status != 200) return false;
    const auto said = Document::parse(answer->body);
    std::vector<Sha256> path;
    for (const auto& hash : said["path"])
        path.push_back(digestOf(hash.get<std::string>()));
    const auto& hash = kiosk.outbox.journal[number - 1].hash;
    return said["root"] == day["root"] && said["day"] == day["day"]
           && proof::isIncluded(kiosk.hasher, {reinterpret_cast<const char*>(hash.data()), 32},
                                said["index"].get<std::uint64_t>(),
                                day["entries"].get<std::uint64_t>(), path,
                                digestOf(day["root"].get<std::string>()));
}

} // namespace

TEST_CASE("Head office signs how far it holds a journal", "[integration]")
{
    const Database database;
    const Office office(database, signing());
    Kiosk kiosk("0412-K1", lineTo(office.url()), 12);
    crypto::SodiumSignatures signatures;
    const auto holds = [&](const wire::EventsAnswer& answer) {
        return proof::believedCheckpoint(answer, kiosk.origin, verifyingKey(), signatures);
    };
    const auto first = holds(*kiosk.send(1, 8));
    REQUIRE(first);
    CHECK(first->seq == 8);
    CHECK(first->hash == toHex(kiosk.outbox.journal[7].hash));
    CHECK(holds(*kiosk.send(10, 12))->seq == 8); // A gap: what it has, it has.
    CHECK(holds(*kiosk.send(5, 12))->seq == 12);
    CHECK(kiosk.deliver()); // A kiosk that does not know of checkpoints goes on as before.

    const Office silent(database);
    Kiosk other("0412-K2", lineTo(silent.url(), std::string(64, '2')), 1);
    CHECK_FALSE(other.send(1, 1)->checkpoint);
}

TEST_CASE("A day's entries stand under one signed root, and each is shown to be under it",
          "[integration]")
{
    const Database database;
    const Office office(database, signing());
    Kiosk one("0412-K1", lineTo(office.url()), 9);
    Kiosk two("0412-K2", lineTo(office.url(), std::string(64, '2')), 6);
    REQUIRE(two.send(1, 6));
    REQUIRE(one.send(1, 4));
    CHECK(closeDays(database).empty()); // Today is not over.
    CHECK_FALSE(isProven(office, one, 1, Document::object()));
    letDaysPass(database, 2);
    REQUIRE(one.send(5, 7));
    letDaysPass(database, 2);
    REQUIRE(one.send(8, 9));

    const auto days = closeDays(database);
    REQUIRE(days.size() == 2);
    CHECK(days[0]["entries"] == 10);
    CHECK(days[1]["entries"] == 3);
    proof::MerkleTree tree(one.hasher);
    for (std::size_t index = 0; index < 10; ++index) {
        const auto& entry = index < 4 ? one.outbox.journal[index] : two.outbox.journal[index - 4];
        tree.add({reinterpret_cast<const char*>(entry.hash.data()), entry.hash.size()});
    }
    CHECK(days[0]["root"] == toHex(tree.root()));
    for (std::size_t number = 1; number <= 4; ++number)
        CHECK(isProven(office, one, number, days[0]));
    for (std::size_t number = 5; number <= 7; ++number)
        CHECK(isProven(office, one, number, days[1]));
    for (std::size_t number = 1; number <= 6; ++number)
        CHECK(isProven(office, two, number, days[0]));
    CHECK_FALSE(isProven(office, one, 4, days[1]));
    CHECK_FALSE(isProven(office, one, 8, days[1])); // Today's.

    // Kept as they were signed, each with the one before it.
    CHECK(closeDays(database).empty());
    const auto kept = Document::parse(office.get("/v1/days")->body)["days"];
    REQUIRE(kept.size() == 2);
    CHECK(kept[0] == days[1]);
    CHECK(kept[1] == days[0]);
    const auto& sealed = days[1]["signed"];
    crypto::SodiumSignatures signatures;
    CHECK(proof::judge(proof::Purpose::DayRoot,
                       {sealed["text"], sealed["key"], sealed["signature"]}, verifyingKey(),
                       signatures)
          == proof::Verdict::Genuine);
    const auto text = Document::parse(sealed["text"].get<std::string>());
    CHECK(text["root"] == days[1]["root"]);
    CHECK(text["previous"] == days[0]["root"]);
    CHECK(text["entries"] == 3);
}

TEST_CASE("No entry is noted on a day that is closed, whatever the clock says", "[integration]")
{
    const Database database;
    const Office office(database);
    Kiosk kiosk("0412-K1", lineTo(office.url()), 6);
    REQUIRE(kiosk.send(1, 3));
    letDaysPass(database, -3); // As if the database's clock had been three days ahead …
    database.ask("INSERT INTO day_root(day, entries, root, signed_text, key_id, signature)"
                 " SELECT day, 3, sha256(''), '', '', '' FROM chain_day RETURNING 1");
    REQUIRE(kiosk.send(4, 6)); // … when that day was closed.
    CHECK(database.ask("SELECT string_agg(first_seq || '-' || last_seq, ' ' ORDER BY day)"
                       " FROM chain_day WHERE day > (SELECT min(day) FROM chain_day)")
          == "4-6");
}

TEST_CASE("Who is not the back office reads no roots, and nonsense is told apart", "[integration]")
{
    const Database database;
    const support::TemporaryFolder folder;
    const auto key = std::string(64, 'e');
    const Office office(database, {"--office-key", folder.write("office.key", key)});
    CHECK(office.get("/v1/days")->status == 401);
    CHECK(office.get("/v1/kiosks/0412-K1/inclusion?seq=1")->status == 401);
    const auto line = noting(std::move(*sync::makeHttpsTransport(lineTo(office.url(), key))));
    CHECK(line->get("/v1/days?limit=x")->status == 400);
    CHECK(line->get("/v1/kiosks/0412-K1/inclusion?seq=-1")->status == 400);
    CHECK(line->get("/v1/kiosks/0412-K1/inclusion?seq=1")->status == 404);
    CHECK(line->get("/v1/days")->body == R"({"protocol":1,"days":[]})");
    CHECK(administer(database, {"close-days", "--signing-key", "/no/such"}).exitCode == 2);
}
