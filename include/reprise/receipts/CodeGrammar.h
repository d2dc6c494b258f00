// CodeGrammar: what the codes that a store meets look like, as data. A code that no rule describes
// means nothing to us: it is logged as hex, and never shown or looked up.
#pragma once

#include "reprise/base/Result.h"

#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace reprise::receipts {

/// Command-line spellings: receipt, gift_receipt, return_slip, product, fiscal, url, badge,
/// unknown.
enum class CodeKind : std::uint8_t {
    Receipt,
    GiftReceipt,
    ReturnSlip,
    Product,
    Fiscal,
    Url,
    Badge, ///< A member of staff's: never looked up as a receipt, shown or logged.
    Unknown
};

std::string_view codeKindName(CodeKind kind);

struct ReceiptCode {
    CodeKind kind = CodeKind::Unknown;
    std::string rule; ///< Name of the grammar rule that matched; empty for Unknown.
    std::string key;  ///< Normalised: what scanned and typed forms share. Empty for Unknown, Url.
    std::map<std::string, std::string> parts; ///< By name: store, workstation, sequence, …
    /// Further keys to look up, in order, where `key` opens nothing: the code as it was printed,
    /// or without a zero that only the symbology needed. Never the key itself.
    std::vector<std::string> alternatives;

    bool opensReceipt() const { return kind == CodeKind::Receipt || kind == CodeKind::GiftReceipt; }
};

/// The symbology is the scanning room's name ("Code128", "QRCode", "EAN-13", …), or "typed" for
/// keys, whether a person or a scanner pressed them.
class CodeGrammar {
public:
    /// `toml` as documented in deploy/docs/code-grammar.md; `name` is for messages. Invalid, as
    /// "name:line: what is wrong, expected what".
    static Result<CodeGrammar> parse(std::string_view toml, std::string_view name);

    CodeGrammar(CodeGrammar&&) noexcept;
    CodeGrammar& operator=(CodeGrammar&&) noexcept;
    ~CodeGrammar();

    /// Never fails: what no rule describes is Unknown.
    ReceiptCode read(std::string_view text, std::string_view symbology) const;

    /// Every key under which a receipt with this number or printed code is found, whatever
    /// symbology it is read from and whether it is typed; each once, the most likely one first.
    /// Empty where no rule describes it.
    std::vector<std::string> filingKeys(std::string_view printed) const;

private:
    struct Rules;
    explicit CodeGrammar(std::unique_ptr<Rules> rules);

    std::unique_ptr<Rules> m_rules;
};

/// deploy/codes/stock.toml, as it was when the program was built.
std::string_view stockCodeGrammar();

/// The only form in which a code may reach a log: hexadecimal of the first 32 bytes, and the
/// length where there are more.
std::string loggableCode(std::string_view code);

} // namespace reprise::receipts
