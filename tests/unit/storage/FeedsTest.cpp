// Head office's feeds on a real disk: each page whole or not at all, and the last good content
// stays.
#include "FeedShelf.h"

using namespace reprise;
using namespace reprise::storage;
using namespace std::chrono_literals;
using samples::page;
using samples::signedAt;
using wire::Feed;
using wire::FeedItem;
using wire::FeedPage;
using Shelf = FeedShelf;

namespace {

FeedItem recall(const std::string& number, const std::string& sku)
{
    return {number, R"({"recall":")" + number + R"(","name":"Recall )" + number
                        + R"(","notice":"Bring it back.","sku":")" + sku + "\"}"};
}

FeedItem priced(const std::string& sku, int price, const std::string& since,
                const std::string& gtin = "4006381333931")
{
    return {sku + " " + since, R"({"sku":")" + sku + R"(","gtin":")" + gtin + R"(","unit_price":)"
                                   + std::to_string(price) + R"(,"since":")" + since + "\"}"};
}

using Names = std::vector<std::string>;

} // namespace

SCENARIO("Pages are taken in turn, and outlast a restart", "[storage][feeds]")
{
    Shelf shelf;
    CHECK(shelf.feed(Feed::Recalls).standing == wire::FeedStanding{Feed::Recalls, 0, 0});
    CHECK_FALSE(shelf.feed(Feed::Recalls).signedAt);
    REQUIRE(shelf.changedBy(page(Feed::Recalls, 0, 2, {recall("14", "A"), recall("15", "B")}))
            == 2);
    shelf.restart();
    CHECK(shelf.feed(Feed::Recalls).standing == wire::FeedStanding{Feed::Recalls, 1, 2});
    CHECK(shelf.feed(Feed::Recalls).signedAt == signedAt);
    CHECK(shelf.feed(Feed::Catalogue).standing.position == 0);
    CHECK(shelf.recalls() == Names{"Recall 14", "Recall 15"});

    GIVEN("a page that changes one, and withdraws the other")
    {
        const auto first = *shelf.store->notices().current();
        CHECK(shelf.changedBy(page(Feed::Recalls, 2, 4, {{"14", {}}, recall("15", "C")})) == 2);
        CHECK(shelf.recalls() == Names{"Recall 15"});
        THEN("what was decided under the older ones still finds them")
        {
            CHECK(shelf.store->notices().read(first)->recalls.size() == 2);
        }
        THEN("when all are withdrawn there are none")
        {
            CHECK(shelf.changedBy(page(Feed::Recalls, 4, 5, {{"15", {}}})) == 1);
            CHECK(shelf.store->notices().current()->empty());
        }
    }
}

SCENARIO("A page that does not go on from here changes nothing", "[storage][feeds]")
{
    Shelf shelf;
    REQUIRE(shelf.take(page(Feed::Recalls, 0, 5, {recall("14", "A")}, 3)));
    const auto refused = [&](const FeedPage& wrong) {
        const auto taken = shelf.take(wrong, signedAt + 1h);
        return !taken && taken.error().code == ErrorCode::Conflict;
    };
    CHECK(refused(page(Feed::Recalls, 0, 5, {recall("14", "B")}, 3))); // Once more,
    CHECK(refused(page(Feed::Recalls, 3, 6, {recall("15", "A")}, 3))); // an older one,
    CHECK(refused(page(Feed::Recalls, 6, 7, {recall("15", "A")}, 3))); // one that leaves a gap,
    CHECK(refused(page(Feed::Recalls, 5, 6, {recall("15", "A")}, 2))); // of an older epoch,
    CHECK(refused(page(Feed::Recalls, 5, 6, {recall("15", "A")}, 4))); // amid a newer one.
    CHECK(shelf.recalls() == Names{"Recall 14"});
    CHECK(shelf.feed(Feed::Recalls).standing == wire::FeedStanding{Feed::Recalls, 3, 5});
    CHECK(shelf.feed(Feed::Recalls).signedAt == signedAt);
}

SCENARIO("A page with an item that can't be read is refused whole", "[storage][feeds]")
{
    Shelf shelf;
    REQUIRE(shelf.take(page(Feed::Recalls, 0, 1, {recall("14", "A")})));
    for (const auto& bad : {FeedItem{"15", R"({"recall":"15"})"}, FeedItem{"15", "nonsense"},
                            FeedItem{"16", recall("15", "A").content}}) {
        const auto taken = shelf.take(page(Feed::Recalls, 1, 3, {recall("14", "B"), bad}));
        REQUIRE_FALSE(taken);
        CHECK(taken.error().code == ErrorCode::Invalid);
    }
    CHECK(shelf.feed(Feed::Recalls).standing.position == 1);
    CHECK(shelf.recalls() == Names{"Recall 14"});
    CHECK(shelf.changedBy(page(Feed::Recalls, 1, 3, {recall("15", "B")})) == 1);
}

SCENARIO("A new epoch replaces the old content with its last page", "[storage][feeds]")
{
    Shelf shelf;
    REQUIRE(shelf.take(page(Feed::Recalls, 0, 9, {recall("14", "A"), recall("15", "B")}, 1)));
    auto first = page(Feed::Recalls, 0, 2, {recall("15", "B")}, 2);
    first.more = true;
    CHECK(shelf.changedBy(first) == 0); // As it was.
    CHECK(shelf.recalls() == Names{"Recall 14", "Recall 15"});
    CHECK(shelf.changedBy(page(Feed::Recalls, 2, 3, {recall("16", "C")}, 2)) == 1);
    CHECK(shelf.recalls() == Names{"Recall 15", "Recall 16"});
}

SCENARIO("Goods come into the catalogue as from a file", "[storage][feeds]")
{
    Shelf shelf;
    REQUIRE(
        shelf.changedBy(page(Feed::Catalogue, 0, 2,
                             {priced("J1", 8000, "2026-11-01"), priced("J1", 6000, "2026-12-01")}))
        == 2);
    auto& catalogue = shelf.store->catalogue();
    CHECK(catalogue.find("J1", *parseDay("2026-11-30"))->unitPrice.minor() == 8000);
    CHECK(catalogue.find("J1", *parseDay("2026-12-01"))->unitPrice.minor() == 6000);
    const auto gtin = *goods::Gtin::parse("4006381333931");
    CHECK(catalogue.find(gtin, *parseDay("2026-12-01"))->sku == "J1");

    THEN("a GTIN that head office gives to other goods is theirs")
    {
        CHECK(shelf.changedBy(page(Feed::Catalogue, 2, 3, {priced("J2", 500, "2026-12-01")})) == 1);
        CHECK(catalogue.find(gtin, *parseDay("2026-12-01"))->sku == "J2");
        CHECK_FALSE(catalogue.find("J1", *parseDay("2026-12-01"))->gtin);
    }
    THEN("the same row again is no news")
    {
        CHECK(shelf.changedBy(page(Feed::Catalogue, 2, 3, {priced("J1", 8000, "2026-11-01")}))
              == 0);
    }
}

SCENARIO("That nothing is new is written down now and then", "[storage][feeds]")
{
    Shelf shelf;
    REQUIRE(shelf.take(page(Feed::Recalls, 0, 1, {recall("14", "A")})));
    CHECK(shelf.changedBy(page(Feed::Recalls, 1, 1, {}), signedAt + 9min) == 0);
    CHECK(shelf.feed(Feed::Recalls).signedAt == signedAt);
    CHECK(shelf.changedBy(page(Feed::Recalls, 1, 1, {}), signedAt + 10min) == 0);
    CHECK(shelf.feed(Feed::Recalls).signedAt == signedAt + 10min);
}
