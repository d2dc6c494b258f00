#include "JournalLog.h"

#include "reprise/base/CardNumbers.h"

#include <cstdio>
#include <string>

namespace reprise::app {

namespace {

/// sd-daemon's prefixes: 6 informational, 4 warning, 3 error.
const char* prefixFor(Severity severity)
{
    switch (severity) {
    case Severity::Info: return "<6>";
    case Severity::Warning: return "<4>";
    case Severity::Failure: return "<3>";
    }
    return "<3>";
}

} // namespace

void JournalLog::write(Severity severity, std::string_view room, std::string_view text)
{
    std::string line = prefixFor(severity);
    line.append(room).append(": ");
    for (const char each : withoutCardNumbers(std::string(text))) {
        line += static_cast<unsigned char>(each) < 0x20 || each == 0x7f ? ' ' : each;
    }
    line += '\n';
    const std::lock_guard lock(m_mutex);
    std::fwrite(line.data(), 1, line.size(), stderr);
}

} // namespace reprise::app
