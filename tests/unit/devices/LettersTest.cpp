// Names as they are: Polish, Welsh and the euro on the paper of a receipt printer, by what it
// prints and by the dots that it burns.
#include "CommandSplitter.h"
#include "PaperRoll.h"
#include "TemporaryFolder.h"

#include "reprise/devices/EscPos.h"
#include "reprise/drawing/RowDots.h"
#include "reprise/scanning/PictureFile.h"

#include <catch2/catch_test_macros.hpp>

using namespace reprise;
using namespace reprise::devices;
using slips::LineStyle;
using slips::SlipLine;

namespace {

/// What comes out of a printer with 42 columns: its rows, and the picture.
struct Paper {
    explicit Paper(const std::string& bytes)
    {
        simulator::PaperRoll roll(
            {}, [this](const std::string& row) { rows.push_back(row); }, folder.path().string());
        simulator::CommandSplitter splitter;
        splitter.add(bytes);
        while (const auto command = splitter.next())
            roll.take(*command);
        const auto read = scanning::readPicture(folder.file("slip-0001.png"));
        REQUIRE(read);
        picture = *read;
    }

    support::TemporaryFolder folder;
    std::vector<std::string> rows;
    scanning::Picture picture;
};

std::string bytesOf(std::vector<SlipLine> lines, const PaperSettings& paper)
{
    return escPosBytes({"a slip", std::move(lines)}, paper);
}

const PaperSettings withDrawer{.drawer = drawing::rowDots};

/// The row as it would look on a printer that had every letter.
scanning::Picture drawnAsText(const std::vector<std::string>& letters)
{
    const support::TemporaryFolder folder;
    simulator::SlipPicture picture(42 * 12);
    std::vector<simulator::Cell> row;
    for (const auto& letter : letters)
        row.push_back({letter});
    picture.text(row, simulator::Align::Left);
    REQUIRE(picture.cut(folder.file("row.png")));
    const auto read = scanning::readPicture(folder.file("row.png"));
    REQUIRE(read);
    return *read;
}

} // namespace

TEST_CASE("Polish and the euro are printed in the pages that have them", "[devices][letters]")
{
    const Paper paper(bytesOf({{LineStyle::Text, "Łódź é €", ""}}, withDrawer));
    CHECK(paper.rows == std::vector<std::string>{"Łódź é €", "✂"});
    CHECK(paper.picture.pixels == drawnAsText({"Ł", "ó", "d", "ź", " ", "é", " ", "€"}).pixels);
}

TEST_CASE("Welsh is on no page: its row is drawn, and only its row", "[devices][letters]")
{
    const Paper paper(bytesOf({{LineStyle::Text, "Before", "£1.00"},
                               {LineStyle::Text, "Dŵr a thŷ", "€2.00"},
                               {LineStyle::Text, "Behind", "£3.00"}},
                              withDrawer));
    REQUIRE(paper.rows.size() == 4);
    CHECK(paper.rows[0].starts_with("Before"));
    CHECK(paper.rows[1] == "[dots 504 x 30]");
    CHECK(paper.rows[2].starts_with("Behind"));

    // The dots on the paper are those of the row, columns and all.
    const auto row = "Dŵr a thŷ" + std::string(28, ' ') + "€2.00";
    const auto dots = drawing::rowDots(row, LineStyle::Text);
    REQUIRE(dots);
    constexpr int margin = 32;
    constexpr int top = margin + 30;
    int ink = 0;
    bool isSame = true;
    for (int y = 0; y < dots->height; ++y)
        for (int x = 0; x < dots->width; ++x) {
            const auto at = static_cast<std::size_t>((top + y) * paper.picture.width + margin + x);
            isSame = isSame && dots->black(x, y) == (paper.picture.pixels[at] < 128);
            ink += dots->black(x, y) ? 1 : 0;
        }
    CHECK(isSame);
    CHECK(ink > 400);
}

TEST_CASE("The circumflex is on the drawn letter", "[devices][letters]")
{
    const auto with = drawing::rowDots("ŵ", LineStyle::Text);
    const auto without = drawing::rowDots("w", LineStyle::Text);
    REQUIRE(with);
    REQUIRE(without);
    int above = 0;
    for (int y = 0; y < 9; ++y)
        for (int x = 0; x < 12; ++x)
            above += static_cast<int>(with->black(x, y)) - static_cast<int>(without->black(x, y));
    CHECK(above > 3);
}

TEST_CASE("A row in large letters is drawn large, and keeps within the paper", "[devices][letters]")
{
    const Paper paper(bytesOf({{LineStyle::Large, "Ŷ", ""}}, withDrawer));
    CHECK(paper.rows == std::vector<std::string>{"[dots 24 x 54]", "✂"});
}

TEST_CASE("A printer without 852 gets Polish as dots, and who can't draw takes the accents off",
          "[devices][letters]")
{
    const PaperSettings western{.pages = Pages::Western, .drawer = drawing::rowDots};
    const SlipLine polish{LineStyle::Text, "Łódź", ""};
    CHECK(Paper(bytesOf({polish}, western)).rows[0] == "[dots 48 x 30]");
    CHECK(Paper(bytesOf({polish}, {.pages = Pages::Western})).rows[0] == "Lódz");
    CHECK(Paper(bytesOf({{LineStyle::Text, "Dŵr", ""}}, {})).rows[0] == "Dwr");
}

TEST_CASE("A printer whose page nobody chose doesn't show the letters", "[devices][letters]")
{
    auto bytes = bytesOf({{LineStyle::Text, "é", ""}}, {});
    bytes.erase(2, 3); // ESC t.
    CHECK(Paper(bytes).rows[0] == "□");
}

TEST_CASE("Dots that happen to be a command of the printer's are none", "[devices][letters]")
{
    // DLE DC4 1 0 1 opens the drawer.
    const auto drawer = [](std::string_view, LineStyle) -> Result<slips::SymbolModules> {
        slips::SymbolModules dots{40, 1, {}};
        for (const unsigned byte : {0x10U, 0x14U, 0x01U, 0x00U, 0x01U})
            for (unsigned bit = 0x80U; bit != 0; bit >>= 1U)
                dots.blacks.push_back((byte & bit) != 0);
        return dots;
    };
    const auto bytes = bytesOf({{LineStyle::Text, "ŵ", ""}}, {.drawer = drawer});
    CHECK(bytes.find("\x10\x14") == std::string::npos);
    CHECK(bytes.find(std::string("\x18\x14\x01\0\x01", 5)) != std::string::npos);
}
