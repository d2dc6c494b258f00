#include "CsvRow.h"

#include "reprise/base/Contract.h"

#include <csv.h>

namespace reprise::imports {

CsvRow::CsvRow() : m_parser(std::make_unique<csv_parser>())
{
    REPRISE_EXPECTS(csv_init(m_parser.get(), CSV_STRICT | CSV_STRICT_FINI) == 0);
}

CsvRow::~CsvRow()
{
    csv_free(m_parser.get());
}

bool CsvRow::split(std::string_view line)
{
    m_next = 0;
    const auto onField = [](void* bytes, std::size_t size, void* self) {
        static_cast<CsvRow*>(self)->add({static_cast<const char*>(bytes), size});
    };
    const auto onRow = [](int, void*) {};
    const auto parsed = csv_parse(m_parser.get(), line.data(), line.size(), onField, onRow, this);
    const bool whole =
        parsed == line.size() && csv_fini(m_parser.get(), onField, onRow, this) == CSV_SUCCESS;
    if (!whole) { // The parser would carry the open quote into the next line.
        csv_free(m_parser.get());
        REPRISE_EXPECTS(csv_init(m_parser.get(), CSV_STRICT | CSV_STRICT_FINI) == 0);
    }
    m_fields.resize(m_next);
    return whole;
}

void CsvRow::add(std::string_view field)
{
    if (m_next == m_fields.size()) m_fields.emplace_back();
    m_fields[m_next++].assign(field);
}

} // namespace reprise::imports
