#include "reprise/slips/PlainText.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <sstream>

using namespace reprise::slips;

TEST_CASE("Plain text stays within its columns and loses nothing", "[slips]")
{
    const SlipDocument slip{
        "a slip",
        {{LineStyle::Text, "Très long naïve café description that has to be broken", "£1,234.56"},
         {LineStyle::Text, "Unbreakable" + std::string(40, 'x'), "£1.00"},
         {LineStyle::Text, "", "£2.00"},
         {LineStyle::Text, "Return", "R-" + std::string(60, 'y')},
         {LineStyle::Large, "A SHOP WITH QUITE A LONG NAME INDEED ON ITS FRONT", ""},
         {LineStyle::Rule, "", ""}}};
    for (const std::size_t columns : {10U, 24U, 32U, 42U}) {
        std::istringstream page(plainText(slip, columns));
        std::string all;
        for (std::string row; std::getline(page, row);) {
            std::size_t width = 0;
            for (const auto byte : row)
                if ((static_cast<unsigned char>(byte) & 0xC0U) != 0x80U) ++width;
            CHECK(width <= columns);
            all += row;
        }
        CHECK(all.find("£1,234.56") != std::string::npos);
        CHECK(all.find("£2.00") != std::string::npos);
        CHECK(std::ranges::count(all, 'x') == 40);
        CHECK(std::ranges::count(all, 'y') == 60);
    }
}

TEST_CASE("Rows after the first keep the indent of the first", "[slips]")
{
    CHECK(rowsOf({LineStyle::Text, "  one two three", ""}, 9)
          == std::vector<std::string>{"  one two", "  three"});
}

TEST_CASE("What stands at the right keeps its words or stands right under them", "[slips]")
{
    CHECK(rowsOf({LineStyle::Text, "Lantern", "4.77"}, 20)
          == std::vector<std::string>{"Lantern         4.77"});
    CHECK(rowsOf({LineStyle::Text, "White hanging heart", "12.00"}, 20)
          == std::vector<std::string>{"White hanging heart", "               12.00"});
}
