#include "reprise/drawing/SlipPages.h"

#include "SlipSamples.h"
#include "TemporaryFolder.h"

#include "reprise/scanning/BarcodeReader.h"
#include "reprise/scanning/PictureFile.h"
#include "reprise/scanning/SymbolWriter.h"
#include "reprise/slips/PlainText.h"
#include "reprise/slips/ReturnSlips.h"

#include <catch2/catch_test_macros.hpp>

#include <cstdio>
#include <sstream>

using namespace reprise;
using namespace reprise::drawing;

namespace {

const PageSettings page{.writer = scanning::writeSymbol};

slips::SlipDocument paidSlip()
{
    auto answer =
        samples::paidByTerminal(returns::ReturnState::Committed, returns::OrderState::Paid);
    answer.record.decision.lines.front().description = "Llyfr Tŷ Bach Zażółć gęślą jaźń";
    return slips::customerSlip(answer, samples::fernhill());
}

std::string outputOf(const std::string& command)
{
    std::string text;
    auto* pipe = popen(command.c_str(), "r");
    REQUIRE(pipe != nullptr);
    for (int each = std::fgetc(pipe); each != EOF; each = std::fgetc(pipe))
        text += static_cast<char>(each);
    REQUIRE(pclose(pipe) == 0);
    return text;
}

} // namespace

TEST_CASE("A PDF has the slip's text as text, and the fonts it needs", "[drawing]")
{
    const support::TemporaryFolder folder;
    const auto bytes = pdfOf({paidSlip(), paidSlip()}, page);
    REQUIRE(bytes);
    CHECK(bytes->starts_with("%PDF-"));
    const auto file = folder.write("slip.pdf", *bytes);

    const auto text = outputOf("pdftotext -layout " + file + " -");
    for (const auto& line : paidSlip().lines) {
        std::istringstream words(line.left + " " + line.right);
        for (std::string word; words >> word;) {
            INFO(word);
            CHECK(text.find(word) != std::string::npos);
        }
    }
    CHECK(text.find("jaźń") != std::string::npos);

    std::istringstream fonts(outputOf("pdffonts " + file));
    int count = 0;
    for (std::string row; std::getline(fonts, row);) {
        if (row.starts_with("name") || row.starts_with("---")) continue;
        ++count;
        INFO(row); // emb, sub, uni.
        CHECK(row.find("yes yes yes") != std::string::npos);
    }
    CHECK(count > 0);
    CHECK(outputOf("pdfinfo " + file).find("Pages:           2") != std::string::npos);
}

TEST_CASE("The return's number is read off the picture, and off the page", "[drawing][scanning]")
{
    const support::TemporaryFolder folder;
    const auto png = pngOf(paidSlip(), page);
    REQUIRE(png);
    const auto pdf = pdfOf({paidSlip()}, page);
    REQUIRE(pdf);
    outputOf("pdftoppm -r 150 -png -singlefile " + folder.write("slip.pdf", *pdf) + " "
             + (folder.path() / "page").string());
    for (const auto& file : {folder.write("slip.png", *png), folder.file("page.png")}) {
        INFO(file);
        const auto picture = scanning::readPicture(file);
        REQUIRE(picture);
        const auto symbols =
            scanning::makeBarcodeReader()->read(picture->frame(), scanning::Effort::Thorough);
        CHECK(symbols == std::vector<scanning::Symbol>{{"R-0412-K1-7Q4M9X2C", "Code128"}});
    }
}

TEST_CASE("A slip whose words are wider than the page is drawn all the same", "[drawing]")
{
    const slips::SlipDocument slip{
        "wide",
        {{slips::LineStyle::Text, std::string(200, 'x'), "R-" + std::string(90, 'y')},
         {slips::LineStyle::Barcode, "R-" + std::string(80, '7'), ""},
         {slips::LineStyle::Text, "broken \xff\xfe bytes", "£1"}}};
    CHECK(pngOf(slip, page));
    CHECK(pdfOf({slip}, page));
    CHECK(pdfOf({slip}, {}));
}
