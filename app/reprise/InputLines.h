// InputLines: a file or stdin, line by line as it comes, without byte order mark, carriage returns
// and blank lines. Whoever writes one line and waits for the answer is answered at once.
#pragma once

#include "reprise/base/Result.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace reprise::cli {

struct InputLine {
    std::int64_t number; ///< 1-based.
    std::string text;
};

class InputLines {
public:
    /// A line may be this long; a longer one is cut off there, which no JSON survives unnoticed.
    static constexpr std::size_t longestLine = std::size_t{16} * 1024 * 1024;

    /// "-" is stdin. NotFound for a file that is not there, Invalid for one that can't be read.
    static Result<InputLines> open(const std::string& source);

    InputLines(InputLines&& other) noexcept;
    InputLines& operator=(InputLines&&) = delete;
    ~InputLines();

    /// The next line with something on it; nothing at the end. Unavailable when reading failed.
    Result<std::optional<InputLine>> next();

    /// Empty for stdin.
    const std::string& path() const { return m_path; }

    /// "FILE:7": where `line` stands, as every message begins.
    std::string place(std::int64_t line) const;

private:
    InputLines(std::string path, int file) : m_path(std::move(path)), m_file(file) {}

    Result<std::optional<std::string>> rawLine();
    /// False at the end of the input.
    Result<bool> readMore();

    std::string m_path;
    int m_file;
    std::string m_buffer;
    std::size_t m_taken = 0;
    std::int64_t m_number = 0;
    bool m_ended = false;
};

/// The whole of a small text file such as a policy, or of standard input for "-", at most a
/// megabyte. NotFound or Invalid.
Result<std::string> readText(const std::string& path);

} // namespace reprise::cli
