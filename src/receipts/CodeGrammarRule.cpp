#include "CodeGrammarRule.h"

#include "CodeGrammarChecks.h"

#include <algorithm>

namespace reprise::receipts {

namespace {

void replaceAll(std::string& text, const std::string& from, const std::string& to)
{
    for (auto at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size())) {
        text.replace(at, from.size(), to);
    }
}

void toUpper(std::string& text)
{
    for (char& c : text) {
        if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
    }
}

bool checkHolds(CodeCheck check, std::string_view text)
{
    switch (check) {
    case CodeCheck::None: return true;
    case CodeCheck::Gtin: return gtinCheckHolds(text);
    case CodeCheck::Luhn: return luhnCheckHolds(text);
    case CodeCheck::Mod43: return mod43CheckHolds(text);
    }
    return false;
}

std::string shaped(std::string part, const PartForm& form)
{
    if (form.crockford) {
        for (char& c : part) {
            if (c == 'O') c = '0';
            if (c == 'I' || c == 'L') c = '1';
        }
    }
    if (part.size() < form.pad) part.insert(0, form.pad - part.size(), '0');
    if (form.decimals > 0) {
        if (part.size() <= form.decimals) part.insert(0, form.decimals + 1 - part.size(), '0');
        part.insert(part.size() - form.decimals, 1, '.');
        part.erase(0, std::min(part.find_first_not_of('0'), part.find('.') - 1));
    }
    return part;
}

std::string completed(std::string key, Completion completion)
{
    if (completion == Completion::None) return key;
    if (completion == Completion::UpcE) {
        key = upcaFromUpce(key);
        if (key.empty()) return key;
        key.pop_back();
    }
    // Without its check digit a GTIN-14 has 13 digits; shorter GTINs have zeros in front.
    if (key.size() < 13) key.insert(0, 13 - key.size(), '0');
    return key + gtinCheckDigit(key);
}

} // namespace

Result<KeyTemplate> KeyTemplate::parse(std::string_view text,
                                       const std::map<std::string, int>& parts)
{
    KeyTemplate result;
    while (!text.empty()) {
        const auto open = text.find('{');
        if (open > 0) result.m_pieces.push_back({std::string(text.substr(0, open)), false});
        if (open == std::string_view::npos) break;

        const auto close = text.find('}', open);
        if (close == std::string_view::npos) {
            return Error{ErrorCode::Invalid, "a brace stays open, expected {part}"};
        }
        const std::string part(text.substr(open + 1, close - open - 1));
        if (!parts.contains(part)) {
            return Error{ErrorCode::Invalid, "{" + part
                                                 + "} names no part of the pattern, expected"
                                                   " one that (?P<name>…) defines"};
        }
        result.m_pieces.push_back({part, true});
        text.remove_prefix(close + 1);
    }
    return result;
}

std::string KeyTemplate::fill(const std::map<std::string, std::string>& parts) const
{
    std::string filled;
    for (const auto& piece : m_pieces)
        filled += piece.isPart ? parts.at(piece.text) : piece.text;
    return filled;
}

bool CodeRule::takes(std::string_view symbology) const
{
    return symbologies.empty() || std::ranges::find(symbologies, symbology) != symbologies.end();
}

std::optional<ReceiptCode> CodeRule::match(std::string_view raw) const
{
    if (raw.size() > maximumLength) return std::nullopt;

    std::string text(raw);
    if (letterCase == LetterCase::Upper) toUpper(text);
    for (const auto& [from, to] : replacements)
        replaceAll(text, from, to);

    const auto groups = static_cast<std::size_t>(pattern->NumberOfCapturingGroups()) + 1;
    std::vector<re2::StringPiece> found(groups);
    if (!pattern->Match(text, 0, text.size(), RE2::ANCHOR_BOTH, found.data(),
                        static_cast<int>(groups))) {
        return std::nullopt;
    }

    std::map<std::string, std::string> parts;
    for (const auto& [part, group] : pattern->NamedCapturingGroups()) {
        const auto& piece = found[static_cast<std::size_t>(group)];
        parts[part] = std::string(piece.data() == nullptr ? "" : piece.data(), piece.size());
    }
    if (!checkHolds(check, checked ? checked->fill(parts) : text)) return std::nullopt;
    for (const auto& [part, form] : forms)
        parts[part] = shaped(std::move(parts[part]), form);

    ReceiptCode code{kind, name, {}, std::move(parts), {}};
    if (key) code.key = completed(key->fill(code.parts), completion);
    for (const auto& alternative : alternatives) {
        code.alternatives.push_back(alternative.fill(code.parts));
    }
    return code;
}

} // namespace reprise::receipts
