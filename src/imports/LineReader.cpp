#include "LineReader.h"

#include "reprise/base/Text.h"

namespace reprise::imports {

std::optional<TextLine> LineReader::next()
{
    while (readLine()) {
        ++m_number;
        if (m_line.ends_with('\r')) m_line.pop_back();
        if (m_tooLong)
            return TextLine{m_number, {}, "the line is longer than 8 MiB, expected one receipt"};
        if (m_line.find_first_not_of(" \t") == std::string::npos) continue;
        if (m_line.find('\0') != std::string::npos)
            return TextLine{m_number, m_line, "the line has a NUL byte, expected text"};
        if (!isUtf8(m_line)) return TextLine{m_number, m_line, "the line is not UTF-8"};
        return TextLine{m_number, m_line, {}};
    }
    return std::nullopt;
}

bool LineReader::readLine()
{
    m_line.clear();
    m_tooLong = false;
    bool any = false;
    while (true) {
        if (m_rest.empty()) m_rest = m_file->next();
        if (m_rest.empty()) return any;
        any = true;
        const auto end = m_rest.find('\n');
        keep(m_rest.substr(0, end));
        if (end == std::string_view::npos) {
            m_rest = {};
            continue;
        }
        m_rest.remove_prefix(end + 1);
        return true;
    }
}

void LineReader::keep(std::string_view piece)
{
    if (m_line.size() + piece.size() > maxRecord) m_tooLong = true;
    if (!m_tooLong) m_line += piece;
}

} // namespace reprise::imports
