// Whatever bytes arrive, a reader answers with a value or a sentence. It never stops the terminal.
#include "ReturnSamples.h"

#include "reprise/base/Text.h"
#include "reprise/crypto/OpensslHasher.h"
#include "reprise/wire/Events.h"
#include "reprise/wire/Feeds.h"
#include "reprise/wire/JournalExport.h"
#include "reprise/wire/ReceiptJson.h"
#include "reprise/wire/ReturnJson.h"
#include "reprise/wire/TakeBackJson.h"

#include <catch2/catch_test_macros.hpp>

#include <array>
#include <rapidcheck.h>
#include <string>

using namespace reprise;
using namespace reprise::wire;

namespace {

std::string reasonFor(const std::string& json)
{
    const auto receipt = receiptFromJson(json, *TimeZone::named("Europe/London"));
    REQUIRE_FALSE(receipt);
    CHECK(receipt.error().code == ErrorCode::Invalid);
    return receipt.error().detail;
}

/// Reads `bytes` as each message there is; a sentence for people is UTF-8 without control
/// characters.
void readAsEverything(const std::string& bytes)
{
    static const auto zone = *TimeZone::named("Europe/London");
    crypto::OpensslHasher hasher;
    JournalOrigin origin;
    const auto sane = [](const auto& result) {
        if (!result) RC_ASSERT(isUtf8(result.error().detail) && !result.error().detail.empty());
    };
    sane(receiptFromJson(bytes, zone));
    sane(storedReceiptFromJson(bytes));
    sane(requestFromJson(bytes, {zone, Instant{}, true}, hasher));
    sane(returnFromPayload(bytes));
    sane(takeBackRequestFromJson(bytes, {zone, Instant{}, true}));
    sane(takeBackFromPayload(bytes));
    sane(journalEntryFromJson(bytes, origin));
    sane(eventsFromJson(bytes));
    sane(eventsAnswerFromJson(bytes));
    sane(receiptPageFromJson(bytes));
    sane(policyOfferFromJson(bytes));
    static_cast<void>(requestIdOf(bytes));
    static_cast<void>(checkExport(bytes, hasher));
}

std::vector<std::string> goodMessages()
{
    const auto record = samples::returned(samples::hearts(), 1, 2, {}, "A");
    return {toJson(samples::hearts()),
            toPayload(record),
            R"({"request":"r","receipt":"A","lines":[{"line":1,"quantity":1,"reason":"faulty"}],)"
            R"("approval":{"operator":"7","pin":"1","reason":"x"}})",
            R"({"id":"T-1","operator":"7","receipt":"A","line":1,)"
            R"("old":{"description":"x","count":1,"kind":"appliance"}})",
            toJson(Events{{"k", "i"}, {{1, Instant{}, "a", "b", "c", {}, {}}}}),
            toJson(ReceiptPage{{"a"}, "b", true})};
}

} // namespace

TEST_CASE("JSON that is not JSON is refused with a sentence", "[wire]")
{
    CHECK(reasonFor("{\"a\":NaN}").find("not JSON") != std::string::npos);
    CHECK(reasonFor("{\"a\":1} {}").find("not JSON") != std::string::npos);
    CHECK(reasonFor("{\"a\":\"\xFF\"}").find("not JSON") != std::string::npos);
    CHECK(reasonFor("{\"a\":1e999}").find("not JSON") != std::string::npos);
    CHECK(reasonFor("{\"a\":1,\"b\":{\"c\":1,\"c\":2}}").find("twice") != std::string::npos);
    CHECK(reasonFor("{\"a\":" + std::string(64, '[') + std::string(64, ']') + "}").find("nested")
          != std::string::npos);
    CHECK(reasonFor("{\"a\":" + std::string(1'000'000, '[')).find("nested") != std::string::npos);
    CHECK(reasonFor(std::string("{\"a\":1}\0", 8)).find("not JSON") != std::string::npos);
}

TEST_CASE("Sixty-four levels are read, one more is not", "[wire]")
{
    const auto nested = [](std::size_t levels) {
        return R"({"request":"r","x":)" + std::string(levels, '[') + std::string(levels, ']') + "}";
    };
    CHECK(requestIdOf(nested(63)));
    CHECK_FALSE(requestIdOf(nested(64)));
}

TEST_CASE("Arbitrary bytes never stop a reader", "[wire][property]")
{
    CHECK(rc::check("random bytes", [](const std::string& bytes) { readAsEverything(bytes); }));
}

TEST_CASE("A good message with bytes changed, cut or doubled never stops a reader",
          "[wire][property]")
{
    CHECK(rc::check("mutated messages", [] {
        auto message = *rc::gen::elementOf(goodMessages());
        const auto changes = *rc::gen::inRange(1, 6);
        for (int change = 0; change < changes; ++change) {
            const auto place = *rc::gen::inRange<std::size_t>(0, message.size());
            const auto piece =
                *rc::gen::element<std::string>("null", "-1", "1e9", "9223372036854775807", "\"\"",
                                               "{}", "[]", "\\u0000", "\xC3", "}");
            const auto length = *rc::gen::inRange<std::size_t>(0, 8);
            message.replace(place, length, piece);
            if (message.empty()) return;
        }
        readAsEverything(message);
    }));
}

TEST_CASE("Any text travels in a receipt unharmed or not at all", "[wire][property]")
{
    CHECK(rc::check("descriptions", [](const std::string& text) {
        auto receipt = samples::hearts();
        receipt.lines[0].description = text;
        const auto again = storedReceiptFromJson(toJson(receipt));
        const bool unharmed = again && *again == receipt;
        RC_ASSERT(unharmed == (isUtf8(text) && !hasControlCharacter(text) && text.size() <= 512));
    }));
}
