// From paper back to a number: what the printer draws, a scanner reads.
#include "SimulatedPrinter.h"
#include "SlipSamples.h"
#include "TemporaryFolder.h"

#include "reprise/devices/ReceiptPrinter.h"
#include "reprise/scanning/BarcodeReader.h"
#include "reprise/scanning/PictureFile.h"
#include "reprise/scanning/SymbolWriter.h"
#include "reprise/slips/ReturnSlips.h"

#include <catch2/catch_test_macros.hpp>

using namespace reprise;
using namespace reprise::devices;

namespace {

/// The symbols on the first slip out of a printer with this paper.
std::vector<scanning::Symbol> printedSymbols(const PaperSettings& paper, simulator::Symbols knows)
{
    const support::TemporaryFolder folder;
    simulator::SimulatedPrinter simulated(
        simulator::PrinterDoor::atPort(0), [](const std::string&) {},
        {.columns = static_cast<int>(paper.columns), .symbols = knows}, folder.path().string());
    const auto printer =
        makeEscPosPrinter("tcp:127.0.0.1:" + std::to_string(simulated.port()), {.paper = paper});
    REQUIRE(printer);
    const auto answer =
        samples::paidByTerminal(returns::ReturnState::Committed, returns::OrderState::Paid);
    REQUIRE((*printer)->print(slips::customerSlip(answer, samples::fernhill())).printed
            == Printed::Done);
    const auto picture = scanning::readPicture((folder.path() / "slip-0001.png").string());
    REQUIRE(picture);
    return scanning::makeBarcodeReader()->read(picture->frame(), scanning::Effort::Thorough);
}

} // namespace

TEST_CASE("The return's number is read back off the paper", "[devices][scanning]")
{
    struct Case {
        std::size_t columns;
        SymbolsBy by;
        simulator::Symbols knows;
        const char* symbology;
    };
    using simulator::Symbols;
    for (const auto& [columns, by, knows, symbology] :
         {Case{42, SymbolsBy::Printer, Symbols::Known, "Code128"},
          Case{42, SymbolsBy::Dots, Symbols::Unknown, "Code128"},
          Case{32, SymbolsBy::Printer, Symbols::Known, "QRCode"},
          Case{32, SymbolsBy::Dots, Symbols::Unknown, "QRCode"}}) {
        INFO(columns << " " << symbology);
        const auto symbols = printedSymbols(
            {.columns = columns, .symbols = by, .writer = scanning::writeSymbol}, knows);
        CHECK(symbols == std::vector<scanning::Symbol>{{"R-0412-K1-7Q4M9X2C", symbology}});
    }
}
