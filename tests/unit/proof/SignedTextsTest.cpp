#include "reprise/proof/SignedTexts.h"

#include "reprise/calendar/TimeZone.h"
#include "reprise/crypto/SodiumSignatures.h"

#include <catch2/catch_test_macros.hpp>

using namespace reprise;
using namespace reprise::proof;
using namespace std::chrono_literals;

namespace {

const std::string idA(32, 'a');
const std::string idB(32, 'b');

struct Desk {
    crypto::SodiumSignatures signatures;
    SigningKey secret{
        "office-1", SecretSeed{1, 2, 3}, {*parseDay("2026-11-01"), *parseDay("2026-12-31")}};
    VerifyingKey known{"office-1", signatures.publicKeyOf(secret.seed), secret.validity};
    wire::BudgetRequest asked{{"0412-K1", idA}, idB, "GBP", {}};
    wire::Budget budget{idB,
                        asked.origin,
                        "0412",
                        "GBP",
                        {10'000, 100'000, 20},
                        *parseInstant("2026-11-30T12:00:00Z", *TimeZone::named("UTC")),
                        *parseInstant("2026-12-03T12:00:00Z", *TimeZone::named("UTC")),
                        1,
                        {"0412-K1"}};

    wire::BudgetAnswer answer()
    {
        return {idB, sign(Purpose::Budget, wire::toJson(budget), secret, signatures), {}};
    }
    std::string whyNot(const wire::BudgetAnswer& said)
    {
        const auto believed = believedBudget(said, asked, known, signatures);
        return believed ? "" : believed.error().detail.substr(28);
    }
};

} // namespace

TEST_CASE("A signed text is good for its purpose, under its key, byte for byte", "[proof]")
{
    Desk desk;
    const auto text = sign(Purpose::Budget, "{}", desk.secret, desk.signatures);
    CHECK(judge(Purpose::Budget, text, desk.known, desk.signatures) == Verdict::Genuine);
    CHECK(judge(Purpose::Checkpoint, text, desk.known, desk.signatures) == Verdict::Forged);
    auto altered = text;
    altered.text = "{} ";
    CHECK(judge(Purpose::Budget, altered, desk.known, desk.signatures) == Verdict::Forged);
    altered = text;
    altered.signature.pop_back();
    CHECK(judge(Purpose::Budget, altered, desk.known, desk.signatures) == Verdict::Malformed);
    auto other = desk.known;
    other.id = "office-2";
    CHECK(judge(Purpose::Budget, text, other, desk.signatures) == Verdict::UnknownKey);
    other = desk.known;
    other.key = desk.signatures.publicKeyOf(SecretSeed{9});
    CHECK(judge(Purpose::Budget, text, other, desk.signatures) == Verdict::Forged);
}

TEST_CASE("A kiosk believes the budget that it asked for, and no other", "[proof]")
{
    Desk desk;
    const auto believed = believedBudget(desk.answer(), desk.asked, desk.known, desk.signatures);
    REQUIRE(believed);
    CHECK(*believed == desk.budget);

    CHECK(desk.whyNot({idB, {}, "not yet"}) == "there is none: not yet");
    auto forged = desk.answer();
    forged.budget->text.replace(forged.budget->text.find("100000"), 6, "900000");
    CHECK(desk.whyNot(forged) == "its signature is forged");
    SECTION("another kiosk's")
    {
        desk.budget.origin.kiosk = "0412-K2";
        CHECK(desk.whyNot(desk.answer()) == "it is not the one that was asked for");
    }
    SECTION("an earlier one's")
    {
        desk.budget.id = idA;
        CHECK(desk.whyNot(desk.answer()) == "it is not the one that was asked for");
    }
    SECTION("in another currency")
    {
        desk.budget.currency = "EUR";
        CHECK(desk.whyNot(desk.answer()) == "it is in EUR");
    }
    SECTION("on no day of its key's")
    {
        desk.known.validity.until = *parseDay("2026-11-29");
        CHECK(desk.whyNot(desk.answer()) == "it was signed on no day of its key's");
    }
}

TEST_CASE("A checkpoint is believed of its own journal and entry", "[proof]")
{
    Desk desk;
    const wire::JournalOrigin origin{"0412-K1", idA};
    const std::string hash(64, 'c');
    wire::Checkpoint checkpoint{origin, 12, hash, desk.budget.issuedAt};
    wire::EventsAnswer answer{wire::EventsStatus::Accepted, 12, hash, {}};
    const auto why = [&] {
        answer.checkpoint =
            sign(Purpose::Checkpoint, wire::toJson(checkpoint), desk.secret, desk.signatures);
        const auto believed = believedCheckpoint(answer, origin, desk.known, desk.signatures);
        if (believed) CHECK(*believed == checkpoint);
        return believed ? "" : believed.error().detail.substr(32);
    };
    CHECK(why().empty());
    CHECK(wire::eventsAnswerFromJson(wire::toJson(answer))->checkpoint == answer.checkpoint);
    answer.ackedSeq = 13;
    CHECK(why() == "it is of another entry than the answer's");
    answer.ackedSeq = 12;
    answer.ackedHash = std::string(64, 'd');
    CHECK(why() == "it is of another entry than the answer's");
    answer.ackedHash = hash;
    checkpoint.origin.kiosk = "0412-K2";
    CHECK(why() == "it is of another journal");
    checkpoint.origin = origin;
    checkpoint.at += std::chrono::days{365};
    CHECK(why() == "it was signed on no day of its key's");
    answer.checkpoint =
        sign(Purpose::Budget, wire::toJson(checkpoint), desk.secret, desk.signatures);
    CHECK_FALSE(believedCheckpoint(answer, origin, desk.known, desk.signatures));
    answer.checkpoint.reset();
    CHECK_FALSE(believedCheckpoint(answer, origin, desk.known, desk.signatures));
}
