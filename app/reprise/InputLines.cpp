#include "InputLines.h"

#include <array>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <span>
#include <sys/stat.h>
#include <unistd.h>

namespace reprise::cli {

namespace {

constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";
constexpr std::size_t largestText = std::size_t{1024} * 1024;

Result<int> openForReading(const std::string& path)
{
    const int file = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    if (file < 0) {
        const auto code = errno == ENOENT ? ErrorCode::NotFound : ErrorCode::Invalid;
        return Error{code, path + ":1: " + std::strerror(errno) + ", expected a readable file"};
    }
    struct stat facts {};
    if (::fstat(file, &facts) == 0 && S_ISDIR(facts.st_mode)) {
        ::close(file);
        return Error{ErrorCode::Invalid, path + ":1: it is a folder, expected a file"};
    }
    return file;
}

/// Bytes read, 0 at the end, −1 with errno.
ssize_t readSome(int file, std::span<char> bytes)
{
    ssize_t count = 0;
    do {
        count = ::read(file, bytes.data(), bytes.size());
    } while (count < 0 && errno == EINTR);
    return count;
}

} // namespace

Result<InputLines> InputLines::open(const std::string& source)
{
    if (source == "-") return InputLines("", STDIN_FILENO);
    const auto file = openForReading(source);
    if (!file) return file.error();
    return InputLines(source, *file);
}

InputLines::InputLines(InputLines&& other) noexcept
    : m_path(std::move(other.m_path)),
      m_file(std::exchange(other.m_file, -1)),
      m_buffer(std::move(other.m_buffer)),
      m_taken(other.m_taken),
      m_number(other.m_number),
      m_ended(other.m_ended)
{
}

InputLines::~InputLines()
{
    if (m_file > STDIN_FILENO) ::close(m_file);
}

std::string InputLines::place(std::int64_t line) const
{
    return (m_path.empty() ? "stdin" : m_path) + ":" + std::to_string(line);
}

Result<std::optional<InputLine>> InputLines::next()
{
    while (true) {
        auto raw = rawLine();
        if (!raw) return raw.error();
        if (!*raw) return std::optional<InputLine>();
        ++m_number;
        auto text = std::move(**raw);
        if (m_number == 1 && text.starts_with(byteOrderMark)) text.erase(0, byteOrderMark.size());
        if (!text.empty() && text.back() == '\r') text.pop_back();
        if (text.find_first_not_of(" \t") == std::string::npos) continue;
        return std::optional(InputLine{m_number, std::move(text)});
    }
}

Result<std::optional<std::string>> InputLines::rawLine()
{
    std::string line;
    while (true) {
        const auto end = m_buffer.find('\n', m_taken);
        const auto upTo = end == std::string::npos ? m_buffer.size() : end;
        if (line.size() <= longestLine) line.append(m_buffer, m_taken, upTo - m_taken);
        if (end != std::string::npos) {
            m_taken = end + 1;
            return std::optional(std::move(line));
        }
        m_taken = m_buffer.size();
        const auto more = readMore();
        if (!more) return more.error();
        if (*more) continue;
        if (line.empty()) return std::optional<std::string>();
        return std::optional(std::move(line));
    }
}

Result<bool> InputLines::readMore()
{
    if (m_ended) return false;
    std::array<char, std::size_t{64} * 1024> bytes;
    const auto count = readSome(m_file, bytes);
    if (count < 0)
        return Error{ErrorCode::Unavailable, place(m_number + 1) + ": " + std::strerror(errno)
                                                 + ", expected to go on reading"};
    m_buffer.assign(bytes.data(), static_cast<std::size_t>(count));
    m_taken = 0;
    m_ended = count == 0;
    return !m_ended;
}

Result<std::string> readText(const std::string& path)
{
    const auto file = path == "-" ? Result<int>(::dup(STDIN_FILENO)) : openForReading(path);
    if (!file) return file.error();
    std::string text;
    std::array<char, std::size_t{64} * 1024> bytes;
    ssize_t count = 0;
    while (text.size() <= largestText && (count = readSome(*file, bytes)) > 0)
        text.append(bytes.data(), static_cast<std::size_t>(count));
    ::close(*file);
    if (count < 0) return Error{ErrorCode::Invalid, path + ":1: it can't be read to its end"};
    if (text.size() > largestText)
        return Error{ErrorCode::Invalid, path + ":1: too large, expected at most one megabyte"};
    if (text.starts_with(byteOrderMark)) text.erase(0, byteOrderMark.size());
    return text;
}

} // namespace reprise::cli
