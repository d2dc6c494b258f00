// CodeGrammarRule: one rule of a grammar, ready to be held against a text.
#pragma once

#include "reprise/base/Result.h"
#include "reprise/receipts/CodeGrammar.h"

#include <cstddef>
#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <re2/re2.h>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace reprise::receipts {

enum class CodeCheck : std::uint8_t { None, Gtin, Luhn, Mod43 };
enum class LetterCase : std::uint8_t { Kept, Upper };
enum class FunctionCharacters : std::uint8_t { Refused, Gs1 };
/// Gtin14: the filled key gets its check digit and zeros in front. UpcE: the key is spread out to
/// UPC-A first.
enum class Completion : std::uint8_t { None, Gtin14, UpcE };

/// What is done to one named part after it matched.
struct PartForm {
    std::size_t pad = 0;      ///< Zeros to the left, up to this many characters.
    std::size_t decimals = 0; ///< "00650" with 3 is "0.650".
    bool crockford = false;   ///< O is 0; I and L are 1.
};

/// Text and {part} references in turn, resolved once when the grammar is read.
class KeyTemplate {
public:
    /// Invalid for an unclosed brace, or one that names none of `parts`.
    static Result<KeyTemplate> parse(std::string_view text,
                                     const std::map<std::string, int>& parts);

    std::string fill(const std::map<std::string, std::string>& parts) const;

private:
    struct Piece {
        std::string text;
        bool isPart;
    };
    std::vector<Piece> m_pieces;
};

struct CodeRule {
    std::string name;
    CodeKind kind = CodeKind::Unknown;
    std::vector<std::string> symbologies; ///< Empty: any.
    std::size_t maximumLength = 64;
    LetterCase letterCase = LetterCase::Kept;
    FunctionCharacters functionCharacters = FunctionCharacters::Refused;
    std::vector<std::pair<std::string, std::string>> replacements;
    std::unique_ptr<RE2> pattern;
    CodeCheck check = CodeCheck::None;
    std::optional<KeyTemplate> checked; ///< What carries the check digit; the whole text if none.
    std::map<std::string, PartForm> forms;
    std::optional<KeyTemplate> key;
    Completion completion = Completion::None;
    std::vector<KeyTemplate> alternatives;

    bool takes(std::string_view symbology) const;
    /// Nothing when the text is not what this rule describes.
    std::optional<ReceiptCode> match(std::string_view text) const;
};

} // namespace reprise::receipts
