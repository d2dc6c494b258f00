// PqCopyRows: rows in PostgreSQL's binary COPY format, the quickest way in and free of quoting.
#pragma once

#include "reprise/base/Hasher.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace reprise::headoffice {

class PqCopyRows {
public:
    PqCopyRows();

    void beginRow(std::int16_t columns);
    void number(std::int64_t value);
    void bytes(std::string_view value); ///< For text and bytea alike.
    void digest(const Sha256& value);

    /// All rows, with the format's end mark.
    std::string finish();

private:
    std::string m_wire;
};

} // namespace reprise::headoffice
