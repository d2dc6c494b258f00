#include "CodeGrammarFile.h"
#include "CodeGrammarRule.h"
#include "StockCodes.h"

#include "reprise/base/Text.h"

#include <algorithm>
#include <array>

namespace reprise::receipts {

namespace {

constexpr std::size_t longestCode = 4096;
constexpr std::size_t longestLogged = 32;
constexpr char groupSeparator = '\x1d'; ///< How GS1's function character arrives in a text.

struct Arrived {
    std::string_view text;
    std::string_view symbology;
    FunctionCharacters functionCharacters;
};

/// Scanners can be set up to send the symbology in front of the code, as "]" and two characters
/// (ISO/IEC 15424). What they send stands above what the caller knows.
Arrived withoutIdentifier(std::string_view text, std::string_view symbology)
{
    struct Identifier {
        std::string_view start;
        std::string_view symbology;
        FunctionCharacters functionCharacters;
    };
    constexpr auto plain = FunctionCharacters::Refused;
    constexpr auto gs1 = FunctionCharacters::Gs1;
    static constexpr std::array identifiers{
        Identifier{"]C1", "Code128", gs1},    Identifier{"]C", "Code128", plain},
        Identifier{"]A", "Code39", plain},    Identifier{"]E4", "EAN-8", plain},
        Identifier{"]E", "EAN-13", plain},    Identifier{"]I", "ITF", plain},
        Identifier{"]L", "PDF417", plain},    Identifier{"]Q3", "QRCode", gs1},
        Identifier{"]Q", "QRCode", plain},    Identifier{"]d2", "DataMatrix", gs1},
        Identifier{"]d", "DataMatrix", plain}};

    for (const auto& each : identifiers) {
        if (text.size() > 3 && text.starts_with(each.start)) {
            return {text.substr(3), each.symbology, each.functionCharacters};
        }
    }
    return {text, symbology, plain};
}

bool isReadable(std::string_view text)
{
    return !text.empty() && text.size() <= longestCode && isUtf8(text);
}

std::string_view trimmed(std::string_view text)
{
    const auto first = text.find_first_not_of(' ');
    if (first == std::string_view::npos) return {};
    return text.substr(first, text.find_last_not_of(' ') - first + 1);
}

void addOnce(std::vector<std::string>& keys, std::string key)
{
    if (!key.empty() && std::ranges::find(keys, key) == keys.end()) keys.push_back(std::move(key));
}

} // namespace

struct CodeGrammar::Rules {
    std::vector<CodeRule> rules;
};

std::string_view codeKindName(CodeKind kind)
{
    switch (kind) {
    case CodeKind::Receipt: return "receipt";
    case CodeKind::GiftReceipt: return "gift_receipt";
    case CodeKind::ReturnSlip: return "return_slip";
    case CodeKind::Product: return "product";
    case CodeKind::Fiscal: return "fiscal";
    case CodeKind::Url: return "url";
    case CodeKind::Badge: return "badge";
    case CodeKind::Unknown: return "unknown";
    }
    REPRISE_UNREACHABLE();
}

CodeGrammar::CodeGrammar(std::unique_ptr<Rules> rules) : m_rules(std::move(rules)) {}
CodeGrammar::CodeGrammar(CodeGrammar&&) noexcept = default;
CodeGrammar& CodeGrammar::operator=(CodeGrammar&&) noexcept = default;
CodeGrammar::~CodeGrammar() = default;

Result<CodeGrammar> CodeGrammar::parse(std::string_view toml, std::string_view name)
{
    auto rules = readCodeRules(toml, name);
    if (!rules) return rules.error();
    return CodeGrammar(std::make_unique<Rules>(Rules{std::move(*rules)}));
}

ReceiptCode CodeGrammar::read(std::string_view text, std::string_view symbology) const
{
    if (!isReadable(text)) return {};
    const auto arrived = withoutIdentifier(text, symbology);
    const bool hasFunctionCharacter = arrived.text.find(groupSeparator) != std::string_view::npos;
    const bool isGs1 =
        hasFunctionCharacter || arrived.functionCharacters == FunctionCharacters::Gs1;
    std::string visible(arrived.text);
    std::erase(visible, groupSeparator);
    if (hasControlCharacter(visible)) return {};

    const auto candidate = trimmed(arrived.text);
    for (const auto& rule : m_rules->rules) {
        if (isGs1 != (rule.functionCharacters == FunctionCharacters::Gs1)) continue;
        if (!rule.takes(arrived.symbology)) continue;
        auto code = rule.match(candidate);
        if (!code) continue;
        if (!code->key.empty() && !isGs1) code->alternatives.emplace_back(candidate);
        std::vector<std::string> others;
        for (auto& each : code->alternatives) {
            if (each != code->key) addOnce(others, std::move(each));
        }
        code->alternatives = std::move(others);
        return *std::move(code);
    }
    return {};
}

std::vector<std::string> CodeGrammar::filingKeys(std::string_view printed) const
{
    if (!isReadable(printed) || hasControlCharacter(printed)) return {};

    std::vector<std::string> keys;
    const auto candidate = trimmed(printed);
    for (const auto& rule : m_rules->rules) {
        if (rule.functionCharacters == FunctionCharacters::Gs1) continue;
        const auto code = rule.match(candidate);
        if (!code) continue;
        addOnce(keys, code->key);
        // A rule for any symbology ends the search, as it does when the code is read.
        if (rule.symbologies.empty()) break;
    }
    return keys;
}

std::string_view stockCodeGrammar()
{
    return embedded::stock_toml;
}

std::string loggableCode(std::string_view code)
{
    auto hex = toHex(code.substr(0, longestLogged));
    if (code.size() > longestLogged) hex += "… (" + std::to_string(code.size()) + " bytes)";
    return hex;
}

} // namespace reprise::receipts
