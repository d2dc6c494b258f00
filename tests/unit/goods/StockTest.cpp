#include "reprise/goods/Stock.h"

#include <catch2/catch_test_macros.hpp>

using namespace reprise;
using namespace reprise::goods;

namespace {

StockMovement movement(std::string event, Place place, std::int64_t quantity)
{
    return {std::move(event), ReturnId("R-1"),         Instant{}, "A", place,
            quantity,         MovementReason::Returned};
}

} // namespace

TEST_CASE("Levels are what the movements sum to, and places that come to nothing are left out",
          "[goods]")
{
    const auto first = movement("R-1/in/1", Place::SalesFloor, 2);
    const auto hurt = movement("R-2/in/1", Place::Quarantine, 1);
    const auto back = undone(hurt, Instant{std::chrono::seconds{5}});
    CHECK(levelsOf({first, hurt})
          == std::map<Place, std::int64_t>{{Place::SalesFloor, 2}, {Place::Quarantine, 1}});
    CHECK(levelsOf({first, hurt, back}) == std::map<Place, std::int64_t>{{Place::SalesFloor, 2}});
    CHECK(levelsOf({}).empty());
}

TEST_CASE("What is undone has a name of its own", "[goods]")
{
    const auto hurt = movement("R-2/in/1", Place::Quarantine, 3);
    const auto back = undone(hurt, Instant{std::chrono::seconds{5}});
    CHECK(back.event != hurt.event);
    CHECK(back.event.starts_with(hurt.event));
    CHECK(back.quantity == -3);
    CHECK(back.reason == MovementReason::Withdrawn);
    CHECK(back.at == Instant{std::chrono::seconds{5}});
}

TEST_CASE("Places and reasons are read in the spelling they are written in", "[goods]")
{
    for (const auto place :
         {Place::SalesFloor, Place::Inspection, Place::Quarantine, Place::ReturnsToSupplier,
          Place::ReturnsToManufacturer, Place::Workshop, Place::Repair, Place::WrittenOff})
        CHECK(*parsePlace(placeName(place)) == place);
    for (const auto reason : {MovementReason::Returned, MovementReason::HandedOver,
                              MovementReason::Withdrawn, MovementReason::Repair})
        CHECK(*parseMovementReason(movementReasonName(reason)) == reason);
    CHECK(parsePlace("attic").error().detail.find("quarantine") != std::string::npos);
    CHECK_FALSE(parseMovementReason("lost"));
}
