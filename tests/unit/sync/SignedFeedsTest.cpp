// What head office signs for a store, over the line: taken from where it stands, under one
// signature, and only as the answer to what was asked just now.
#include "SignedOffice.h"

using namespace reprise;
using namespace reprise::sync;
using wire::Feed;

namespace {

struct Shelf : Kiosk {
    Shelf()
    {
        toFeeds = [this](const std::string& body) -> Result<HttpAnswer> {
            requests.push_back(*wire::feedRequestFromJson(body));
            return give(letterFor(requests.back()));
        };
    }

    wire::FeedLetter letterFor(const wire::FeedRequest& request)
    {
        wire::FeedLetter letter{
            request.origin, request.id, "0412", samples::budget(origin).issuedAt, {}};
        for (const auto& asked : request.feeds)
            letter.pages.push_back(pageFor(asked));
        return letter;
    }
    HttpAnswer give(const wire::FeedLetter& letter)
    {
        last = wire::LetterAnswer{
            letter.id,
            proof::sign(proof::Purpose::Feeds, wire::toJson(letter), signing, signatures),
            {}};
        return {200, wire::toJson(last)};
    }

    std::vector<wire::FeedRequest> requests;
    wire::LetterAnswer last;
    std::function<wire::FeedPage(const wire::FeedStanding&)> pageFor =
        [](const wire::FeedStanding& asked) {
            wire::FeedPage page{asked.feed, 7, asked.position, asked.position, false, {}};
            if (asked.feed == Feed::Recalls && asked.position < 3) {
                page.upto = asked.position + 1;
                page.more = page.upto < 3;
                page.items.push_back({"item " + std::to_string(page.upto), "{}"});
            }
            return page;
        };
};

bool has(const std::string& text, const std::string& part)
{
    INFO(text);
    return text.find(part) != std::string::npos;
}

} // namespace

TEST_CASE("Feeds are taken page by page, each from where it stands", "[sync][feeds]")
{
    Shelf shelf;
    auto report = shelf.round();
    CHECK(report.itemsTaken == 1);
    CHECK(report.comeBackIn.count() == 0); // There is more.
    CHECK(shelf.requests[0].origin == shelf.origin);
    CHECK(shelf.requests[0].feeds.size() == std::size(wire::everyFeed));
    shelf.round();
    report = shelf.round();
    CHECK(report.state == LineState::UpToDate);
    CHECK(report.comeBackIn.count() > 0);
    CHECK(shelf.round().itemsTaken == 0);
    CHECK(shelf.feeds.standing(Feed::Recalls) == wire::FeedStanding{Feed::Recalls, 7, 3});
    CHECK(shelf.requests[3].id != shelf.requests[2].id);
}

TEST_CASE("Whoever believes a key takes nothing without a signature", "[sync][feeds]")
{
    Shelf shelf;
    const auto asksUnsigned = [&shelf] {
        return std::ranges::any_of(shelf.transport.asked, [](const std::string& path) {
            return path.find("/v1/stores/") != std::string::npos;
        });
    };
    shelf.round();
    CHECK_FALSE(asksUnsigned());
    shelf.toFeeds = [](const auto&) { return HttpAnswer{404, ""}; };
    CHECK(has(shelf.round().noFeeds, "head office has none"));
    CHECK_FALSE(asksUnsigned());
    shelf.ring.keys.clear();
    shelf.round();
    CHECK(asksUnsigned());
}

TEST_CASE("Receipts and a policy among the feeds are told as such", "[sync][feeds]")
{
    Shelf shelf;
    shelf.pageFor = [](const wire::FeedStanding& asked) {
        wire::FeedPage page{asked.feed, 7, asked.position, asked.position, false, {}};
        if (asked.position > 0) return page;
        page.upto = 1;
        if (asked.feed == Feed::Policy) page.items = {{"shop 7", "{}"}};
        if (asked.feed == Feed::Receipts) page.items = {{"S-1", "{}"}, {"S-2", "{}"}};
        return page;
    };
    const auto report = shelf.round();
    CHECK(report.policyTaken);
    CHECK(report.receiptsTaken == 2);
    CHECK(report.itemsTaken == 1);
    CHECK_FALSE(shelf.round().policyTaken);
}

TEST_CASE("Without a key of head office's no feed is asked for", "[sync][feeds]")
{
    Shelf shelf;
    shelf.ring.keys.clear();
    CHECK(shelf.round().state == LineState::UpToDate);
    CHECK(shelf.requests.empty());
}

TEST_CASE("Feeds that can't be believed are an alarm, and nothing of them is taken",
          "[sync][feeds]")
{
    Shelf shelf;
    std::string expected;
    SECTION("forged")
    {
        shelf.signing.seed = proof::SecretSeed{9};
        expected = "its signature is forged";
    }
    SECTION("signed for another purpose")
    {
        shelf.toFeeds = [&](const std::string& body) -> Result<HttpAnswer> {
            const auto letter = shelf.letterFor(*wire::feedRequestFromJson(body));
            return HttpAnswer{200, wire::toJson(wire::LetterAnswer{
                                       letter.id,
                                       proof::sign(proof::Purpose::Checkpoint, wire::toJson(letter),
                                                   shelf.signing, shelf.signatures),
                                       {}})};
        };
        expected = "its signature is forged";
    }
    SECTION("by a key that nobody trusts here")
    {
        shelf.signing.id = "office-2";
        expected = "trusts no key of that name";
    }
    SECTION("another store's")
    {
        shelf.toFeeds = [&](const std::string& body) -> Result<HttpAnswer> {
            auto letter = shelf.letterFor(*wire::feedRequestFromJson(body));
            letter.store = "0413";
            return shelf.give(letter);
        };
        expected = "it is for store 0413";
    }
    SECTION("another kiosk's")
    {
        shelf.toFeeds = [&](const std::string& body) -> Result<HttpAnswer> {
            auto letter = shelf.letterFor(*wire::feedRequestFromJson(body));
            letter.origin.kiosk = "0412-K2";
            return shelf.give(letter);
        };
        expected = "it is not the answer to what was asked";
    }
    const auto report = shelf.round();
    CHECK(has(report.alarm, expected));
    CHECK(report.state == LineState::UpToDate);
    CHECK(shelf.feeds.pages.empty());
}

TEST_CASE("An old answer that is sent again answers nothing", "[sync][feeds]")
{
    Shelf shelf;
    shelf.round();
    const auto old = shelf.last;
    const auto before = shelf.feeds.pages;

    // As it was: it names another request. Under the new one's name its text does not.
    shelf.toFeeds = [&](const std::string&) { return HttpAnswer{200, wire::toJson(old)}; };
    auto report = shelf.round();
    CHECK(report.state == LineState::Refused);
    CHECK(has(report.detail, "about another request"));
    shelf.toFeeds = [&](const std::string& body) {
        auto again = old;
        again.id = wire::feedRequestFromJson(body)->id;
        return HttpAnswer{200, wire::toJson(again)};
    };
    CHECK(has(shelf.round().alarm, "it is not the answer to what was asked"));
    CHECK(shelf.feeds.pages == before);
}

TEST_CASE("A page that can't be taken holds up no other", "[sync][feeds]")
{
    Shelf shelf;
    SECTION("one that does not go on from here is an alarm")
    {
        const auto well = shelf.pageFor;
        shelf.pageFor = [&](const wire::FeedStanding& asked) {
            auto page = well(asked);
            if (asked.feed == Feed::Catalogue) page.after = page.upto = 4;
            return page;
        };
        const auto report = shelf.round();
        CHECK(has(report.alarm, "a page of catalogue is not taken"));
        CHECK(report.itemsTaken == 1);
    }
    SECTION("one that can't be read is for service")
    {
        shelf.feeds.refusal = Error{ErrorCode::Invalid, "item '7': name is missing"};
        const auto report = shelf.round();
        CHECK(report.state == LineState::Refused);
        CHECK(has(report.detail, "can't be read: item '7'"));
    }
    SECTION("a disk that fails is ours")
    {
        shelf.feeds.refusal = Error{ErrorCode::Unavailable, "the disk is gone"};
        CHECK_FALSE(shelf.engine.round());
    }
}

TEST_CASE("A head office that signs nothing, or knows no feeds, is well", "[sync][feeds]")
{
    Shelf shelf;
    shelf.toFeeds = [&](const std::string& body) {
        return HttpAnswer{200, wire::toJson(wire::LetterAnswer{wire::feedRequestFromJson(body)->id,
                                                               {},
                                                               "head office has no signing key"})};
    };
    auto report = shelf.round();
    CHECK(report.state == LineState::UpToDate);
    CHECK(report.noFeeds == "head office has no signing key");
    shelf.toFeeds = [](const std::string&) { return HttpAnswer{404, ""}; };
    CHECK(shelf.round().state == LineState::UpToDate);
    shelf.toFeeds = [](const std::string&) { return HttpAnswer{200, "<html>"}; };
    CHECK(shelf.round().state == LineState::Refused);
    shelf.toFeeds = [](const std::string&) { return Error{ErrorCode::Unavailable, "cut off"}; };
    CHECK(shelf.round().state == LineState::Unreachable);
    CHECK(shelf.feeds.pages.empty());
}
