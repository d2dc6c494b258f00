#include "grammar/Grammar.h"

namespace reprise::cli {

void Grammar::addReceipts()
{
    auto& receipts = group("receipts", "What was sold");
    const auto intake = command<ReceiptsImportOptions>(
        receipts, "import", "Take in receipts (.ndjson, .csv, POSLog .xml)");
    data(intake)->required();
    intake.app->add_option("files", intake.options->files, "Files from tills")
        ->type_name("FILE")
        ->required();

    const auto show =
        command<ReceiptsShowOptions>(receipts, "show", "Lines, shares and what is left to return");
    data(show)->required();
    text(show, "receipt", &ReceiptsShowOptions::receipt, "RECEIPT", "Its number or a code on it")
        ->required();

    const auto scan =
        command<ScanOptions>(m_root, "scan", "Read the barcodes in pictures (PNG, JPEG)");
    data(scan);
    scan.app->add_option("images", scan.options->images, "Pictures")
        ->type_name("IMAGE")
        ->required();
}

} // namespace reprise::cli
