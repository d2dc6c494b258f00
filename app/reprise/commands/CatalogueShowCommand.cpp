// reprise catalogue show: goods by SKU or GTIN, with the price of a day.
#include "Commands.h"
#include "JsonLine.h"
#include "OpenTerminal.h"

#include "reprise/wire/CatalogueJson.h"
#include "reprise/wording/Sentences.h"

#include <fmt/format.h>

namespace reprise::cli {

namespace {

/// A SKU may look like a GTIN, so the SKU comes first.
Result<goods::CatalogueItem> find(goods::Catalogue& catalogue, const std::string& number, Day on)
{
    auto item = catalogue.find(number, on);
    if (item || item.error().code != ErrorCode::NotFound) return item;
    const auto gtin = goods::Gtin::parse(number);
    return gtin ? catalogue.find(*gtin, on) : item;
}

std::string toText(const goods::CatalogueItem& item)
{
    constexpr auto english = wording::Language::English;
    auto text = fmt::format("{}  {}: {}, {}% tax {}\n", item.sku, item.description,
                            wording::amount(item.unitPrice, english), item.taxRate.decimal(),
                            item.taxMode == receipts::TaxMode::Included ? "in it" : "on top");
    if (item.gtin) text += fmt::format("  GTIN {}\n", item.gtin->digits());
    if (!item.category.empty()) text += fmt::format("  Category {}\n", item.category);
    if (!item.style.empty()) text += fmt::format("  Style {}\n", item.style);
    for (const auto& trait : item.traits)
        text += fmt::format("  {}\n", trait);
    return text;
}

} // namespace

ExitCode run(const CatalogueShowOptions& options, Output& output)
{
    const auto terminal = OpenTerminal::open(options.folder);
    if (!terminal) return refuse(output, terminal.error().detail);
    auto on = (*terminal)->policy().businessDay((*terminal)->ports().clock.now());
    if (!options.date.empty()) {
        const auto day = parseDay(options.date);
        if (!day) return refuse(output, "reprise catalogue show: --date " + day.error().detail);
        on = *day;
    }
    const auto item = find((*terminal)->store().catalogue(), options.goods, on);
    if (!item) {
        output.problem("reprise catalogue show: " + item.error().detail);
        return item.error().code == ErrorCode::NotFound ? ExitCode::No : ExitCode::BadInput;
    }
    if (output.json()) {
        output.line(wire::toJson(*item));
    } else {
        output.text(toText(*item));
    }
    return ExitCode::Done;
}

} // namespace reprise::cli
