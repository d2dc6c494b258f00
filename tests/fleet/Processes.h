// Processes: the programs around the kiosks that are killed and started again: head office, and a
// payment terminal. Each keeps its address over its deaths.
#pragma once

#include "ChildProcess.h"

#include <cstdint>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

namespace reprise::fleet {

/// A program that listens, and says on its first line of output where.
class Listener {
public:
    /// `words` is its command line without --listen; `errors` the file for what it complains of.
    Listener(std::vector<std::string> words, std::string errors);

    /// False when it does not come up.
    bool start();
    void kill();
    bool isRunning();
    /// Is given these words as well from its next start on.
    void add(std::vector<std::string> words);
    /// Is no longer given any of those that were added.
    void takeBack() { m_added.clear(); }

    std::string url() const { return "https://127.0.0.1:" + std::to_string(m_port); }

private:
    std::vector<std::string> m_words;
    std::vector<std::string> m_added;
    std::string m_errors;
    std::uint16_t m_port = 0;
    std::unique_ptr<support::ChildProcess> m_process;
};

} // namespace reprise::fleet
