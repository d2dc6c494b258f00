// JournalLog: the log on stderr, a line each with the priority that the system journal reads. Safe
// from several threads; control characters never get through.
#pragma once

#include "reprise/base/Log.h"

#include <mutex>

namespace reprise::app {

class JournalLog final : public Log {
public:
    void write(Severity severity, std::string_view room, std::string_view text) override;

private:
    std::mutex m_mutex;
};

} // namespace reprise::app
