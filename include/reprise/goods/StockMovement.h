// StockMovement: goods that came to a place or left it because of a return. Its event's name is
// made of the return's number, so that however often it is told, it counts once.
#pragma once

#include "reprise/base/Clock.h"
#include "reprise/base/Id.h"
#include "reprise/base/Result.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace reprise::goods {

/// Where goods stand. Spelling: "sales_floor", "inspection", "quarantine", "returns_to_supplier",
/// "returns_to_manufacturer", "workshop", "repair", "written_off".
enum class Place : std::uint8_t {
    SalesFloor,
    Inspection, ///< Nobody has said yet what becomes of them.
    Quarantine, ///< Recalled, unsafe, hazardous: never sold, behind a label.
    ReturnsToSupplier,
    ReturnsToManufacturer,
    Workshop, ///< Ours, to be mended or made into something else.
    Repair,   ///< The customer's, in our hands only.
    WrittenOff,
};

Result<Place> parsePlace(std::string_view name);
std::string_view placeName(Place place);

/// Spelling: "returned", "handed_over", "withdrawn", "repair".
enum class MovementReason : std::uint8_t {
    Returned,
    HandedOver, ///< New goods of an exchange, to the customer.
    Withdrawn,  ///< The customer took them home again before anything was paid.
    Repair,
};

Result<MovementReason> parseMovementReason(std::string_view name);
std::string_view movementReasonName(MovementReason reason);

struct StockMovement {
    std::string event; ///< "R-0412-K1-7Q4M9X2C/in/1": unique for ever.
    ReturnId returnId;
    Instant at;
    std::string sku;
    Place place;
    std::int64_t quantity; ///< Above zero: it came; below: it left. Never zero.
    MovementReason reason;

    friend bool operator==(const StockMovement&, const StockMovement&) = default;
};

/// The movement that undoes `movement`, under an event's name of its own.
StockMovement undone(const StockMovement& movement, Instant at);

} // namespace reprise::goods
