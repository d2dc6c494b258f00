// TransactionSplitter: cuts a POSLog of any size into its transactions, so that one that is damaged
// costs only itself and a year of them needs no more memory than one.
#pragma once

#include "FileBlocks.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace reprise::imports {

struct TransactionText {
    std::int64_t line;      ///< 1-based, where its start tag stands.
    std::string xml;        ///< From start tag to end tag; empty when there is a fault.
    std::string_view fault; ///< Why it can't be read; empty when it can.
};

class TransactionSplitter {
public:
    explicit TransactionSplitter(FileBlocks& file) : m_file(&file) {}

    /// Invalid unless the document element is a POSLog and there is no document type, which could
    /// bring entities of its own. To be asked first.
    Result<void> open();

    /// The next transaction; none at the end. A file that breaks off says so as a last one.
    std::optional<TransactionText> next();

private:
    struct Tag {
        std::size_t start;
        std::size_t end; ///< Behind the closing bracket.
    };

    std::string_view unread() const { return std::string_view(m_buffer).substr(m_start); }
    bool refill();
    std::size_t find(std::string_view wanted, std::size_t from);
    std::optional<Tag> nextTag(std::size_t from);
    std::string_view text(Tag tag) const;
    std::optional<std::size_t> endOfTransaction(std::size_t from, std::string_view endTag);
    void drop(std::size_t count);

    FileBlocks* m_file;
    std::string m_buffer;
    std::size_t m_start = 0; ///< Of what is not yet given out.
    std::int64_t m_line = 1;
    bool m_tooLong = false;
    bool m_ended = false; ///< The document element has, or the file.
};

} // namespace reprise::imports
