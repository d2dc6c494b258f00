#include "reprise/rights/StockPacks.h"

#include "StockPacks_toml.h"

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

} // namespace

Result<std::optional<Pack>> stockPack(std::string_view jurisdiction)
{
    for (const auto& each : stockTexts) {
        auto pack = Pack::parse(each.text, each.name);
        if (!pack) return pack.error();
        if (pack->id == jurisdiction) return std::optional(std::move(*pack));
    }
    return std::optional<Pack>();
}

} // namespace reprise::rights
