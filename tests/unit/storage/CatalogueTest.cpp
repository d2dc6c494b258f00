#include "Terminal.h"

using namespace reprise;
using namespace reprise::storage;
using goods::Shelved;

namespace {

Day day(const char* text)
{
    return *parseDay(text);
}

goods::CatalogueEntry entry(const std::string& sku, std::int64_t price, const char* since)
{
    return {.item = {.sku = sku,
                     .gtin = {},
                     .description = "Jumper",
                     .category = "knitwear",
                     .style = "J1",
                     .unitPrice = samples::pence(price),
                     .taxRate = *goods::TaxRate::parse("20"),
                     .traits = {"hygiene"}},
            .since = day(since)};
}

} // namespace

SCENARIO("The catalogue keeps every price with the day it began", "[storage][goods]")
{
    Terminal terminal;
    {
        auto store = terminal.open();
        REQUIRE(store->catalogueArchive().shelve({entry("A", 1000, "2026-09-01"),
                                                  entry("A", 700, "2026-10-10"),
                                                  entry("A", 900, "2026-11-01")}));
    }
    auto store = terminal.open();
    auto& catalogue = store->catalogue();
    const auto priceOn = [&](const char* text) {
        const auto item = catalogue.find("A", day(text));
        REQUIRE(item);
        return item->unitPrice.minor();
    };
    const auto lowest = [&](const char* from, const char* until) {
        const auto price = catalogue.lowestPriceBetween("A", day(from), day(until));
        REQUIRE(price);
        return price->minor();
    };

    THEN("goods cost what was in force that day, and before the first price the first")
    {
        CHECK(priceOn("2026-08-01") == 1000);
        CHECK(priceOn("2026-10-09") == 1000);
        CHECK(priceOn("2026-10-10") == 700);
        CHECK(priceOn("2026-11-30") == 900);
        CHECK(catalogue.find("A", day("2026-11-30"))->traits == receipts::Traits{"hygiene"});
    }
    THEN("the lowest price of a period is one that was in force in it")
    {
        CHECK(lowest("2026-09-01", "2026-11-30") == 700);
        CHECK(lowest("2026-10-31", "2026-11-30") == 700);
        CHECK(lowest("2026-11-01", "2026-11-30") == 900);
        CHECK(lowest("2026-09-05", "2026-09-06") == 1000);
        CHECK(lowest("2026-01-01", "2026-01-31") == 1000);
        CHECK(lowest("2026-01-01", "2026-10-31") == 700);
    }
    THEN("goods that nobody sells are not found")
    {
        CHECK(catalogue.find("B", day("2026-11-30")).error().code == ErrorCode::NotFound);
        CHECK(catalogue.lowestPriceBetween("B", day("2026-01-01"), day("2026-11-30")).error().code
              == ErrorCode::NotFound);
    }
}

SCENARIO("Rows of a catalogue are taken in once", "[storage][goods]")
{
    Terminal terminal;
    auto store = terminal.open();
    auto& archive = store->catalogueArchive();
    auto first = entry("A", 1000, "2026-09-01");
    first.item.gtin = *goods::Gtin::parse("4006381333931");
    CHECK(*archive.shelve({first, first}) == std::vector{Shelved::Imported, Shelved::Unchanged});

    THEN("the price that is in force anyway is no news")
    {
        first.since = day("2026-09-09");
        CHECK(*archive.shelve({first}) == std::vector{Shelved::Unchanged});
    }
    THEN("another price for the same day replaces it")
    {
        first.item.unitPrice = samples::pence(1100);
        CHECK(*archive.shelve({first}) == std::vector{Shelved::Imported});
        CHECK(store->catalogue().find("A", day("2026-09-01"))->unitPrice.minor() == 1100);
        CHECK(*store->catalogue().lowestPriceBetween("A", day("2026-01-01"), day("2026-12-31"))
              == samples::pence(1100));
    }
    THEN("they are found by GTIN, and a GTIN stands for one SKU")
    {
        const auto gtin = *goods::Gtin::parse("04006381333931");
        CHECK(store->catalogue().find(gtin, day("2026-09-01"))->sku == "A");
        auto other = entry("B", 500, "2026-09-01");
        other.item.gtin = gtin;
        CHECK(*archive.shelve({other}) == std::vector{Shelved::Conflict});
        CHECK_FALSE(store->catalogue().find("B", day("2026-09-01")));
    }
    THEN("another description replaces the first, and the prices stay")
    {
        first.item.description = "Jumper, wool";
        CHECK(*archive.shelve({first}) == std::vector{Shelved::Imported});
        CHECK(store->catalogue().find("A", day("2026-09-01"))->description == "Jumper, wool");
    }
}
