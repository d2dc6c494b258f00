// reprise receipts sign: a receipt as the code by which it proves itself. Runs where the key is: at
// a till or at head office, without a terminal.
#include "Commands.h"
#include "InputLines.h"
#include "JsonLine.h"

#include "reprise/crypto/SodiumSignatures.h"
#include "reprise/drawing/SlipPages.h"
#include "reprise/proof/SignedReceipt.h"
#include "reprise/scanning/SymbolWriter.h"
#include "reprise/wire/ReceiptJson.h"

#include <fstream>

namespace reprise::cli {

namespace {

Result<std::string> signedCode(const ReceiptsSignOptions& options)
{
    const auto keyText = readText(options.keyFile);
    if (!keyText) return keyText.error();
    const auto key = proof::signingKeyFromJson(*keyText);
    if (!key) return Error{ErrorCode::Invalid, options.keyFile + ":1: " + key.error().detail};
    const auto text = readText(options.receipt);
    if (!text) return text.error();
    // A time without an offset is nobody's here: there is no store to ask for its zone.
    const auto utc = TimeZone::named("UTC");
    if (!utc) return utc.error();
    const auto receipt = wire::receiptFromJson(*text, *utc);
    if (!receipt)
        return Error{ErrorCode::Invalid, options.receipt + ":1: " + receipt.error().detail};
    crypto::SodiumSignatures signatures;
    return proof::signReceipt(wire::toJson(*receipt), *key, signatures);
}

} // namespace

ExitCode run(const ReceiptsSignOptions& options, Output& output)
{
    const auto code = signedCode(options);
    if (!code) return refuse(output, "reprise receipts sign: " + code.error().detail);
    if (!options.pngFile.empty()) {
        const slips::SlipDocument strip{"Signed receipt", {{slips::LineStyle::QrCode, *code}}};
        const auto picture = drawing::pngOf(strip, {.writer = scanning::writeSymbol});
        if (!picture) return refuse(output, "reprise receipts sign: " + picture.error().detail);
        std::ofstream file(options.pngFile, std::ios::binary);
        if (!file.write(picture->data(), static_cast<std::streamsize>(picture->size())).flush())
            return refuse(output, options.pngFile + ": can't be written, expected a place for it");
    }
    output.line(output.json() ? oneLine({{"code", *code}, {"characters", code->size()}}) : *code);
    return ExitCode::Done;
}

} // namespace reprise::cli
