// PaperRoll: what the commands of a slip put on paper: as lines of text for who reads along, and as
// a picture for who looks.
#pragma once

#include "CodePage.h"
#include "SlipPicture.h"

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace reprise::simulator {

/// Whether it can draw barcodes by itself.
enum class Symbols : std::uint8_t { Known, Unknown };

struct PaperWidth {
    int columns = 42; ///< Of 12 dots.
    Symbols symbols = Symbols::Known;
};

class PaperRoll {
public:
    /// `printed` gets each line as UTF-8; a barcode is "[…]", a QR code "[QR …]", a picture
    /// "[dots W x H]", a cut "✂". Pictures go to `folder` as slip-0001.png; nowhere if it is empty.
    PaperRoll(PaperWidth width, std::function<void(const std::string&)> printed,
              std::string folder);

    /// One command that is no question. True when it moved the paper by a line.
    bool take(const std::string& command);
    /// Forgets the line that was not finished.
    void forget();
    int slips() const { return m_slips; }

private:
    void escape(std::string_view command);
    bool group(std::string_view command);
    void sign(unsigned char byte);
    void finishLine();
    void put(Dots dots, const std::string& word);
    void barcode(std::string_view codes);
    void qrFunction(std::string_view command);
    void raster(std::string_view command);
    void cut();
    void reset();

    PaperWidth m_paper;
    std::function<void(const std::string&)> m_printed;
    std::string m_folder;
    SlipPicture m_picture;
    int m_slips = 0;

    int m_page = pageAtStart;
    std::vector<Cell> m_row;
    std::string m_words;
    bool m_isPictureRow = false; ///< The line end after a picture moves nothing.
    Align m_align = Align::Left;
    bool m_bold = false;
    int m_width = 1;
    int m_height = 1;
    int m_barHeight = 162;
    int m_barWidth = 3;
    bool m_textBelow = false;
    int m_qrSize = 3;
    std::string m_qrContent;
};

} // namespace reprise::simulator
