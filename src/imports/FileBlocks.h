// FileBlocks: a file's bytes, block by block, so that a file of any size takes the same memory. A
// byte order mark at its start is not part of it.
#pragma once

#include "reprise/base/Result.h"

#include <fstream>
#include <string>
#include <string_view>
#include <vector>

namespace reprise::imports {

/// No receipt of any format is longer than this many bytes.
inline constexpr std::size_t maxRecord = std::size_t{8} << 20U;

class FileBlocks {
public:
    /// NotFound without such a file; Invalid for a folder or device, or one in UTF-16.
    static Result<FileBlocks> open(const std::string& path);

    /// The next bytes, valid until the next call; empty at the end.
    std::string_view next();

    /// Whether next() came to the end because the disk failed.
    bool failed() const { return m_stream.bad(); }

    /// Back to the start, to read it all again.
    void rewind();

    const std::string& path() const { return m_path; }

private:
    FileBlocks(std::string path, std::ifstream stream);

    std::string m_path;
    std::ifstream m_stream;
    std::vector<char> m_block;
    bool m_atStart = true;
};

} // namespace reprise::imports
