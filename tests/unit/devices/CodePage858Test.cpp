#include "CodePage858.h"

#include "CodePage.h"

#include <catch2/catch_test_macros.hpp>

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
        const auto sign = reprise::simulator::signOf(static_cast<unsigned char>(byte));
        const auto again = inCodePage858(sign);
        INFO(byte << " " << sign);
        // Lines and boxes have no letter; nothing that has one may become another.
        CHECK((again == std::string(1, static_cast<char>(byte)) || again == "?"));
    }
}

TEST_CASE("No text can command the printer", "[devices]")
{
    CHECK(inCodePage858("a\x1b@b\x10\x04\x01\n\x7f") == "a?@b?????");
}
