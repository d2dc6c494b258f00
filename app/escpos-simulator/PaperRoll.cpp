#include "PaperRoll.h"

#include "CodePage.h"

#include "reprise/scanning/SymbolWriter.h"

#include <cstdio>
#include <utility>

namespace reprise::simulator {

namespace {

int number(std::string_view bytes, std::size_t at)
{
    return at < bytes.size() ? static_cast<unsigned char>(bytes[at]) : 0;
}

} // namespace

PaperRoll::PaperRoll(PaperWidth width, std::function<void(const std::string&)> printed,
                     std::string folder)
    : m_paper(width),
      m_printed(std::move(printed)),
      m_folder(std::move(folder)),
      m_picture(width.columns * 12)
{
}

void PaperRoll::reset()
{
    m_page = pageAtStart;
    m_align = Align::Left;
    m_bold = false;
    m_width = 1;
    m_height = 1;
    m_barHeight = 162;
    m_barWidth = 3;
    m_textBelow = false;
    m_qrSize = 3;
    m_qrContent.clear();
}

void PaperRoll::forget()
{
    m_row.clear();
    m_words.clear();
    m_isPictureRow = false;
    reset();
}

bool PaperRoll::take(const std::string& command)
{
    if (command == "\n") {
        finishLine();
        return true;
    }
    if (command.front() == '\x1b')
        escape(command);
    else if (command.front() == '\x1d')
        return group(command);
    else
        sign(static_cast<unsigned char>(command.front()));
    return false;
}

void PaperRoll::escape(std::string_view command)
{
    const auto value = number(command, 2);
    switch (command[1]) {
    case '@': return reset();
    case 'E': m_bold = (value & 1) != 0; return;
    case 'a':
        m_align = value == 1 ? Align::Middle : (value == 2 ? Align::Right : Align::Left);
        return;
    case 'J': m_picture.feed(value); return;
    case 'd': m_picture.feed(30 * value); return;
    case 't': m_page = value; return;
    default: return;
    }
}

bool PaperRoll::group(std::string_view command)
{
    const auto value = number(command, 2);
    switch (command[1]) {
    case '!':
        m_width = 1 + (value >> 4);
        m_height = 1 + (value & 0x0f);
        return false;
    case 'h': m_barHeight = value; return false;
    case 'w': m_barWidth = value; return false;
    case 'H': m_textBelow = value == 2 || value == 3; return false;
    case 'k':
        if (value == 73) barcode(command.substr(4));
        return false;
    case '(':
        if (command[2] == 'k') qrFunction(command);
        return false;
    case 'v': raster(command); return false;
    case 'V': cut(); return false;
    default: return false;
    }
}

void PaperRoll::sign(unsigned char byte)
{
    auto sign = signOf(byte, m_page);
    if (sign.empty()) return;
    if (m_isPictureRow) { // A picture moves the paper itself: what follows is a new row.
        m_isPictureRow = false;
        m_printed(std::exchange(m_words, {}));
    }
    int used = 0;
    for (const auto& cell : m_row)
        used += cell.width;
    if (used + m_width > m_paper.columns) finishLine(); // As printers do; slips should not need it.
    m_words += sign;
    m_row.push_back({std::move(sign), m_bold, m_width, m_height});
}

void PaperRoll::finishLine()
{
    if (!m_isPictureRow) m_picture.text(m_row, m_align);
    m_isPictureRow = false;
    m_row.clear();
    m_printed(std::exchange(m_words, {}));
}

void PaperRoll::put(Dots dots, const std::string& word)
{
    // Wider than the paper: printers print nothing at all then.
    if (dots.width > m_paper.columns * 12) return;
    if (m_isPictureRow) m_printed(std::exchange(m_words, {})); // One picture under the other.
    m_picture.image(dots, m_align);
    m_words += word;
    m_isPictureRow = true;
}

void PaperRoll::barcode(std::string_view codes)
{
    if (m_paper.symbols == Symbols::Unknown || !codes.starts_with("{B")) return;
    std::string content;
    for (std::size_t at = 2; at < codes.size(); ++at) {
        content += codes[at];
        if (codes[at] == '{') ++at;
    }
    const auto symbol = scanning::writeSymbol(content, slips::SymbolKind::Code128);
    if (!symbol) return;
    put(drawn(*symbol, m_barWidth, m_barHeight), "[" + content + "]");
    if (!m_textBelow || !m_isPictureRow) return;
    std::vector<Cell> below;
    for (const auto each : content)
        below.push_back({signOf(static_cast<unsigned char>(each)), false, 1, 1});
    m_picture.text(below, m_align);
}

void PaperRoll::qrFunction(std::string_view command)
{
    if (m_paper.symbols == Symbols::Unknown || number(command, 5) != 49) return;
    switch (number(command, 6)) {
    case 67: m_qrSize = number(command, 7); return;
    case 80: m_qrContent = command.substr(8); return;
    case 81: {
        const auto symbol = scanning::writeSymbol(m_qrContent, slips::SymbolKind::QrCode);
        if (symbol) put(drawn(*symbol, m_qrSize, m_qrSize), "[QR " + m_qrContent + "]");
        return;
    }
    default: return;
    }
}

void PaperRoll::raster(std::string_view command)
{
    const auto rowBytes = number(command, 4) + 256 * number(command, 5);
    Dots dots{rowBytes * 8, number(command, 6) + 256 * number(command, 7), {}};
    for (int y = 0; y < dots.height; ++y)
        for (int x = 0; x < dots.width; ++x)
            dots.black.push_back(
                (number(command, static_cast<std::size_t>(8 + y * rowBytes + x / 8))
                 & (0x80 >> (x % 8)))
                != 0);
    const auto word =
        "[dots " + std::to_string(dots.width) + " x " + std::to_string(dots.height) + "]";
    put(std::move(dots), word);
}

void PaperRoll::cut()
{
    if (m_isPictureRow) m_printed(std::exchange(m_words, {}));
    m_isPictureRow = false;
    ++m_slips;
    char name[32];
    std::snprintf(name, sizeof name, "/slip-%04d.png", m_slips);
    if (!m_folder.empty() && !m_picture.cut(m_folder + name))
        std::fprintf(stderr, "escpos-simulator: %s%s can't be written\n", m_folder.c_str(), name);
    m_printed("✂");
}

} // namespace reprise::simulator
