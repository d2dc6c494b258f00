// CsvRow: one line of a CSV file as its fields (RFC 4180, but a field never spans lines, so that an
// unclosed quote spoils one row and not the rest of the file).
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

struct csv_parser;

namespace reprise::imports {

class CsvRow {
public:
    CsvRow();
    ~CsvRow();
    CsvRow(const CsvRow&) = delete;
    CsvRow& operator=(const CsvRow&) = delete;

    /// Splits the line; false when its quotes are not as they should be, and then the fields before
    /// the trouble are still there.
    bool split(std::string_view line);

    const std::vector<std::string>& fields() const { return m_fields; }

private:
    void add(std::string_view field);

    std::unique_ptr<csv_parser> m_parser;
    std::vector<std::string> m_fields;
    std::size_t m_next = 0; ///< Fields are written over, to keep their memory.
};

} // namespace reprise::imports
