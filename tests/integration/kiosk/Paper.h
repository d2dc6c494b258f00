// Paper: what came out of a kiosk's printer, for tests of what it is told to print.
#pragma once

#include "SimulatedPrinter.h"

#include <QStringList>

#include <mutex>
#include <string>
#include <utility>

namespace reprise::support {

/// Each slip ends with its cut.
class Paper {
public:
    void add(const std::string& line)
    {
        const std::lock_guard lock(m_mutex);
        m_text += QString::fromStdString(line) + QLatin1Char('\n');
        if (line == "✂") m_slips << std::exchange(m_text, {});
    }

    QStringList slips()
    {
        const std::lock_guard lock(m_mutex);
        return m_slips;
    }

private:
    std::mutex m_mutex;
    QString m_text;
    QStringList m_slips;
};

struct PaperCounter {
    Paper paper;
    simulator::SimulatedPrinter printer{0, [this](const std::string& line) { paper.add(line); }};

    std::string address() const { return "tcp:127.0.0.1:" + std::to_string(printer.port()); }
};

} // namespace reprise::support
