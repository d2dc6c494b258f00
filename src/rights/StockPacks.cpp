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

std::string_view idOf(const StockText& row)
{
    return row.name.substr(0, row.name.rfind('.'));
}

const StockText* rowOf(std::string_view jurisdiction)
{
    const auto* row = std::ranges::find(stockTexts, jurisdiction, idOf);
    return row != stockTexts.end() ? row : nullptr;
}

} // namespace

std::vector<std::string> stockPackIds()
{
    std::vector<std::string> ids;
    for (const auto& each : stockTexts)
        ids.emplace_back(idOf(each));
    std::ranges::sort(ids);
    return ids;
}

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
