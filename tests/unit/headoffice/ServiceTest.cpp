#include "reprise/headoffice/Service.h"

#include "JournalSamples.h"
#include "MemoryArchive.h"
#include "TextFile.h"

#include "reprise/crypto/OpensslHasher.h"
#include "reprise/policy/Policy.h"

#include <catch2/catch_test_macros.hpp>

using namespace reprise;
using namespace reprise::headoffice;

namespace {

class SilentLog final : public Log {
public:
    void write(Severity, std::string_view, std::string_view) override {}
};

struct Office {
    crypto::OpensslHasher hasher;
    MemoryArchive archive;
    Metrics metrics;
    SilentLog log;
    std::string officeKey = std::string(64, 'f');
    Service service{{hasher.sha256(officeKey)}, archive, hasher, metrics, log};
    wire::JournalOrigin origin = samples::journalOrigin();
    std::string key = std::string(64, '1');

    Reply say(const std::string& method, const std::string& target, const std::string& body = {},
              const std::string& bearer = {}, const std::string& certificate = {})
    {
        return service.answer({method, target, body, bearer, certificate, Origin::Elsewhere});
    }
    std::string letter(std::size_t count)
    {
        return wire::toJson(wire::Events{origin, samples::journalOf(hasher, origin, count)});
    }
};

constexpr auto events = "/v1/kiosks/0412-K1/events";

const std::string receipt =
    R"({"receipt":"0412-03-1","store":"0412","workstation":"03","sold_at":"2026-11-01T14:03:22Z",)"
    R"("currency":"GBP","channel":"in_store","lines":[{"line":1,"sku":"A","description":"Heart",)"
    R"("quantity":1,"unit_price":255,"tax_included":true}],)"
    R"("tenders":[{"type":"card","amount":255}]})";

} // namespace

SCENARIO("A kiosk speaks for itself and for nobody else", "[headoffice]")
{
    Office office;

    GIVEN("a kiosk nobody has heard of")
    {
        THEN("without a key it is turned away")
        {
            CHECK(office.say("POST", events, office.letter(1)).status == 401);
            CHECK(office.say("POST", events, office.letter(1), "not hex").status == 401);
            CHECK(office.archive.entries.empty());
        }
        THEN("its first key is kept, and another is refused afterwards")
        {
            CHECK(office.say("POST", events, office.letter(1), office.key).status == 200);
            CHECK(office.say("POST", events, office.letter(2), std::string(64, '2')).status == 401);
            CHECK(office.say("POST", events, office.letter(2), office.key).status == 200);
            CHECK(office.archive.entries.size() == 2);
        }
        THEN("asking for a journal does not introduce anybody")
        {
            CHECK(office.say("GET", "/v1/kiosks/0412-K1/journal", "", office.key).status == 401);
            CHECK(office.archive.keys.empty());
        }
    }
    GIVEN("a client certificate")
    {
        THEN("its name must be the kiosk's")
        {
            CHECK(office.say("POST", events, office.letter(1), "", "0412-K2").status == 403);
            CHECK(office.say("POST", events, office.letter(1), office.key, "?").status == 403);
            CHECK(office.say("POST", events, office.letter(1), "", "0412-K1").status == 200);
        }
    }
    GIVEN("a letter for another kiosk than the path names")
    {
        office.origin = samples::journalOrigin("0412-K2");
        THEN("it is refused")
        {
            CHECK(office.say("POST", events, office.letter(1), office.key).status == 400);
        }
    }
}

SCENARIO("Only the back office publishes, and reads across stores", "[headoffice]")
{
    Office office;

    GIVEN("a caller without the office key")
    {
        THEN("nothing is published or told")
        {
            for (const auto& bearer : {std::string(), office.key}) {
                CHECK(office.say("POST", "/v1/stores/0412/receipts", receipt, bearer).status
                      == 401);
                CHECK(office.say("PUT", "/v1/stores/0412/policy", "", bearer).status == 401);
                CHECK(office.say("GET", "/v1/returns", "", bearer).status == 401);
                CHECK(office.say("GET", "/v1/stores/0412/receipts", "", bearer).status == 401);
            }
            CHECK(office.archive.published.empty());
        }
    }
    GIVEN("the office key")
    {
        THEN("good receipts go in, the others are named")
        {
            const auto reply =
                office.say("POST", "/v1/stores/0412/receipts",
                           receipt + "\nnonsense\n\n{}\r\n" + receipt + "\n", office.officeKey);
            CHECK(reply.status == 200);
            CHECK(office.archive.published.size() == 1);
            CHECK(reply.body.find(R"("published":1)") != std::string::npos);
            CHECK(reply.body.find(R"("unchanged":1)") != std::string::npos);
            CHECK(reply.body.find(R"("line":2)") != std::string::npos);
            CHECK(reply.body.find(R"("line":4)") != std::string::npos);
        }
        THEN("a receipt of another store is refused")
        {
            const auto reply =
                office.say("POST", "/v1/stores/0999/receipts", receipt, office.officeKey);
            CHECK(reply.status == 200);
            CHECK(office.archive.published.empty());
        }
        THEN("a policy that makes no sense is refused with the reason, before a kiosk sees it")
        {
            const auto reply =
                office.say("PUT", "/v1/stores/0412/policy", "id = 3", office.officeKey);
            CHECK(reply.status == 200);
            CHECK(reply.body.find("refused") != std::string::npos);
            CHECK_FALSE(office.archive.offer);
        }
        THEN("so is one that a review finds fault with")
        {
            const auto policy = tests::textOf("tests/golden/policies/broken-distance-window.toml");
            REQUIRE(policy::Policy::parse(policy, "policy"));
            const auto reply =
                office.say("PUT", "/v1/stores/0412/policy", policy, office.officeKey);
            CHECK(reply.status == 200);
            CHECK(reply.body.find("refused") != std::string::npos);
            CHECK_FALSE(office.archive.offer);
        }
    }
    GIVEN("a server without an office key")
    {
        Service open({}, office.archive, office.hasher, office.metrics, office.log);
        THEN("only callers on the same machine are the back office")
        {
            CHECK(open.answer({"GET", "/v1/returns", "", "", "", Origin::ThisMachine}).status
                  == 200);
            CHECK(open.answer({"GET", "/v1/returns", "", "", "", Origin::Elsewhere}).status == 401);
        }
    }
}

TEST_CASE("A store's feeds are for its own kiosks", "[headoffice]")
{
    Office office;
    CHECK(office.say("POST", events, office.letter(1), office.key).status == 200);
    CHECK(office.say("GET", "/v1/stores/0412/receipts", "", office.key).status == 200);
    CHECK(office.say("GET", "/v1/stores/0413/receipts", "", office.key).status == 401);
    CHECK(office.say("GET", "/v1/stores/0412/policy", "", office.key).status == 404);
}

TEST_CASE("Nonsense is answered, counted and forgotten", "[headoffice]")
{
    Office office;
    for (const auto* target : {"", "x", "/", "//", "/v1", "/v1/kiosks", "/v1/kiosks//events/x",
                               "/v1/x/y/z", "/%", "/%zz", "/v2/kiosks/0412-K1/events"})
        CHECK(office.say("GET", target).status >= 400);
    CHECK(office.say("BREW", events).status == 405);
    CHECK(office.say("DELETE", "/v1/returns").status == 405);
    CHECK(office.say("POST", "/v1/kiosks/%2e%2e/events", "{}", office.key).status == 400);
    for (const auto* body : {"", "<html>", "[]", "{}", "{\"protocol\":2}", "\xff\x00"})
        CHECK(office.say("POST", events, body, office.key).status == 400);
    for (const auto* query : {"after=-1", "after=x", "limit=99999999999999999999"})
        CHECK(office
                  .say("GET", std::string("/v1/kiosks/0412-K1/journal?") + query, "",
                       office.officeKey)
                  .status
              == 400);
    CHECK(office.archive.entries.empty());
    CHECK(office.metrics.text().find("BREW") == std::string::npos);
}

TEST_CASE("While the database is away every kiosk is asked to keep what it has", "[headoffice]")
{
    Office office;
    office.archive.down = true;
    const auto reply = office.say("POST", events, office.letter(1), office.key);
    CHECK(reply.status == 503);
    CHECK(reply.body.find("password") == std::string::npos);
    CHECK(office.say("GET", "/healthz").status == 503);
    office.archive.down = false;
    CHECK(office.say("GET", "/healthz").status == 200);
}

TEST_CASE("A journal comes back piece by piece, byte for byte", "[headoffice]")
{
    Office office;
    REQUIRE(office.say("POST", events, office.letter(1200), office.key).status == 200);
    auto reply =
        office.say("GET", "/v1/kiosks/0412-K1/journal?after=100&limit=1001", "", office.officeKey);
    REQUIRE(reply.more);
    std::string lines;
    for (auto piece = reply.more(); piece && !piece->empty(); piece = reply.more())
        lines += *piece;
    std::string expected;
    const auto journal = samples::journalOf(office.hasher, office.origin, 1200);
    for (std::size_t index = 100; index < 1101; ++index)
        expected += wire::toJson(office.origin, journal[index]) + "\n";
    CHECK(lines == expected);
}
