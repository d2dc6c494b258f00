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

    const auto find =
        command<ReceiptsFindOptions>(receipts, "find", "Sales whose receipt nobody has");
    data(find)->required();
    text(find, "--order", &ReceiptsFindOptions::order, "ORDER", "The number of the order");
    text(find, "--card", &ReceiptsFindOptions::card, "TOKEN",
         "What the payment provider calls the card; never its number");
    text(find, "--customer", &ReceiptsFindOptions::customer, "TOKEN", "A loyalty token");
    text(find, "--date", &ReceiptsFindOptions::date, "DATE", "The day of the sale: 2026-11-01");
    text(find, "--amount", &ReceiptsFindOptions::amount, "AMOUNT",
         "What was paid by that card, else in all, in minor units");
    flag(
        find, "--only-one", [options = find.options] { options->shown = FoundShown::OnlyOne; },
        "As a kiosk does: one receipt, or nothing at all");

    const auto scan = command<ScanOptions>("scan", "Read the barcodes in pictures (PNG, JPEG)");
    data(scan);
    texts(scan, "images", &ScanOptions::images, "IMAGE", "Pictures")->required();
}

} // namespace reprise::cli
