#include "EscPosSymbols.h"

#include "CodePages.h"

#include <algorithm>
#include <initializer_list>

namespace reprise::devices {

namespace {

constexpr int escape = 0x1b;
constexpr int group = 0x1d;
constexpr std::size_t barDots = 2; ///< The narrowest bar that any scanner reads off thermal paper.
constexpr std::size_t barHeight = 80; ///< 10 mm.
constexpr std::size_t quietDots = 24; ///< Four modules of a QR code.
constexpr std::size_t longestQr = 1000;

void append(std::string& bytes, std::initializer_list<std::size_t> values)
{
    for (const auto value : values)
        bytes += static_cast<char>(value & 0xffU);
}

/// The quiet zone above it; below and beside there is room.
void appendQuietZone(std::string& bytes)
{
    append(bytes, {escape, 'J', quietDots});
}

/// Modules of a Code 128 that stays in code set B: start, check and one for each, then the stop.
std::size_t barcodeDots(const std::string& content)
{
    return (11 * (content.size() + 2) + 13) * barDots;
}

bool fitsBarcode(const std::string& content, const PaperSettings& paper)
{
    return !content.empty() && barcodeDots(content) <= paper.columns * dotsPerColumn
           && std::ranges::all_of(content, [](char c) { return c > ' ' && c < 0x7f; });
}

/// A receipt's number may be small and still read; much content has to be finer to fit.
std::size_t qrDots(const std::string& content)
{
    if (content.size() <= 80) return 6;
    return content.size() <= 300 ? 4 : 3;
}

void setMiddle(std::string& bytes)
{
    append(bytes, {escape, 'a', 1});
}

void setLeft(std::string& bytes)
{
    append(bytes, {escape, 'a', 0});
}

void appendPrinterBarcode(std::string& bytes, const std::string& content)
{
    append(bytes, {group, 'h', barHeight});
    append(bytes, {group, 'w', barDots});
    append(bytes, {group, 'H', 2}); // Text below.
    std::string codes = "{B";       // Code set B; a brace stands for itself twice.
    for (const char c : content)
        codes += c == '{' ? std::string("{{") : std::string(1, c);
    append(bytes, {group, 'k', 73, codes.size()});
    bytes += codes + '\n';
}

/// GS ( k, function `code` of symbol 49, the QR code.
void appendQrFunction(std::string& bytes, std::size_t code, const std::string& parameters)
{
    const auto size = parameters.size() + 2;
    append(bytes, {group, '(', 'k', size, size >> 8U, 49, code});
    bytes += parameters;
}

void appendPrinterQr(std::string& bytes, const std::string& content)
{
    appendQrFunction(bytes, 65, std::string("2\0", 2)); // Model 2.
    appendQrFunction(bytes, 67, std::string(1, static_cast<char>(qrDots(content))));
    appendQrFunction(bytes, 69, "1"); // Level M: 15 % may be creased.
    appendQrFunction(bytes, 80, "0" + content);
    appendQrFunction(bytes, 81, "0");
    bytes += '\n';
}

bool appendDrawn(std::string& bytes, const std::string& content, slips::SymbolKind kind,
                 const PaperSettings& paper)
{
    if (!paper.writer) return false;
    const auto symbol = paper.writer(content, kind);
    if (!symbol) return false;
    const bool isQr = kind == slips::SymbolKind::QrCode;
    const auto scale = isQr ? qrDots(content) : barDots;
    if (static_cast<std::size_t>(symbol->width) * scale > paper.columns * dotsPerColumn)
        return false;
    appendDots(bytes, *symbol, scale, isQr ? scale : barHeight);
    bytes += '\n';
    return true;
}

bool appendSymbol(std::string& bytes, const std::string& content, slips::SymbolKind kind,
                  const PaperSettings& paper)
{
    if (paper.symbols == SymbolsBy::Dots) return appendDrawn(bytes, content, kind, paper);
    if (kind == slips::SymbolKind::Code128)
        appendPrinterBarcode(bytes, content);
    else if (!content.empty() && content.size() <= longestQr)
        appendPrinterQr(bytes, content);
    else
        return false;
    return true;
}

} // namespace

void appendDots(std::string& bytes, const slips::SymbolModules& symbol, std::size_t scale,
                std::size_t rowHeight)
{
    const auto dots = static_cast<std::size_t>(symbol.width) * scale;
    const auto rowBytes = (dots + 7) / 8;
    const auto rows = static_cast<std::size_t>(symbol.height) * rowHeight;
    append(bytes, {group, 'v', '0', 0, rowBytes, rowBytes >> 8U, rows, rows >> 8U});
    for (int y = 0; y < symbol.height; ++y) {
        std::string row(rowBytes, '\0');
        for (std::size_t dot = 0; dot < dots; ++dot)
            if (symbol.black(static_cast<int>(dot / scale), y))
                row[dot / 8] = static_cast<char>(static_cast<unsigned char>(row[dot / 8])
                                                 | (0x80U >> (dot % 8)));
        for (std::size_t copy = 0; copy < rowHeight; ++copy)
            bytes += row;
    }
}

void appendBarcode(std::string& bytes, const std::string& content, const PaperSettings& paper)
{
    setMiddle(bytes);
    appendQuietZone(bytes);
    const bool isBar = fitsBarcode(content, paper);
    const auto kind = isBar ? slips::SymbolKind::Code128 : slips::SymbolKind::QrCode;
    const bool drawn = appendSymbol(bytes, content, kind, paper);
    const bool hasText = drawn && isBar && paper.symbols == SymbolsBy::Printer;
    if (!hasText) bytes += inCodePage858(content) + '\n';
    setLeft(bytes);
}

void appendQrCode(std::string& bytes, const std::string& content, const PaperSettings& paper)
{
    setMiddle(bytes);
    appendQuietZone(bytes);
    if (!appendSymbol(bytes, content, slips::SymbolKind::QrCode, paper))
        bytes += inCodePage858(content) + '\n';
    setLeft(bytes);
}

} // namespace reprise::devices
