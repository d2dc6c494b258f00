// Slips as bytes: two of them against files, and what may never be among them.
#include "reprise/devices/EscPos.h"

#include "GoldenText.h"
#include "SlipSamples.h"

#include "reprise/scanning/SymbolWriter.h"
#include "reprise/slips/GoodsLabels.h"
#include "reprise/slips/ReturnSlips.h"

using namespace reprise;
using namespace reprise::devices;
using slips::LineStyle;

namespace {

std::string bytesOf(std::vector<slips::SlipLine> lines, const PaperSettings& paper = {})
{
    return escPosBytes({"a slip", std::move(lines)}, paper);
}

bool has(const std::string& bytes, std::string_view part)
{
    return bytes.find(part) != std::string::npos;
}

const PaperSettings drawnBy{.symbols = SymbolsBy::Dots, .writer = scanning::writeSymbol};

} // namespace

TEST_CASE("A slip and a label are these bytes", "[devices][golden]")
{
    const auto setting = samples::fernhill();
    const auto paid =
        samples::paidByTerminal(returns::ReturnState::Committed, returns::OrderState::Paid);
    test::checkGolden("slips/paid-42.escpos", escPosBytes(slips::customerSlip(paid, setting), {}));
    auto unsafe = samples::slipAnswer(returns::ReturnState::Committed);
    unsafe.record.decision.lines.front().condition = policy::Condition::Unsafe;
    test::checkGolden("slips/quarantine-32.escpos",
                      escPosBytes(slips::quarantineLabels(unsafe, setting).at(0), {.columns = 32}));
}

TEST_CASE("Amounts stand at the right edge, and words wrap", "[devices]")
{
    const auto bytes = bytesOf({{LineStyle::Text, "Lantern", "4.77"},
                                {LineStyle::Text, "White hanging heart holder", "12.00"},
                                {LineStyle::Rule, "", ""}},
                               {.columns = 20});
    CHECK(has(bytes, "Lantern         4.77\n"));
    CHECK(has(bytes, "White hanging heart\n"));
    CHECK(has(bytes, "holder         12.00\n"));
    CHECK(has(bytes, std::string(20, '-') + "\n"));
    CHECK(bytes.ends_with(std::string("\x1dVB\0", 4)));
}

TEST_CASE("A barcode that is too wide for the paper is a QR code", "[devices]")
{
    const slips::SlipLine number{LineStyle::Barcode, "R-0412-K1-7Q4M9X2C", ""};
    CHECK(has(bytesOf({number}), "\x1dkI\x14{BR-0412-K1-7Q4M9X2C"));
    const auto narrow = bytesOf({number}, {.columns = 32});
    CHECK_FALSE(has(narrow, "\x1dkI"));
    CHECK(has(narrow, std::string("\x1d(k\x15\0\x31\x50\x30R-0412-K1-7Q4M9X2C", 26)));
    CHECK(has(narrow, "\nR-0412-K1-7Q4M9X2C\n")); // Its text, to be read aloud or typed.
}

TEST_CASE("For a printer without symbols they are drawn in dots", "[devices]")
{
    for (const auto style : {LineStyle::Barcode, LineStyle::QrCode}) {
        const auto bytes = bytesOf({{style, "R-0412-K1-7Q4M9X2C", ""}}, drawnBy);
        CHECK(has(bytes, "\x1dv0"));
        CHECK_FALSE(has(bytes, "\x1dk"));
        CHECK_FALSE(has(bytes, "\x1d(k"));
    }
    // With nobody to draw it, the text alone.
    const auto text = bytesOf({{LineStyle::Barcode, "R-1", ""}}, {.symbols = SymbolsBy::Dots});
    CHECK_FALSE(has(text, "\x1dv0"));
    CHECK(has(text, "R-1\n"));
}

TEST_CASE("No barcode can command the printer", "[devices]")
{
    const auto bytes = bytesOf({{LineStyle::Barcode, "R-1\x1dV", ""}});
    CHECK_FALSE(has(bytes, "\x1dkI"));
    const auto braces = bytesOf({{LineStyle::Barcode, "{A{1", ""}});
    CHECK(has(braces, "{B{{A{{1"));
}
