#include "reprise/wire/Events.h"

#include "reprise/wire/Feeds.h"

#include <catch2/catch_test_macros.hpp>

using namespace reprise;
using namespace reprise::wire;

TEST_CASE("Events carry a terminal's entries unchanged", "[wire]")
{
    const JournalEntry entry{7,
                             Instant{std::chrono::milliseconds{1'795'341'600'123}},
                             "rating_given",
                             "R-1",
                             R"({"a":"ä\n"})",
                             Sha256{1, 2, 3},
                             Sha256{4, 5}};
    const Events events{{"0412-K1", "ab"}, {entry, entry}};
    const auto again = eventsFromJson(toJson(events));
    REQUIRE(again);
    CHECK(again->origin == events.origin);
    CHECK(again->entries == events.entries);
    CHECK(eventsFromJson(toJson(Events{{"k", "i"}, {}}))->entries.empty());
    CHECK_FALSE(again->journalSeq);
    CHECK(eventsFromJson(toJson(Events{{"k", "i"}, {}, 12}))->journalSeq == 12);
    CHECK_FALSE(eventsFromJson(
        R"({"protocol":1,"kiosk":"k","incarnation":"i","journal_seq":-1,"entries":[]})"));
}

TEST_CASE("Events that make no sense are Invalid and say which key", "[wire]")
{
    CHECK(eventsFromJson(R"({"protocol":2,"kiosk":"k","incarnation":"i"})").error().detail
          == "protocol is 2, expected a whole number from 1 to 1");
    CHECK_FALSE(eventsFromJson(R"({"kiosk":"k","incarnation":"i"})"));
    CHECK(eventsFromJson(R"({"protocol":1,"kiosk":"k","incarnation":"i","entries":[{"seq":0}]})")
              .error()
              .detail.starts_with("entries[0]."));
    CHECK_FALSE(eventsFromJson(R"({"protocol":1,"kiosk":"k","incarnation":"i","entries":[3]})"));
}

TEST_CASE("An answer to events reads back as it was", "[wire]")
{
    for (const auto status :
         {EventsStatus::Accepted, EventsStatus::Gap, EventsStatus::Quarantined}) {
        const auto again = eventsAnswerFromJson(toJson(EventsAnswer{status, 12, "ab", "why"}));
        REQUIRE(again);
        CHECK(again->status == status);
        CHECK(again->ackedSeq == 12);
        CHECK(again->ackedHash == "ab");
        CHECK(again->reason == "why");
    }
    CHECK_FALSE(eventsAnswerFromJson("<html>502</html>"));
    CHECK_FALSE(eventsAnswerFromJson(R"({"status":"fine"})"));
    CHECK_FALSE(eventsAnswerFromJson(R"({"status":"gap","acked_seq":-1})"));
    CHECK_FALSE(eventsAnswerFromJson(R"({})"));
}

TEST_CASE("Feeds hand out what was published, byte for byte", "[wire]")
{
    const ReceiptPage page{{R"({"receipt":"1" })", "not even JSON \\"}, "42", true};
    const auto again = receiptPageFromJson(toJson(page));
    REQUIRE(again);
    CHECK(again->receipts == page.receipts);
    CHECK(again->cursor == "42");
    CHECK(again->more);
    CHECK_FALSE(receiptPageFromJson(R"({"receipts":[{}]})"));

    const PolicyOffer offer{"open", 3, "id = \"open\"\n# tab\t", "ab"};
    const auto policy = policyOfferFromJson(toJson(offer));
    REQUIRE(policy);
    CHECK(policy->version == 3);
    CHECK(policy->toml == offer.toml);
}
