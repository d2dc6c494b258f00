// reprise receipts verify: whether a signed receipt's code is genuine, by the keys of a terminal.
// Files nothing, and says how what it tells stands to the terminal's own record.
#include "Commands.h"
#include "InputLines.h"
#include "JsonLine.h"
#include "OpenTerminal.h"

#include "reprise/proof/SignedReceipts.h"
#include "reprise/scanning/BarcodeReader.h"
#include "reprise/scanning/PictureFile.h"
#include "reprise/wire/ReceiptJson.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace reprise::cli {

namespace {

bool isPicture(const std::string& name)
{
    return name.ends_with(".png") || name.ends_with(".jpg") || name.ends_with(".jpeg");
}

/// The first signed code in a picture.
Result<std::string> codeIn(const std::string& file)
{
    const auto picture = scanning::readPicture(file);
    if (!picture) return picture.error();
    const auto reader = scanning::makeBarcodeReader();
    for (const auto& symbol : reader->read(picture->frame(), scanning::Effort::Thorough))
        if (proof::isSignedCode(symbol.text)) return symbol.text;
    return Error{ErrorCode::NotFound, file + ": holds no signed receipt, expected one QR code"};
}

Result<std::string> textOf(const std::string& code)
{
    if (isPicture(code)) return codeIn(code);
    if (code != "-") return code;
    auto text = readText(code);
    if (!text) return text;
    while (!text->empty() && (text->back() == '\n' || text->back() == '\r'))
        text->pop_back();
    return text;
}

/// What a proof tells, and in what the terminal's record of that sale is another.
struct Told {
    std::string receipt; ///< As JSON.
    bool isOnRecord = false;
    std::vector<std::string> differing = {};
};

/// Nothing where it is genuine and no receipt that adds up.
Result<std::optional<Told>> toldBy(const proof::Proof& proof, receipts::ReceiptFinder& records)
{
    const auto proven = proof::receiptIn(proof);
    if (!proven) return std::optional<Told>();
    Told told{.receipt = wire::toJson(*proven)};
    const auto record = records.find(proven->number);
    if (!record && record.error().code != ErrorCode::NotFound) return record.error();
    if (record) {
        told.isOnRecord = true;
        told.differing = receipts::differences(*record, *proven);
    }
    return std::optional(std::move(told));
}

std::string_view recordWord(const Told& told)
{
    if (!told.isOnRecord) return "none";
    return told.differing.empty() ? "same" : "differs";
}

Json toJson(const proof::Proof& proof, const std::optional<Told>& told)
{
    Json json{{"verdict", proof::verdictName(proof.verdict)},
              {"key", proof.keyId.empty() ? Json() : Json(proof.keyId)},
              {"receipt", told ? Json::parse(told->receipt) : Json()},
              {"record", told ? Json(recordWord(*told)) : Json()}};
    if (told && !told->differing.empty()) json["differs"] = told->differing;
    return json;
}

std::string toText(const proof::Proof& proof, const std::optional<Told>& told)
{
    auto text = std::string(proof::verdictName(proof.verdict));
    if (!proof.keyId.empty()) text += ", key " + proof.keyId;
    if (told && !told->differing.empty())
        text += fmt::format(", but our record differs in {}: the record counts",
                            fmt::join(told->differing, ", "));
    return text;
}

} // namespace

ExitCode run(const ReceiptsVerifyOptions& options, Output& output)
{
    const auto code = textOf(options.code);
    if (!code) return refuse(output, "reprise receipts verify: " + code.error().detail);
    const auto terminal = OpenTerminal::open(options.folder);
    if (!terminal) return refuse(output, terminal.error().detail);
    auto& ports = (*terminal)->ports();
    auto proof = proof::readProof(*code, (*terminal)->store().keyRing(), ports.signatures);
    if (!proof) return refuse(output, "reprise receipts verify: " + proof.error().detail);
    auto told = std::optional<Told>();
    if (proof->verdict == proof::Verdict::Genuine) {
        auto read = toldBy(*proof, (*terminal)->store().receiptFinder());
        if (!read) return refuse(output, "reprise receipts verify: " + read.error().detail);
        told = std::move(*read);
        if (!told) proof->verdict = proof::Verdict::Malformed;
    }
    if (output.json())
        output.line(oneLine(toJson(*proof, told)));
    else
        output.line(toText(*proof, told));
    return proof->verdict == proof::Verdict::Genuine ? ExitCode::Done : ExitCode::No;
}

} // namespace reprise::cli
