#include "StockTexts.h"

#include "InputLines.h"
#include "StockCodes_toml.h"
#include "StockPacks_toml.h"

#include <array>
#include <filesystem>
#include <string_view>

namespace reprise::cli {

namespace {

struct StockText {
    std::string_view name;
    std::string_view text;
};

/// Written by the build: a row for each file of deploy/rights.
constexpr std::array packTexts{
#include "StockPackRows.inc"
};

} // namespace

Result<receipts::CodeGrammar> codeGrammar(const std::string& folder)
{
    const auto own = std::filesystem::path(folder) / "codes.toml";
    std::error_code ignored;
    if (!folder.empty() && std::filesystem::exists(own, ignored)) {
        const auto text = readText(own.string());
        if (!text) return text.error();
        return receipts::CodeGrammar::parse(*text, own.string());
    }
    return receipts::CodeGrammar::parse(stock::stock_toml, "stock.toml");
}

Result<std::optional<rights::Pack>> statutoryPack(const std::string& jurisdiction)
{
    for (const auto& each : packTexts) {
        auto pack = rights::Pack::parse(each.text, each.name);
        if (!pack) return pack.error();
        if (pack->id == jurisdiction) return std::optional(std::move(*pack));
    }
    return std::optional<rights::Pack>();
}

} // namespace reprise::cli
