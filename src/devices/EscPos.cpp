#include "reprise/devices/EscPos.h"

#include "CodePage858.h"
#include "EscPosSymbols.h"

#include "reprise/slips/PlainText.h"

#include <initializer_list>

namespace reprise::devices {

namespace {

using slips::LineStyle;
using slips::SlipLine;

constexpr int escape = 0x1b;
constexpr int group = 0x1d;

void append(std::string& bytes, std::initializer_list<int> values)
{
    for (const int value : values)
        bytes += static_cast<char>(value);
}

void setStyle(std::string& bytes, LineStyle style)
{
    const bool isLarge = style == LineStyle::Large;
    append(bytes, {escape, 'E', isLarge || style == LineStyle::Strong ? 1 : 0});
    append(bytes, {group, '!', isLarge ? 0x11 : 0x00});
    append(bytes, {escape, 'a', isLarge ? 1 : 0});
}

void appendRows(std::string& bytes, const SlipLine& line, std::size_t columns)
{
    setStyle(bytes, line.style);
    for (const auto& row : slips::rowsOf(line, columns))
        bytes += inCodePage858(row) + '\n';
}

void appendLine(std::string& bytes, const SlipLine& line, const PaperSettings& paper)
{
    switch (line.style) {
    case LineStyle::Text:
    case LineStyle::Strong: return appendRows(bytes, line, paper.columns);
    case LineStyle::Large: return appendRows(bytes, line, paper.columns / 2);
    case LineStyle::Rule:
        return appendRows(bytes, {LineStyle::Text, std::string(paper.columns, '-'), ""},
                          paper.columns);
    case LineStyle::Feed: return appendRows(bytes, {}, paper.columns);
    case LineStyle::Barcode:
        setStyle(bytes, LineStyle::Text);
        return appendBarcode(bytes, line.left, paper);
    case LineStyle::QrCode:
        setStyle(bytes, LineStyle::Text);
        return appendQrCode(bytes, line.left, paper);
    }
}

} // namespace

std::string escPosBytes(const slips::SlipDocument& slip, const PaperSettings& paper)
{
    std::string bytes;
    append(bytes, {escape, '@'});     // As after power-on,
    append(bytes, {escape, 't', 19}); // in code page 858.
    for (const auto& line : slip.lines)
        appendLine(bytes, line, paper);
    append(bytes, {group, 'V', 66, 0}); // Feed to the knife and cut.
    return bytes;
}

} // namespace reprise::devices
