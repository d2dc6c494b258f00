#include "reprise/returns/GoodsMoved.h"

#include "reprise/policy/Rule.h"

namespace reprise::returns {

namespace {

using goods::MovementReason;
using goods::Place;
using policy::Disposition;

Place placeFor(const policy::Disposal& disposal)
{
    if (disposal.keeping == policy::Keeping::Quarantine) return Place::Quarantine;
    switch (disposal.method) {
    case Disposition::Undecided: return Place::Inspection;
    case Disposition::WriteOff: return Place::WrittenOff;
    case Disposition::ReturnToStock: return Place::SalesFloor;
    case Disposition::Transform:
    case Disposition::Repair: return Place::Workshop;
    case Disposition::ReturnToManufacturer: return Place::ReturnsToManufacturer;
    case Disposition::ReturnToSupplier: return Place::ReturnsToSupplier;
    }
    REPRISE_UNREACHABLE();
}

std::string recallIn(const DecidedLine& line)
{
    for (const auto& finding : line.findings)
        if (finding.rule == policy::rule::recalled)
            if (const auto name = finding.facts.find("name"); name != finding.facts.end())
                return name->second;
    return {};
}

} // namespace

std::vector<goods::StockMovement> broughtIn(const Return& record)
{
    std::vector<goods::StockMovement> movements;
    if (record.state == ReturnState::Denied) return movements;
    const auto isRepair = !changesLedger(record);
    for (std::size_t index = 0; index < record.decision.lines.size(); ++index) {
        const auto& line = record.decision.lines[index];
        if (!line.disposal || line.sku.empty()) continue;
        movements.push_back(
            {.event = record.id.text() + "/in/" + std::to_string(index + 1),
             .returnId = record.id,
             .at = record.at,
             .sku = line.sku,
             .place = isRepair ? Place::Repair : placeFor(*line.disposal),
             .quantity = line.quantity,
             .reason = isRepair ? MovementReason::Repair : MovementReason::Returned});
    }
    return movements;
}

std::vector<goods::StockMovement> handedOver(const Return& record, Instant at)
{
    std::vector<goods::StockMovement> movements;
    if (!record.decision.exchange) return movements;
    const auto& items = record.decision.exchange->items;
    for (std::size_t index = 0; index < items.size(); ++index)
        movements.push_back({.event = record.id.text() + "/out/" + std::to_string(index + 1),
                             .returnId = record.id,
                             .at = at,
                             .sku = items[index].sku,
                             .place = Place::SalesFloor,
                             .quantity = -items[index].quantity,
                             .reason = MovementReason::HandedOver});
    return movements;
}

bool changesLedger(const Return& record)
{
    return !record.request || record.request->remedy != policy::Remedy::Repair;
}

std::vector<QuarantineLabel> quarantineLabels(const Return& record)
{
    std::vector<QuarantineLabel> labels;
    if (record.state == ReturnState::Denied) return labels;
    for (const auto& line : record.decision.lines) {
        if (!line.disposal || line.disposal->keeping != policy::Keeping::Quarantine) continue;
        labels.push_back({record.id, record.at, line.sku, line.description, line.quantity,
                          line.serials, line.condition, line.disposal->method, recallIn(line)});
    }
    return labels;
}

} // namespace reprise::returns
