#include "reprise/headoffice/ClaimHistory.h"

#include "ClaimEntries.h"

#include "reprise/base/Text.h"
#include "reprise/crypto/OpensslHasher.h"

#include <catch2/catch_test_macros.hpp>

using namespace reprise;
using namespace reprise::headoffice;

namespace {

wire::Claim claim()
{
    return {samples::journalOrigin(),
            std::string(32, 'b'),
            "unknown",
            "GBP",
            {},
            {{"0412-03-1", 1, 1, 15000}, {"0412-03-1", 2, 0, 50}}};
}

struct Reader {
    crypto::OpensslHasher hasher;
    std::vector<wire::JournalEntry> journal;

    std::vector<JournalledClaim> read() const
    {
        ClaimHistory history(samples::journalOrigin());
        for (const auto& entry : journal)
            history.follow(entry);
        return history.claims();
    }
    ClaimFate fateAfter(const std::vector<std::string>& steps)
    {
        journal.clear();
        samples::appendClaim(journal, hasher, claim(), steps);
        const auto claims = read();
        REQUIRE(claims.size() == 1);
        return claims[0].fate;
    }
};

} // namespace

TEST_CASE("A journal says what became of a claim", "[headoffice]")
{
    Reader reader;
    CHECK(reader.fateAfter({}) == ClaimFate::Asked);
    CHECK(reader.fateAfter({"return_pending"}) == ClaimFate::Asked);
    CHECK(reader.fateAfter({"return_granted"}) == ClaimFate::Held);
    CHECK(reader.fateAfter({"return_granted", "return_paying", "return_in_doubt"})
          == ClaimFate::Held);
    CHECK(reader.fateAfter({"return_granted", "return_paying", "return_pending"})
          == ClaimFate::Held);
    CHECK(reader.fateAfter({"return_granted", "return_paying", "return_settled"})
          == ClaimFate::Paid);
    for (const auto* last :
         {"return_claim_denied", "return_withdrawn", "return_releasing", "return_released"})
        CHECK(reader.fateAfter({"return_granted", last}) == ClaimFate::LetGo);
}

TEST_CASE("A claim is read as it was asked for, with the entry that decided it", "[headoffice]")
{
    Reader reader;
    samples::appendClaim(reader.journal, reader.hasher, claim(),
                         {"return_granted", "return_settled"});
    const auto said = reader.read().at(0).said;
    CHECK(wire::contentOf(said.claim) == wire::contentOf(claim()));
    CHECK(said.claim.id == claim().id);
    CHECK(said.reference == "R-" + claim().id);
    CHECK(said.seq == 3);
    CHECK(said.hash == toHex(reader.journal[2].hash));
}

TEST_CASE("An entry without a claim, or one that can't be read, says nothing", "[headoffice]")
{
    Reader reader;
    const auto origin = samples::journalOrigin();
    const auto whole = samples::acceptedPayload(claim());
    auto badId = whole;
    badId.replace(badId.find("bbbb"), 4, "BBBB");
    auto mixed = whole;
    mixed.replace(mixed.rfind("GBP"), 3, "EUR");
    for (const auto& payload :
         {std::string("{}"), std::string("\xff"), std::string("[]"), std::string(R"({"claim":3})"),
          badId, mixed, std::string(R"({"claim":{"id":"b","lines":[]}})")})
        samples::appendEntry(reader.journal, reader.hasher, origin, "return_accepted", "R-1",
                             payload);
    samples::appendEntry(reader.journal, reader.hasher, origin, "rating_given", "R-1", whole);
    samples::appendEntry(reader.journal, reader.hasher, origin, "return_settled", "R-1", "{}");
    CHECK(reader.read().empty());
}
