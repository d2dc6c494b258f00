#include "reprise/devices/EscPos.h"

#include "CodePages.h"
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

/// A printer obeys DLE EOT, ENQ and DC4 wherever they stand, among dots as well (DC4 opens a
/// drawer). One dot more, and it is none of them.
void breakCommands(std::string& bytes, std::size_t from)
{
    for (auto at = from; at + 1 < bytes.size(); ++at) {
        const auto next = bytes[at + 1];
        if (bytes[at] == '\x10' && (next == '\x04' || next == '\x05' || next == '\x14'))
            bytes[at] = '\x18';
    }
}

/// A row with a letter that the printer has on no page, as dots; false where nobody draws it.
bool appendDrawnRow(std::string& bytes, const std::string& row, LineStyle style,
                    const PaperSettings& paper)
{
    if (!paper.drawer || hasAll(paper.pages, row)) return false;
    const auto dots = paper.drawer(row, style);
    if (!dots || static_cast<std::size_t>(dots->width) > paper.columns * dotsPerColumn)
        return false;
    const auto from = bytes.size();
    appendDots(bytes, *dots, 1, 1);
    breakCommands(bytes, from);
    return true;
}

void appendRow(std::string& bytes, const std::string& row, LineStyle style,
               const PaperSettings& paper)
{
    if (appendDrawnRow(bytes, row, style, paper)) return;
    const auto isBoth = paper.pages == Pages::WesternAndCentral;
    bytes += (isBoth ? inCodePages(row) : inCodePage858(row)) + '\n';
}

void appendRows(std::string& bytes, const SlipLine& line, std::size_t columns,
                const PaperSettings& paper)
{
    setStyle(bytes, line.style);
    for (const auto& row : slips::rowsOf(line, columns))
        appendRow(bytes, row, line.style, paper);
}

void appendLine(std::string& bytes, const SlipLine& line, const PaperSettings& paper)
{
    switch (line.style) {
    case LineStyle::Text:
    case LineStyle::Strong: return appendRows(bytes, line, paper.columns, paper);
    case LineStyle::Large: return appendRows(bytes, line, paper.columns / 2, paper);
    case LineStyle::Rule:
        return appendRows(bytes, {LineStyle::Text, std::string(paper.columns, '-'), ""},
                          paper.columns, paper);
    case LineStyle::Feed: return appendRows(bytes, {}, paper.columns, paper);
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
    append(bytes, {escape, '@'});              // As after power-on,
    append(bytes, {escape, 't', westernPage}); // in code page 858.
    for (const auto& line : slip.lines)
        appendLine(bytes, line, paper);
    append(bytes, {group, 'V', 66, 0}); // Feed to the knife and cut.
    return bytes;
}

} // namespace reprise::devices
