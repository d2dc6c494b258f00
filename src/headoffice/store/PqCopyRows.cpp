#include "store/PqCopyRows.h"

#include <utility>

namespace reprise::headoffice {

namespace {

template <typename Integer>
void appendBigEndian(std::string& wire, Integer value)
{
    for (auto shift = static_cast<int>(sizeof(Integer) * 8) - 8; shift >= 0; shift -= 8)
        wire.push_back(static_cast<char>((static_cast<std::uint64_t>(value) >> shift) & 0xFFU));
}

} // namespace

PqCopyRows::PqCopyRows()
{
    // Signature, no flags, no header extension: "COPY / File Formats / Binary Format" of the
    // PostgreSQL manual.
    m_wire.assign("PGCOPY\n\377\r\n\0", 11);
    appendBigEndian(m_wire, std::int32_t{0});
    appendBigEndian(m_wire, std::int32_t{0});
}

void PqCopyRows::beginRow(std::int16_t columns)
{
    appendBigEndian(m_wire, columns);
}

void PqCopyRows::number(std::int64_t value)
{
    appendBigEndian(m_wire, std::int32_t{8});
    appendBigEndian(m_wire, value);
}

void PqCopyRows::bytes(std::string_view value)
{
    appendBigEndian(m_wire, static_cast<std::int32_t>(value.size()));
    m_wire.append(value);
}

void PqCopyRows::digest(const Sha256& value)
{
    bytes({reinterpret_cast<const char*>(value.data()), value.size()});
}

std::string PqCopyRows::finish()
{
    appendBigEndian(m_wire, std::int16_t{-1});
    return std::move(m_wire);
}

} // namespace reprise::headoffice
