// reprise stock show: where the returns of some goods have left them, and every movement.
#include "Commands.h"
#include "JsonLine.h"
#include "OpenTerminal.h"

#include "reprise/goods/Stock.h"

#include <fmt/format.h>

namespace reprise::cli {

namespace {

using goods::StockMovement;

Json toJson(const std::string& sku, const std::vector<StockMovement>& movements)
{
    auto places = Json::object();
    for (const auto& [place, quantity] : goods::levelsOf(movements))
        places[std::string(goods::placeName(place))] = quantity;
    auto rows = Json::array();
    for (const auto& each : movements)
        rows.push_back({{"event", each.event},
                        {"return", each.returnId.text()},
                        {"at", isoUtc(each.at)},
                        {"place", goods::placeName(each.place)},
                        {"quantity", each.quantity},
                        {"reason", goods::movementReasonName(each.reason)}});
    return {{"sku", sku}, {"places", std::move(places)}, {"movements", std::move(rows)}};
}

std::string toText(const std::string& sku, const std::vector<StockMovement>& movements,
                   const TimeZone& zone)
{
    auto text = fmt::format("{}\n", sku);
    for (const auto& [place, quantity] : goods::levelsOf(movements))
        text += fmt::format("  {:+} {}\n", quantity, goods::placeName(place));
    for (const auto& each : movements)
        text += fmt::format("  {}  {:+} {}, {} ({})\n", isoLocal(each.at, zone), each.quantity,
                            goods::placeName(each.place), goods::movementReasonName(each.reason),
                            each.returnId.text());
    return text;
}

} // namespace

ExitCode run(const StockShowOptions& options, Output& output)
{
    const auto terminal = OpenTerminal::open(options.folder);
    if (!terminal) return refuse(output, terminal.error().detail);
    const auto movements = (*terminal)->store().stock().movementsOf(options.sku);
    if (!movements) return refuse(output, "reprise stock show: " + movements.error().detail);
    if (output.json()) {
        output.line(oneLine(toJson(options.sku, *movements)));
    } else {
        output.text(toText(options.sku, *movements, (*terminal)->zone()));
    }
    return ExitCode::Done;
}

} // namespace reprise::cli
