#include "CodePages.h"

#include <algorithm>
#include <array>
#include <initializer_list>
#include <optional>

namespace reprise::devices {

namespace {

constexpr char32_t broken = 0xfffd;

struct Sign {
    char32_t point;
    unsigned char byte;
};

/// Code points from U+00A0 on, in code page 858.
constexpr std::array western{
    Sign{0xa0, 0xff},  Sign{0xa1, 0xad},  Sign{0xa2, 0xbd},   Sign{0xa3, 0x9c},
    Sign{0xa5, 0xbe},  Sign{0xa7, 0xf5},  Sign{0xa9, 0xb8},   Sign{0xab, 0xae},
    Sign{0xae, 0xa9},  Sign{0xb0, 0xf8},  Sign{0xb1, 0xf1},   Sign{0xb2, 0xfd},
    Sign{0xb3, 0xfc},  Sign{0xb5, 0xe6},  Sign{0xb7, 0xfa},   Sign{0xb9, 0xfb},
    Sign{0xbb, 0xaf},  Sign{0xbc, 0xac},  Sign{0xbd, 0xab},   Sign{0xbe, 0xf3},
    Sign{0xbf, 0xa8},  Sign{0xc0, 0xb7},  Sign{0xc1, 0xb5},   Sign{0xc2, 0xb6},
    Sign{0xc3, 0xc7},  Sign{0xc4, 0x8e},  Sign{0xc5, 0x8f},   Sign{0xc6, 0x92},
    Sign{0xc7, 0x80},  Sign{0xc8, 0xd4},  Sign{0xc9, 0x90},   Sign{0xca, 0xd2},
    Sign{0xcb, 0xd3},  Sign{0xcc, 0xde},  Sign{0xcd, 0xd6},   Sign{0xce, 0xd7},
    Sign{0xcf, 0xd8},  Sign{0xd1, 0xa5},  Sign{0xd2, 0xe3},   Sign{0xd3, 0xe0},
    Sign{0xd4, 0xe2},  Sign{0xd5, 0xe5},  Sign{0xd6, 0x99},   Sign{0xd7, 0x9e},
    Sign{0xd8, 0x9d},  Sign{0xd9, 0xeb},  Sign{0xda, 0xe9},   Sign{0xdb, 0xea},
    Sign{0xdc, 0x9a},  Sign{0xdf, 0xe1},  Sign{0xe0, 0x85},   Sign{0xe1, 0xa0},
    Sign{0xe2, 0x83},  Sign{0xe3, 0xc6},  Sign{0xe4, 0x84},   Sign{0xe5, 0x86},
    Sign{0xe6, 0x91},  Sign{0xe7, 0x87},  Sign{0xe8, 0x8a},   Sign{0xe9, 0x82},
    Sign{0xea, 0x88},  Sign{0xeb, 0x89},  Sign{0xec, 0x8d},   Sign{0xed, 0xa1},
    Sign{0xee, 0x8c},  Sign{0xef, 0x8b},  Sign{0xf1, 0xa4},   Sign{0xf2, 0x95},
    Sign{0xf3, 0xa2},  Sign{0xf4, 0x93},  Sign{0xf5, 0xe4},   Sign{0xf6, 0x94},
    Sign{0xf7, 0xf6},  Sign{0xf8, 0x9b},  Sign{0xf9, 0x97},   Sign{0xfa, 0xa3},
    Sign{0xfb, 0x96},  Sign{0xfc, 0x81},  Sign{0xff, 0x98},   Sign{0x20ac, 0xd5},
    Sign{0x2010, '-'}, Sign{0x2011, '-'}, Sign{0x2012, '-'},  Sign{0x2013, '-'},
    Sign{0x2014, '-'}, Sign{0x2212, '-'}, Sign{0x2018, '\''}, Sign{0x2019, '\''},
    Sign{0x201c, '"'}, Sign{0x201d, '"'}, Sign{0x2022, 0xfa}, Sign{0x202f, 0xff},
    Sign{0x2009, ' '}, Sign{0x2007, ' '}};

/// Letters that code page 858 lacks, in code page 852.
constexpr std::array central{
    Sign{0x102, 0xc6}, Sign{0x103, 0xc7}, Sign{0x104, 0xa4}, Sign{0x105, 0xa5}, Sign{0x106, 0x8f},
    Sign{0x107, 0x86}, Sign{0x10c, 0xac}, Sign{0x10d, 0x9f}, Sign{0x10e, 0xd2}, Sign{0x10f, 0xd4},
    Sign{0x110, 0xd1}, Sign{0x111, 0xd0}, Sign{0x118, 0xa8}, Sign{0x119, 0xa9}, Sign{0x11a, 0xb7},
    Sign{0x11b, 0xd8}, Sign{0x139, 0x91}, Sign{0x13a, 0x92}, Sign{0x13d, 0x95}, Sign{0x13e, 0x96},
    Sign{0x141, 0x9d}, Sign{0x142, 0x88}, Sign{0x143, 0xe3}, Sign{0x144, 0xe4}, Sign{0x147, 0xd5},
    Sign{0x148, 0xe5}, Sign{0x150, 0x8a}, Sign{0x151, 0x8b}, Sign{0x154, 0xe8}, Sign{0x155, 0xea},
    Sign{0x158, 0xfc}, Sign{0x159, 0xfd}, Sign{0x15a, 0x97}, Sign{0x15b, 0x98}, Sign{0x15e, 0xb8},
    Sign{0x15f, 0xad}, Sign{0x160, 0xe6}, Sign{0x161, 0xe7}, Sign{0x162, 0xdd}, Sign{0x163, 0xee},
    Sign{0x164, 0x9b}, Sign{0x165, 0x9c}, Sign{0x16e, 0xde}, Sign{0x16f, 0x85}, Sign{0x170, 0xeb},
    Sign{0x171, 0xfb}, Sign{0x179, 0x8d}, Sign{0x17a, 0xab}, Sign{0x17b, 0xbd}, Sign{0x17c, 0xbe},
    Sign{0x17d, 0xa6}, Sign{0x17e, 0xa7}};

template <std::size_t count>
std::optional<char> byteIn(const std::array<Sign, count>& page, char32_t point)
{
    const auto* sign = std::ranges::find(page, point, &Sign::point);
    if (sign == std::end(page)) return std::nullopt;
    return static_cast<char>(sign->byte);
}

constexpr bool isPlain(char32_t point)
{
    return point >= 0x20 && point < 0x7f;
}

constexpr bool isControl(char32_t point)
{
    return point < 0x20 || (point >= 0x7f && point < 0xa0) || point == broken;
}

/// The next code point of well-formed or broken UTF-8; what is broken counts as one sign.
char32_t takePoint(std::string_view& text)
{
    const auto lead = static_cast<unsigned char>(text.front());
    std::size_t length = 1;
    char32_t point = lead;
    if (lead >= 0xc0 && lead < 0xe0) {
        length = 2;
        point = lead & 0x1fU;
    } else if (lead >= 0xe0 && lead < 0xf0) {
        length = 3;
        point = lead & 0x0fU;
    } else if (lead >= 0xf0) {
        length = 4;
        point = lead & 0x07U;
    }
    std::size_t taken = 1;
    for (; taken < std::min(length, text.size()); ++taken) {
        const auto next = static_cast<unsigned char>(text[taken]);
        if ((next & 0xc0U) != 0x80U) break;
        point = (point << 6U) | (next & 0x3fU);
    }
    text.remove_prefix(taken);
    return taken == length ? point : broken;
}

/// Letters of Latin scripts that the page lacks, by the plain one under their accents. Each row:
/// the plain letter, then what becomes it.
constexpr std::array<std::u32string_view, 38> plainLetters{
    U"AĀĂĄǍ", U"aāăąǎ", U"CĆĈĊČ",  U"cćĉċč",  U"DĎĐḌ",   U"dďđḍ",   U"EĒĔĖĘĚẼ", U"eēĕėęěẽ",
    U"GĜĞĠĢ", U"gĝğġģ", U"HĤĦḤ",   U"hĥħḥ",   U"IĨĪĬĮİ", U"iĩīĭįı", U"KĶ",      U"kķ",
    U"JĴ",    U"jĵ",    U"LĹĻĽĿŁ", U"lĺļľŀł", U"NŃŅŇ",   U"nńņňŉ",  U"OŌŎŐ",    U"oōŏő",
    U"RŔŖŘ",  U"rŕŗř",  U"SŚŜŞŠȘ", U"sśŝşšș", U"TŢŤŦȚ",  U"tţťŧț",  U"UŨŪŬŮŰŲ", U"uũūŭůűų",
    U"WŴẀẂẄ", U"wŵẁẃẅ", U"YŶŸỲ",   U"yŷỳ",    U"ZŹŻŽ",   U"zźżž"};

char plainLetterFor(char32_t point)
{
    for (const auto row : plainLetters)
        if (row.find(point, 1) != row.npos) return static_cast<char>(row.front());
    return '?';
}

/// ESC t: the pages by the numbers that printers know them by.
void choose(std::string& bytes, int page)
{
    for (const int value : {0x1b, int{'t'}, page})
        bytes += static_cast<char>(value);
}

} // namespace

std::string inCodePage858(std::string_view utf8)
{
    std::string bytes;
    while (!utf8.empty()) {
        const auto point = takePoint(utf8);
        if (isPlain(point)) {
            bytes += static_cast<char>(point);
            continue;
        }
        // Control characters would be commands; nothing of a text may ever be one.
        bytes += byteIn(western, point).value_or(plainLetterFor(point));
    }
    return bytes;
}

std::string inCodePages(std::string_view utf8)
{
    std::string bytes;
    int page = westernPage;
    while (!utf8.empty()) {
        const auto point = takePoint(utf8);
        if (isPlain(point)) {
            bytes += static_cast<char>(point);
            continue;
        }
        const auto east = byteIn(central, point);
        const auto wanted = east ? centralPage : westernPage;
        if (wanted != page) choose(bytes, page = wanted);
        bytes += east.value_or(byteIn(western, point).value_or(plainLetterFor(point)));
    }
    if (page != westernPage) choose(bytes, westernPage);
    return bytes;
}

bool hasAll(Pages pages, std::string_view utf8)
{
    while (!utf8.empty()) {
        const auto point = takePoint(utf8);
        const auto isThere = isPlain(point) || isControl(point) || byteIn(western, point)
                             || (pages == Pages::WesternAndCentral && byteIn(central, point));
        if (!isThere) return false;
    }
    return true;
}

} // namespace reprise::devices
