// CodeGrammarFile: the TOML form of a grammar, as documented in deploy/docs/code-grammar.md.
#pragma once

#include "CodeGrammarRule.h"

#include <string_view>
#include <vector>

namespace reprise::receipts {

/// Invalid, as "name:line: what is wrong, expected what", for the first thing that is wrong.
Result<std::vector<CodeRule>> readCodeRules(std::string_view toml, std::string_view name);

} // namespace reprise::receipts
