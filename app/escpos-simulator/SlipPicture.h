// SlipPicture: paper as it comes out of a thermal printer, dot by dot, and as a PNG.
#pragma once

#include "reprise/slips/Symbol.h"

#include <cstdint>
#include <string>
#include <vector>

namespace reprise::simulator {

/// One character of a row with the looks it was sent in.
struct Cell {
    std::string sign; ///< UTF-8.
    bool bold = false;
    int width = 1;  ///< Times 12 dots.
    int height = 1; ///< Times 24 dots.
};

enum class Align : std::uint8_t { Left, Middle, Right };

/// Black dots, row by row, as printers take them.
struct Dots {
    int width = 0;
    int height = 0;
    std::vector<bool> black;
};

class SlipPicture {
public:
    /// `dots` across the printed part; a margin on either side is paper too.
    explicit SlipPicture(int dots) : m_dots(dots) {}

    bool isEmpty() const { return m_rows == 0; }
    void text(const std::vector<Cell>& row, Align align);
    void image(const Dots& dots, Align align);
    void feed(int dots);

    /// False when the file can't be written. Starts over with clean paper.
    bool cut(const std::string& file);

private:
    int offset(int width, Align align) const;
    void extend(int rows);
    std::uint8_t& dot(int x, int y);

    int m_dots;
    int m_rows = 0;
    std::vector<std::uint8_t> m_ink; ///< 0 is white; row by row, margins in.
};

/// A symbol with modules of `scale` dots, `rowHeight` dots high each.
Dots drawn(const slips::SymbolModules& symbol, int scale, int rowHeight);

} // namespace reprise::simulator
