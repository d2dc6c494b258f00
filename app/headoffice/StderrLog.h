// StderrLog: log lines for the journal of the system, which keeps the time and reads the severity
// from the number in front.
#pragma once

#include "reprise/base/Log.h"

#include <mutex>

namespace reprise::headoffice {

class StderrLog final : public Log {
public:
    void write(Severity severity, std::string_view room, std::string_view text) override;

private:
    std::mutex m_mutex; ///< One line at a time.
};

} // namespace reprise::headoffice
