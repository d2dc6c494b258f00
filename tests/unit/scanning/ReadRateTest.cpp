// The reads/misreads table: how many pictures of each kind of damage read, per symbology. The
// figures only ever go up; a misread is never acceptable.
#include "SymbolPictures.h"

#include "reprise/scanning/BarcodeReader.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <array>
#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <vector>

using namespace reprise::scanning;
using namespace reprise::scanning::test;

namespace {

const std::string number = "0412-03-20261101-00123";

const std::vector<Kind>& kinds()
{
    static const std::vector<Kind> all{{"Code128", "20", number},        {"Code39", "8", number},
                                       {"EAN-13", "13", "997990020114"}, {"QRCode", "58", number},
                                       {"DataMatrix", "71", number},     {"PDF417", "55", number}};
    return all;
}

std::string expectedText(const Kind& kind)
{
    return kind.symbology == "EAN-13" ? kind.text + "9" : kind.text;
}

const Picture& plain(const Kind& kind, int module)
{
    static std::map<std::pair<std::string, int>, Picture> made;
    auto& picture = made[{kind.symbology, module}];
    if (picture.pixels.empty()) picture = printed(kind, module);
    return picture;
}

using Pictures = std::vector<Picture>;

struct Folder {
    std::string name;
    std::function<Pictures(const Kind&)> pictures;
    /// At least so many read, in the order of kinds().
    std::array<int, 6> reads;
};

Pictures turns(const Kind& kind, std::vector<double> angles)
{
    Pictures all;
    for (const double angle : angles)
        all.push_back(turned(plain(kind, 3), angle));
    return all;
}

/// Every fifteen degrees what is square; rows of bars at a few odd angles.
Pictures anyAngle(const Kind& kind)
{
    if (kind.symbology != "QRCode" && kind.symbology != "DataMatrix") {
        return turns(kind, {20, 45, 105, 217});
    }
    Pictures all;
    for (int angle = 0; angle < 360; angle += 15)
        all.push_back(turned(plain(kind, 3), angle));
    return all;
}

Pictures small(const Kind& kind)
{
    return {plain(kind, 1),
            plain(kind, 2),
            softened(plain(kind, 2), 0.5),
            noisy(plain(kind, 1), 10, 1),
            noisy(plain(kind, 2), 15, 2),
            turned(plain(kind, 2), 5),
            turned(plain(kind, 2), 270)};
}

Pictures grainy(const Kind& kind)
{
    const auto& picture = plain(kind, 3);
    Pictures all;
    for (const double sigma : {15.0, 30.0, 45.0, 60.0, 80.0})
        all.push_back(noisy(picture, sigma, 3));
    all.push_back(noisy(turned(picture, 5), 40, 4));
    all.push_back(noisy(turned(picture, 90), 40, 5));
    return all;
}

Pictures peppered(const Kind& kind)
{
    const auto& picture = plain(kind, 3);
    Pictures all;
    for (const double percent : {1.0, 2.0, 5.0, 10.0})
        all.push_back(speckled(picture, percent, 6));
    all.push_back(speckled(turned(picture, -5), 3, 7));
    all.push_back(speckled(turned(picture, 180), 3, 8));
    return all;
}

Pictures pale(const Kind& kind)
{
    const auto& picture = plain(kind, 3);
    return {faint(picture, 80), faint(picture, 40), faint(picture, 20),
            noisy(faint(picture, 60), 4, 9), faint(turned(picture, 5), 40)};
}

Pictures blurry(const Kind& kind)
{
    const auto& picture = plain(kind, 3);
    return {softened(picture, 1), softened(picture, 1.5), softened(picture, 2),
            softened(turned(picture, 5), 1), noisy(softened(picture, 1.2), 10, 10)};
}

const std::vector<Folder>& folders()
{
    static const std::vector<Folder> all{
        {"upright", [](const Kind& k) { return turns(k, {0}); }, {1, 1, 1, 1, 1, 1}},
        {"quarter turns",
         [](const Kind& k) {
             return turns(k, {90, 180, 270});
         },
         {3, 3, 3, 3, 3, 3}},
        {"tilted",
         [](const Kind& k) {
             return turns(k, {-5, 5, -10, 10, 85, 95, 175, 185});
         },
         {8, 8, 8, 8, 8, 8}},
        {"any angle", anyAngle, {4, 4, 4, 24, 24, 4}},
        {"small", small, {7, 7, 7, 7, 7, 7}},
        {"grainy", grainy, {7, 7, 7, 7, 6, 7}},
        {"peppered", peppered, {6, 6, 6, 6, 6, 6}},
        {"pale", pale, {5, 5, 5, 5, 5, 5}},
        {"blurry", blurry, {5, 5, 5, 5, 5, 5}},
    };
    return all;
}

struct Tally {
    int pictures = 0;
    int reads = 0;
    int misreads = 0;
};

Tally tally(const Kind& kind, const Pictures& pictures)
{
    const auto reader = makeBarcodeReader();
    const Symbol expected{expectedText(kind), kind.symbology};
    Tally result;
    for (const auto& picture : pictures) {
        const auto symbols = reader->read(picture.frame(), Effort::Thorough);
        ++result.pictures;
        if (std::ranges::find(symbols, expected) != symbols.end()) ++result.reads;
        for (const auto& each : symbols) {
            if (each == expected) continue;
            ++result.misreads;
            UNSCOPED_INFO("misread as " << each.symbology << " " << each.text);
        }
    }
    return result;
}

/// Reads at least what it did, and never wrongly.
void checkFolder(std::string_view name)
{
    const auto folder = std::ranges::find(folders(), name, &Folder::name);
    REQUIRE(folder != folders().end());
    for (std::size_t i = 0; i < kinds().size(); ++i) {
        const auto& kind = kinds()[i];
        const auto result = tally(kind, folder->pictures(kind));
        UNSCOPED_INFO(name << ", " << kind.symbology << ": " << result.reads << " of "
                           << result.pictures);
        CHECK(result.reads >= folder->reads[i]);
        CHECK(result.misreads == 0);
    }
}

} // namespace

// One case a folder, so that they run side by side.
TEST_CASE("Read rate: upright", "[scanning][rates]")
{
    checkFolder("upright");
}
TEST_CASE("Read rate: quarter turns", "[scanning][rates]")
{
    checkFolder("quarter turns");
}
TEST_CASE("Read rate: tilted", "[scanning][rates]")
{
    checkFolder("tilted");
}
TEST_CASE("Read rate: any angle", "[scanning][rates]")
{
    checkFolder("any angle");
}
TEST_CASE("Read rate: small", "[scanning][rates]")
{
    checkFolder("small");
}
TEST_CASE("Read rate: grainy", "[scanning][rates]")
{
    checkFolder("grainy");
}
TEST_CASE("Read rate: peppered", "[scanning][rates]")
{
    checkFolder("peppered");
}
TEST_CASE("Read rate: pale", "[scanning][rates]")
{
    checkFolder("pale");
}
TEST_CASE("Read rate: blurry", "[scanning][rates]")
{
    checkFolder("blurry");
}

TEST_CASE("Pictures without a symbol show none", "[scanning][rates]")
{
    const auto reader = makeBarcodeReader();
    const Picture paper{320, 240, std::vector<std::uint8_t>(320 * 240, 255)};
    // Noise, and rows of dark strokes as long as the letters of a till: bars to a hasty eye.
    Pictures pictures{paper, noisy(paper, 120, 1), speckled(paper, 60, 2)};
    for (std::uint32_t seed = 3; seed < 6; ++seed) {
        auto strokes = speckled(paper, 50, seed);
        for (std::size_t i = 320; i < strokes.pixels.size(); ++i) {
            if ((i / 320) % 24 != 0) strokes.pixels[i] = strokes.pixels[i - 320];
        }
        pictures.push_back(softened(strokes, 0.7));
    }
    for (const auto& picture : pictures) {
        const auto symbols = reader->read(picture.frame(), Effort::Thorough);
        for (const auto& each : symbols)
            UNSCOPED_INFO(each.symbology << " " << each.text);
        CHECK(symbols.empty());
        CHECK(reader->read(picture.frame(), Effort::Frame).empty());
    }
}
