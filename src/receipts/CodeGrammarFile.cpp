#include "CodeGrammarFile.h"

#include <algorithm>
#include <array>
#include <optional>
#include <set>
#include <toml++/toml.h>

namespace reprise::receipts {

namespace {

constexpr std::size_t mostRules = 200;
constexpr std::size_t longestPattern = 1000;
constexpr std::int64_t longestCode = 4096;
constexpr std::int64_t patternMemory = 1 << 20;

template <typename Value>
struct Word {
    std::string_view word;
    Value value;
};

constexpr std::array kinds{Word<CodeKind>{"receipt", CodeKind::Receipt},
                           Word<CodeKind>{"gift_receipt", CodeKind::GiftReceipt},
                           Word<CodeKind>{"return_slip", CodeKind::ReturnSlip},
                           Word<CodeKind>{"product", CodeKind::Product},
                           Word<CodeKind>{"fiscal", CodeKind::Fiscal},
                           Word<CodeKind>{"url", CodeKind::Url},
                           Word<CodeKind>{"badge", CodeKind::Badge}};
constexpr std::array checks{
    Word<CodeCheck>{"none", CodeCheck::None}, Word<CodeCheck>{"gtin", CodeCheck::Gtin},
    Word<CodeCheck>{"luhn", CodeCheck::Luhn}, Word<CodeCheck>{"mod43", CodeCheck::Mod43}};
constexpr std::array cases{Word<LetterCase>{"kept", LetterCase::Kept},
                           Word<LetterCase>{"upper", LetterCase::Upper}};
constexpr std::array functions{Word<FunctionCharacters>{"refused", FunctionCharacters::Refused},
                               Word<FunctionCharacters>{"gs1", FunctionCharacters::Gs1}};
constexpr std::array completions{Word<Completion>{"none", Completion::None},
                                 Word<Completion>{"gtin14", Completion::Gtin14},
                                 Word<Completion>{"upce", Completion::UpcE}};
constexpr std::array<std::string_view, 11> knownSymbologies{
    "Code128", "Code39", "EAN-13",     "EAN-8",  "UPC-A", "UPC-E",
    "ITF",     "QRCode", "DataMatrix", "PDF417", "typed"};
constexpr std::array<std::string_view, 13> ruleKeys{
    "name",    "kind",    "symbologies", "maximum_length", "case",       "function_characters",
    "replace", "pattern", "check",       "checked",        "completion", "alternatives",
    "parts"};

/// Reads tables key by key and keeps the first complaint; after one, every answer is empty.
class Reader {
public:
    explicit Reader(std::string_view name) : m_name(name) {}

    const std::optional<Error>& complaint() const { return m_complaint; }

    void complain(const toml::node& at, const std::string& what)
    {
        complainAt(at.source().begin.line, what);
    }

    void complainAt(toml::source_index line, const std::string& what)
    {
        if (m_complaint) return;
        m_complaint = Error{ErrorCode::Invalid, m_name + ":" + std::to_string(line) + ": " + what};
    }

    std::string text(const toml::node& node, std::string_view what)
    {
        const auto value = node.value_exact<std::string>();
        if (!value) complain(node, std::string(what) + " is no text, expected \"…\"");
        return value.value_or("");
    }

    std::size_t number(const toml::node& node, std::string_view what, std::int64_t most)
    {
        const auto value = node.value_exact<std::int64_t>().value_or(-1);
        if (value < 0 || value > most) {
            complain(node, std::string(what)
                               + " is out of range, expected a whole number from 0"
                                 " to "
                               + std::to_string(most));
            return 0;
        }
        return static_cast<std::size_t>(value);
    }

    template <typename Value, std::size_t Count>
    void word(const toml::table& table, std::string_view key,
              const std::array<Word<Value>, Count>& words, Value& into)
    {
        const auto* node = table.get(key);
        if (node == nullptr) return;
        const auto given = text(*node, key);
        std::string expected;
        for (const auto& each : words) {
            if (each.word == given) {
                into = each.value;
                return;
            }
            expected += (expected.empty() ? "" : ", ") + std::string(each.word);
        }
        complain(*node,
                 std::string(key) + " \"" + given + "\" is unknown, expected one of " + expected);
    }

    std::optional<KeyTemplate> keyTemplate(const toml::node& node, std::string_view what,
                                           const std::map<std::string, int>& parts)
    {
        auto result = KeyTemplate::parse(text(node, what), parts);
        if (!result) {
            complain(node, std::string(what) + ": " + result.error().detail);
            return std::nullopt;
        }
        return std::move(*result);
    }

private:
    std::string m_name;
    std::optional<Error> m_complaint;
};

std::unique_ptr<RE2> patternOf(Reader& reader, const toml::table& table)
{
    const auto* node = table.get("pattern");
    if (node == nullptr) {
        reader.complain(table, "a rule has no pattern, expected pattern = '…'");
        return nullptr;
    }
    const auto source = reader.text(*node, "pattern");
    if (source.empty() || source.size() > longestPattern) {
        reader.complain(*node, "pattern has " + std::to_string(source.size())
                                   + " bytes, expected 1 to " + std::to_string(longestPattern));
        return nullptr;
    }
    RE2::Options options;
    options.set_log_errors(false);
    options.set_max_mem(patternMemory);
    auto pattern = std::make_unique<RE2>(source, options);
    if (!pattern->ok()) {
        reader.complain(*node, "pattern: " + pattern->error()
                                   + ", expected a regular expression in RE2 syntax");
        return nullptr;
    }
    return pattern;
}

void readSymbologies(Reader& reader, const toml::table& table, CodeRule& rule)
{
    const auto* node = table.get("symbologies");
    if (node == nullptr) return;
    const auto* list = node->as_array();
    if (list == nullptr || list->empty()) {
        reader.complain(*node, "symbologies is no list, expected [\"Code128\", \"typed\"]; leave"
                               " it out for any");
        return;
    }
    for (const auto& each : *list) {
        auto symbology = reader.text(each, "symbologies");
        if (std::ranges::find(knownSymbologies, symbology) == knownSymbologies.end()) {
            reader.complain(each,
                            "symbology \"" + symbology
                                + "\" is unknown, expected Code128,"
                                  " Code39, EAN-13, EAN-8, UPC-A, UPC-E, ITF, QRCode, DataMatrix,"
                                  " PDF417 or typed");
            return;
        }
        rule.symbologies.push_back(std::move(symbology));
    }
}

void readReplacements(Reader& reader, const toml::table& table, CodeRule& rule)
{
    const auto* node = table.get("replace");
    if (node == nullptr) return;
    const auto* list = node->as_array();
    if (list == nullptr) {
        reader.complain(*node, "replace is no list, expected [[\"from\", \"to\"], …]");
        return;
    }
    for (const auto& each : *list) {
        const auto* pair = each.as_array();
        if (pair == nullptr || pair->size() != 2) {
            reader.complain(each, "replace holds something else than pairs, expected"
                                  " [\"from\", \"to\"]");
            return;
        }
        auto from = reader.text(*pair->get(0), "replace");
        auto to = reader.text(*pair->get(1), "replace");
        // A replacement never makes a text longer, so a code's limit stays its limit.
        if (from.empty() || to.size() > from.size()) {
            reader.complain(each, "replace makes the code longer, expected a non-empty text and"
                                  " one no longer");
            return;
        }
        rule.replacements.emplace_back(std::move(from), std::move(to));
    }
}

void readParts(Reader& reader, const toml::table& table, CodeRule& rule,
               const std::map<std::string, int>& groups)
{
    const auto* node = table.get("parts");
    if (node == nullptr) return;
    const auto* parts = node->as_table();
    if (parts == nullptr) {
        reader.complain(*node, "parts is no table, expected parts.sequence = { pad = 5 }");
        return;
    }
    for (const auto& [part, value] : *parts) {
        const auto* form = value.as_table();
        if (form == nullptr || !groups.contains(std::string(part.str()))) {
            reader.complain(value, "part \"" + std::string(part.str())
                                       + "\" is not in the pattern or no table, expected"
                                         " parts.name = { pad = 5 }");
            return;
        }
        PartForm& into = rule.forms[std::string(part.str())];
        for (const auto& [key, each] : *form) {
            if (key == "pad") {
                into.pad = reader.number(each, "pad", 64);
            } else if (key == "decimals") {
                into.decimals = reader.number(each, "decimals", 9);
            } else if (key == "alphabet" && reader.text(each, "alphabet") == "crockford") {
                into.crockford = true;
            } else {
                reader.complain(each, "part form \"" + std::string(key.str())
                                          + "\" is unknown, expected pad, decimals or alphabet ="
                                            " \"crockford\"");
            }
        }
    }
}

void readTemplates(Reader& reader, const toml::table& table, CodeRule& rule,
                   const std::map<std::string, int>& groups)
{
    if (const auto* node = table.get("key")) rule.key = reader.keyTemplate(*node, "key", groups);
    if (const auto* node = table.get("checked")) {
        rule.checked = reader.keyTemplate(*node, "checked", groups);
    }
    if (rule.kind == CodeKind::Url && rule.key) {
        reader.complain(table, "a url has a key, expected none: an address is never looked up");
    }
    if (rule.kind == CodeKind::Badge && rule.key) {
        reader.complain(table, "a badge has a key, expected none: a badge is never looked up");
    }
    if ((rule.kind == CodeKind::Receipt || rule.kind == CodeKind::GiftReceipt) && !rule.key) {
        reader.complain(table, "a receipt rule has no key, expected key = \"{…}\"");
    }
    const auto* node = table.get("alternatives");
    if (node == nullptr) return;
    const auto* list = node->as_array();
    if (list == nullptr) {
        reader.complain(*node, "alternatives is no list, expected [\"{…}\"]");
        return;
    }
    for (const auto& each : *list) {
        auto alternative = reader.keyTemplate(each, "alternatives", groups);
        if (alternative) rule.alternatives.push_back(*std::move(alternative));
    }
}

CodeRule ruleOf(Reader& reader, const toml::table& table)
{
    CodeRule rule;
    for (const auto& [key, value] : table) {
        if (key != "key" && std::ranges::find(ruleKeys, key.str()) == ruleKeys.end()) {
            reader.complain(value, "\"" + std::string(key.str())
                                       + "\" is no key of a rule, expected one of name, kind,"
                                         " symbologies, maximum_length, case,"
                                         " function_characters, replace, pattern, check, checked,"
                                         " key, completion, alternatives, parts");
        }
    }
    if (const auto* node = table.get("name")) rule.name = reader.text(*node, "name");
    if (rule.name.empty()) reader.complain(table, "a rule has no name, expected name = \"…\"");
    if (!table.contains("kind")) {
        reader.complain(table, "rule \"" + rule.name + "\" has no kind, expected kind = \"…\"");
    }
    reader.word(table, "kind", kinds, rule.kind);
    reader.word(table, "case", cases, rule.letterCase);
    reader.word(table, "function_characters", functions, rule.functionCharacters);
    reader.word(table, "check", checks, rule.check);
    reader.word(table, "completion", completions, rule.completion);
    if (const auto* node = table.get("maximum_length")) {
        rule.maximumLength = reader.number(*node, "maximum_length", longestCode);
    }
    readSymbologies(reader, table, rule);
    readReplacements(reader, table, rule);
    rule.pattern = patternOf(reader, table);
    if (!rule.pattern) return rule;
    const auto& groups = rule.pattern->NamedCapturingGroups();
    readParts(reader, table, rule, groups);
    readTemplates(reader, table, rule, groups);
    return rule;
}

std::vector<CodeRule> rulesOf(Reader& reader, const toml::table& root)
{
    for (const auto& [key, value] : root) {
        if (key != "format" && key != "rule") {
            reader.complain(value, "\"" + std::string(key.str())
                                       + "\" is unknown, expected format and [[rule]]");
        }
    }
    if (root["format"].value_exact<std::int64_t>() != 1) {
        reader.complainAt(1, "the format is missing or newer than this program, expected"
                             " format = 1");
    }
    const auto* list = root["rule"].as_array();
    if (list == nullptr || list->empty() || list->size() > mostRules) {
        reader.complainAt(1, "there are no rules or too many, expected 1 to "
                                 + std::to_string(mostRules) + " times [[rule]]");
        return {};
    }
    std::vector<CodeRule> rules;
    std::set<std::string> names;
    for (const auto& each : *list) {
        const auto* table = each.as_table();
        if (table == nullptr) {
            reader.complain(each, "a rule is no table, expected [[rule]]");
            return rules;
        }
        rules.push_back(ruleOf(reader, *table));
        if (!names.insert(rules.back().name).second) {
            reader.complain(each, "rule \"" + rules.back().name
                                      + "\" is there twice, expected a name of its own");
        }
    }
    return rules;
}

} // namespace

Result<std::vector<CodeRule>> readCodeRules(std::string_view toml, std::string_view name)
{
    Reader reader(name);
    try {
        const auto root = toml::parse(toml);
        auto rules = rulesOf(reader, root);
        if (reader.complaint()) return *reader.complaint();
        return rules;
    } catch (const toml::parse_error& fault) {
        return Error{ErrorCode::Invalid,
                     std::string(name) + ":" + std::to_string(fault.source().begin.line) + ": "
                         + std::string(fault.description()) + ", expected TOML"};
    }
}

} // namespace reprise::receipts
