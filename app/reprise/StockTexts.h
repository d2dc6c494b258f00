// StockTexts: what this program brings along as data: the stock code grammar and the statutory
// packs. A terminal's folder may hold a grammar of its own.
#pragma once

#include "reprise/receipts/CodeGrammar.h"
#include "reprise/rights/Pack.h"

#include <optional>
#include <string>

namespace reprise::cli {

/// FOLDER/codes.toml where there is one, else the stock grammar; an empty folder means stock.
/// Invalid, naming file and line, for a grammar that makes no sense.
Result<receipts::CodeGrammar> codeGrammar(const std::string& folder);

/// The pack for a policy's jurisdiction, such as "GB-EAW"; nothing when none is shipped for it.
Result<std::optional<rights::Pack>> statutoryPack(const std::string& jurisdiction);

} // namespace reprise::cli
