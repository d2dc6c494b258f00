#include "goods/SqliteStock.h"

namespace reprise::storage {

using goods::StockMovement;

namespace {

/// Of a row that begins with event, return, at, sku, place, quantity, reason.
Result<StockMovement> movementIn(const Query& row)
{
    const auto place = goods::parsePlace(row.text(4));
    const auto reason = goods::parseMovementReason(row.text(6));
    if (!place || !reason)
        return Error{ErrorCode::Corrupt, "movement '" + row.text(0) + "' can't be read"};
    return StockMovement{row.text(0),
                         ReturnId(row.text(1)),
                         Instant{std::chrono::milliseconds{row.number(2)}},
                         row.text(3),
                         *place,
                         row.number(5),
                         *reason};
}

Result<std::vector<StockMovement>> movementsIn(Query& rows)
{
    std::vector<StockMovement> all;
    while (rows.next()) {
        auto movement = movementIn(rows);
        if (!movement) return movement.error();
        all.push_back(std::move(*movement));
    }
    return all;
}

} // namespace

Result<std::vector<StockMovement>> SqliteStock::movementsOf(std::string_view sku)
{
    return m_database.attempt([&]() -> Result<std::vector<StockMovement>> {
        auto rows = m_database.query("movements_of_goods");
        return movementsIn(rows.with(sku));
    });
}

void SqliteStock::keep(const std::vector<StockMovement>& movements)
{
    for (const auto& each : movements)
        m_database.query("keep_movement")
            .run(each.event, each.returnId.text(), each.at.time_since_epoch().count(), each.sku,
                 goods::placeName(each.place), each.quantity,
                 goods::movementReasonName(each.reason));
}

Result<void> SqliteStock::undo(const ReturnId& id, Instant at)
{
    std::vector<StockMovement> back;
    {
        auto rows = m_database.query("movements_of_return");
        auto all = movementsIn(rows.with(id.text()));
        if (!all) return all.error();
        for (const auto& each : *all)
            back.push_back(goods::undone(each, at));
    }
    keep(back);
    return {};
}

} // namespace reprise::storage
