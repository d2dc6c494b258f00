#include "FileBlocks.h"

#include <filesystem>
#include <system_error>
#include <utility>

namespace reprise::imports {

namespace {

constexpr std::size_t blockSize = std::size_t{256} << 10U;
constexpr std::string_view utf8Mark = "\xEF\xBB\xBF";

} // namespace

Result<FileBlocks> FileBlocks::open(const std::string& path)
{
    std::error_code ignored;
    const auto status = std::filesystem::status(path, ignored);
    if (!std::filesystem::exists(status))
        return Error{ErrorCode::NotFound, path + ": no such file"};
    if (!std::filesystem::is_regular_file(status))
        return Error{ErrorCode::Invalid, path + ": not a file, expected one with receipts"};
    std::ifstream stream(path, std::ios::binary);
    if (!stream) return Error{ErrorCode::Unavailable, path + ": can't be opened for reading"};

    FileBlocks file(path, std::move(stream));
    const auto start = file.next();
    if (start.starts_with("\xFF\xFE") || start.starts_with("\xFE\xFF"))
        return Error{ErrorCode::Invalid, path + ":1: this is UTF-16, expected UTF-8"};
    file.rewind();
    return file;
}

FileBlocks::FileBlocks(std::string path, std::ifstream stream)
    : m_path(std::move(path)), m_stream(std::move(stream)), m_block(blockSize)
{
}

std::string_view FileBlocks::next()
{
    m_stream.read(m_block.data(), static_cast<std::streamsize>(m_block.size()));
    std::string_view bytes(m_block.data(), static_cast<std::size_t>(m_stream.gcount()));
    if (std::exchange(m_atStart, false) && bytes.starts_with(utf8Mark)) {
        bytes.remove_prefix(utf8Mark.size());
        if (bytes.empty()) return next();
    }
    return bytes;
}

void FileBlocks::rewind()
{
    m_stream.clear();
    m_stream.seekg(0);
    m_atStart = true;
}

} // namespace reprise::imports
