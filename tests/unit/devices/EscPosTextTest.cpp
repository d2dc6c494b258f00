#include "EscPosText.h"

#include <catch2/catch_test_macros.hpp>

using namespace reprise::devices;

TEST_CASE("Text keeps its letters or becomes a question mark", "[devices]")
{
    CHECK(inCodePage858("Refund 4.77") == "Refund 4.77");
    CHECK(inCodePage858("£5 €7 é")
          == "\x9c"
             "5 \xd5"
             "7 \x82");
    CHECK(inCodePage858("0412–03") == "0412-03");
    CHECK(inCodePage858("日本") == "??");
    CHECK(inCodePage858("\xff\xe9") == "??");
}

TEST_CASE("No text can command the printer", "[devices]")
{
    CHECK(inCodePage858("a\x1b@b\x10\x04\x01\n\x7f") == "a?@b?????");
    const auto bytes = escPosBytes({{PaperStyle::Barcode, "R-1\x1dV", ""}}, 42);
    CHECK(bytes.find("\x1dk") == std::string::npos);
}

TEST_CASE("Amounts stand at the right edge, and words wrap", "[devices]")
{
    const auto bytes = escPosBytes({{PaperStyle::Plain, "Lantern", "4.77"},
                                    {PaperStyle::Plain, "White hanging heart holder", "12.00"},
                                    {PaperStyle::Rule, "", ""}},
                                   20);
    CHECK(bytes.find("Lantern         4.77\n") != std::string::npos);
    CHECK(bytes.find("White hanging heart\nholder         12.00\n") != std::string::npos);
    CHECK(bytes.find(std::string(20, '-') + "\n") != std::string::npos);
    CHECK(bytes.ends_with(std::string("\x1dVB\0", 4)));
}

TEST_CASE("Printers' answers are told apart", "[devices]")
{
    CHECK(isStatusByte(0x12));
    CHECK(isStatusByte(0x72));
    CHECK_FALSE(isStatusByte(0x00));
    CHECK_FALSE(isStatusByte('H'));
    CHECK(saysPaperOut(0x72));
    CHECK_FALSE(saysPaperOut(0x1e)); // Near its end is not out.
    CHECK(saysOffline(0x1a));
    CHECK(saysFinished(0x00));
    CHECK(saysFinished(0x03));
    CHECK_FALSE(saysFinished(0x0c));
}
