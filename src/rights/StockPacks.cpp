#include "reprise/rights/StockPacks.h"

#include "StockPacks_toml.h"

#include <algorithm>
#include <array>

namespace reprise::rights {

namespace {

struct StockText {
    std::string_view name;
    std::string_view text;
};

/// Written by the build: a row for each file of deploy/rights.
constexpr std::array stockTexts{
#include "StockPackRows.inc"
};

const StockText* rowOf(std::string_view jurisdiction)
{
    const auto* row = std::ranges::find_if(stockTexts, [jurisdiction](const StockText& each) {
        return each.name.substr(0, each.name.rfind('.')) == jurisdiction;
    });
    return row != stockTexts.end() ? row : nullptr;
}

} // namespace

std::optional<std::string_view> stockPackText(std::string_view jurisdiction)
{
    const auto* row = rowOf(jurisdiction);
    if (row == nullptr) return std::nullopt;
    return row->text;
}

Result<std::optional<Pack>> stockPack(std::string_view jurisdiction)
{
    const auto* row = rowOf(jurisdiction);
    if (row == nullptr) return std::optional<Pack>();
    auto pack = Pack::parse(row->text, row->name);
    if (!pack) return pack.error();
    return std::optional(std::move(*pack));
}

} // namespace reprise::rights
