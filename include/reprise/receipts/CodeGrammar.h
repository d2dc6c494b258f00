// CodeGrammar: what the codes that a store meets look like, as data. A code that no rule describes
// means nothing to us: it is logged as hex, and never shown or looked up.
#pragma once

#include "reprise/base/Result.h"

#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <string_view>

namespace reprise::receipts {

/// Command-line spellings: receipt, gift_receipt, return_slip, product, fiscal, url, unknown.
enum class CodeKind : std::uint8_t {
    Receipt,
    GiftReceipt,
    ReturnSlip,
    Product,
    Fiscal,
    Url,
    Unknown
};

std::string_view codeKindName(CodeKind kind);

struct ReceiptCode {
    CodeKind kind = CodeKind::Unknown;
    std::string rule; ///< Name of the grammar rule that matched; empty for Unknown.
    std::string key;  ///< Normalised: what scanned and typed forms share. Empty for Unknown, Url.
    std::map<std::string, std::string> parts; ///< By name: store, workstation, sequence, …

    bool opensReceipt() const { return kind == CodeKind::Receipt || kind == CodeKind::GiftReceipt; }
};

/// The symbology is ZXing's name ("Code128", "QRCode", "EAN-13", …), or "typed" for keys.
class CodeGrammar {
public:
    /// `toml` as documented in deploy/docs/code-grammar.md; `name` is for messages ("file:line:
    /// …").
    static Result<CodeGrammar> parse(std::string_view toml, std::string_view name);

    CodeGrammar(CodeGrammar&&) noexcept;
    CodeGrammar& operator=(CodeGrammar&&) noexcept;
    ~CodeGrammar();

    /// Never fails: what no rule describes is Unknown.
    ReceiptCode read(std::string_view text, std::string_view symbology) const;

private:
    struct Rules;
    explicit CodeGrammar(std::unique_ptr<Rules> rules);

    std::unique_ptr<Rules> m_rules;
};

} // namespace reprise::receipts
