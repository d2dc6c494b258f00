#include "EscPosText.h"

#include <algorithm>
#include <array>

namespace reprise::devices {

namespace {

constexpr char escape = '\x1b';
constexpr char group = '\x1d';
constexpr char32_t broken = 0xfffd;
constexpr std::size_t longestBarcode = 80;

/// Code points from U+00A0 on, in code page 858.
struct Sign {
    char32_t point;
    unsigned char byte;
};
constexpr std::array signs{
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

void append(std::string& bytes, std::initializer_list<int> values)
{
    for (const int value : values)
        bytes += static_cast<char>(value);
}

void setStyle(std::string& bytes, PaperStyle style)
{
    append(bytes, {escape, 'E', style == PaperStyle::Strong || style == PaperStyle::Large ? 1 : 0});
    append(bytes, {group, '!', style == PaperStyle::Large ? 0x11 : 0x00});
}

/// Words on as many lines as they need; the right part beside the last, or on a line of its own.
void appendText(std::string& bytes, const PaperLine& line, std::size_t columns)
{
    auto left = inCodePage858(line.left);
    const auto right = inCodePage858(line.right);
    while (left.size() > columns) {
        auto cut = left.rfind(' ', columns);
        if (cut == std::string::npos || cut == 0) cut = columns;
        bytes += left.substr(0, cut) + '\n';
        left.erase(0, cut + (cut < left.size() && left[cut] == ' ' ? 1 : 0));
    }
    if (right.empty()) {
        bytes += left + '\n';
        return;
    }
    if (left.size() + 1 + right.size() > columns) {
        bytes += left + '\n';
        left.clear();
    }
    const auto used = left.size() + right.size();
    bytes += left + std::string(columns > used ? columns - used : 0, ' ') + right + '\n';
}

void appendBarcode(std::string& bytes, const std::string& text)
{
    const bool fits = !text.empty() && text.size() <= longestBarcode
                      && std::ranges::all_of(text, [](char c) { return c > ' ' && c < 0x7f; });
    if (!fits) {
        bytes += inCodePage858(text) + '\n';
        return;
    }
    append(bytes, {escape, 'a', 1}); // Centred,
    append(bytes, {group, 'h', 80}); // 10 mm high,
    append(bytes, {group, 'w', 2});  // narrow enough for 58 mm,
    append(bytes, {group, 'H', 2});  // with its text below.
    std::string content = "{B";      // Code set B; a brace stands for itself twice.
    for (const char c : text)
        content += c == '{' ? std::string("{{") : std::string(1, c);
    append(bytes, {group, 'k', 73, static_cast<int>(content.size())});
    bytes += content + '\n';
    append(bytes, {escape, 'a', 0});
}

} // namespace

std::string inCodePage858(std::string_view utf8)
{
    std::string bytes;
    while (!utf8.empty()) {
        const auto point = takePoint(utf8);
        if (point >= 0x20 && point < 0x7f) {
            bytes += static_cast<char>(point);
            continue;
        }
        const auto* sign = std::ranges::find(signs, point, &Sign::point);
        // Control characters would be commands; nothing of a text may ever be one.
        bytes += sign == std::end(signs) ? '?' : static_cast<char>(sign->byte);
    }
    return bytes;
}

std::string escPosBytes(const std::vector<PaperLine>& lines, std::size_t columns)
{
    std::string bytes;
    append(bytes, {escape, '@'});     // As after power-on,
    append(bytes, {escape, 't', 19}); // in code page 858.
    for (const auto& line : lines) {
        if (line.style == PaperStyle::Rule) {
            setStyle(bytes, PaperStyle::Plain);
            bytes += std::string(columns, '-') + '\n';
        } else if (line.style == PaperStyle::Barcode) {
            appendBarcode(bytes, line.left);
        } else {
            setStyle(bytes, line.style);
            appendText(bytes, line, line.style == PaperStyle::Large ? columns / 2 : columns);
        }
    }
    append(bytes, {group, 'V', 66, 0}); // Feed to the knife and cut.
    return bytes;
}

bool isStatusByte(unsigned char answer)
{
    return (answer & 0x93U) == 0x12U;
}

bool saysPaperOut(unsigned char answer)
{
    return (answer & 0x60U) != 0;
}

bool saysFinished(unsigned char answer)
{
    return (answer & 0x9cU) == 0;
}

bool saysOffline(unsigned char answer)
{
    return (answer & 0x08U) != 0;
}

} // namespace reprise::devices
