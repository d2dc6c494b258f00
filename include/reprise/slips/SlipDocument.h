// SlipDocument: what stands on one piece of paper, line by line, before anybody prints, draws or
// sends it. It knows words and their order; how wide the paper is, is the business of who shows it.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace reprise::slips {

enum class LineStyle : std::uint8_t {
    Text,
    Strong,
    Large,   ///< Twice as high and wide, in the middle; words go to the next row whole.
    Rule,    ///< A line across; no text.
    Barcode, ///< `left` as Code 128 with its text below, or a QR code where the paper is too
             ///< narrow.
    QrCode,  ///< `left` as a QR code.
    Feed,    ///< An empty row, to tear or to write on.
};

/// `left` in UTF-8, `right` (an amount, a number) set to the right edge; the right part is never
/// broken from its words.
struct SlipLine {
    LineStyle style = LineStyle::Text;
    std::string left = {};
    std::string right = {};

    friend bool operator==(const SlipLine&, const SlipLine&) = default;
};

struct SlipDocument {
    std::string title; ///< "Return R-0412-K1-7Q4M9X2C": for a file, a mail, a print queue.
    std::vector<SlipLine> lines;

    friend bool operator==(const SlipDocument&, const SlipDocument&) = default;
};

} // namespace reprise::slips
