#include "reprise/base/Text.h"

#include <catch2/catch_test_macros.hpp>

#include <string_view>

using namespace reprise;
using namespace std::string_view_literals;

TEST_CASE("UTF-8 is recognised by its bytes", "[base]")
{
    for (const auto text :
         {""sv, "plain"sv, "caf\xC3\xA9"sv, "\xE2\x82\xAC"sv, "\xF0\x9F\x8E\x81"sv,
          "\xED\x9F\xBF"sv, "\xEE\x80\x80"sv, "\xF4\x8F\xBF\xBF"sv, "\0"sv})
        CHECK(isUtf8(text));

    for (const auto bytes :
         {"\xE9"sv /* Latin-1 */, "\xC3"sv /* cut short */, "\xC0\xAF"sv /* overlong slash */,
          "\xE0\x80\xAF"sv /* overlong */, "\xED\xA0\x80"sv /* surrogate */,
          "\xF4\x90\x80\x80"sv /* above U+10FFFF */, "\xF0\x80\x80\xAF"sv /* overlong */,
          "\x80"sv /* stray tail */, "\xFF\xFE"sv /* UTF-16 mark */, "\xE2\x82z"sv /* bad tail */})
        CHECK_FALSE(isUtf8(bytes));
}

TEST_CASE("Control characters are found anywhere", "[base]")
{
    CHECK_FALSE(hasControlCharacter("WHITE HEART \xC3\xA9"));
    CHECK(hasControlCharacter("a\x1B@b"));
    CHECK(hasControlCharacter("\x7F"));
    CHECK(hasControlCharacter("a\0b"sv));
}

TEST_CASE("Bytes go to hexadecimal and back", "[base]")
{
    CHECK(toHex("\x01\xAB\xFF"sv) == "01abff");
    const auto bytes = fromHex("01aBfF");
    REQUIRE(bytes);
    CHECK(*bytes == std::vector<std::uint8_t>{0x01, 0xAB, 0xFF});
    CHECK(fromHex("abc").error().code == ErrorCode::Invalid);
    CHECK(fromHex("zz").error().code == ErrorCode::Invalid);
}
