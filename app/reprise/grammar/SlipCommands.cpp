#include "grammar/Grammar.h"

namespace reprise::cli {

void Grammar::addSlip()
{
    const auto slip = command<SlipOptions>("slip", "A return's paper, to read or to print");
    data(slip)->required();
    text(slip, "return", &SlipOptions::returnId, "RETURN", "The number on the slip")->required();
    text(slip, "--kind", &SlipOptions::kind, "KIND",
         "customer (as the money stands), refund, pending, in_doubt, declined, refusal, withdrawn, "
         "store, quarantine, booked_in, credit_note or voucher");
    text(slip, "--format", &SlipOptions::format, "FORMAT", "text, escpos, pdf or png");
    text(slip, "--out", &SlipOptions::outFile, "FILE", "Write it there instead");
    text(slip, "--print", &SlipOptions::printer, "ADDRESS",
         "Print it: tcp:HOST:PORT or a device such as /dev/usb/lp0");
    text(slip, "--columns", &SlipOptions::columns, "N", "Letters to a line: 42, or 32 on 58 mm");
    auto options = slip.options;
    flag(
        slip, "--draw-symbols", [options] { options->symbols = SlipSymbols::Drawn; },
        "The printer knows no barcodes: send them as dots");
    flag(
        slip, "--only-858", [options] { options->letters = SlipLetters::Page858; },
        "The printer lacks code page 852: send rows with such letters as dots");
    flag(
        slip, "--reprint", [options] { options->copy = SlipCopy::Reprint; },
        "Mark it as a further copy, and record that there is one");
    text(slip, "--operator", &SlipOptions::operatorId, "OPERATOR", "Who asks for the reprint");
    text(slip, "--store-name", &SlipOptions::storeName, "NAME", "The store's name on its head");
    texts(slip, "--store-address", &SlipOptions::storeAddress, "ROW", "Rows for a credit note");
    text(slip, "--vat-number", &SlipOptions::vatNumber, "NUMBER", "The store's, for a credit note");
    text(slip, "--buyer", &SlipOptions::buyerName, "NAME", "The business on a credit note");
    texts(slip, "--buyer-address", &SlipOptions::buyerAddress, "ROW", "Its address, row by row");
}

} // namespace reprise::cli
