// LineReader: a file line by line, with numbers for messages. A line too long to be a receipt is
// never held in memory.
#pragma once

#include "FileBlocks.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace reprise::imports {

struct TextLine {
    std::int64_t number;    ///< 1-based.
    std::string_view text;  ///< Without its end (LF or CR LF); valid until the next line is read.
    std::string_view fault; ///< Why the line can't be read; empty when it can.
};

class LineReader {
public:
    explicit LineReader(FileBlocks& file) : m_file(&file) {}

    /// The next line that isn't blank; none at the end.
    std::optional<TextLine> next();

private:
    bool readLine();
    void keep(std::string_view piece);

    FileBlocks* m_file;
    std::string_view m_rest; ///< Of the current block.
    std::string m_line;
    bool m_tooLong = false;
    std::int64_t m_number = 0;
};

} // namespace reprise::imports
