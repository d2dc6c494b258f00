// reprise receipts verify: whether a signed receipt's code is genuine, by the keys of a terminal.
// Files nothing.
#include "Commands.h"
#include "InputLines.h"
#include "JsonLine.h"
#include "OpenTerminal.h"

#include "reprise/proof/SignedReceipts.h"
#include "reprise/scanning/BarcodeReader.h"
#include "reprise/scanning/PictureFile.h"
#include "reprise/wire/ReceiptJson.h"

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
    auto receipt = std::string();
    if (proof->verdict == proof::Verdict::Genuine) {
        const auto read = proof::receiptIn(*proof);
        if (read)
            receipt = wire::toJson(*read);
        else
            proof->verdict = proof::Verdict::Malformed;
    }
    const auto verdict = std::string(proof::verdictName(proof->verdict));
    if (output.json())
        output.line(oneLine({{"verdict", verdict},
                             {"key", proof->keyId.empty() ? Json() : Json(proof->keyId)},
                             {"receipt", receipt.empty() ? Json() : Json::parse(receipt)}}));
    else
        output.line(verdict + (proof->keyId.empty() ? "" : ", key " + proof->keyId));
    return proof->verdict == proof::Verdict::Genuine ? ExitCode::Done : ExitCode::No;
}

} // namespace reprise::cli
