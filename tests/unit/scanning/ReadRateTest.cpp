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

Pictures everyFifteenDegrees(const Kind& kind)
{
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
        {"any angle", everyFifteenDegrees, {24, 24, 24, 24, 24, 24}},
        {"small", small, {7, 7, 7, 7, 7, 7}},
        {"grainy", grainy, {7, 7, 7, 7, 7, 7}},
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

} // namespace

TEST_CASE("Stills read at least as well as they did, and never wrongly", "[scanning][rates]")
{
    for (const auto& folder : folders()) {
        for (std::size_t i = 0; i < kinds().size(); ++i) {
            const auto& kind = kinds()[i];
            const auto result = tally(kind, folder.pictures(kind));
            UNSCOPED_INFO(folder.name << ", " << kind.symbology << ": " << result.reads << " of "
                                      << result.pictures);
            CHECK(result.reads >= folder.reads[i]);
            CHECK(result.misreads == 0);
        }
    }
}
