#include "reprise/headoffice/Projection.h"

#include "ReturnSamples.h"

#include "reprise/wire/JournalPayloads.h"
#include "reprise/wire/ReturnJson.h"
#include "reprise/wire/SettlingJson.h"

#include <catch2/catch_test_macros.hpp>

using namespace reprise;
using namespace reprise::headoffice;

namespace {

wire::JournalEntry entryOf(const std::string& kind, const std::string& payload)
{
    return {1, Instant{}, kind, "R-1", payload, {}, {}};
}

} // namespace

TEST_CASE("A committed return becomes a row that can be asked for", "[headoffice]")
{
    const auto record = samples::returned(samples::hearts(), 1, 2, {}, "7Q4M9X2C");
    const auto fact = factOf(entryOf("return_committed", wire::toPayload(record)));

    const auto* row = std::get_if<ReturnFact>(&fact);
    REQUIRE(row != nullptr);
    CHECK(row->returnId == "R-0412-K1-7Q4M9X2C");
    CHECK(row->state == "COMMITTED");
    CHECK(row->refund == 477);
    CHECK(row->currency == "GBP");
    CHECK(row->at == record.at);
}

TEST_CASE("What became of a return is told apart from the return itself", "[headoffice]")
{
    auto record = samples::returned(samples::hearts(), 1, 2, {}, "7Q4M9X2C");
    record.state = returns::ReturnState::Paying;
    const auto accepted = factOf(entryOf("return_accepted", wire::toPayload(record)));
    REQUIRE(std::holds_alternative<ReturnFact>(accepted));
    CHECK(std::get<ReturnFact>(accepted).state == "PAYING");

    const returns::Settling step{record.id, record.at, returns::ReturnState::Committed, {}, {}, {}};
    const auto fact = factOf(entryOf("return_settled", wire::toPayload(step)));
    const auto* state = std::get_if<StateFact>(&fact);
    REQUIRE(state != nullptr);
    CHECK(state->returnId == "R-0412-K1-7Q4M9X2C");
    CHECK(state->state == "COMMITTED");
    CHECK(std::holds_alternative<NoFact>(factOf(entryOf("return_settled", "{}"))));
}

TEST_CASE("A claim's no, and its release, are what becomes of its return", "[headoffice][claims]")
{
    const ReturnId id("R-0412-K1-7Q4M9X2C");
    for (const auto to : {returns::ReturnState::Denied, returns::ReturnState::Releasing,
                          returns::ReturnState::Released}) {
        const returns::Settling step{id, Instant{}, to, {}, {}, {}};
        const auto fact =
            factOf(entryOf(std::string(wire::settlingKind(to)), wire::toPayload(step)));
        const auto* state = std::get_if<StateFact>(&fact);
        REQUIRE(state != nullptr);
        CHECK(state->state == returns::stateName(to));
    }
}

TEST_CASE("A rating becomes the rating of its return", "[headoffice]")
{
    const auto payload = wire::toPayload(wire::RatingGiven{ReturnId("R-0412-K1-7Q4M9X2C"), 4});
    const auto fact = factOf(entryOf("rating_given", payload));
    const auto* rating = std::get_if<RatingFact>(&fact);
    REQUIRE(rating != nullptr);
    CHECK(rating->returnId == "R-0412-K1-7Q4M9X2C");
    CHECK(rating->score == 4);
}

TEST_CASE("What this version can't read is kept as an entry and shown nowhere", "[headoffice]")
{
    for (const auto* payload :
         {"", "{}", "[]", "null", "{\"v\":99}", "\xff\xfe", "{\"return\":\"\\u0000\"}"}) {
        CHECK(std::holds_alternative<NoFact>(factOf(entryOf("return_committed", payload))));
        CHECK(std::holds_alternative<NoFact>(factOf(entryOf("rating_given", payload))));
    }
    CHECK(std::holds_alternative<NoFact>(factOf(entryOf("terminal_started", "{}"))));
}
