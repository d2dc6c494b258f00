#include "reprise/goods/StockMovement.h"

#include "reprise/base/Names.h"
#include "reprise/goods/Stock.h"

namespace reprise::goods {

namespace {

constexpr Named<Place> places[]{{Place::SalesFloor, "sales_floor"},
                                {Place::Inspection, "inspection"},
                                {Place::Quarantine, "quarantine"},
                                {Place::ReturnsToSupplier, "returns_to_supplier"},
                                {Place::ReturnsToManufacturer, "returns_to_manufacturer"},
                                {Place::Workshop, "workshop"},
                                {Place::Repair, "repair"},
                                {Place::WrittenOff, "written_off"}};

constexpr Named<MovementReason> reasons[]{{MovementReason::Returned, "returned"},
                                          {MovementReason::HandedOver, "handed_over"},
                                          {MovementReason::Withdrawn, "withdrawn"},
                                          {MovementReason::Repair, "repair"}};

} // namespace

Result<Place> parsePlace(std::string_view name)
{
    return valueNamed(places, name, "place");
}

std::string_view placeName(Place place)
{
    return nameOf(places, place);
}

Result<MovementReason> parseMovementReason(std::string_view name)
{
    return valueNamed(reasons, name, "reason of a movement");
}

std::string_view movementReasonName(MovementReason reason)
{
    return nameOf(reasons, reason);
}

StockMovement undone(const StockMovement& movement, Instant at)
{
    auto back = movement;
    back.event += "/withdrawn";
    back.at = at;
    back.quantity = -movement.quantity;
    back.reason = MovementReason::Withdrawn;
    return back;
}

std::map<Place, std::int64_t> levelsOf(const std::vector<StockMovement>& movements)
{
    std::map<Place, std::int64_t> levels;
    for (const auto& each : movements)
        levels[each.place] += each.quantity;
    std::erase_if(levels, [](const auto& level) { return level.second == 0; });
    return levels;
}

} // namespace reprise::goods
