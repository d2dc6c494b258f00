#include "grammar/Grammar.h"

namespace reprise::cli {

void Grammar::addReceipts()
{
    auto& receipts = group("receipts", "What was sold");
    const auto intake = command<ReceiptsImportOptions>(
        receipts, "import", "Take in receipts (.ndjson, .csv, POSLog .xml)");
    data(intake)->required();
    texts(intake, "files", &ReceiptsImportOptions::files, "FILE", "Files from tills")->required();

    const auto show =
        command<ReceiptsShowOptions>(receipts, "show", "Lines, shares and what is left to return");
    data(show)->required();
    text(show, "receipt", &ReceiptsShowOptions::receipt, "RECEIPT", "Its number or a code on it")
        ->required();

    const auto scan = command<ScanOptions>("scan", "Read the barcodes in pictures (PNG, JPEG)");
    data(scan);
    texts(scan, "images", &ScanOptions::images, "IMAGE", "Pictures")->required();
}

} // namespace reprise::cli
