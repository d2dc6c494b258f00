#include "reprise/scanning/PictureFile.h"

#include "TemporaryFolder.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <array>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <string_view>

using namespace reprise;
using namespace reprise::scanning;

namespace {

const std::string folder = REPRISE_TEST_DATA "/pictures/";

std::string bytesOf(const std::string& path)
{
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

void write(const std::string& path, std::string_view bytes)
{
    std::ofstream(path, std::ios::binary) << bytes;
}

int pixel(const Picture& picture, int x, int y)
{
    return picture.pixels[static_cast<std::size_t>(y * picture.width + x)];
}

} // namespace

TEST_CASE("Every kind of PNG and JPEG becomes luma", "[scanning][pictures]")
{
    // Each is 48 x 32: the left half dark, the right half light; see their README.
    const std::string name =
        GENERATE("grey.png", "grey16.png", "rgb.png", "palette.png", "onebit.png", "grey.jpg",
                 "rgb.jpg", "progressive.jpg", "cmyk.jpg");
    INFO(name);
    const auto picture = readPicture(folder + name);
    INFO((picture ? "" : picture.error().detail));
    REQUIRE(picture);
    CHECK(picture->width == 48);
    CHECK(picture->height == 32);
    CHECK(picture->pixels.size() == 48 * 32);
    for (const int y : {0, 16, 31}) {
        CHECK(pixel(*picture, 8, y) < 60);
        CHECK(pixel(*picture, 40, y) > 200);
    }
}

TEST_CASE("What shows through is white, like paper", "[scanning][pictures]")
{
    const auto picture = readPicture(folder + "alpha.png");
    REQUIRE(picture);
    CHECK(pixel(*picture, 8, 16) < 60);
    CHECK(pixel(*picture, 40, 16) == 255);
}

SCENARIO("What is no whole picture is refused in a sentence", "[scanning][pictures]")
{
    const support::TemporaryFolder temporary;
    const auto path = temporary.file("given");

    GIVEN("nothing")
    {
        CHECK(readPicture(path).error().code == ErrorCode::NotFound);
        CHECK(readPicture(folder).error().code == ErrorCode::Invalid);
    }
    GIVEN("an empty file, text, or another format")
    {
        for (const auto* bytes : {"", "0412-03", "GIF89a\x01", "\x89PN", "\xff\xd8"}) {
            write(path, bytes);
            const auto picture = readPicture(path);
            REQUIRE_FALSE(picture);
            CHECK(picture.error().code == ErrorCode::Invalid);
            CHECK(picture.error().detail.find("expected") != std::string::npos);
            CHECK(picture.error().detail.find(path) != std::string::npos);
        }
    }
    GIVEN("a picture cut off anywhere")
    {
        for (const auto* name :
             {"rgb.png", "palette.png", "rgb.jpg", "progressive.jpg", "cmyk.jpg"}) {
            const auto whole = bytesOf(folder + name);
            REQUIRE(whole.size() > 100);
            for (const std::size_t tenths : {1U, 3U, 5U, 7U, 9U}) {
                write(path, std::string_view(whole).substr(0, whole.size() * tenths / 10));
                INFO(name << " cut at " << tenths << " tenths");
                const auto picture = readPicture(path);
                REQUIRE_FALSE(picture);
                CHECK(picture.error().code == ErrorCode::Invalid);
            }
        }
    }
    GIVEN("a picture with any one byte wrong")
    {
        THEN("it is read or refused, and nothing breaks")
        {
            for (const auto* name : {"grey.png", "grey.jpg", "cmyk.jpg"}) {
                const auto whole = bytesOf(folder + name);
                for (std::size_t i = 0; i < whole.size(); i += 7) {
                    auto bent = whole;
                    bent[i] = static_cast<char>(bent[i] ^ 0x55);
                    write(path, bent);
                    const auto picture = readPicture(path);
                    if (!picture) CHECK(picture.error().code == ErrorCode::Invalid);
                }
            }
        }
    }
    GIVEN("a small file that claims to be huge")
    {
        auto png = bytesOf(folder + "grey.png");
        // Width and height in the header chunk, with its check sum for these very values.
        constexpr std::string_view huge("\0\0\xff\xff\0\0\xff\xff\x08\0\0\0\0\x93\x6e\x86\x8c", 17);
        png.replace(16, huge.size(), huge);
        write(path, png);
        const auto picture = readPicture(path);
        THEN("no memory is taken for it")
        {
            REQUIRE_FALSE(picture);
            CHECK(picture.error().code == ErrorCode::Invalid);
            INFO(picture.error().detail);
            CHECK(picture.error().detail.find("65535 x 65535") != std::string::npos);
        }
    }
    GIVEN("a JPEG that claims to be huge")
    {
        auto jpeg = bytesOf(folder + "grey.jpg");
        const auto frame = jpeg.find("\xff\xc0");
        REQUIRE(frame != std::string::npos);
        jpeg.replace(frame + 5, 4, std::string("\xff\x00\xff\x00", 4));
        write(path, jpeg);
        const auto picture = readPicture(path);
        REQUIRE_FALSE(picture);
        CHECK(picture.error().detail.find("65280 x 65280") != std::string::npos);
    }
}
