#include "reprise/goods/StockMovement.h"

#include "reprise/goods/Stock.h"

#include <array>
#include <utility>

namespace reprise::goods {

namespace {

constexpr std::array<std::pair<Place, std::string_view>, 8> places{
    {{Place::SalesFloor, "sales_floor"},
     {Place::Inspection, "inspection"},
     {Place::Quarantine, "quarantine"},
     {Place::ReturnsToSupplier, "returns_to_supplier"},
     {Place::ReturnsToManufacturer, "returns_to_manufacturer"},
     {Place::Workshop, "workshop"},
     {Place::Repair, "repair"},
     {Place::WrittenOff, "written_off"}}};

constexpr std::array<std::pair<MovementReason, std::string_view>, 4> reasons{
    {{MovementReason::Returned, "returned"},
     {MovementReason::HandedOver, "handed_over"},
     {MovementReason::Withdrawn, "withdrawn"},
     {MovementReason::Repair, "repair"}}};

template <typename Rows, typename Value>
std::string_view nameIn(const Rows& rows, Value value)
{
    for (const auto& [known, name] : rows)
        if (known == value) return name;
    REPRISE_UNREACHABLE();
}

template <typename Value, typename Rows>
Result<Value> valueIn(const Rows& rows, std::string_view name)
{
    std::string expected;
    for (const auto& [value, known] : rows) {
        if (known == name) return value;
        expected += (expected.empty() ? "" : ", ") + std::string(known);
    }
    return Error{ErrorCode::Invalid, "is not known, expected " + expected};
}

} // namespace

Result<Place> parsePlace(std::string_view name)
{
    return valueIn<Place>(places, name);
}

std::string_view placeName(Place place)
{
    return nameIn(places, place);
}

Result<MovementReason> parseMovementReason(std::string_view name)
{
    return valueIn<MovementReason>(reasons, name);
}

std::string_view movementReasonName(MovementReason reason)
{
    return nameIn(reasons, reason);
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
