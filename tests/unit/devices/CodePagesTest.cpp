#include "CodePages.h"

#include "CodePage.h"

#include <catch2/catch_test_macros.hpp>

using namespace reprise;
using namespace reprise::devices;

TEST_CASE("Text keeps its letters or loses only their accents", "[devices]")
{
    CHECK(inCodePage858("Refund 4.77") == "Refund 4.77");
    CHECK(inCodePage858("£5 €7 é")
          == "\x9c"
             "5 \xd5"
             "7 \x82");
    CHECK(inCodePage858("0412–03") == "0412-03");
    CHECK(inCodePage858("Zażółć gęślą jaźń") == "Zaz\xa2lc gesla jazn");
    CHECK(inCodePage858("Dŵr, tŷ, Ŵyn, Ŷ") == "Dwr, ty, Wyn, Y");
    CHECK(inCodePage858("ĞİŞğış Őű Čř") == "GISgis Ou Cr");
    CHECK(inCodePage858("日本") == "??");
    CHECK(inCodePage858("\xff\xe9") == "??");
}

TEST_CASE("Every sign of the page comes back as it was", "[devices]")
{
    for (int byte = 0xa0; byte < 0x100; ++byte) {
        const auto sign = simulator::signOf(static_cast<unsigned char>(byte));
        const auto again = inCodePage858(sign);
        INFO(byte << " " << sign);
        // Lines and boxes have no letter; nothing that has one may become another.
        CHECK((again == std::string(1, static_cast<char>(byte)) || again == "?"));
    }
}

TEST_CASE("A run of letters that 858 lacks stands in 852, and the row ends in 858", "[devices]")
{
    CHECK(inCodePages("Refund £4.77, é") == inCodePage858("Refund £4.77, é"));
    CHECK(inCodePages("Zażółć") == "Za\x1bt\x12\xbe\x1bt\x13\xa2\x1bt\x12\x88\x86\x1bt\x13");
    CHECK(inCodePages("łą €5")
          == "\x1bt\x12\x88\xa5 \x1bt\x13\xd5"
             "5");
    CHECK(inCodePages("tŷ") == "ty");
}

TEST_CASE("Every letter of 852 comes back as it was", "[devices]")
{
    for (int byte = 0x80; byte < 0x100; ++byte) {
        const auto sign = simulator::signOf(static_cast<unsigned char>(byte), simulator::page852);
        if (!hasAll(Pages::WesternAndCentral, sign) || hasAll(Pages::Western, sign)) continue;
        INFO(byte << " " << sign);
        CHECK(inCodePages(sign)
              == "\x1bt\x12" + std::string(1, static_cast<char>(byte)) + "\x1bt\x13");
    }
}

TEST_CASE("It is known which letters a printer has", "[devices]")
{
    CHECK(hasAll(Pages::Western, "Refund £4.77 €5 é – “x”"));
    CHECK_FALSE(hasAll(Pages::Western, "Łódź"));
    CHECK(hasAll(Pages::WesternAndCentral, "Łódź €5"));
    CHECK_FALSE(hasAll(Pages::WesternAndCentral, "Dŵr"));
    CHECK_FALSE(hasAll(Pages::WesternAndCentral, "Ŷ"));
    CHECK(hasAll(Pages::Western, "a\x1b@\x01\xff")); // Nobody's letters: nothing to draw.
}

TEST_CASE("No text can command the printer", "[devices]")
{
    CHECK(inCodePage858("a\x1b@b\x10\x04\x01\n\x7f") == "a?@b?????");
    CHECK(inCodePages("a\x1b@b\x10\x04\x01\n\x7f") == "a?@b?????");
}
