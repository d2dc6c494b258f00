// reprise scan: the symbols in pictures, and what each one means to this store.
#include "Commands.h"
#include "JsonLine.h"
#include "OpenTerminal.h"

#include "reprise/base/Text.h"
#include "reprise/receipts/CodeLookUp.h"
#include "reprise/scanning/BarcodeReader.h"
#include "reprise/scanning/PictureFile.h"

#include <algorithm>
#include <optional>

namespace reprise::cli {

namespace {

using receipts::ReceiptCode;

class Scan {
public:
    Scan(const receipts::CodeGrammar& grammar, receipts::ReceiptFinder* finder, Output& output)
        : m_grammar(grammar), m_finder(finder), m_output(output)
    {
    }

    ExitCode show(const std::string& file)
    {
        const auto picture = scanning::readPicture(file);
        if (!picture) return refuse(file, picture.error());
        const auto symbols = m_reader->read(picture->frame(), scanning::Effort::Thorough);
        if (symbols.empty()) {
            if (m_output.json()) {
                m_output.line(oneLine({{"file", file},
                                       {"symbology", nullptr},
                                       {"text", nullptr},
                                       {"meaning", {{"kind", "unknown"}}}}));
            } else {
                m_output.line(file + ": no symbol found");
            }
        }
        for (const auto& symbol : symbols) {
            const auto shown = show(file, symbol);
            if (!shown) return refuse(file, shown.error());
        }
        m_output.flush();
        return ExitCode::Done;
    }

private:
    ExitCode refuse(const std::string& file, const Error& error)
    {
        // The picture's reader names the file too; a picture has no lines, so all is on its first.
        const auto named = error.detail.starts_with(file + ": ");
        m_output.problem(file
                         + ":1: " + (named ? error.detail.substr(file.size() + 2) : error.detail));
        if (m_output.json()) m_output.line(oneLine({{"file", file}, {"error", error.detail}}));
        return ExitCode::BadInput;
    }

    /// The receipts that the code opens here; nothing where there is no store to ask.
    Result<std::optional<std::vector<ReceiptNumber>>> lookUp(const ReceiptCode& code)
    {
        using Numbers = std::optional<std::vector<ReceiptNumber>>;
        if (m_finder == nullptr) return Numbers();
        auto numbers = receipts::receiptsFor(*m_finder, code);
        if (!numbers) return numbers.error();
        if (numbers->empty() && !code.opensReceipt()) return Numbers();
        return Numbers(std::move(*numbers));
    }

    Result<void> show(const std::string& file, const scanning::Symbol& symbol)
    {
        auto code = m_grammar.read(symbol.text, symbol.symbology);
        const auto numbers = lookUp(code);
        if (!numbers) return numbers.error();
        // This store prints it on a receipt, whatever else it looks like.
        if (*numbers && !(*numbers)->empty() && !code.opensReceipt())
            code.kind = receipts::CodeKind::Receipt;
        // A badge opens doors: its text stays where it was.
        const auto isBadge = code.kind == receipts::CodeKind::Badge;
        if (m_output.json()) {
            m_output.line(oneLine({{"file", file},
                                   {"symbology", symbol.symbology},
                                   {"text", isBadge ? Json() : Json(symbol.text)},
                                   {"meaning", meaning(code, *numbers)}}));
        } else {
            m_output.line(sentence(file, symbol, code, *numbers));
        }
        return {};
    }

    static Json meaning(const ReceiptCode& code,
                        const std::optional<std::vector<ReceiptNumber>>& numbers)
    {
        Json json{{"kind", receipts::codeKindName(code.kind)}};
        if (code.opensReceipt()) {
            const bool one = numbers && numbers->size() == 1;
            json["receipt"] = one ? numbers->front().text() : code.key;
        } else if (!code.key.empty()) {
            json["key"] = code.key;
        }
        if (!code.rule.empty()) json["rule"] = code.rule;
        if (!code.parts.empty()) json["parts"] = code.parts;
        if (numbers) {
            json["known"] = !numbers->empty();
            auto list = Json::array();
            for (const auto& number : *numbers)
                list.push_back(number.text());
            json["receipts"] = std::move(list);
        }
        return json;
    }

    static std::string sentence(const std::string& file, const scanning::Symbol& symbol,
                                const ReceiptCode& code,
                                const std::optional<std::vector<ReceiptNumber>>& numbers)
    {
        // What no rule describes is never shown raw: it may be anything.
        const auto kind = std::string(receipts::codeKindName(code.kind));
        if (code.kind == receipts::CodeKind::Badge)
            return file + ": " + symbol.symbology + ", " + kind + ", not shown";
        auto text = file + ": " + symbol.symbology + ", " + kind + " "
                    + (code.key.empty() ? "(hex) " + toHex(symbol.text) : code.key);
        if (numbers && numbers->empty()) text += ", not a receipt of this store";
        if (numbers && !numbers->empty()) text += ", opens";
        for (const auto& number : numbers.value_or(std::vector<ReceiptNumber>()))
            text += " " + number.text();
        return text;
    }

    const receipts::CodeGrammar& m_grammar;
    receipts::ReceiptFinder* m_finder; ///< Null without a terminal.
    Output& m_output;
    std::unique_ptr<scanning::BarcodeReader> m_reader = scanning::makeBarcodeReader();
};

} // namespace

ExitCode run(const ScanOptions& options, Output& output)
{
    const auto readAll = [&](Scan scan) {
        auto worst = ExitCode::Done;
        for (const auto& image : options.images)
            worst = std::max(worst, scan.show(image));
        return worst;
    };
    if (options.folder.empty()) {
        const auto grammar =
            receipts::CodeGrammar::parse(receipts::stockCodeGrammar(), "stock.toml");
        if (!grammar) return refuse(output, grammar.error().detail);
        return readAll(Scan(*grammar, nullptr, output));
    }
    const auto terminal = OpenTerminal::open(options.folder);
    if (!terminal) return refuse(output, terminal.error().detail);
    auto& store = (*terminal)->store();
    return readAll(Scan(store.codeGrammar(), &store.receiptFinder(), output));
}

} // namespace reprise::cli
