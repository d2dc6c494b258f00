#include "Output.h"

#include "reprise/base/CardNumbers.h"

#include <cerrno>
#include <cstring>
#include <unistd.h>

namespace reprise::cli {

namespace {

constexpr std::size_t enoughToWrite = std::size_t{64} * 1024;

/// 0, or the errno that stood in the way.
int writeAll(int file, std::string_view bytes)
{
    while (!bytes.empty()) {
        const auto written = ::write(file, bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR) continue;
        if (written < 0) return errno;
        bytes.remove_prefix(static_cast<std::size_t>(written));
    }
    return 0;
}

} // namespace

Output::~Output()
{
    flush();
}

void Output::line(std::string_view text)
{
    m_waiting.append(text).push_back('\n');
    if (m_waiting.size() >= enoughToWrite) flush();
}

void Output::text(std::string_view text)
{
    m_waiting.append(text);
    if (m_waiting.size() >= enoughToWrite) flush();
}

void Output::flush()
{
    if (m_reader == Reader::Listening && !m_waiting.empty()) {
        const int trouble = writeAll(STDOUT_FILENO, m_waiting);
        if (trouble == EPIPE) {
            m_reader = Reader::Gone;
        } else if (trouble != 0) {
            m_reader = Reader::Failed;
            problem(std::string("reprise: the answer could not be written: ")
                    + std::strerror(trouble));
        }
    }
    m_waiting.clear();
}

void Output::problem(std::string_view text)
{
    auto line = withoutCardNumbers(std::string(text)); // It may repeat what somebody typed.
    line.push_back('\n');
    writeAll(STDERR_FILENO, line); // Nobody is left to tell when this fails.
}

} // namespace reprise::cli
