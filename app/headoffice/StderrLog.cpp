#include "StderrLog.h"

#include "reprise/base/CardNumbers.h"

#include <algorithm>
#include <iostream>
#include <string>

namespace reprise::headoffice {

namespace {

/// The numbers of sd-daemon(3).
const char* mark(Severity severity)
{
    switch (severity) {
    case Severity::Info: return "<6>";
    case Severity::Warning: return "<4>";
    case Severity::Failure: return "<3>";
    }
    return "<3>";
}

} // namespace

void StderrLog::write(Severity severity, std::string_view room, std::string_view text)
{
    auto line = mark(severity) + std::string(room) + ": " + withoutCardNumbers(std::string(text));
    std::replace_if(
        line.begin(), line.end(), [](unsigned char c) { return c < 0x20 || c == 0x7f; }, '?');
    const std::lock_guard lock(m_mutex);
    std::cerr << line << '\n';
}

} // namespace reprise::headoffice
